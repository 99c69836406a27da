import { defineSignal, type View } from "../../detect/index.js";
import { employerNouns, publications, solely, viewNouns } from "../../lexicons/index.js";
import { type Match, type Trail, trailOf } from "../../scan/index.js";
import { layout } from "../layout/index.js";
import { startsSentence } from "../nearby/index.js";
import { isSaidAs, sense } from "../sense/index.js";
import { leading, notPatterns, otherPatterns, ownPatterns, trailing } from "./patterns.js";

/** A statement about whose words these are. */
export interface OwnWords {
  readonly match: Match;
  /** `own`: the writer's; `third`: an author's, in the third person or the plural; `not`: not the employer's; `aside`: not official, but says nothing of words. */
  readonly says: "own" | "third" | "not" | "aside";
  readonly cues: readonly string[];
}

/** The shared judgement of "views are my own, not my employer's"; whether a name in it is the right one is for the detector. */
export const ownWords = /* @__PURE__ */ (() =>
  defineSignal<readonly OwnWords[]>({
    id: "own-words",
    patterns: [...ownPatterns, ...notPatterns, ...otherPatterns],
    classes: { view: viewNouns, publication: publications, employer: employerNouns, solely },
    uses: [layout, sense],
    derive,
  }))();

function derive(view: View): readonly OwnWords[] {
  if (!view.stirred) return [];
  const paid = firstReward(view);
  const owns = view.matches
    .filter(({ pattern, start }) => pattern.startsWith("own") && start <= paid)
    .flatMap((match) => ownWordsOf(view, match));
  const owned = trailOf(owns.map(({ match }) => match));
  const nots = view.matches
    .filter(({ pattern }) => pattern.startsWith("not-"))
    .flatMap((match) => notTheirsOf(view, match, owned));
  return [...owns, ...nots];
}

function ownWordsOf(view: View, match: Match): readonly OwnWords[] {
  if (isSaidOfOthers(view, match) || view.near.covers(["denied-own"], match) || !isAboutWords(view, match))
    return [];
  if (match.pattern === "own-short" && !(view.read(layout).opens(match.firstWord) || isLed(view, match)))
    return [];
  const joking = view.near.after(["joke"], match, 0) !== undefined;
  return [{ match, says: match.pattern === "own-third" ? "third" : "own", cues: joking ? ["joking"] : [] }];
}

/** Quoted, asked, supposed, or spoken of as something that others write. */
function isSaidOfOthers(view: View, match: Match): boolean {
  const isQuoted = isSaidAs(view, match, ["quoted"]) && !startsQuoted(view);
  return (
    isQuoted ||
    view.read(layout).isCited(match.firstWord, match.endWord) ||
    view.near.before(["talk"], match) !== undefined ||
    isSaidAs(view, match, ["asked", "supposed"])
  );
}

/** The whole text stands in quotation marks, as some write their line in a profile. */
function startsQuoted({ field }: View): boolean {
  return (
    '"\u201C'.includes(field.text.trim().charAt(0)) && '"\u201D'.includes(field.text.trim().at(-1) ?? " ")
  );
}

/** The noun is the head of what is said, and nothing goes on after "my own": not "page views", not "my own summaries". */
function isAboutWords(view: View, match: Match): boolean {
  const { words } = view.field;
  const { opens, closes } = view.read(layout);
  const before = words[match.firstWord - 1]?.folded ?? "";
  const second = words[match.firstWord - 2]?.folded ?? "";
  const nounFirst = match.pattern !== "own-this" && match.pattern !== "own-voice";
  const headed =
    !nounFirst ||
    opens(match.firstWord) ||
    (leading.includes(before) && !(partitive.includes(second) && !opens(match.firstWord - 1)));
  const after = words[match.endWord]?.folded ?? "";
  return (
    headed &&
    (startsSentence(view.field, match.endWord) ||
      closes(match.endWord) ||
      (trailing.includes(after) && !match.pattern.endsWith("short")) ||
      (match.pattern === "own-short" && shortTails.includes(after)) ||
      !nounFirst)
  );
}

const partitive: readonly string[] = ["of", "in", "on", "from", "with", "for"];
const shortTails: readonly string[] = ["etc", "and", "not", "only", "alone", "rt", "rts", "unless", "or"];

function isLed(view: View, match: Match): boolean {
  return leading.includes(view.field.words[match.firstWord - 1]?.folded ?? "");
}

/** After "sponsored" or "in exchange for", "all opinions are my own" is the formula of a paid review. */
function firstReward(view: View): number {
  const reward = view.matches.find((match) => match.pattern === "reward" && !isUnrewarded(view, match));
  return reward?.start ?? Number.POSITIVE_INFINITY;
}

function isUnrewarded(view: View, reward: Match): boolean {
  return view.near
    .overlapping(["unrewarded"], reward)
    .some(({ start, end }) => start <= reward.start && reward.end <= end);
}

const nearby = 2;

function notTheirsOf(view: View, match: Match, owned: Trail): readonly OwnWords[] {
  if (isSaidOfOthers(view, match) || startsWithYou(view, match)) return [];
  const subject = view.near.before(["subject"], match);
  const stands = standsAlone(view, match, subject);
  if (!stands && !owned.isNear(match.sentence, nearby)) return [];
  return [{ match, says: stands ? "not" : "aside", cues: [] }];
}

/** Says by itself that the words are not the employer's. */
function standsAlone(view: View, match: Match, subject: Match | undefined): boolean {
  switch (match.pattern) {
    case "not-necessarily":
      return !isReview(view, match);
    case "not-theirs":
      return subject !== undefined && !isReview(view, match);
    case "not-of":
      return subject !== undefined && isView(view, subject) && match.firstWord - subject.endWord <= 3;
    case "not-speaking":
      return true;
    default:
      return startsSentence(view.field, match.firstWord) || view.read(layout).opens(match.firstWord);
  }
}

function isView(view: View, subject: Match): boolean {
  return view.near
    .overlapping(["view"], subject)
    .some(({ start, end }) => start === subject.start && end === subject.end);
}

function isReview(view: View, match: Match): boolean {
  return view.near.before(["review"], match) !== undefined;
}

function startsWithYou(view: View, match: Match): boolean {
  const before = view.field.words.slice(
    Math.max(view.field.sentences[match.sentence]?.firstWord ?? 0, match.firstWord - 4),
    match.firstWord,
  );
  return before.some(({ folded }) => folded === "you" || folded === "you're" || folded === "they're");
}
