import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import {
  bodyParts,
  childNouns,
  conditionHeads,
  conditions,
  doseRhythms,
  doseUnits,
  drugKinds,
  drugs,
  relations,
  selfCare,
  supplements,
  symptoms,
  tests,
  treatments,
} from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { complaint, orLeaning, parentOf, sense, wording } from "../../../signals/index.js";
import type { DocumentField } from "../../../text/index.js";
import { answering } from "./answering.js";
import { patterns } from "./patterns.js";
import { teaching } from "./teaching.js";
import { isAnswer } from "./weighing.js";
import { weights } from "./weights.js";

/**
 * A direction about drug, dose, test, diagnosis or treatment that one person is given.
 * "You should get your flu shot" speaks to nobody in particular; "call your doctor" gives no direction.
 */
export const advicePersonal = /* @__PURE__ */ (() =>
  defineDetector({
    id: "advice/personal",
    title: "Advice to one person about their own health",
    asked: "always",
    patterns: [...patterns, ...answering, ...teaching],
    classes: {
      drug: [...drugs, ...drugKinds, ...supplements],
      test: tests,
      treatment: treatments,
      habit: selfCare,
      ailment: [...symptoms, ...conditions, ...conditionHeads],
      condition: conditions,
      body: bodyParts,
      unit: doseUnits,
      rhythm: doseRhythms,
      kin: [...relations, ...childNouns],
    },
    weighs: weights,
    uses: [complaint, sense, wording],
    judge: orLeaning(judge, weights, { needsPattern: true, judgesAlways: true }),
  }))();

/** Directions that are hardly ever given to nobody. */
const plain: readonly string[] = ["opinion", "diagnosis", "dose", "need", "workup", "reassurance"];
/** Directions that instructions for everybody hold as well. */
const loose: readonly string[] = ["should", "imperative", "possibility", "normality"];
/** Directions that speak to somebody by their form alone. */
const turned: readonly string[] = ["opinion", "diagnosis", "need", "reassurance", "dose"];
/** So many plain directions need no other sign of a person. */
const manyPlain = 2;
const manyLoose = 4;
/** Signs enough to take a text for a letter to one person. */
const aLetter = 3;

function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  const directions = view.matches.filter((match) => isDirection(view, match));
  const question = questionAbove(view);
  if (question === undefined && directions.length === 0 && !view.near.has("remark")) return [];
  const { points, cues } = addressed(view, directions);
  const alone = isMeantForOne(directions, points);
  if (question !== undefined && isAnswer(view, question, { directions: firm(view, directions), points }))
    return likely(orOnTheirCase(view, directions), ["parent-complaint", ...cues]);
  return alone ? likely(points >= aLetter ? orRemarks(view, directions) : directions, cues) : [];
}

/** One sign of a person and a direction, or several directions of a kind that nobody gives to everybody. */
function isMeantForOne(directions: readonly Match[], points: number): boolean {
  const kinds = new Set(directions.map(({ pattern }) => pattern));
  const plainly = [...kinds].filter((kind) => plain.includes(kind)).length;
  return points > 0 || plainly >= manyPlain || kinds.size - plainly >= manyLoose;
}

/** Directions that are no kindness, nor an offer of the house. */
function firm({ near }: View, directions: readonly Match[]): readonly Match[] {
  return directions.filter((match) => !near.covers(["kindness", "house"], match));
}

/** In a letter any word on the matter is a word about that person's case. */
function orRemarks(view: View, directions: readonly Match[]): readonly Match[] {
  if (directions.length > 0) return directions;
  return view.matches.filter(
    (match) =>
      match.pattern === "remark" && counts(view, match) && !view.near.shares(["redirect", "kindness"], match),
  );
}

/** In an answer too, be it only that their case or its matter is named. */
function orOnTheirCase(view: View, directions: readonly Match[]): readonly Match[] {
  if (directions.length > 0 || view.near.has("declined")) return directions;
  const said = view.matches.filter((match) => counts(view, match) && !isBesideKindness(view, match));
  const named = ["remark", "case", "matter"].map((name) => said.filter(({ pattern }) => pattern === name));
  return named.find(({ length }) => length > 0) ?? [];
}

