import type { Ruleset } from "../../model/index.js";
import { isProvenElsewhere } from "../proof.js";
import { reachedBy } from "../reach.js";
import { permissionWithoutNames, ruleWithoutNames } from "./names.js";
import type { Part } from "./parts.js";
import {
  type Bench,
  type Plan,
  planForCitation,
  planForParts,
  planForPermission,
  planForRule,
} from "./plan.js";
import { askingMutants, leadingMutants } from "./rules.js";
import { wordsOf } from "./words.js";

/**
 * Every mutant of a policy, each part of it once: what stands there several times in the same words is changed
 * everywhere at once, and what stands in one of `elsewhere` in the same words is left to that ruleset.
 */
export function plansOf(given: Bench, elsewhere: readonly Ruleset[]): readonly Plan[] {
  const bench: Bench = { ...given, ruleset: withoutNames(given.ruleset) };
  const { rules, permissions } = bench.ruleset;
  const own = wordsOf(given.ruleset);
  const there = elsewhere.map(wordsOf);
  const parts = notIn(
    own.parts,
    there.map((words) => words.parts),
  );
  const citations = notIn(
    own.citations,
    there.map((words) => words.citations),
  );
  const asking = idsOf(
    notIn(
      own.rules,
      there.map((words) => words.rules),
    ),
  );
  const granting = idsOf(
    notIn(
      own.permissions,
      there.map((words) => words.permissions),
    ),
  );
  return [
    ...bySameHolders(parts).map((group) => planForParts(group, bench)),
    ...citations.map((citation) => planForCitation(citation, bench)),
    ...rules
      .filter((rule) => !isProvenElsewhere(given.ruleset, rule))
      .map((rule) => {
        const reaching = permissions.filter((one) => reachedBy(one, bench.ruleset).includes(rule));
        const mutants = [
          ...(asking.has(rule.id) ? askingMutants(rule) : []),
          ...leadingMutants(rule, reaching),
        ];
        return planForRule(rule, mutants, bench);
      }),
    ...permissions
      .filter(({ id }) => granting.has(id))
      .map((permission) => planForPermission(permission, bench)),
  ];
}

function withoutNames(ruleset: Ruleset): Ruleset {
  const { rules, permissions, conditions } = ruleset;
  return {
    ...ruleset,
    rules: rules.map((rule) => ruleWithoutNames(rule, conditions)),
    permissions: permissions.map((permission) => permissionWithoutNames(permission, conditions)),
  };
}

function notIn<T>(own: ReadonlyMap<string, T>, there: readonly ReadonlyMap<string, T>[]): readonly T[] {
  return [...own].filter(([key]) => !there.some((words) => words.has(key))).map(([, one]) => one);
}

function idsOf(all: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(all.map(({ id }) => id));
}

/** Parts that stand in the same rules and permissions. */
function bySameHolders(parts: readonly Part[]): readonly (readonly [Part, ...Part[]])[] {
  const groups = new Map<string, [Part, ...Part[]]>();
  for (const part of parts) {
    const key = [...part.holders].join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return [...groups.values()];
}
