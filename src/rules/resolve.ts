import type {
  Condition,
  FoundCondition,
  NearCondition,
  Param,
  Path,
  Rule,
  Ruleset,
  Scalar,
} from "../model/index.js";
import { pathsOf } from "./paths.js";
import type { ResolvedCondition, ResolvedRule, RulePart } from "./resolved.js";
import { wokenBy } from "./woken-by.js";

/** What names in a ruleset's conditions stand for. */
export interface Names {
  readonly ruleset: Ruleset;
  /** Keys of the instances that answer for a detector or family, with a rule's values for its parameters. */
  instancesOf(detector: string, values: { readonly [name: string]: readonly Scalar[] }): readonly string[];
}

/** Makes a rule ready to be asked. The names it uses were checked before. */
export function resolveRule(rule: Rule, names: Names): ResolvedRule {
  const resolver: Resolver = { names, params: rule.params ?? {} };
  const clause = names.ruleset.clauses[rule.cites[0]];
  const resolved = {
    trigger: resolve(rule.trigger, resolver),
    parts: partsOf(rule, resolver),
    alsoCites: (rule.alsoCites ?? []).map(({ clause, when }) => ({ clause, when: resolve(when, resolver) })),
  };
  return Object.assign(readsOf(resolved), {
    rule,
    category: rule.category ?? clause?.category ?? "other",
    ...resolved,
    wokenBy: wokenBy(resolved.trigger),
  });
}

/** Worked out when somebody first supposes something; most drafts leave nothing to suppose. It keeps nothing else alive. */
function readsOf(resolved: Parameters<typeof pathsOf>[0]): Pick<ResolvedRule, "reads"> {
  let reads: ReadonlySet<Path> | undefined;
  return {
    get reads() {
      reads ??= pathsOf(resolved);
      return reads;
    },
  };
}

/** Makes a condition outside a rule ready, such as that of a permission. */
export function resolveCondition(condition: Condition, names: Names): ResolvedCondition {
  return resolve(condition, { names, params: {} });
}

interface Resolver {
  readonly names: Names;
  readonly params: NonNullable<Rule["params"]>;
}

const voices = { personal: ["personal", "third-party"], official: ["institution", "department"] } as const;

function partsOf(rule: Rule, resolver: Resolver): readonly RulePart[] {
  const parts: RulePart[] = [];
  if (rule.addresses !== "both")
    parts.push({
      part: "addresses",
      condition: { op: "in", path: "channel.owner", in: voices[rule.addresses] },
      holds: "yes",
    });
  if (rule.when !== undefined)
    parts.push({ part: "when", condition: resolve(rule.when, resolver), holds: "yes" });
  if (rule.require !== undefined)
    parts.push({ part: "require", condition: resolve(rule.require, resolver), holds: "no" });
  if (rule.unless !== undefined)
    parts.push({ part: "unless", condition: resolve(rule.unless, resolver), holds: "no" });
  return parts;
}

function resolve(condition: Condition, resolver: Resolver): ResolvedCondition {
  switch (condition.op) {
    case "all":
    case "any":
      return { op: condition.op, of: condition.of.map((part) => resolve(part, resolver)) };
    case "not":
      return { op: "not", of: resolve(condition.of, resolver) };
    case "atLeast":
      return { op: "atLeast", n: condition.n, of: condition.of.map((part) => resolve(part, resolver)) };
    case "field":
      if ("in" in condition) return { op: "in", path: condition.path, in: valuesOf(condition.in, resolver) };
      return { op: "range", path: condition.path, from: condition.from, to: condition.to };
    case "known":
      return condition;
    case "some":
    case "every":
      return { op: condition.op, path: condition.path, where: resolve(condition.where, resolver) };
    case "count":
      return {
        op: "count",
        path: condition.path,
        where: condition.where && resolve(condition.where, resolver),
        atLeast: condition.atLeast,
      };
    case "found":
      return resolveFound(condition, resolver);
    case "near":
      return resolveNear(condition, resolver);
    case "ref":
      return resolve(namedCondition(condition.name, resolver), resolver);
    default:
      return condition satisfies never;
  }
}

function namedCondition(name: string, { names }: Resolver): Condition {
  const condition = names.ruleset.conditions[name];
  if (condition === undefined) throw new ReferenceError(`condition \`${name}\` is not declared`);
  return condition;
}

function resolveFound(condition: FoundCondition, resolver: Resolver): ResolvedCondition {
  return {
    op: "found",
    instances: resolver.names.instancesOf(condition.detector, givenValues(condition, resolver.params)),
    atLeast: condition.atLeast ?? "likely",
    in: condition.in,
    pattern: condition.pattern,
  };
}

function resolveNear(condition: NearCondition, { names }: Resolver): ResolvedCondition {
  const [left, right] = condition.of;
  return {
    op: "near",
    of: [names.instancesOf(left, {}), names.instancesOf(right, {})],
    within: condition.within,
    atLeast: condition.atLeast ?? "likely",
  };
}

/** Values that a `found` gives to its detector, the rule's parameters put in. */
function givenValues(
  condition: FoundCondition,
  params: NonNullable<Rule["params"]>,
): { readonly [name: string]: readonly Scalar[] } {
  return Object.fromEntries(
    Object.entries(condition.with ?? {}).map(([name, given]) => [name, paramValues(given, params)]),
  );
}

function valuesOf(given: readonly Scalar[] | Param, { params }: Resolver): readonly Scalar[] {
  return paramValues(given, params);
}

function paramValues(
  given: readonly Scalar[] | Param,
  params: NonNullable<Rule["params"]>,
): readonly Scalar[] {
  return "param" in given ? (params[given.param]?.value ?? []) : given;
}
