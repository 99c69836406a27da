import { type DetectorDefinition, judgeMatches } from "../detect/index.js";
import type { Detector, Ruleset } from "../model/index.js";
import { readData } from "./load/index.js";
import type { RulesetData } from "./parts/ruleset.js";

type DetectorData = NonNullable<RulesetData["detectors"]>[string];

/**
 * The plain data of a ruleset, which `loadRuleset` reads back; what it extends is already part of it.
 *
 * Detectors made by `phrases` and `shape` are written out; any other is named only, and who loads the ruleset must have it.
 * @throws RulesetError when the ruleset holds what JSON cannot
 */
export function toJson({ detectors, ...plain }: Ruleset): RulesetData {
  const listed = Object.entries(detectors)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, detector]) => [id, dataOf(detector)] as const);
  return readData({ ...plain, detectors: Object.fromEntries(listed) });
}

function dataOf(detector: Detector): DetectorData {
  // A ruleset's detectors are definitions: `found`, `phrases`, `shape` and `loadRuleset` put nothing else there.
  const { title, classes, patterns, judge, uses } = detector as DetectorDefinition;
  const [pattern] = patterns;
  if (pattern === undefined || patterns.length > 1 || judge !== judgeMatches || uses.length > 0) return true;
  const { name, confidence, phrases = [], shape, label } = pattern;
  const more = { title, confidence, classes: lists(classes) };
  const [first, ...rest] = phrases;
  if (name === "phrase" && first !== undefined) return { phrases: [first, ...rest], ...more };
  if (name !== "shape" || shape === undefined) return true;
  return { shape, ...(label === undefined ? {} : { label: [...label] }), ...more };
}

function lists(classes: DetectorDefinition["classes"]): { [name: string]: string[] } {
  return Object.fromEntries(Object.entries(classes).map(([name, list]) => [name, [...list]]));
}
