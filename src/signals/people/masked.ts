import type { DocumentField, Word } from "../../text/index.js";

/** Signs that people put over the letters they hide; an underscore is rather a blank to fill in. */
const masks = "*\u2217\u2588\u25A0\u25CF\u2022";
const fewest = 2;
/** More letters than these hide little. */
const longestShown = 2;

/** Offset after a name's letters and the signs that hide the others: "C****", "Jo\u2022\u2022\u2022"; without them, after the word. */
export function shownEnd({ text }: DocumentField, word: Word): number {
  if (!word.capital || word.raw.length > longestShown || (word.raw.length > 1 && word.shout)) return word.end;
  let end = word.end;
  while (masks.includes(text.charAt(end) || " ")) end++;
  const opened = masks.includes(text.charAt(word.start - 1) || " ");
  return end - word.end < fewest || opened || isLetterOrDigit(text.charAt(end)) ? word.end : end;
}

function isLetterOrDigit(char: string): boolean {
  return char.toLowerCase() !== char.toUpperCase() || (char >= "0" && char <= "9");
}

/** A capital with the rest hidden: "C****", "Mxxxx"; emphasis and footnotes hide nothing. */
export function isMasked(field: DocumentField, word: Word): boolean {
  return shownEnd(field, word) > word.end || isCrossedOut(word.raw);
}

const shortestCrossed = 3;

/** "Mxxxx" */
function isCrossedOut(raw: string): boolean {
  if (raw.length < shortestCrossed || !raw.endsWith("xx") || raw.startsWith("X")) return false;
  for (let at = 1; at < raw.length; at++) if (raw.charAt(at) !== "x") return false;
  return true;
}

/** First letter and number of hidden ones in words that are hidden because they are rude. */
const rude: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "a2 a6 b4 b6 b7 c3 d3 f2 f3 f5 f6 g6 h3 m11 p3 p4 s3 s4 t3 w4 y2 o2".split(" "),
);

/** "F***" and "B****" may hide something else than a name. */
export function mayBeRude(field: DocumentField, word: Word): boolean {
  const end = shownEnd(field, word);
  const hidden = end > word.end ? end - word.start - 1 : word.raw.length - 1;
  return rude.has(`${word.raw.charAt(0).toLowerCase()}${hidden}`);
}

const fewestInPair = 3;

/** Several masked words in a row are a name: "C**** W*****". Marks such as "A** B**" and what is rude are none. */
export function isMaskedName(field: DocumentField, words: readonly Word[]): boolean {
  return (
    words.length > 1 &&
    words.every((word) => isMasked(field, word)) &&
    words.some((word) => shownEnd(field, word) - word.start > fewestInPair || isCrossedOut(word.raw)) &&
    !words.every((word) => mayBeRude(field, word))
  );
}
