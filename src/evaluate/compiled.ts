import type { Panel } from "../detect/index.js";
import type { Institution, Path, Ruleset, RulesetInPlay } from "../model/index.js";
import type { ResolvedCondition, ResolvedRule } from "../rules/index.js";

/** Rulesets checked and made ready, to be evaluated any number of times. */
export interface Compiled {
  readonly rulesets: readonly RulesetInPlay[];
}

/** What the pipeline reads of compiled rulesets. */
export interface CompiledPolicy extends Compiled {
  readonly parts: readonly CompiledRuleset[];
  readonly rules: RuleIndex;
  readonly panel: Panel;
}

export interface CompiledRuleset {
  readonly ruleset: Ruleset;
  /** The ruleset's own institution, or the only one in play. */
  readonly institution: Institution | undefined;
  readonly rules: readonly ResolvedRule[];
  readonly permissions: readonly {
    readonly permission: Ruleset["permissions"][number];
    readonly when: ResolvedCondition;
  }[];
}

/** A rule with the ruleset that it belongs to, and its place among all rules in play. */
export interface RuleInPlay {
  readonly rule: ResolvedRule;
  readonly part: CompiledRuleset;
  readonly place: number;
}

/** Rules by the kind of draft that they could say something of. */
export type RuleIndex = ReadonlyMap<string, RulesOfKind>;

/** Rules by what wakes them, so that the many about which nothing was seen or sent cost nothing. */
export interface RulesOfKind {
  readonly byInstance: ReadonlyMap<string, readonly RuleInPlay[]>;
  readonly byPath: ReadonlyMap<Path, readonly RuleInPlay[]>;
  /** Detectors of which a rule or a permission asks, or whose findings tell what a draft shows; nobody asks the others. */
  readonly instances: ReadonlySet<string>;
  /** Rules that may have something to say of any draft of the kind. */
  readonly others: readonly RuleInPlay[];
}
