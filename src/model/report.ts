import type { Path, Scalar } from "./condition.js";
import type { Span } from "./detection.js";
import type { Confidence, Outcome, Severity } from "./outcome.js";
import type { Obligation, Period, Remedy, Rule, SourceQuality } from "./ruleset.js";

/** A rule's pointer to a clause, with what a reader needs to look it up. */
export interface Citation {
  readonly clause: string;
  readonly document: string;
  readonly locator: string;
  readonly quality: SourceQuality;
  readonly summary: string;
  readonly quote?: string;
}

export interface Fix {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** Why a finding is in doubt. */
export type Doubt = "missing-fact" | "weak-evidence" | "could-not-look";

/** A rule that answered yes or unknown. */
export interface Finding {
  readonly rule: string;
  readonly rules: readonly string[];
  readonly ruleset: string;
  readonly category: string;
  readonly addresses: Rule["addresses"];
  readonly status: "violation" | "undetermined" | "waived";
  readonly outcome: Outcome;
  /** The outcome before permissions lowered it. */
  readonly declared: Outcome;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly because: readonly Doubt[];
  /** Paths of the facts that nobody sent. */
  readonly missing: readonly Path[];
  readonly spans: readonly Span[];
  readonly message: string;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly remedy?: Remedy;
  readonly fixes: readonly Fix[];
  readonly loweredBy: readonly string[];
  readonly definedIn: string;
  readonly fingerprint: string;
}

export interface Range {
  readonly least: Outcome;
  readonly most: Outcome;
}

/** A missing fact that would change the decision, and what each answer would make of it. */
export interface Question {
  readonly path: Path;
  readonly ask: string;
  readonly answers: readonly {
    readonly value: Scalar;
    readonly label: string;
    readonly decision: Outcome;
    readonly range: Range;
  }[];
}

export interface Diagnostic {
  readonly code: string;
  readonly floor: Outcome;
  readonly detector?: string;
  readonly path?: Path;
  readonly ruleset?: string;
  readonly message: string;
}

/** Somebody's answer for a finding, with a reason and for a time; given to `evaluate`, never inside the text. */
export interface Waiver {
  readonly id: string;
  /** Id of the rule that is waived; it must be `waivable`. */
  readonly rule: string;
  /** Every finding of the rule, those of one text (HMAC with the host's key, as `options.contentHash`), or one finding. */
  readonly match: "any" | { readonly contentHash: string } | { readonly fingerprint: string };
  readonly to: "allow" | "warn" | "review";
  readonly because: string;
  readonly approvedBy: string;
  /** First day on which it holds, `yyyy-mm-dd`. */
  readonly from: string;
  /** First day on which it no longer holds. */
  readonly expires: string;
}

/** What became of a waiver. */
export interface WaiverUse {
  readonly id: string;
  readonly status: "used" | "unused" | "expired" | "refused";
  readonly why?: string;
}

/** What a draft can carry; a report says which of these were looked at. */
export type Content = "text" | "media" | "links" | "claims" | "thread.parent" | "sharedFrom";

export interface Assumption {
  readonly path: Path;
  readonly value: unknown;
  /** Id of the host profile that declares it. */
  readonly from: string;
  /** Whether the decision would differ without it. */
  readonly decisive: boolean;
}

export interface RulesetInPlay {
  readonly id: string;
  readonly version: string;
  readonly hash: string;
  readonly effective: Period;
}

/** The answer to one draft; holds spans and clauses, never the text. */
export interface Report {
  readonly decision: Outcome;
  readonly range: Range;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly obligations: readonly Obligation[];
  readonly waivers: readonly WaiverUse[];
  readonly diagnostics: readonly Diagnostic[];
  readonly checked: readonly Content[];
  readonly notChecked: readonly { readonly what: Content; readonly why: string }[];
  readonly assumed: readonly Assumption[];
  readonly engine: { readonly version: string; readonly detectors: string };
  readonly rulesets: readonly RulesetInPlay[];
}
