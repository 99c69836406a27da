import { compile } from "../../evaluate/index.js";
import type { Problem, Ruleset } from "../../model/index.js";
import type { ProgressOptions } from "../progress.js";
import { draftsOf, type RuleExamples } from "../proof.js";
import { withSampleInstitution } from "../sample-institution.js";
import { type Excuse, excuseProblems, excuses } from "./excuses.js";
import type { Mutant, MutationKind } from "./mutant.js";
import type { Bench, Plan } from "./plan.js";
import { plansOf } from "./plans.js";
import { type Fate, tryCases } from "./trials.js";

/** How well examples hold a ruleset in its shape. */
export interface Mutations {
  /** All that were made. */
  readonly made: number;
  /** Of them, those that some example would catch. */
  readonly killed: number;
  /** Of them, those that do not compile. */
  readonly refused: number;
  readonly survivors: readonly Mutant[];
  readonly excused: readonly (Mutant & { readonly because: string })[];
  /** Excuses that nobody needs, or without a reason. */
  readonly problems: readonly Problem[];
}

export interface MutationOptions extends ProgressOptions {
  /** Rulesets with mutants and examples of their own; what stands there in the same words is left to them. */
  readonly elsewhere?: readonly Ruleset[] | undefined;
  readonly excuses?: readonly Excuse[] | undefined;
  /** Only mutants of these kinds; default all. */
  readonly kinds?: readonly MutationKind[] | undefined;
  /** Drafts of other rules on which each mutant is tried too, evenly chosen; default 12. They tell `shownBy`, and kill nothing. */
  readonly others?: number | undefined;
}

/**
 * Changes each part of each rule and permission in turn and lists the changes that no example notices.
 *
 * A mutant is killed when an example that holds under the ruleset no longer does, as `testRuleset` judges it. Rules that
 * came unchanged with another ruleset are left to that one.
 * @throws RulesetError when the ruleset does not compile, SubjectError when an example is no subject
 */
export function mutateRuleset(
  ruleset: Ruleset,
  examples: readonly RuleExamples[],
  options: MutationOptions = {},
): Mutations {
  const judged = withSampleInstitution(ruleset);
  compile(judged);
  const bench: Bench = {
    ruleset: judged,
    drafts: examples.flatMap(draftsOf),
    kinds: options.kinds,
    others: options.others ?? 12,
  };
  const plans = plansOf(bench, options.elsewhere ?? []);
  const all = plans.reduce((sum, { mutants }) => sum + mutants.length, 0);
  let done = 0;
  const fates = batches(plans).flatMap((batch) => {
    const tried = tryCases(judged, batch);
    done += batch.reduce((sum, { mutants }) => sum + mutants.length, 0);
    options.progress?.(done, all);
    return tried;
  });
  return resultOf(plans, fates, options.excuses ?? []);
}

/** As many worlds as are asked quickly for one draft; building the tables for fewer takes as long. */
const mostWorlds = 250;

function batches(plans: readonly Plan[]): readonly (readonly Plan[])[] {
  const made: Plan[][] = [];
  let room = 0;
  for (const plan of plans.filter(({ mutants }) => mutants.length > 0)) {
    const size = plan.mutants.length * plan.control.rules.length;
    if (size > room) {
      made.push([]);
      room = mostWorlds;
    }
    made.at(-1)?.push(plan);
    room -= size;
  }
  return made;
}

function resultOf(
  plans: readonly Plan[],
  fates: readonly (readonly Fate[])[],
  excused: readonly Excuse[],
): Mutations {
  const tried = plans.filter(({ mutants }) => mutants.length > 0);
  const told = tried.flatMap(({ changes }, plan) =>
    changes.map((mutant, index) => ({ mutant, fate: fates[plan]?.[index] })),
  );
  const alive = told
    .filter(({ fate }) => fate?.killed !== true)
    .map(({ mutant, fate }) => ({
      ...mutant,
      ...(fate?.shownBy === undefined ? {} : { shownBy: fate.shownBy }),
    }));
  const reasonFor = (mutant: Mutant) => excused.find((excuse) => excuses(excuse, mutant))?.because;
  return {
    made: told.length + plans.reduce((sum, { refused }) => sum + refused, 0),
    killed: told.length - alive.length,
    refused: plans.reduce((sum, { refused }) => sum + refused, 0),
    survivors: alive.filter((mutant) => reasonFor(mutant) === undefined),
    excused: alive.flatMap((mutant) => {
      const because = reasonFor(mutant);
      return because === undefined ? [] : [{ ...mutant, because }];
    }),
    problems: excuseProblems(excused, alive),
  };
}
