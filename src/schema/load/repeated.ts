import type { RulesetData } from "../parts/ruleset.js";
import type { Known } from "./known.js";
import { mostProblems, type Wrong } from "./problem.js";

/** Ids that are used twice, each where it comes again. */
export function repeatedIds(
  { rules, permissions = [], extends: parents = [] }: RulesetData,
  { theirRules }: Known,
): readonly Wrong[] {
  const ids = [
    ...rules.map(({ id }, index) => ({ id, path: `rules[${index}].id` })),
    ...permissions.map(({ id }, index) => ({ id, path: `permissions[${index}].id` })),
  ];
  const extended = parents.map((id, index) => ({ id, path: `extends[${index}]` }));
  return [
    ...again(ids, theirRules, "another rule or permission has this id"),
    ...again(extended, new Set(), "is extended twice"),
  ].slice(0, mostProblems);
}

function again(
  ids: readonly { readonly id: string; readonly path: string }[],
  taken: ReadonlySet<string>,
  message: string,
): readonly Wrong[] {
  const seen = new Set(taken);
  return ids.flatMap(({ id, path }) => {
    if (seen.has(id)) return [{ code: "duplicate-id", path, message }];
    seen.add(id);
    return [];
  });
}
