import type { Permission, Ruleset } from "../../model/index.js";
import { unknownName, type Wrong } from "./problem.js";

const privacyCategories: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "phi-identifier",
  "patient-identification",
  "patient-acknowledgement",
  "patient-media",
]);

/** Permissions that name no rule, or would lower what protects patients. */
export function permissionProblems(ruleset: Ruleset): readonly Wrong[] {
  return ruleset.permissions.flatMap((permission) => problemsOf(permission, ruleset));
}

function problemsOf({ id, lowers }: Permission, ruleset: Ruleset): readonly Wrong[] {
  const path = `permission \`${id}\``;
  if ("categories" in lowers) {
    return lowers.categories
      .filter((one) => privacyCategories.has(one))
      .map((one) => lowersPrivacy(path, `category \`${one}\``));
  }
  return lowers.rules.flatMap((rule) => ruleProblems(rule, path, ruleset));
}

function ruleProblems(word: string, path: string, { rules, clauses }: Ruleset): readonly Wrong[] {
  const rule = rules.find(({ id }) => id === word);
  if (rule === undefined)
    return [unknownName("unknown-rule", path, { what: "rule", word, candidates: rules.map(({ id }) => id) })];
  const category = rule.category ?? clauses[rule.cites[0]]?.category ?? "other";
  return privacyCategories.has(category) ? [lowersPrivacy(path, `rule \`${word}\``)] : [];
}

function lowersPrivacy(path: string, what: string): Wrong {
  return { code: "lowers-privacy", path, message: `the ${what} protects patients and cannot be lowered` };
}
