import { ambiguousSurnames, surnames } from "../../names/index.js";
import type { DocumentField, Sentence, Word } from "../../text/index.js";
import { boardEnd, isBoardName, roomPrecedes } from "./bedside.js";
import { isFirst, isInitial, isListed, isPlainFirst, isSureFirst, joined, wordOf } from "./place.js";
import { openers, particles, plainTitles, things, titles } from "./words.js";

/** A text without any capital but that of "I". */
export function isWrittenSmall({ words }: DocumentField): boolean {
  return !words.some(({ capital, folded }) => capital && folded !== "i");
}

/** Word ranges of capitals (with the small words of surnames between them), and lower-case titles with what follows. */
export function runsOf(
  field: DocumentField,
  sentence: Sentence,
  small: boolean,
): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  const heading = isHeading(field, sentence);
  for (let at = sentence.firstWord; at < sentence.endWord; ) {
    const spoken = small || isIntroducedSmall(field, at) ? plainEnd(field, sentence, at) : at;
    const end = heading
      ? listedEnd(field, sentence, at)
      : Math.max(spoken, runEnd(field, sentence, at), plainPairEnd(field, sentence, at));
    if (end > at) runs.push([at, end]);
    at = Math.max(end, at + 1);
  }
  return runs;
}

/** In a text without capitals: a plain first name, or what follows "my name is" and "call me". */
function plainEnd(field: DocumentField, { firstWord, endWord }: Sentence, at: number): number {
  if (isPlainFirst(wordOf(field, at))) return at + 1;
  const asked = wordOf(field, at - 1);
  const named = at > firstWord && isNamer(asked.folded, wordOf(field, at - 2).folded);
  if (!named || !isPlainName(field, at)) return at;
  return at + 1 < endWord && joined(field, at) && isPlainName(field, at + 1) ? at + 2 : at + 1;
}

/** "A boy named marisol", "my patient marisol": a small letter where a name is sure to stand. */
function isIntroducedSmall(field: DocumentField, at: number): boolean {
  const before = wordOf(field, at - 1).folded;
  return before === "named" || (cared.has(before) && owners.has(wordOf(field, at - 2).folded));
}

const cared: ReadonlySet<string> = /* @__PURE__ */ new Set(["patient", "pt", "kiddo", "client"]);
const owners: ReadonlySet<string> = /* @__PURE__ */ new Set(["my", "our", "his", "her"]);

/** "name is", "call me", "calls me". */
function isNamer(before: string, second: string): boolean {
  return (before === "is" && second === "name") || (before === "me" && callers.has(second));
}

const callers: ReadonlySet<string> = /* @__PURE__ */ new Set(["call", "calls", "called"]);

/** A word of letters that begins no sentence and joins none. */
function isPlainName(field: DocumentField, at: number): boolean {
  const { folded, raw, digits } = wordOf(field, at);
  return raw.length > 2 && !digits && !openers.has(folded) && !things.has(folded);
}

function runEnd(field: DocumentField, sentence: Sentence, from: number): number {
  if (!startsName(field, from)) return from;
  let at = from + 1;
  while (at < sentence.endWord && joined(field, at - 1) && continuesName(field, at, sentence.endWord)) at++;
  return at;
}

/** "jim kowalski" in a text without capitals: both listed, neither a common word. */
function plainPairEnd(field: DocumentField, sentence: Sentence, at: number): number {
  const first = wordOf(field, at);
  const second = wordOf(field, at + 1);
  if (
    first.capital ||
    second.capital ||
    at + 1 >= sentence.endWord ||
    field.text.slice(first.end, second.start) !== " "
  )
    return at;
  return isSureFirst(first) && surnames.has(second.base) && !ambiguousSurnames.has(second.base) ? at + 2 : at;
}

function startsName(field: DocumentField, at: number): boolean {
  const word = wordOf(field, at);
  return word.capital || (plainTitles.has(word.folded) && isListed(wordOf(field, at + 1)));
}

