import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { inSentences } from "../nearby/index.js";
import { ownStory } from "../own-story/index.js";
import { isLongPast, isRoomNumber } from "../people/index.js";
import { sense } from "../sense/index.js";
import { careIn, isOver, matchesIn } from "./around.js";
import { type Reference, referenceOf } from "./reference.js";

/** Words that may stand between whoever is meant and what they do. */
const actReach = 3;
/** A pronoun takes a story up among the first words of the next sentence. */
const takenUpIn = 4;

/** Patients who are called by their place, their case or their hour: "chair 7 danced", "the hip in 12 sings", "my 2pm cried". */
export function stationed(view: View): readonly Reference[] {
  return view.matches
    .filter((match) => match.pattern === "station" || match.pattern === "case")
    .filter((match) => isSomebody(view, match))
    .map((match) => {
      const doubtful = view.read(sense).supposed(match.firstWord) || view.read(sense).quoted(match.start);
      return referenceOf(
        match,
        match.pattern === "station" ? "bed" : "described",
        doubtful ? "possible" : "likely",
        match.pattern === "station" ? ["bed"] : ["case"],
      );
    });
}

/** A room, a broken hip or a pump is somebody only where it acts, or is taken up as he or she. */
function isSomebody(view: View, match: Match): boolean {
  const last = view.field.words[match.endWord - 1];
  if (last?.digits === true && match.pattern === "station" && !isRoomNumber(last.raw)) return false;
  if (match.pattern === "station" && !isNumbered(view, match)) return false;
  if (isOwn(view, match) || isHouse(view, match) || isOver(view, match, "compound")) return false;
  if (isLongPast(view.field, match.sentence)) return false;
  if (follows(view, match, "idle", actReach)) return isMourned(view, match);
  return follows(view, match, "acts", actReach) || isTakenUp(view, match) || isBidFarewell(view, match);
}

/** "Chair 6 is empty … he slipped away": whoever lay there is told of as dead. */
function isMourned(view: View, { sentence }: Match): boolean {
  return [sentence + 1, sentence + 2].some(
    (at) =>
      matchesIn(view, "pronoun", at) &&
      careIn(view, at).some(({ kind }) => kind === "loss" || kind === "outcome"),
  );
}

/** "ICU), $3,400": a bracket stands between, and what follows is no number of a bed. */
function isNumbered({ field }: View, { firstWord, endWord }: Match): boolean {
  const number = field.words.slice(firstWord, endWord).findIndex(({ digits }) => digits) + firstWord;
  const gap = field.text.slice(field.words[number - 1]?.end, field.words[number]?.start);
  return gap.length < 3 && !gap.includes(")") && !gap.includes("$");
}

/** "our burn unit": a case before the word for a house is no case. */
function isHouse({ field }: View, { pattern, endWord }: Match): boolean {
  return pattern === "case" && houses.has(field.words[endWord]?.folded ?? "");
}

const houses: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "unit units ward wards floor clinic clinics center centre team teams program programme service services department wing lab suite room rooms bay".split(
    " ",
  ),
);

/** "Our daughter was in bay 6", "my appendix". */
function isOwn(view: View, { sentence, start, end, pattern }: Match): boolean {
  return inSentences(view.read(ownStory), sentence).some((own) =>
    pattern === "station" ? own.whose === "family" || own.start < start : own.start < end && start < own.end,
  );
}

function follows(view: View, match: Match, pattern: string, reach: number): boolean {
  return view.near.after([pattern], match, reach) !== undefined;
}

function isTakenUp(view: View, match: Match): boolean {
  if (view.near.after(["pronoun"], match) !== undefined) return true;
  const next = nextTold(view, match.sentence);
  const pronoun = view.near.firstIn(["pronoun"], { sentence: next });
  const start = view.field.sentences[next]?.firstWord ?? 0;
  return pronoun !== undefined && pronoun.firstWord - start < takenUpIn;
}

/** The next sentence of the paragraph that is more than a fragment: "94 days." is passed over. */
function nextTold({ field }: View, sentence: number): number {
  const bounds = field.sentences[sentence + 1];
  const isFragment = bounds !== undefined && bounds.endWord - bounds.firstWord < fragment;
  return isFragment ? sentence + 2 : sentence + 1;
}

const fragment = 4;

/** "Rest easy, chair 11." */
function isBidFarewell(view: View, { sentence }: Match): boolean {
  return matchesIn(view, "farewell", sentence);
}
