import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import {
  bareInsults,
  coarseNames,
  contemptWords,
  doubtfulSlurs,
  figurativeInsults,
  insultAdjectives,
  insultNouns,
  maskedInsults,
  mildContempt,
  slurs,
} from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { type Sense, sense } from "../../../signals/index.js";
import { nouns, patterns, strongAdjectives, strongWords, things } from "./patterns.js";

/** Words that a chart or a textbook may say of a person, or of slime. */
const clinical: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "demented",
  "senile",
  "delusional",
  "brain dead",
  "braindead",
  "fucking insane",
  "nuts",
  "slimy",
  "trash",
  "garbage",
  "scum",
  "corrupt",
  "a waste",
  "a joke",
  "a disgrace",
  "an embarrassment",
  "ignorant",
]);

/** Words that belittle a person who is spoken to or of; the author's self and things are left alone. */
export const conductInsult = /* @__PURE__ */ (() =>
  defineDetector({
    id: "conduct/insult",
    title: "Insult",
    looksInto: "disguises",
    asked: "always",
    patterns,
    classes: {
      insult: [...insultNouns, ...slurs, ...doubtfulSlurs],
      adjective: insultAdjectives,
      "adjective-strong": strongAdjectives,
      bare: [...bareInsults, ...slurs],
      "person-insult": [...insultNouns, ...slurs, ...doubtfulSlurs].filter(
        (word) => !figurativeInsults.includes(word),
      ),
      "adjective-plain": strongAdjectives.filter((word) => !clinical.has(word)),
      masked: maskedInsults,
      coarse: coarseNames,
      contempt: [...contemptWords, ...coarseNames],
      slur: doubtfulSlurs,
      noun: nouns,
      strong: strongWords,
      thing: things,
    },
    uses: [sense],
    judge,
  }))();

const insults: ReadonlySet<string> = /* @__PURE__ */ new Set(["to-you", "of-somebody", "named", "bare"]);

function judge(view: View): readonly Sighting[] {
  const gestures = gesturesIn(view);
  if (!view.stirred) return gestures;
  const meaning = view.read(sense);
  const meant = view.matches.filter((match) => insults.has(match.pattern) && isMeant(match, view, meaning));
  const piled = pilesOf(view).filter((match) => isMeant(match, view, meaning));
  return withoutOverlaps([
    ...meant.map((match) => sightingOf(match, match.pattern === "named" ? { pattern: "of-somebody" } : {})),
    ...gestures,
    ...piled.map((match) =>
      sightingOf(match, { pattern: "piled-up", confidence: "likely", cues: ["several"] }),
    ),
  ]);
}

const leastPile = 2;

/** Words of contempt that are shouted, that are said where somebody is pointed at, or that stand with another one in the same sentence or the one beside it. */
function pilesOf({ field, matches, near }: View): readonly Match[] {
  const contempt = matches.filter(({ pattern }) => pattern === "contempt");
  const word = ({ firstWord }: Match) => field.words[firstWord]?.folded;
  if (isShouted(field)) return contempt;
  const said = wordsBySentence(contempt, word);
  return contempt.filter(
    (one) =>
      (near.shares(["pointing"], one) && !mildContempt.includes(word(one) ?? "")) ||
      new Set([-1, 0, 1].flatMap((step) => [...(said.get(one.sentence + step) ?? [])])).size >= leastPile,
  );
}

/** Different words of each sentence; more of them than make a pile tell nothing new. */
function wordsBySentence(
  matches: readonly Match[],
  word: (match: Match) => string | undefined,
): ReadonlyMap<number, ReadonlySet<string>> {
  const bySentence = new Map<number, Set<string>>();
  for (const match of matches) {
    const said = bySentence.get(match.sentence) ?? new Set();
    if (said.size < leastPile) said.add(word(match) ?? "");
    bySentence.set(match.sentence, said);
  }
  return bySentence;
}

function isMeant(match: Match, view: View, meaning: Sense): boolean {
  if (meaning.quoted(match.start) || meaning.negated(match.firstWord)) return false;
  if (match.pattern === "named" && !startsWithName(match, view)) return false;
  return !isOfSelfOrThing(match, view);
}

/** The author speaks of the self, or the word belongs to a thing. */
function isOfSelfOrThing(match: Match, { near }: View): boolean {
  return (
    near.covers(["thing"], match) ||
    near.overlapping(["self"], match).some(({ start }) => start < match.start)
  );
}

/** A capital at the beginning of a sentence tells no name, unless another one follows; nor does shouting. */
function startsWithName(match: Match, { field }: View): boolean {
  const [first, second] = field.words.slice(match.firstWord, match.firstWord + 2);
  if (first === undefined || first.shout) return false;
  return second?.capital === true || field.sentences[match.sentence]?.firstWord !== match.firstWord;
}

const leastShouted = 4;

/** Most words of a text of some length are in capitals. */
function isShouted({ words }: View["field"]): boolean {
  const shouted = words.filter(({ shout }) => shout).length;
  return shouted >= leastShouted && shouted * 2 > words.length;
}

const gesture = "\u{1F595}";

/** The raised finger needs no words. */
function gesturesIn({ field }: View): readonly Sighting[] {
  const start = field.text.indexOf(gesture);
  return start === -1
    ? []
    : [{ start, end: start + gesture.length, confidence: "likely", pattern: "gesture", cues: [] }];
}
