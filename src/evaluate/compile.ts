import {
  answersFor,
  type DetectorDefinition,
  type Instance,
  instanceKey,
  instantiate,
  type Params,
  panelOf,
} from "../detect/index.js";
import {
  type Institution,
  type Problem,
  type Ruleset,
  RulesetError,
  type RulesetInPlay,
  type Scalar,
} from "../model/index.js";
import { type Names, resolveCondition, resolveRule } from "../rules/index.js";
import { checkRuleset, hashOf } from "../ruleset/index.js";
import { PatternError, type TableMaker, tableMaker } from "../scan/index.js";
import type { Compiled, CompiledPolicy, CompiledRuleset } from "./compiled.js";
import { indexRules } from "./rule-index.js";

/**
 * Checks rulesets and builds the tables that evaluating them needs.
 * @throws RulesetError with every problem at once, each with a code, where it stands and what would be right
 */
export function compile(rulesets: Ruleset | readonly [Ruleset, ...Ruleset[]]): Compiled {
  return compilePolicy([rulesets].flat());
}

export function compilePolicy(rulesets: readonly Ruleset[]): CompiledPolicy {
  const problems = [...rulesets.flatMap(checkRuleset), ...repeated(rulesets)];
  if (problems.length > 0) throw new RulesetError(problems);
  const bench: Bench = { instances: new Map(), names: namesOf(rulesets), make: tableMaker() };
  const parts = rulesets.map((ruleset) => compileRuleset(ruleset, rulesets, bench));
  return {
    rulesets: rulesets.map(inPlay).sort((a, b) => (a.id < b.id ? -1 : 1)),
    parts,
    rules: indexRules(parts, bench.instances.values()),
    panel: panelOf(
      [...bench.instances.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
      bench.make,
    ),
  };
}

function inPlay(ruleset: Ruleset): RulesetInPlay {
  const { id, version, effective } = ruleset;
  return { id, version, hash: hashOf(ruleset), effective };
}

/** What the rulesets of one policy share while they are compiled. */
interface Bench {
  readonly instances: Map<string, Instance>;
  /** Each detector's name among those in play: two rulesets may each have one of their own under one id. */
  readonly names: Map<DetectorDefinition, string>;
  readonly make: TableMaker;
}

function repeated(rulesets: readonly Ruleset[]): readonly Problem[] {
  const ids = rulesets.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ code: "duplicate-id", path: `ruleset \`${id}\``, message: "is passed twice" }));
}

function compileRuleset(ruleset: Ruleset, all: readonly Ruleset[], bench: Bench): CompiledRuleset {
  const names: Names = { ruleset, instancesOf: instanceFinder(ruleset, all, bench) };
  try {
    // A ruleset may declare a detector that only its facts read, such as whether the patient is a child.
    for (const id of Object.keys(ruleset.detectors)) names.instancesOf(id, {});
    return {
      ruleset,
      institution: ruleset.institution ?? onlyInstitution(all),
      rules: ruleset.rules.filter(({ off }) => off !== true).map((rule) => resolveRule(rule, names)),
      permissions: ruleset.permissions.map((permission) => ({
        permission,
        when: resolveCondition(permission.when, names),
      })),
    };
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new RulesetError([
      { code: "bad-pattern", path: "detectors", message: error.message, ruleset: ruleset.id },
    ]);
  }
}

/** Makes each instance once, however many rules ask for it. */
function instanceFinder(
  ruleset: Ruleset,
  all: readonly Ruleset[],
  { instances, names, make }: Bench,
): Names["instancesOf"] {
  const vocabulary = vocabularyOf(ruleset, all);
  return (asked, values) =>
    definitionsIn(ruleset, asked).map((definition) => {
      const params = paramsFor(definition, vocabulary, values);
      const key = instanceKey(names.get(definition) ?? definition.id, params);
      if (!instances.has(key)) instances.set(key, instantiate(definition, params, { key, make }));
      return key;
    });
}

/** The detectors of a ruleset that answer for an id or a family, by id: how a ruleset was written or stored changes nothing. */
function definitionsIn(ruleset: Ruleset, asked: string): readonly DetectorDefinition[] {
  return definitionsOf(ruleset)
    .filter(({ id }) => answersFor(id, asked))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function definitionsOf({ detectors }: Ruleset): readonly DetectorDefinition[] {
  // A ruleset's detectors are definitions: `found`, `phrases`, `shape` and `loadRuleset` put nothing else there.
  return Object.values(detectors as { readonly [id: string]: DetectorDefinition });
}

/** The id of every detector, with the first ruleset that has it where several detectors share one id. */
function namesOf(rulesets: readonly Ruleset[]): Map<DetectorDefinition, string> {
  const names = new Map<DetectorDefinition, string>();
  const taken = new Set<string>();
  for (const ruleset of rulesets)
    for (const definition of definitionsOf(ruleset)) {
      if (names.has(definition)) continue;
      names.set(definition, taken.has(definition.id) ? `${ruleset.id}:${definition.id}` : definition.id);
      taken.add(definition.id);
    }
  return names;
}

function paramsFor(
  { params = [] }: DetectorDefinition,
  vocabulary: Params,
  values: { readonly [name: string]: readonly Scalar[] },
): Params {
  return Object.fromEntries(params.map((name) => [name, values[name] ?? vocabulary[name] ?? []]));
}

const institutionParams = ["names", "aliases", "handles", "domains", "phones", "addresses"] as const;

/** A ruleset sees its own institution's vocabulary; one without an institution sees that of all others. */
function vocabularyOf(ruleset: Ruleset, all: readonly Ruleset[]): Params {
  const institutions =
    ruleset.institution === undefined
      ? all.flatMap(({ institution }) => institution ?? [])
      : [ruleset.institution];
  return Object.fromEntries(
    institutionParams.map((name) => [name, [...new Set(institutions.flatMap((one) => one[name]))].sort()]),
  );
}

function onlyInstitution(all: readonly Ruleset[]): Institution | undefined {
  const institutions = all.flatMap(({ institution }) => institution ?? []);
  return institutions.length === 1 ? institutions[0] : undefined;
}
