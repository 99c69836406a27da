import type { Permission, Rule, Ruleset } from "../../model/index.js";
import { canonical, checkRuleset } from "../../ruleset/index.js";
import { type Draft, isProvenElsewhere } from "../proof.js";
import { categoryOf, reachedBy } from "../reach.js";
import { type SharedCitation, withoutCitation } from "./citations.js";
import { partMutants } from "./conditions.js";
import type { Mutant, Mutation, MutationKind, PermissionMutant, RuleMutant } from "./mutant.js";
import { keyOf, type Part } from "./parts.js";
import { permissionMutants } from "./permissions.js";
import { stageOf, type World } from "./stage.js";
import { type Instead, permissionWith, ruleWith } from "./substitute.js";
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

/** The mutants of parts that stand in the same rules and permissions; each part is changed in all of them at once. */
export function planForParts(parts: readonly [Part, ...Part[]], bench: Bench): Plan {
  const { rules, permissions } = bench.ruleset;
  const [{ holders }] = parts;
  const asking = permissions.filter(({ id }) => holders.has(id));
  const reached = new Set(asking.flatMap((permission) => reachedBy(permission, bench.ruleset)));
  const around = rules.filter((rule) => holders.has(rule.id) || reached.has(rule));
  const made = parts.flatMap((part) =>
    partMutants(part).map((mutant) => {
      const instead = insteadOf(part, mutant.condition);
      return {
        mutant,
        holder: part.holder,
        world: {
          rules: around.map((rule) => (holders.has(rule.id) ? ruleWith(rule, instead) : rule)),
          permissions:
            asking.length === 0 ? permissions : permissions.map((one) => permissionWith(one, instead)),
          apart: true,
        },
      };
    }),
  );
  return planOf(apartFrom(around, permissions), made, bench);
}

function insteadOf(part: Part, condition: Part["condition"]): Instead {
  const key = keyOf(part);
  return (one, within) => (keyOf({ condition: one, within }) === key ? condition : undefined);
}

/** A clause that rules add to findings, left out of all of them. */
export function planForCitation({ citation, holder, at, holders }: SharedCitation, bench: Bench): Plan {
  const { permissions } = bench.ruleset;
  const rules = bench.ruleset.rules.filter(({ id }) => holders.has(id));
  const mutant: Mutation = {
    kind: "drop-part",
    at,
    mutation: `without the citation of \`${citation.clause}\``,
  };
  const world = { rules: rules.map((rule) => withoutCitation(rule, citation)), permissions, apart: true };
  return planOf(apartFrom(rules, permissions), [{ mutant, holder, world }], bench);
}

/** The mutants of one rule, besides those of its conditions. */
export function planForRule(rule: Rule, mutants: readonly RuleMutant[], bench: Bench): Plan {
  const { permissions } = bench.ruleset;
  const made = mutants.map((mutant) => ({
    mutant,
    holder: rule.id,
    world: { rules: [mutant.rule], permissions, apart: false },
  }));
  return planOf({ rules: [rule], permissions, apart: false }, made, bench);
}

/**
 * The mutants of one permission, besides those of its condition; others that grant the same are changed with it. Only
 * rules that it reaches are in their worlds.
 */
export function planForPermission(permission: Permission, bench: Bench): Plan {
  const { permissions } = bench.ruleset;
  const reached = reachedBy(permission, bench.ruleset);
  const own = reached.filter((rule) => !isProvenElsewhere(bench.ruleset, rule));
  const names = new Set(own.flatMap((rule) => [rule.id, categoryOf(rule, bench.ruleset)]));
  const mutants = own.length === 0 ? [] : permissionMutants(permission, names);
  const made = mutants.map((mutant) => ({
    mutant,
    holder: permission.id,
    world: {
      rules: reached,
      permissions: permissions.flatMap((one) => (grantsAs(one, permission) ? changed(one, mutant) : one)),
      apart: true,
    },
  }));
  return planOf(apartFrom(reached, permissions), made, bench);
}

function grantsAs({ when, lowers, to }: Permission, other: Permission): boolean {
  return (
    canonical({ when, lowers, to }) === canonical({ when: other.when, lowers: other.lowers, to: other.to })
  );
}

function changed({ id }: Permission, { permission }: PermissionMutant): readonly Permission[] {
  return permission === undefined ? [] : [{ ...permission, id }];
}

/** The policy as it is; a list of its own, so that it shares its permissions with no other case. */
function apartFrom(rules: readonly Rule[], permissions: readonly Permission[]): World {
  return { rules, permissions: [...permissions], apart: true };
}

interface Made {
  readonly mutant: Mutation;
  readonly holder: string;
  readonly world: World;
}

function planOf(control: World, all: readonly Made[], { ruleset, drafts, kinds, others }: Bench): Plan {
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
    changes: usable.map(({ holder, mutant: { kind, at, mutation } }) => ({
      rule: holder,
      path: `\`${holder}\` ${at}`.trimEnd(),
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
