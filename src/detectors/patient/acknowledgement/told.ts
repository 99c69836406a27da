import { type Sighting, type View, withoutOverlaps } from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { inSentences, parentOf, sense } from "../../../signals/index.js";
import { isPast, neutralDeeds, neutralStates, neutralThings } from "./words.js";

/**
 * What an answer tells of the person addressed beyond thanks for their words.
 * Nothing happened to "you" but through us: "the doctor you saw", "your smile when the cast came off", "that night".
 * Only an answer in the hospital's name is read so; among friends the same words are about anything.
 */
export function toldToYou(view: View): readonly Sighting[] {
  if (view.field.part !== "draft") return [];
  const told = view.field.sentences.flatMap((_, sentence) =>
    isGeneral(view, sentence) ? [] : toldIn(view, sentence),
  );
  return withoutOverlaps(told);
}

/** Invitations, conditions, questions and what holds for everybody tell nothing of one person. */
function isGeneral(view: View, sentence: number): boolean {
  const bounds = view.field.sentences[sentence];
  if (bounds === undefined || bounds.question) return true;
  const meaning = view.read(sense);
  return (
    meaning.fiction || meaning.supposed(bounds.endWord - 1) || view.near.shares(["everybody"], { sentence })
  );
}

function toldIn(view: View, sentence: number): readonly Sighting[] {
  const isOver = spanOf(view, sentence).some((word) => isPast(word.folded));
  // Without the words that are answered this may be no answer at all.
  const confidence = parentOf(view) === undefined ? "possible" : "likely";
  return inSentences(view.matches, sentence)
    .filter((match) => telling(view, match, isOver) && !isWithheld(view, match))
    .map(({ start, end, pattern }) => ({ start, end, confidence, pattern: "told", cues: [pattern] }));
}

function telling(view: View, match: Match, isOver: boolean): boolean {
  switch (match.pattern) {
    case "you":
      return didOrWas(view, match);
    case "with-you":
      return true;
    case "your":
      return isOver ? !isThingOfWords(view, match) : isOurs(view, match) && isThingOfCare(view, match);
    case "that-time":
      return isOver;
    case "the-care":
      return (
        !isPartOfName(view, match) && (isOver || view.near.shares(["you", "your", "glad-or-sorry"], match))
      );
    default:
      return false;
  }
}

/** "The hospice garden", "the stroke choir": another noun follows, and it is the garden that is spoken of. */
function isPartOfName({ field }: View, { end, endWord, sentence }: Match): boolean {
  const next = field.words[endWord];
  const isJoined = next !== undefined && field.text.slice(end, next.start) === " ";
  return isJoined && endWord < (field.sentences[sentence]?.endWord ?? 0) && !goesOn.has(next.folded);
}

/** Words with which a sentence goes on behind a noun. */
const goesOn: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "a an the this that these those you your yours he him his she her they them their we us our i my it its who which whom whose when where while as after before since until because if than then and or but so nor yet at in on to for with without by from of off up out over under through during about into onto near is are was were be been being am isn't aren't wasn't weren't has have had hasn't haven't hadn't does do did doesn't don't didn't will would can could should may might must won't wouldn't can't couldn't shouldn't went goes came comes took takes ran runs got gets made makes gave gives left felt feels looked looks seemed seems turned turns kept keeps hurt hurts helped helps lasted lasts dragged started starts ended ends failed worked not never also just really still again too very all both each every any no today tomorrow yesterday tonight last next soon later here there now".split(
    " ",
  ),
);

/** What the law keeps us from saying is not told, but what comes beyond a "however" is. */
function isWithheld(view: View, { sentence, firstWord }: Match): boolean {
  const shared = inSentences(view.matches, sentence);
  const turns = shared.filter(({ pattern }) => pattern === "turn");
  return shared.some(
    (silence) =>
      silence.pattern === "silence" &&
      !turns.some((turn) => silence.firstWord < turn.firstWord !== firstWord < turn.firstWord),
  );
}

/** We are glad, sorry or at work in the sentence; "wash your hands" is for everybody. */
function isOurs({ near }: View, match: Match): boolean {
  return near.shares(["glad-or-sorry", "ours"], match);
}

/** "you signed", "you have come", "you were on the list"; not "you wrote", "you were unhappy". */
function didOrWas(view: View, { endWord, sentence }: Match): boolean {
  const { field } = view;
  let at = endWord;
  while (between.has(field.words[at]?.folded ?? "")) at++;
  const deed = field.words[at]?.folded ?? "";
  if (deed === "were" || deed === "been") {
    const state = field.words[field.words[at + 1]?.folded === "so" ? at + 2 : at + 1]?.folded ?? "";
    return !neutralStates.has(state);
  }
  if (deed === "left") return !isThingOfWords(view, { endWord: at + 1, sentence });
  return isPast(deed) && !neutralDeeds.has(deed);
}

/** Words between "you" and what was done. */
const between: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "have had ever also just recently both all then so kindly".split(" "),
);

const thingReach = 3;

/** "your kind words", "your review": what was written, and what everybody has. */
function isThingOfWords(view: View, { endWord, sentence }: Pick<Match, "endWord" | "sentence">): boolean {
  return nextWords(view, endWord, sentence).some(
    ({ folded, base }) => neutralThings.has(folded) || neutralThings.has(base),
  );
}

/** "your back", "your boy", "your sample". */
function isThingOfCare(view: View, match: Match): boolean {
  const { endWord } = match;
  return (
    !isThingOfWords(view, match) &&
    inSentences(view.matches, match.sentence).some(
      ({ pattern, firstWord }) =>
        pattern === "thing-of-care" && firstWord >= endWord && firstWord - endWord < thingReach - 1,
    )
  );
}

function nextWords({ field }: View, from: number, sentence: number) {
  const end = field.sentences[sentence]?.endWord ?? from;
  return field.words.slice(from, Math.min(from + thingReach, end));
}

function spanOf({ field }: View, sentence: number) {
  const bounds = field.sentences[sentence];
  return bounds === undefined ? [] : field.words.slice(bounds.firstWord, bounds.endWord);
}
