import type { DetectorDefinition } from "../../detect/index.js";
import type { Ruleset } from "../../model/index.js";
import type { RulesetData } from "../parts/ruleset.js";

/** Everything that names in a ruleset's data can stand for. */
export interface Known {
  readonly clauses: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly rules: ReadonlySet<string>;
  /** Rules of the rulesets that it extends. */
  readonly theirRules: ReadonlySet<string>;
  readonly rulesets: ReadonlyMap<string, Ruleset>;
  readonly detectors: ReadonlyMap<string, DetectorDefinition>;
  /** Ids of detectors and families such as `phi/*`. */
  readonly askable: ReadonlySet<string>;
}

/** Collects the names, each list once, so that looking one up takes no time. */
export function knownTo(
  data: RulesetData,
  rulesets: ReadonlyMap<string, Ruleset>,
  detectors: ReadonlyMap<string, DetectorDefinition>,
): Known {
  const parents = new Set((data.extends ?? []).flatMap((id) => rulesets.get(id) ?? []));
  const theirs = [...parents];
  const theirRules = theirs.flatMap(({ rules }) => rules.map(({ id }) => id));
  return {
    clauses: new Set([
      ...theirs.flatMap(({ clauses }) => Object.keys(clauses)),
      ...Object.keys(data.clauses),
    ]),
    conditions: new Set([
      ...theirs.flatMap(({ conditions }) => Object.keys(conditions)),
      ...Object.keys(data.conditions ?? {}),
    ]),
    rules: new Set([...theirRules, ...data.rules.map(({ id }) => id)]),
    theirRules: new Set(theirRules),
    rulesets,
    detectors,
    askable: new Set([...detectors.keys()].flatMap(askedAs)),
  };
}

/** What a condition may ask for to get this detector: its id, and its families. */
export function askedAs(id: string): readonly string[] {
  const steps = id.split("/");
  return [id, ...steps.slice(1).map((_, index) => `${steps.slice(0, index + 1).join("/")}/*`)];
}
