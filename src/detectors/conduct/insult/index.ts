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
import {
  adjectivesToYou,
  calledOut,
  fondInsults,
  furtherAdjectives,
  furtherNouns,
  homonyms,
  others,
  sayings,
  selves,
} from "./more-words.js";
import { patterns } from "./patterns.js";
import { nouns, strongAdjectives, strongWords, things } from "./words.js";

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

const insultsToPersons: readonly string[] = /* @__PURE__ */ (() => [
  ...insultNouns,
  ...furtherNouns,
  ...slurs,
  ...doubtfulSlurs,
])();

const unmistakable: readonly string[] = /* @__PURE__ */ (() =>
  insultsToPersons.filter((word) => !figurativeInsults.includes(word) && !homonyms.has(word)))();

/** Words that belittle a person who is spoken to or of; the author's self and things are left alone. */
export const conductInsult = /* @__PURE__ */ (() =>
  defineDetector({
    id: "conduct/insult",
    title: "Insult",
    looksInto: "disguises",
    asked: "always",
    patterns,
    classes: {
      insult: insultsToPersons,
      adjective: [...insultAdjectives, ...furtherAdjectives],
      "adjective-further": furtherAdjectives,
      "adjective-strong": strongAdjectives,
      bare: [...bareInsults.filter((word) => !homonyms.has(word)), ...slurs],
      "person-insult": unmistakable,
      "insult-called": [...unmistakable.filter((word) => !fondInsults.has(word)), ...calledOut],
      "adjective-to-you": adjectivesToYou,
      saying: sayings,
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

const insults: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "to-you",
  "of-somebody",
  "named",
  "bare",
  "called-out",
]);
const reportedAs: Readonly<Record<string, string>> = { named: "of-somebody", "called-out": "to-you" };

function judge(view: View): readonly Sighting[] {
  const gestures = gesturesIn(view);
  if (!view.stirred) return gestures;
  const meaning = view.read(sense);
  const meant = view.matches.filter((match) => insults.has(match.pattern) && isMeant(match, view, meaning));
  const piled = pilesOf(view).filter((match) => isMeant(match, view, meaning));
  return withoutOverlaps([
    ...meant.map((match) => sightingOf(match, { pattern: reportedAs[match.pattern] ?? match.pattern })),
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
  if (match.pattern === "called-out" && !isCalledOut(match, view)) return false;
  return !isOfSelfOrThing(match, view);
}

/** The author speaks of the self, or the word belongs to a thing. */
function isOfSelfOrThing(match: Match, view: View): boolean {
  const { near } = view;
  return (
    near.overlapping(["thing"], match).some(({ end }) => end >= match.end) ||
    near
      .overlapping(["self"], match)
      .some((self) => self.start < match.start && !isOfAnother(self, match, view))
  );
}

/** Between the author and the word somebody else is spoken of: "I hear you are a liar". */
function isOfAnother({ firstWord }: Match, match: Match, { field }: View): boolean {
  for (let at = match.firstWord; at > firstWord; at--) {
    const word = field.words[at]?.folded ?? "";
    if (others.has(word)) return true;
    if (selves.has(word)) return false;
  }
  return false;
}

/** A capital at the beginning of a sentence tells no name, unless another one follows; nor does shouting. */
function startsWithName(match: Match, { field }: View): boolean {
  const [first, second] = field.words.slice(match.firstWord, match.firstWord + 2);
  if (first === undefined || first.shout) return false;
  return second?.capital === true || field.sentences[match.sentence]?.firstWord !== match.firstWord;
}

/** The word is the whole of its sentence, or ends it behind a pause: somebody is called by it. */
function isCalledOut({ firstWord, endWord, start, sentence }: Match, { field }: View): boolean {
  const bounds = field.sentences[sentence];
  if (bounds === undefined || bounds.endWord !== endWord) return false;
  if (bounds.firstWord === firstWord) return true;
  return pauses.includes(field.text.charAt(field.words[firstWord - 1]?.end ?? start));
}

const pauses = ",.!?\u2026";

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
