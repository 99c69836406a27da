import type { Facts } from "../facts/index.js";
import {
  checkParts,
  type Path,
  type Report,
  type Ruleset,
  RulesetError,
  rowOf,
  type Scalar,
  type Subject,
} from "../model/index.js";
import {
  type Answer,
  ask,
  describe,
  type ResolvedCondition,
  type ResolvedRule,
  type Truth,
} from "../rules/index.js";
import { conditionsOf } from "../ruleset/index.js";
import { look } from "./evaluate.js";
import { applyHost } from "./host.js";
import type { Options } from "./options.js";
import { type Compiled, policyOf } from "./policy.js";
import { factsFor, isInForce, judgeSituation } from "./situation.js";

/** Why a rule fired or did not: each part with its answer and the facts it read. */
export interface Explanation {
  readonly rule: string;
  readonly status: Report["findings"][number]["status"] | "silent" | "not-in-force";
  readonly parts: readonly ExplainedPart[];
}

export interface ExplainedPart {
  readonly part: "trigger" | "addresses" | "when" | "require" | "unless";
  /** The condition in English. */
  readonly condition: string;
  readonly truth: Truth;
  readonly missing: readonly Path[];
  readonly because: Answer["because"];
  readonly reads: readonly { readonly path: Path; readonly known: boolean; readonly value?: Scalar }[];
}

/**
 * Tells why one rule fired on a draft, or why it did not; values of text fields are left out.
 * @throws RulesetError when no ruleset in play has the rule
 */
export function explain(
  subject: Subject | unknown,
  policy: Ruleset | readonly [Ruleset, ...Ruleset[]] | Compiled,
  rule: string,
  options: Options = {},
): Explanation {
  const compiled = policyOf(policy);
  const part = compiled.parts.find(({ rules }) => rules.some((one) => one.rule.id === rule));
  const resolved = part?.rules.find((one) => one.rule.id === rule);
  if (part === undefined || resolved === undefined)
    throw new RulesetError([
      { code: "unknown-rule", path: `rule \`${rule}\``, message: "no ruleset in play has this rule" },
    ]);
  const situation = look(applyHost(checkParts(subject), options.host), compiled, options);
  const facts = factsFor(situation, part);
  const finding = judgeSituation(situation).findings.find(({ rules }) => rules.includes(rule));
  const status = isInForce(part, situation.subject) ? (finding?.status ?? "silent") : "not-in-force";
  return { rule, status, parts: explainParts(resolved, facts) };
}

function explainParts({ rule, trigger, parts }: ResolvedRule, facts: Facts): readonly ExplainedPart[] {
  const written = new Map(conditionsOf(rule).map(({ at, condition }) => [at, describe(condition)]));
  const voice = `\`channel.owner\` speaks in the ${rule.addresses} voice`;
  return [{ part: "trigger" as const, condition: trigger }, ...parts].map(({ part, condition }) =>
    explainPart(part, written.get(part) ?? voice, condition, facts),
  );
}

function explainPart(
  part: ExplainedPart["part"],
  condition: string,
  asked: ResolvedCondition,
  facts: Facts,
): ExplainedPart {
  const { truth, missing, because } = ask(asked, facts);
  return {
    part,
    condition,
    truth,
    missing,
    because,
    reads: [...new Set(pathsIn(asked))].map((path) => readOf(path, facts)),
  };
}

function readOf(path: Path, facts: Facts): ExplainedPart["reads"][number] {
  const fact = facts.get(path);
  if (!fact.known) return { path, known: false };
  const type = rowOf(path)?.type;
  const tellable = type === "enum" || type === "flag" || type === "date" || type === "number";
  return tellable && isScalar(fact.value) ? { path, known: true, value: fact.value } : { path, known: true };
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

function pathsIn(condition: ResolvedCondition): readonly Path[] {
  if (condition.op === "all" || condition.op === "any" || condition.op === "atLeast")
    return condition.of.flatMap(pathsIn);
  if (condition.op === "not") return pathsIn(condition.of);
  return "path" in condition ? [condition.path] : [];
}
