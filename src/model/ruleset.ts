import type { Condition, Param, Scalar } from "./condition.js";
import type { Detector } from "./detection.js";
import type { Outcome, Severity } from "./outcome.js";

/** How well the source of a clause is known, best first. */
export type SourceQuality = "verbatim" | "excerpt" | "paraphrase" | "heading-only" | "own-wording";

/** One statement of a policy document. */
export interface Clause {
  readonly document: string;
  readonly locator: string;
  readonly quality: SourceQuality;
  readonly category: string;
  readonly summary: string;
  /** Twenty-five words at most, and only where the quality is `verbatim`. */
  readonly quote?: string;
  /** Why this clause never produces a finding. */
  readonly advisory?: string;
  /** How the rules keep this clause by not speaking up, where no rule and no permission can cite it. */
  readonly silent?: string;
  readonly basis?: readonly LegalBasis[] | undefined;
}

export interface LegalBasis {
  readonly jurisdiction: string;
  readonly sector?: Institution["sector"] | undefined;
  readonly text: string;
}

export interface Remedy {
  readonly say: string;
  readonly contact?: string;
  readonly edit?: "remove" | "mask" | { readonly insert: string | Param; readonly at: "start" | "end" };
}

export interface Obligation {
  readonly kind: "add-text" | "obtain-approval" | "obtain-authorization" | "route-to" | "report";
  readonly params: { readonly [name: string]: Scalar };
  /** Ids of the rules that ask for it. */
  readonly from: readonly string[];
}

export interface RuleParam {
  readonly value: readonly Scalar[];
  readonly combine: "replace" | "append" | "tighten";
}

/** What a policy asks of a draft; it reads facts, never text. */
export interface Rule<Id extends string = string, Cite extends string = string> {
  readonly id: Id;
  readonly cites: readonly [Cite, ...Cite[]];
  /** Clauses added to the finding when their circumstance is known to hold; they never make one. */
  readonly alsoCites?: readonly { readonly clause: Cite; readonly when: Condition }[] | undefined;
  /** Default: the category of the first citation. */
  readonly category?: string | undefined;
  readonly severity: Severity;
  /** Whose voice the clause is about; a rule for personal voices never asks the hospital's own account. */
  readonly addresses: "personal" | "official" | "both";
  /** What must be seen before a missing fact counts. */
  readonly trigger: Condition;
  readonly when?: Condition | undefined;
  /** What makes it right. */
  readonly require?: Condition | undefined;
  /** When the rule does not apply. */
  readonly unless?: Condition | undefined;
  readonly outcome: Outcome;
  readonly onUnknown?: Exclude<Outcome, "block"> | undefined;
  readonly onDoubt?: Exclude<Outcome, "block"> | undefined;
  /** No permission and no waiver lowers the finding below this. */
  readonly floor?: Outcome | undefined;
  readonly locked?: boolean | undefined;
  readonly waivable?: boolean | undefined;
  readonly params?: { readonly [name: string]: RuleParam } | undefined;
  readonly obliges?: readonly Omit<Obligation, "from">[] | undefined;
  readonly message: string;
  readonly remedy?: Remedy | undefined;
  /** A ruleset that extends another may turn a rule off; it stays listed, and says nothing. */
  readonly off?: true | undefined;
  /** Id of the ruleset that wrote the rule, where that is another one. */
  readonly definedIn?: string | undefined;
  /** What rulesets that extend the one that wrote it made of the rule, oldest first. */
  readonly changed?: readonly RuleChange[] | undefined;
}

/** One change to a rule: who made it, to which parts, and why. */
export interface RuleChange {
  readonly ruleset: string;
  readonly parts: readonly string[];
  readonly because: string;
}

/** Lowers findings where the law or the policy protects what is said. */
export interface Permission<Id extends string = string, Cite extends string = string> {
  readonly id: Id;
  readonly cites: readonly [Cite, ...Cite[]];
  readonly when: Condition;
  readonly lowers: { readonly rules: readonly string[] } | { readonly categories: readonly string[] };
  readonly to: "allow" | "warn" | "review";
  readonly note: string;
}

export interface Institution {
  readonly names: readonly string[];
  readonly aliases: readonly string[];
  readonly handles: readonly string[];
  readonly domains: readonly string[];
  readonly phones: readonly string[];
  readonly addresses: readonly string[];
  readonly sector: "private" | "public" | "intergovernmental";
  readonly taxStatus: "501c3" | "governmental" | "other";
  readonly jurisdiction: string;
  readonly contacts: { readonly [topic: string]: string };
}

/** Half-open range of ISO dates; without `to` it still holds. */
export interface Period {
  readonly from: string;
  readonly to?: string | undefined;
}

export interface Ruleset<ClauseId extends string = string, RuleId extends string = string> {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly effective: Period;
  readonly institution?: Institution | undefined;
  readonly clauses: { readonly [C in ClauseId]: Clause };
  readonly rules: readonly Rule<RuleId, ClauseId>[];
  readonly permissions: readonly Permission<string, ClauseId>[];
  readonly conditions: { readonly [name: string]: Condition };
  readonly detectors: { readonly [id: string]: Detector };
}
