import type { Ruleset } from "clearpost";
import { type Bump, diffRulesets, type RuleExamples, subjectsOf } from "clearpost/testing";
import { type Declared, greater } from "./changesets.js";

/** A ruleset as it was when a version was last made, and as it is now with its examples. */
export interface Pair {
  readonly was: Ruleset | undefined;
  readonly is: Ruleset;
  readonly examples: readonly RuleExamples[];
}

/** What a ruleset's change asks of the version. */
export interface Needed {
  readonly ruleset: string;
  readonly bump: Bump;
  /** Examples that are decided otherwise. */
  readonly decisions: number;
}

/** The step that the change of each ruleset needs; one that no version had yet is new. */
export function neededBy(pairs: readonly Pair[]): readonly Needed[] {
  return pairs.map(({ was, is, examples }) => {
    if (was === undefined) return { ruleset: is.id, bump: "minor", decisions: 0 };
    const { bump, decisions } = diffRulesets(was, is, subjectsOf(examples));
    return { ruleset: is.id, bump, decisions: decisions.length };
  });
}

/**
 * What the notes should declare and do not, each in a line; nothing when they tell enough. Before version 1 what breaks
 * raises the minor part, as semver has it.
 */
export function lacking(needed: readonly Needed[], declared: Declared, version: string): readonly string[] {
  const isFirst = version.startsWith("0.");
  const asked = (bump: Bump) => (isFirst && bump === "major" ? "minor" : bump);
  return needed.flatMap(({ ruleset, bump, decisions }) => [
    ...(greater(asked(bump), declared.bump) === declared.bump
      ? []
      : [`ruleset \`${ruleset}\` needs \`${asked(bump)}\`, the changesets declare \`${declared.bump}\``]),
    ...(decisions === 0 || declared.meaning
      ? []
      : [
          `ruleset \`${ruleset}\` decides ${decisions} of its examples otherwise, and no changeset says **ruleset meaning**`,
        ]),
  ]);
}
