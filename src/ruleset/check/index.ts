import type { Problem, Ruleset } from "../../model/index.js";
import { conditionProblems } from "./conditions.js";
import { openTriggers } from "./open-trigger.js";
import { permissionProblems } from "./permissions.js";
import { citationProblems, shellProblems } from "./shell.js";

/** Everything that is wrong with a ruleset, at once; nothing when it can be compiled. */
export function checkRuleset(ruleset: Ruleset): readonly Problem[] {
  const wrong = [
    ...shellProblems(ruleset),
    ...citationProblems(ruleset),
    ...conditionProblems(ruleset),
    ...permissionProblems(ruleset),
  ];
  // A trigger can be tried only when everything that it names is there.
  const open = wrong.length === 0 ? openTriggers(ruleset) : [];
  return [...wrong, ...open].map((problem) => ({ ...problem, ruleset: ruleset.id }));
}