function continuesName(field: DocumentField, at: number, end: number): boolean {
  const word = wordOf(field, at);
  const before = wordOf(field, at - 1);
  if (word.tag !== before.tag) return false;
  if (word.capital) return true;
  if (particles.has(word.folded)) return leadsToCapital(field, at, end);
  return plainTitles.has(before.folded) ? isListed(word) : isPlainSurname(field, at);
}

/** "de la Cruz", "van der Vlist": a capital follows the particle, or a second one and a capital. */
function leadsToCapital(field: DocumentField, at: number, end: number): boolean {
  const next = at + 1 < end && joined(field, at) && particles.has(wordOf(field, at + 1).folded) ? at + 1 : at;
  const last = wordOf(field, next + 1).capital ? next : at;
  return last + 1 < end && joined(field, last) && wordOf(field, last + 1).capital;
}

/** The word after "mister hank": a surname, listed or at least no common word. */
function isPlainSurname(field: DocumentField, at: number): boolean {
  return (
    plainTitles.has(wordOf(field, at - 2).folded) &&
    !wordOf(field, at - 1).capital &&
    surnames.has(wordOf(field, at).base)
  );
}

/** In a heading every word is a capital, so only a listed first name with a listed surname counts. */
function listedEnd(field: DocumentField, sentence: Sentence, at: number): number {
  const first = wordOf(field, at);
  const second = wordOf(field, at + 1);
  if (titles.has(first.folded) && at + 1 < sentence.endWord)
    return runEnd(field, { ...sentence, endWord: Math.min(sentence.endWord, at + 3) }, at);
  if (isInitial(field, at) && second.capital && joined(field, at)) return at + 2;
  if (roomPrecedes(field, at) && isBoardName(field, at))
    return Math.min(boardEnd(field, at), sentence.endWord);
  const pair = at + 1 < sentence.endWord && joined(field, at) && isFirst(first) && surnames.has(second.base);
  return pair ? at + 2 : at;
}

/** Title Case or ALL CAPS: nearly all of its longer words are capitals. */
function isHeading(field: DocumentField, sentence: Sentence): boolean {
  if (field.text.slice(sentence.start, sentence.end).includes("\n")) return false;
  const words = field.words
    .slice(sentence.firstWord, sentence.endWord)
    .filter(({ digits, tag, folded }) => !digits && !tag && folded.length > 3);
  if (words.length >= 3 && words.filter(({ shout }) => shout).length >= words.length * 0.8) return true;
  if (words.some((word) => !word.capital && isContent(word))) return false;
  return words.filter(isContent).length >= 4;
}

/** A word that would have a capital in a heading, and says nothing when it has one anyway. */
function isContent(word: Word): boolean {
  return !word.shout && !smallInHeadings.has(word.folded) && !isListed(word);
}

/** Longer words that stay small where all others have a capital. */
const smallInHeadings: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "with",
  "from",
  "into",
  "over",
  "your",
]);

/** Three single capitals and more in a row of commas, of which two are plain first names: then all are names. */
export function enumerated(
  field: DocumentField,
  runs: readonly (readonly [number, number])[],
): ReadonlySet<number> {
  const all = new Set<number>();
  let row: number[] = [];
  const close = () => {
    const sure = row.filter((at) => isSureFirst(wordOf(field, at)));
    if (row.length >= 3 && sure.length >= 2) for (const at of row) all.add(at);
    row = [];
  };
  for (const [from, to] of runs) {
    const last = row.at(-1);
    if (last !== undefined && !isListGap(field, last, from)) close();
    if (to - from === 1 && !wordOf(field, from).tag) row.push(from);
    else close();
  }
  close();
  return all;
}

function isListGap(field: DocumentField, last: number, next: number): boolean {
  const gap = field.text.slice(wordOf(field, last).end, wordOf(field, next).start);
  return gap === ", " || gap === " and " || gap === ", and " || gap === " & ";
}
