import * as answers from "./answers.js";
import { type Answer, confidences, plain, rank, strongest, unique, unsent } from "./answers.js";
import { type Fact, factAt, isKnown, isList, sentFact } from "./facts.js";
import type { Condition, Confidence, Detection, Json, Looker, Rule, World } from "./input.js";

/** What a condition is asked of: the draft, or one element of a list, for one rule. */
interface Place {
  readonly world: World;
  readonly params: NonNullable<Rule["params"]>;
  readonly element?: { readonly value: Json; readonly row: string };
}

/** SEMANTICS 4. */
export function ask(condition: Condition, place: Place): Answer {
  const { world } = place;
  const parts = () => (condition.of as readonly Condition[]).map((part) => ask(part, place));
  switch (condition.op) {
    case "all":
      return answers.all(parts());
    case "any":
      return answers.any(parts());
    case "not":
      return answers.not(ask(condition.of as Condition, place));
    case "atLeast":
      return answers.atLeast(Number(condition.n), parts());
    case "ref":
      return ask(world.ruleset.conditions[String(condition.name)] as Condition, place);
    case "known": {
      const fact = read(String(condition.path), place);
      return plain(isKnown(fact) && fact.value !== undefined);
    }
    case "field":
      return field(condition, place);
    case "some":
      return elements(condition, place, answers.any);
    case "every":
      return elements(condition, place, answers.all);
    case "count":
      return elements(condition, place, (all) => answers.atLeast(Number(condition.atLeast), all));
    case "found":
      return found(condition, place);
    case "near":
      return near(condition, world);
    default:
      throw new Error(`unknown op \`${condition.op}\``);
  }
}

function rowOf(path: string, { element }: Place): string {
  return element === undefined ? path : `${element.row}[].${path}`;
}

function read(path: string, place: Place): Fact {
  const { element, world } = place;
  return element === undefined
    ? factAt(path, world)
    : sentFact(element.value, path, rowOf(path, place), world);
}

function given(values: Condition["in"], { params }: Place): readonly Json[] {
  if (values === undefined) return [];
  return "param" in values ? (params[values.param]?.value ?? []) : values;
}

/** 4.3 */
function field(condition: Condition, place: Place): Answer {
  const path = String(condition.path);
  const fact = read(path, place);
  const derived = place.element === undefined && place.world.rows.get(path)?.derived !== undefined;
  if (!isKnown(fact)) return unsent(derived ? [path] : fact.missing);
  const { value } = fact;
  if (condition.in !== undefined) {
    const listed = given(condition.in, place);
    const values = isList(value) ? value : [value];
    return plain(values.some((one) => one !== undefined && listed.includes(one)));
  }
  if (typeof value !== "number" && typeof value !== "string") return plain(false);
  const { from = value, to = value } = condition;
  return plain(from <= value && value <= to);
}

/** 4.4 */
function elements(condition: Condition, place: Place, combine: (all: readonly Answer[]) => Answer): Answer {
  const path = String(condition.path);
  const fact = read(path, place);
  if (!isKnown(fact)) return unsent(fact.missing);
  const { where } = condition;
  const row = rowOf(path, place);
  const list = isList(fact.value) ? fact.value : [];
  return combine(
    list.map((value) =>
      where === undefined ? plain(true) : ask(where, { ...place, element: { value, row } }),
    ),
  );
}

/** 3.3 and 4.5: the detectors that answer for an id or a family, each with the given values. */
function lookers(asked: string, values: Looker["with"], { ruleset }: World): readonly Looker[] {
  const isAsked = (id: string) => (asked.endsWith("/*") ? id.startsWith(asked.slice(0, -1)) : id === asked);
  return Object.keys(ruleset.detectors)
    .sort()
    .filter(isAsked)
    .map((detector) => ({ detector, with: values ?? {} }));
}

