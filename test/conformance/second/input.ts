/** Plain JSON, as `JSON.parse` gives it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export interface Entry {
  readonly [name: string]: Json;
}

export type Outcome = "allow" | "warn" | "review" | "block";
export type Confidence = "possible" | "likely" | "certain";
type Span = readonly [number, number];

/** SEMANTICS 4: a condition; its members depend on `op` and are read where that is known. */
export interface Condition {
  readonly op: string;
  readonly of?: Condition | readonly Condition[] | readonly string[];
  readonly n?: number;
  readonly path?: string;
  readonly in?: readonly Json[] | { readonly param: string };
  readonly from?: number | string;
  readonly to?: number | string;
  readonly where?: Condition;
  readonly atLeast?: number | Confidence;
  readonly detector?: string;
  readonly pattern?: readonly string[];
  readonly with?: { readonly [name: string]: readonly Json[] | { readonly param: string } };
  readonly within?: "sentence" | "paragraph" | { readonly words: number };
  readonly name?: string;
}

export interface Rule {
  readonly id: string;
  readonly cites: readonly string[];
  readonly alsoCites?: readonly { readonly clause: string; readonly when: Condition }[];
  readonly category?: string;
  readonly severity: string;
  readonly addresses: "personal" | "official" | "both";
  readonly trigger: Condition;
  readonly when?: Condition;
  readonly require?: Condition;
  readonly unless?: Condition;
  readonly outcome: Outcome;
  readonly onUnknown?: Outcome;
  readonly onDoubt?: Outcome;
  readonly floor?: Outcome;
  readonly params?: { readonly [name: string]: { readonly value: readonly Json[] } };
  readonly message: string;
  readonly off?: true;
}

export interface Ruleset {
  readonly id: string;
  readonly effective: { readonly from: string; readonly to?: string };
  readonly institution?: Institution;
  readonly clauses: { readonly [id: string]: { readonly category: string } };
  readonly rules: readonly Rule[];
  readonly permissions: readonly {
    readonly id: string;
    readonly when: Condition;
    readonly lowers: { readonly rules?: readonly string[]; readonly categories?: readonly string[] };
    readonly to: Outcome;
  }[];
  readonly conditions: { readonly [name: string]: Condition };
  readonly detectors: Entry;
}

export interface Institution {
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly sector: string;
  readonly taxStatus: string;
  readonly jurisdiction: string;
}

export interface Row {
  readonly path: string;
  readonly type: string;
  readonly absent: "none" | "unknown";
  readonly scan: "draft" | "context" | "never";
  readonly derived?: readonly string[];
}

export interface Looker {
  readonly detector: string;
  readonly with?: { readonly [name: string]: readonly Json[] };
}

/** SEMANTICS 3.1, with what is absent filled in. */
export interface Detection extends Looker {
  readonly field: string;
  readonly utf16: Span;
  readonly confidence: Confidence;
  readonly pattern: string;
  readonly cues: readonly string[];
  readonly shows: readonly string[];
  readonly sentence: number;
  readonly paragraph: number;
  readonly words: Span;
}

export interface Case {
  readonly id: string;
  readonly subject: Entry;
  readonly detections: readonly (Pick<Detection, "detector" | "utf16" | "pattern" | "words"> &
    Partial<Detection>)[];
  readonly failed?: readonly Looker[];
  readonly read?: string;
  readonly mediaUnseen?: boolean;
  readonly floors?: readonly Outcome[];
  readonly key?: string;
  readonly contentHash?: string;
}

/** All that a draft is judged by under one ruleset. */
export interface World {
  readonly subject: Entry;
  readonly rows: ReadonlyMap<string, Row>;
  readonly ruleset: Ruleset;
  readonly institution: Institution | undefined;
  readonly detections: readonly Detection[];
  readonly failed: readonly Looker[];
  readonly read: string;
  readonly mediaUnseen: boolean;
  readonly contentHash: string | undefined;
}