const besides = ["redirect", "kindness", "house"];
/** So many words away a kindness still colours what is said. */
const reach = 4;

function isBesideKindness({ near }: View, match: Match): boolean {
  return (
    near.covers(besides, match) ||
    near.before(besides, match, reach) !== undefined ||
    near.after(besides, match, reach) !== undefined
  );
}

function likely(matches: readonly Match[], cues: readonly string[]): readonly Sighting[] {
  return withoutOverlaps(matches.map((match) => sightingOf(match, { confidence: "likely", cues })));
}

/** What somebody asked about themself, or told of their health, and this text stands under. */
function questionAbove(view: View): DocumentField | undefined {
  const parent = parentOf(view);
  if (parent === undefined || view.field.part !== "draft") return undefined;
  const { told, asked, toDoctor, health } = view.read(complaint, parent);
  const tells = told.length + asked.length + toDoctor.length + health.length > 0;
  return tells || asksOfSelf(parent) ? parent : undefined;
}

const self: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "i",
  "i'm",
  "i've",
  "im",
  "my",
  "me",
  "we",
  "our",
]);

function asksOfSelf({ sentences, words }: DocumentField): boolean {
  return sentences.some(({ question }) => question) && words.some(({ folded }) => self.has(folded));
}

/** What tells that one person is spoken to. */
const signs: readonly (readonly [pattern: string, cue: string, points: number])[] = [
  ["known", "their-own-facts", 2],
  ["chat", "spoken-to", 1],
  ["courtesy", "letter", 1],
  ["stance", "first-person", 1],
  ["question", "asks-back", 1],
];

function addressed(
  view: View,
  directions: readonly Match[],
): { readonly points: number; readonly cues: readonly string[] } {
  const cues: string[] = [];
  let points = 0;
  const add = (cue: string, more: number) => {
    cues.push(cue);
    points += more;
  };
  for (const [pattern, cue, more] of signs)
    if (view.matches.some((match) => match.pattern === pattern && counts(view, match))) add(cue, more);
  if (opens(view, "greeting")) add("greeting", 1);
  if (opens(view, "deictic") || opens(view, "answer")) add("answer", 1);
  if (opens(view, "mention")) add("mention", 2);
  if (directions.some(({ pattern }) => turned.includes(pattern))) add("direct", 1);
  if (points > 0 && view.near.has("broadcast")) add("broadcast", cues.includes("their-own-facts") ? -1 : -2);
  return { points, cues };
}

function opens({ matches }: View, pattern: string): boolean {
  return matches.some((match) => match.pattern === pattern && match.firstWord === 0);
}

/** "Ask your doctor whether you need an MRI" sends to somebody who knows. */
function isDirection(view: View, match: Match): boolean {
  return (
    (plain.includes(match.pattern) || loose.includes(match.pattern)) &&
    counts(view, match) &&
    !view.near.covers(["redirect", "musing"], match) &&
    !isPassedOn(view, match)
  );
}

/** "We look tired": nobody else is told what they may have. */
function isOfUs({ field }: View, { firstWord }: Match): boolean {
  return self.has(field.words[firstWord - 1]?.folded ?? "");
}

/** Not quoted, and not supposed of anybody who reads ("if you are taking ..."). */
function counts(view: View, match: Match): boolean {
  if (view.read(sense).quoted(match.start)) return false;
  if (match.pattern === "possibility" && isOfUs(view, match)) return false;
  const depends = match.pattern === "known" || match.pattern === "diagnosis" || match.pattern === "need";
  return !depends || !view.near.covers(["supposing"], { start: match.start, end: match.start + 1 });
}

function isPassedOn({ near }: View, match: Match): boolean {
  return (
    near.before(["passed-on"], match) !== undefined ||
    near.overlapping(["passed-on"], match).some(({ start }) => start <= match.start)
  );
}
