import type { DetectorDefinition } from "../../detect/index.js";
import { type Problem, type Ruleset, RulesetError } from "../../model/index.js";
import { checkRuleset, defineRuleset, type RulesetSpec } from "../../ruleset/index.js";
import type { RulesetData } from "../parts/ruleset.js";
import { everywhere } from "./conditions.js";
import { builtInDetectors, ownDetectors } from "./detectors.js";
import { oversized } from "./expanse.js";
import { askedAs, type Known, knownTo } from "./known.js";
import { unknownNames } from "./names.js";
import { inData } from "./place.js";
import type { Wrong } from "./problem.js";
import { readData } from "./read.js";
import { repeatedIds } from "./repeated.js";

/** What the names in a ruleset's data may stand for besides what is built in. */
export interface LoadOptions {
  /** Detectors written in code, beside the built-in ones; one with the id of a built-in takes its place. */
  readonly detectors?: readonly DetectorDefinition[] | undefined;
  /** Rulesets that `extends` may name by their id. */
  readonly rulesets?: readonly Ruleset[] | undefined;
}

/**
 * Makes a ruleset from its data, as JSON text or as a value from anywhere, and checks it.
 *
 * @throws RulesetError with every problem that can be told at once, each with its path in the data, such as
 * `rules[3].trigger.of[0].path`; nothing else, whatever is given
 */
export function loadRuleset(json: unknown, { detectors = [], rulesets = [] }: LoadOptions = {}): Ruleset {
  const data = readData(json);
  const own = ownDetectors(data);
  const given = detectors.map((detector) => [detector.id, detector] as const);
  const known = knownTo(
    data,
    new Map(rulesets.map((ruleset) => [ruleset.id, ruleset])),
    new Map([...builtInDetectors(), ...given, ...own.made]),
  );
  refuse(data, [...own.problems, ...repeatedIds(data, known), ...unknownNames(data, known)]);
  const parents = (data.extends ?? []).flatMap((id) => known.rulesets.get(id) ?? []);
  refuse(data, oversized(data, parents));
  const ruleset = define(data, parents, known);
  refuse(data, checkRuleset(ruleset));
  return ruleset;
}

function refuse(data: RulesetData, problems: readonly (Wrong | Problem)[]): void {
  if (problems.length === 0) return;
  throw new RulesetError(problems.map((problem) => inData(data, { ...problem, ruleset: data.id })));
}

function define(data: RulesetData, parents: readonly Ruleset[], known: Known): Ruleset {
  const { $schema: _, extends: __, detectors: ___, institution, ...own } = data;
  const spec: RulesetSpec<string, string, string, string> = {
    ...own,
    ...(institution === undefined ? {} : { institution }),
    extends: parents,
    detectors: usedDetectors(data, known),
  };
  try {
    return defineRuleset(spec);
  } catch (error) {
    if (!(error instanceof RulesetError)) throw error;
    throw new RulesetError(error.problems.map((problem) => inData(data, problem)));
  }
}

/** Detectors that the data declares or that its conditions name, alone or as a family. */
function usedDetectors(
  data: RulesetData,
  { detectors }: Known,
): { readonly [id: string]: DetectorDefinition } {
  const asked = new Set([
    ...Object.keys(data.detectors ?? {}),
    ...everywhere(data).flatMap(({ condition }) => {
      if (condition.op === "found") return [condition.detector];
      return condition.op === "near" ? condition.of : [];
    }),
  ]);
  const used = [...detectors].filter(([id]) => askedAs(id).some((one) => asked.has(one)));
  return Object.fromEntries(used.sort(([a], [b]) => (a < b ? -1 : 1)));
}
