import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { careBetween } from "../care/between.js";
import { care } from "../care/index.js";
import { inSentences } from "../nearby/index.js";
import { ownStory } from "../own-story/index.js";
import { careIn, matchesIn, patternIn } from "./around.js";
import { type Reference, referenceOf } from "./reference.js";

/** Patients whom no noun names: in a note, at an hour, by a trade alone, in a teaching case. */
export function unnamed(view: View): readonly Reference[] {
  return [...inNote(view), ...atHour(view), ...byTrade(view)];
}

const enoughShorthand = 3;

/** "J.R. DOB …, adm Sat w/ DKA, wife at bedside": shorthand of the ward about one person. */
function inNote(view: View): readonly Reference[] {
  const first = view.matches.find((match) => match.pattern === "noted" && !isOwners(view, match));
  if (first === undefined) return [];
  const words = new Set(
    [first.sentence - 1, first.sentence, first.sentence + 1]
      .flatMap((sentence) => [...patternIn(view, "note", sentence), ...patternIn(view, "noted", sentence)])
      .map(({ start, end }) => view.field.text.slice(start, end).toLowerCase()),
  );
  return words.size < enoughShorthand
    ? []
    : [referenceOf(labelOf(view, first), "described", "likely", ["note"])];
}

/** "DOB" without the date, which is found by itself. */
function labelOf({ field }: View, match: Match): Match {
  let endWord = match.endWord;
  while (endWord > match.firstWord + 1 && field.words[endWord - 1]?.digits === true) endWord--;
  return { ...match, endWord, end: field.words[endWord - 1]?.end ?? match.end };
}

/** "my DOB" is the author's. */
function isOwners({ field }: View, { firstWord }: Match): boolean {
  const before = field.words[firstWord - 1]?.folded;
  return before === "my" || before === "your";
}

/** "… is suddenly your 0700 colonoscopy". */
function atHour(view: View): readonly Reference[] {
  return view.matches
    .filter((match) => match.pattern === "hour-case" && !isOwn(view, match.sentence))
    .map((match) => referenceOf(match, "described", "likely", ["case"]));
}

function isOwn(view: View, sentence: number): boolean {
  return inSentences(view.read(ownStory), sentence).length > 0;
}

/** Words before a trade that belong to it: "aquarium diver", "county fair judge". */
const tradeReach = 2;

/** "lighthouse keeper. frostbite.": a trade opens the sentence without an article, and he or she goes on. */
function byTrade(view: View): readonly Reference[] {
  return [...view.matches.filter(({ pattern }) => pattern === "trade"), ...tradeLike(view)].flatMap(
    (match) => {
      if (!opensAlone(view, match)) return [];
      const story = [match.sentence - 1, match.sentence, match.sentence + 1, match.sentence + 2];
      const isTold =
        story.some((at) => matchesIn(view, "charting", at) || matchesIn(view, "at-work", at)) ||
        story.some((at) => careIn(view, at).length > 0);
      const isLive =
        story.some((at) => matchesIn(view, "pronoun", at) || matchesIn(view, "acts", at)) &&
        story.some((at) => matchesIn(view, "author", at) || matchesIn(view, "at-work", at)) &&
        !story.some((at) => matchesIn(view, "colleague", at) || isOwn(view, at));
      return isTold && isLive ? [referenceOf(match, "described", "likely", ["trade"])] : [];
    },
  );
}

/** Most trades end alike: "aquarium diver", "kite surfer"; beside a chart nothing else does. */
function tradeLike(view: View): readonly Place[] {
  if (!view.near.has("charting")) return [];
  return view.field.sentences.flatMap(({ firstWord }, sentence) => {
    for (let at = firstWord; at <= firstWord + tradeReach; at++) {
      const word = view.field.words[at];
      if (word === undefined || view.field.text.charAt(word.end) !== ",") continue;
      if (word.raw.length < shortestTrade || !tradeEnds.some((end) => word.folded.endsWith(end))) return [];
      return [{ start: word.start, end: word.end, firstWord: at, endWord: at + 1, sentence }];
    }
    return [];
  });
}

type Place = Pick<Match, "start" | "end" | "firstWord" | "endWord" | "sentence">;

const shortestTrade = 5;
const tradeEnds: readonly string[] = ["er", "or", "ist", "ian", "man", "woman", "keeper"];

function opensAlone({ field }: View, { sentence, firstWord, endWord }: Place): boolean {
  const bounds = field.sentences[sentence];
  if (bounds === undefined || firstWord - bounds.firstWord > tradeReach) return false;
  const before = field.words.slice(bounds.firstWord, firstWord);
  if (before.some(({ folded }) => notOfTrade.has(folded))) return false;
  const next = field.text.charAt(field.words[endWord - 1]?.end ?? 0);
  return next === "," || endWord === bounds.endWord;
}

const notOfTrade: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "i i'm im a an the my our your his her as is was be we you thanks thank hey hi dear new every each any for to of and or not no".split(
    " ",
  ),
);

const caseReach = 3;
const enoughFindings = 2;

/** "Middle-aged woman, chest pain, two normal troponins": a teaching case opens with whom and what. */
export function isVignette(view: View, match: Match): boolean {
  const bounds = view.field.sentences[match.sentence];
  if (bounds?.firstWord !== match.firstWord || view.field.text.charAt(match.end) !== ",") return false;
  const end = view.field.sentences[match.sentence + caseReach]?.endWord ?? view.field.words.length;
  const found = new Set(
    [match.sentence, match.sentence + 1, match.sentence + 2, match.sentence + caseReach]
      .flatMap((sentence) => patternIn(view, "finding", sentence))
      .map(({ start }) => start),
  );
  const told = careBetween(view.read(care), match.endWord, end).map(({ start }) => start);
  return new Set([...found, ...told]).size >= enoughFindings;
}
