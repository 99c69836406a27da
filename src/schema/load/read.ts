import { RulesetError } from "../../model/index.js";
import { type RulesetData, rulesetLimits, rulesetShape } from "../parts/ruleset.js";
import { copyPlain, vocabularyOf } from "../plain/index.js";
import { mostProblems, pathOf, problemsOf, type Wrong } from "./problem.js";
import { readText } from "./text.js";

/**
 * Reads JSON text or a foreign value as the data of a ruleset, in a copy that nobody else holds.
 * @throws RulesetError with everything that is wrong with the shape
 */
export function readData(json: unknown): RulesetData {
  const vocabulary = vocabularyOf(rulesetShape);
  const { copy, flaws } = copyPlain(readText(json), { ...rulesetLimits, vocabulary });
  const told = flaws.map(({ path, ...flaw }): Wrong => ({ ...flaw, path: pathOf(path) }));
  // Without the fields that nobody knows the rest can still be read.
  if (flaws.some(({ code }) => code !== "unknown-field")) throw new RulesetError(told);
  const read = rulesetShape.safeParse(copy, { reportInput: true, jitless: true });
  const issues = read.success ? [] : read.error.issues.flatMap((issue) => problemsOf(issue));
  if (read.success && told.length === 0) return read.data;
  throw new RulesetError([...told, ...issues].slice(0, mostProblems));
}
