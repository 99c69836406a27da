import { hostPattern, type Located } from "../detect/index.js";
import { type Fact, type Facts, listOf } from "../facts/index.js";
import { type Confidence, type Path, rowOf } from "../model/index.js";
import {
  type Answer,
  and,
  answerOf,
  atLeast,
  blinded,
  isSure,
  no,
  not,
  or,
  seenIn,
  unsent,
  yes,
} from "./answer.js";
import { besideEachOther } from "./beside.js";
import type { ResolvedCondition, ResolvedFound, ResolvedNear } from "./resolved.js";

/** Answers a condition from the facts; the only place that knows every kind of condition. */
export function ask(condition: ResolvedCondition, facts: Facts): Answer {
  switch (condition.op) {
    case "all":
      return askAll(condition.of, facts);
    case "any":
      return or(condition.of.map((part) => ask(part, facts)));
    case "not":
      return not(ask(condition.of, facts));
    case "atLeast":
      return atLeast(
        condition.n,
        condition.of.map((part) => ask(part, facts)),
      );
    case "in":
      return ofFact(condition.path, facts, (value) => isIn(value, condition.in));
    case "range":
      return ofFact(condition.path, facts, (value) => isBetween(value, condition.from, condition.to));
    case "known":
      return answerOf(wasSent(facts.get(condition.path)));
    case "some":
      return overElements(condition.path, condition.where, facts, or);
    case "every":
      return overElements(condition.path, condition.where, facts, and);
    case "count":
      return overElements(condition.path, condition.where, facts, (answers) =>
        atLeast(condition.atLeast, answers),
      );
    case "found":
      return found(condition, facts);
    case "near":
      return near(condition, facts);
    default:
      return condition satisfies never;
  }
}

/** One no is enough, and nothing after it is asked. */
function askAll(parts: readonly ResolvedCondition[], facts: Facts): Answer {
  const answers: Answer[] = [];
  for (const part of parts) {
    const answer = ask(part, facts);
    if (answer.truth === "no") return answer;
    answers.push(answer);
  }
  return and(answers);
}

/** A part of the draft that is absent is known to be none, but nobody sent it. */
function wasSent(fact: Fact): boolean {
  return fact.known && fact.value !== undefined;
}

function ofFact(path: Path, facts: Facts, holds: (value: unknown) => boolean): Answer {
  const fact = facts.get(path);
  if (fact.known) return answerOf(holds(fact.value));
  return unsent(rowOf(path)?.derived === undefined ? fact.missing : [path]);
}

function isIn(value: unknown, list: readonly unknown[]): boolean {
  return Array.isArray(value) ? value.some((one) => list.includes(one)) : list.includes(value);
}

function isBetween(
  value: unknown,
  from: number | string | undefined,
  to: number | string | undefined,
): boolean {
  if (typeof value !== "number" && typeof value !== "string") return false;
  return (from === undefined || value >= from) && (to === undefined || value <= to);
}

function overElements(
  path: Path,
  where: ResolvedCondition | undefined,
  facts: Facts,
  combine: (answers: readonly Answer[]) => Answer,
): Answer {
  const list = facts.get(path);
  if (!list.known) return unsent(list.missing);
  return combine(
    listOf(list.value).map((element) =>
      where === undefined ? yes : ask(where, elementFacts(facts, element, path)),
    ),
  );
}

/** The same facts, with paths relative to one element of a list. */
function elementFacts(facts: Facts, element: unknown, path: Path): Facts {
  const record = typeof element === "object" && element !== null ? element : {};
  const row = (inner: Path) => `${facts.row(path)}[].${inner}`;
  return { ...facts, row, get: (inner) => facts.getIn(record, inner, row(inner)) };
}

function found(condition: ResolvedFound, facts: Facts): Answer {
  const seen = facts.seen(condition.instances).filter((one) => isAsked(one, condition));
  const sure = seen.filter((one) => isSure(one, condition.atLeast));
  if (sure.length > 0) return seenIn("yes", sure);
  if (facts.blind(condition.instances)) return blinded;
  return seen.length > 0 ? seenIn("unknown", seen) : no;
}

function isAsked(one: Located, condition: ResolvedFound): boolean {
  const inField = condition.in === undefined ? one.part === "draft" : condition.in.includes(one.row);
  return (
    inField &&
    (condition.pattern === undefined ||
      condition.pattern.includes(one.pattern) ||
      one.pattern === hostPattern)
  );
}

/** A pair is as sure as the weaker of the two. */
function near(condition: ResolvedNear, facts: Facts): Answer {
  if (condition.of.some((instances) => facts.seen(instances).length === 0))
    return facts.blind(condition.of.flat()) ? blinded : no;
  const seen = condition.of.map((instances) => facts.seen(instances).filter(({ part }) => part === "draft"));
  const pairedFrom = (least: Confidence) => {
    const [left = [], right = []] = seen.map((all) => all.filter((one) => isSure(one, least)));
    return besideEachOther(left, right, condition.within);
  };
  const sure = pairedFrom(condition.atLeast);
  if (sure.length > 0)
    return {
      ...seenIn("yes", sure),
      confidence: surest.find((least) => pairedFrom(least).length > 0) ?? condition.atLeast,
    };
  if (facts.blind(condition.of.flat())) return blinded;
  const unsure = pairedFrom("possible");
  return unsure.length > 0 ? seenIn("unknown", unsure) : no;
}

const surest: readonly Confidence[] = ["certain", "likely", "possible"];