function nameOf({ detector, with: values = {} }: Looker): string {
  return JSON.stringify([detector, Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

function seenBy(asked: readonly Looker[], { detections }: World): readonly Detection[] {
  return asked.flatMap((looker) => detections.filter((one) => nameOf(one) === nameOf(looker)));
}

function isBlind(asked: readonly Looker[], { failed }: World): boolean {
  return asked.some((looker) => failed.some((one) => nameOf(one) === nameOf(looker)));
}

const blinded: Answer = {
  ...plain(false),
  truth: "unknown",
  because: ["could-not-look"],
  confidence: "possible",
};

function seen(truth: "yes" | "unknown", evidence: readonly Detection[]): Answer {
  const because = truth === "yes" ? [] : ["weak-evidence"];
  return {
    truth,
    because,
    missing: [],
    evidence,
    confidence: strongest(evidence.map((one) => one.confidence)),
  };
}

/** 4.5 */
function found(condition: Condition, place: Place): Answer {
  const { world } = place;
  const values = Object.entries(condition.with ?? {}).map(
    ([name, list]) => [name, given(list, place)] as const,
  );
  const filled = Object.fromEntries(values.filter(([, list]) => list.length > 0));
  const asked = lookers(String(condition.detector), filled, world);
  const rows = condition.in as readonly string[] | undefined;
  const kept = seenBy(asked, world).filter(
    (one) =>
      (rows === undefined ? isDraft(one, world) : rows.includes(rowOfField(one))) &&
      (condition.pattern === undefined || [...condition.pattern, "host"].includes(one.pattern)),
  );
  const sure = kept.filter((one) => rank(one.confidence) >= rank(leastOf(condition)));
  if (sure.length > 0) return seen("yes", sure);
  if (isBlind(asked, world)) return blinded;
  return kept.length > 0 ? seen("unknown", kept) : plain(false);
}

function leastOf({ atLeast = "likely" }: Condition): Confidence {
  return atLeast as Confidence;
}

function rowOfField({ field: name }: Detection): string {
  return name.replace(/\[\d+\]/g, "[]");
}

function isDraft(one: Detection, { rows }: World): boolean {
  return rows.get(rowOfField(one))?.scan === "draft";
}

/** 4.6 */
function near(condition: Condition, world: World): Answer {
  const asked = (condition.of as readonly string[]).map((one) => lookers(one, {}, world));
  const sides = asked.map((one) => seenBy(one, world).filter((detection) => isDraft(detection, world)));
  const pairsFrom = (least: Confidence) => {
    const [left = [], right = []] = sides.map((side) =>
      side.filter((one) => rank(one.confidence) >= rank(least)),
    );
    const paired = (one: Detection, others: readonly Detection[]) =>
      others.some((other) => isPair(one, other, condition.within));
    const both = [...left.filter((one) => paired(one, right)), ...right.filter((one) => paired(one, left))];
    return unique(both).toSorted(byPlace);
  };
  const sure = pairsFrom(leastOf(condition));
  if (sure.length > 0) {
    const confidence = confidences.findLast((level) => pairsFrom(level).length > 0) ?? "possible";
    return { ...seen("yes", sure), confidence };
  }
  if (isBlind(asked.flat(), world)) return blinded;
  const faint = pairsFrom("possible");
  return faint.length > 0 ? seen("unknown", faint) : plain(false);
}

function isPair(a: Detection, b: Detection, within: Condition["within"]): boolean {
  const [first, second] = a.utf16[1] <= b.utf16[0] ? [a, b] : [b, a];
  if (a.field !== b.field || first.utf16[1] > second.utf16[0]) return false;
  if (typeof within === "object") return second.words[0] - first.words[1] <= within.words;
  return within === "paragraph" ? a.paragraph === b.paragraph : a.sentence === b.sentence;
}

function byPlace(a: Detection, b: Detection): number {
  if (a.field !== b.field) return a.field < b.field ? -1 : 1;
  return a.utf16[0] - b.utf16[0] || b.utf16[1] - a.utf16[1];
}
