import type { HostProfile, Outcome, Rule, Ruleset, Subject } from "../model/index.js";

/** Proof of one rule: drafts that it finds, drafts that it leaves alone, and drafts of which it cannot tell. */
export interface RuleExamples {
  readonly rule: string;
  /** The surface that its drafts are written on, save those that name another; for a rule that depends on what it shows. */
  readonly host?: HostProfile;
  readonly violates: readonly ViolatingExample[];
  readonly passes: readonly Subject[];
  /** A fact that would decide it was not sent. */
  readonly undetermined?: readonly Subject[];
  /** Drafts that it should find and does not yet; the day it does, this says so. */
  readonly knownMiss?: readonly Subject[];
  /** Drafts that it should leave alone and does not yet. */
  readonly knownFalseAlarm?: readonly Subject[];
}

export interface ViolatingExample {
  readonly subject: Subject;
  /** The surface that it is written on, where the rule depends on what that shows. */
  readonly host?: HostProfile;
  /** Words of `text` that the finding marks, exactly. */
  readonly marks?: string;
  /** Clauses that the finding cites besides those of its rule. */
  readonly alsoCites?: readonly string[];
  /** Clauses that the finding does not cite, since their circumstance is missing. */
  readonly citesNot?: readonly string[];
  /** What the finding leads to, after permissions; for the rule's sternest finding on the draft. */
  readonly outcome?: Outcome;
}

const lists = ["violates", "passes", "undetermined", "knownMiss", "knownFalseAlarm"] as const;

/** One draft of a rule's examples, with what is expected of the rule there. */
export interface Draft {
  readonly rule: string;
  readonly list: (typeof lists)[number];
  /** Where it stands: `` rule `msk/x` passes[1] ``. */
  readonly place: string;
  readonly example: ViolatingExample;
}

/** Every draft of a rule's examples, in order. */
export function draftsOf(examples: RuleExamples): readonly Draft[] {
  const { rule, host } = examples;
  return lists.flatMap((list) =>
    (examples[list] ?? []).map((one, index) => ({
      rule,
      list,
      place: `rule \`${rule}\` ${list}[${index}]`,
      example: {
        ...(host === undefined ? {} : { host }),
        ...(list === "violates" ? (one as ViolatingExample) : { subject: one as Subject }), // only `violates` says more than the draft
      },
    })),
  );
}

/** Every draft of the examples, in order: a corpus for `diffRulesets` and `trialOf`. */
export function subjectsOf(examples: readonly RuleExamples[]): readonly Subject[] {
  return examples.flatMap(draftsOf).map(({ example }) => example.subject);
}

/** A rule that is off, or that came with another ruleset as it was, is proven there or not at all. */
export function isProvenElsewhere({ id }: Ruleset, { definedIn = id, changed = [], off }: Rule): boolean {
  return off === true || (definedIn !== id && changed.length === 0);
}
