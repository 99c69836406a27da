import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { judgeUnless, orLeaning, sense, wording } from "../../../signals/index.js";
import { patterns } from "./patterns.js";
import { weights } from "./weights.js";

/** Codes, passwords and gaps in the watch. */
export const securitySensitive = /* @__PURE__ */ defineDetector({
  id: "security/sensitive",
  title: "Detail that endangers security",
  patterns,
  weighs: weights,
  uses: [sense, wording],
  asked: "always",
  judge: /* @__PURE__ */ orLeaning(judge, weights, { confidence: "possible" }),
});

const context: readonly string[] = ["way", "guarded", "fear", "harmless"];

function judge(view: View): readonly Sighting[] {
  const seen = view.matches.filter((match) => !context.includes(match.pattern) && isOpening(view, match));
  return judgeUnless(view, ["fiction"], seen);
}

/** Of what many things can be said, only what opens a way in or leaves it unwatched. */
function isOpening(view: View, match: Match): boolean {
  switch (match.pattern) {
    case "key":
      return !isHarmless(view, match) && view.near.shares(["way"], match) && isKeyedIn(view, match);
    case "lock":
      return !isHarmless(view, match) && isKeyed(wordsOf(view, match).at(-1) ?? "");
    case "credential":
      return isKeyed(view.field.words[match.endWord]?.raw ?? "") || isNamed(view, match);
    case "gap":
      return (
        view.near.shares(["guarded"], match) && !view.near.shares(["fear"], match) && !isHarmless(view, match)
      );
    case "unwatched":
    case "bypass":
      return !isHarmless(view, match) && !view.read(sense).asked(match.firstWord);
    default:
      return true;
  }
}

function isHarmless(view: View, match: Match): boolean {
  return view.near.shares(["harmless"], match);
}

function wordsOf({ field }: View, { firstWord, endWord }: Match): readonly string[] {
  return field.words.slice(firstWord, endWord).map(({ raw }) => raw);
}

/** A number among the words, or one whose digits are parted: "3-1-9-9". */
function isKeyedIn(view: View, match: Match): boolean {
  const around = view.field.words.slice(match.firstWord, match.endWord + fewestDigits);
  const single = around.map(({ digits, raw }) => digits && raw.length === 1);
  const isParted = single.some((_, at) => at >= 2 && single[at] && single[at - 1] && single[at - 2]);
  return isParted || wordsOf(view, match).some(isKeyed);
}

const shortestPassword = 6;
const fewestDigits = 3;
const mostDigits = 8;

/** As long as a code that is keyed in, in digits, or a password of letters and digits. */
function isKeyed(word: string): boolean {
  const digits = [...word].filter((char) => char >= "0" && char <= "9").length;
  if (digits === word.length) return digits >= fewestDigits && digits <= mostDigits;
  return digits > 0 && word.length >= shortestPassword;
}

/** "password: sunflower" */
function isNamed({ field: { text, words } }: View, { end, endWord }: Match): boolean {
  const gap = text.slice(end, words[endWord]?.start ?? end).trim();
  return gap === ":" || gap === "=";
}
