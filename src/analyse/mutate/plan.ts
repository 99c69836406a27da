import type { Permission, Rule, Ruleset } from "../../model/index.js";
import { checkRuleset } from "../../ruleset/index.js";
import type { Draft } from "../proof.js";
import { categoryOf, reachedBy } from "../reach.js";
import type { Mutant, Mutation, MutationKind } from "./mutant.js";
import { permissionMutants } from "./permissions.js";
import { ruleMutants } from "./rules.js";
import { stageOf, type World } from "./stage.js";
import type { Case } from "./trials.js";

/** What the mutants of one policy are made and tried with. */
export interface Bench {
  readonly ruleset: Ruleset;
  readonly drafts: readonly Draft[];
  readonly kinds: readonly MutationKind[] | undefined;
  /** How many drafts of other rules each mutant is tried on. */
  readonly others: number;
}

/** A case with the mutants that its worlds stand for. */
export interface Plan extends Case {
  readonly changes: readonly Mutant[];
  readonly refused: number;
}

/** The mutants of one rule. */
export function planForRule(rule: Rule, bench: Bench): Plan {
  const { conditions, permissions } = bench.ruleset;
  const made = ruleMutants(rule, conditions).map((mutant) => ({
    mutant,
    world: { rules: [mutant.rule], permissions, apart: mutant.at.startsWith("alsoCites") },
  }));
  return planOf(rule.id, { rules: [rule], permissions, apart: false }, made, bench);
}

/** The mutants of one permission. Only the permission itself differs between its worlds, so only rules that it reaches are in them. */
export function planForPermission(permission: Permission, bench: Bench): Plan {
  const { permissions, conditions } = bench.ruleset;
  const reached = reachedBy(permission, bench.ruleset);
  const names = new Set(reached.flatMap((rule) => [rule.id, categoryOf(rule, bench.ruleset)]));
  const mutants = reached.length === 0 ? [] : permissionMutants(permission, conditions, names);
  const made = mutants.map((mutant) => ({
    mutant,
    world: {
      rules: reached,
      permissions: permissions.flatMap((one) => (one === permission ? (mutant.permission ?? []) : one)),
      apart: true,
    },
  }));
  // A list of its own, so that the policy as it is shares its permissions with no other case.
  return planOf(permission.id, { rules: reached, permissions: [...permissions], apart: true }, made, bench);
}

interface Made {
  readonly mutant: Mutation;
  readonly world: World;
}

function planOf(
  id: string,
  control: World,
  all: readonly Made[],
  { ruleset, drafts, kinds, others }: Bench,
): Plan {
  const made = all.filter(({ mutant }) => kinds?.includes(mutant.kind) ?? true);
  const usable = made.filter(({ world }) => compiles(ruleset, world));
  const about = new Set(control.rules.map((rule) => rule.id));
  const own = drafts.filter(({ rule }) => about.has(rule));
  return {
    control,
    mutants: usable.map(({ world }) => world),
    drafts: own,
    others: sampleOf(
      drafts.filter(({ rule }) => !about.has(rule)),
      others,
    ),
    changes: usable.map(({ mutant: { kind, at, mutation } }) => ({
      rule: id,
      path: `\`${id}\` ${at}`.trimEnd(),
      mutation,
      kind,
    })),
    refused: made.length - usable.length,
  };
}

/** Whether a world could be a ruleset. */
function compiles(ruleset: Ruleset, world: World): boolean {
  return checkRuleset(stageOf(ruleset, [world]).ruleset).length === 0;
}

function sampleOf<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / Math.max(1, most));
  return most <= 0
    ? []
    : all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
