import { englishOnly, englishWords, foreignOnly, neverNames, particles } from "./languages.js";
import { flagsInRow, hashInRow, hashOfWord, isPlain, rowLength, type WordRows } from "./word-rows.js";
import { type Word, wordsOf } from "./words.js";

/** How much of a text the scan could read. */
export type Legibility = "english" | "mixed" | "unread";

const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;
/** One word of another language is a loan or a name. */
const fewForeign = 2;
/** Fewer words tell no language when none of them is English. */
const fewWords = 2;
/** Words without any English one among them that cannot be English by chance. */
const fewSilent = 8;

/**
 * Decides from scripts and common words whether a text is one that the English knowledge can judge.
 * Words that several languages share say nothing, nor do the parts of names.
 */
export function legibilityOf(rows: WordRows): Legibility {
  return isPlainlyEnglish(rows) ? "english" : legibilityOfWords(wordsOf(rows.text));
}

const englishHashes: ReadonlySet<number> = /* @__PURE__ */ (() =>
  new Set([...englishOnly].map(hashOfWord)))();
const foreignHashes: ReadonlySet<number> = /* @__PURE__ */ (() =>
  new Set([...foreignOnly].map(hashOfWord)))();
/** Two words of one hash are rare; two pairs of them in one text do not happen. */
const surelyEnglish = 2;

/** ASCII letters, English words and none of another language, as in most posts: then the closer look would say the same. */
function isPlainlyEnglish({ cells, count }: WordRows): boolean {
  let english = 0;
  for (let row = 0; row < count * rowLength; row += rowLength) {
    const hash = cells[row + hashInRow] as number;
    if (((cells[row + flagsInRow] as number) & isPlain) === 0 || foreignHashes.has(hash)) return false;
    if (englishHashes.has(hash)) english++;
  }
  return english >= surelyEnglish;
}

function legibilityOfWords(words: readonly Word[]): Legibility {
  const lettered = words.filter((word) => letter.test(word.raw) && !word.tag);
  if (lettered.length === 0) return "english";
  const otherScript = lettered.filter((word) => !latin.test(word.raw)).length;
  if (otherScript * 2 >= lettered.length) return "unread";
  const english = englishIn(lettered);
  const foreign = foreignIn(lettered);
  if (foreign >= fewForeign && foreign > english && foreign * 8 >= lettered.length) return "unread";
  if (isSilent(lettered, words.length - lettered.length)) return "unread";
  const isDoubtful =
    english === 0 && lettered.length >= fewWords && (foreign > 0 || lettered.some(isUnenglish));
  const hasPart = otherScript * 5 >= lettered.length || (foreign > fewForeign && foreign * 2 >= english);
  return isDoubtful || hasPart ? "mixed" : "english";
}

/** How many words are English; of those that are words elsewhere, too, a third counts. */
function englishIn(words: readonly Word[]): number {
  const own = words.filter(({ folded }) => englishOnly.has(folded)).length;
  const shared = words.filter(({ folded }) => englishWords.has(folded)).length - own;
  return own + Math.floor(shared / 3);
}

/** How many words are of another language; two that only have its letters count as one, since loans have them too. */
function foreignIn(words: readonly Word[]): number {
  const outside = words.filter((_, at) => !isInName(words, at));
  const known = outside.filter(
    ({ folded, shout }) => folded.length > (shout ? 2 : 1) && foreignOnly.has(folded),
  );
  const spelt = outside.filter(
    (word) => !word.capital && !foreignOnly.has(word.folded) && hasForeignLetter(word.raw),
  );
  return known.length + (spelt.length >> 1);
}

const longestInName = 4;

/** "Los Angeles", "La La Land", "Maria de la Cruz": a short word with capitals beside it. */
function isInName(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (neverNames.has(word.folded) || word.raw.length > longestInName || (word.shout && word.raw.length > 2))
    return false;
  if (word.capital) return words[at + 1]?.capital === true || words[at - 1]?.capital === true;
  return particles.has(word.folded) && isCapitalAround(words, at, -1) && isCapitalAround(words, at, 1);
}

const mostParticles = 3;

/** The next word in this direction has a capital; a few particles may stand before it. */
function isCapitalAround(words: readonly Word[], at: number, step: number): boolean {
  for (let reach = 1; reach <= mostParticles + 1; reach++) {
    const next = words[at + reach * step];
    if (next === undefined || next.capital) return next !== undefined;
    if (!particles.has(next.folded)) return false;
  }
  return false;
}

function hasForeignLetter(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (
      (code >= 0xc0 && code <= 0x24f) ||
      (code >= 0x300 && code <= 0x36f) ||
      (code >= 0x1e00 && code <= 0x1eff)
    )
      return true;
  }
  return false;
}

/** Letters with marks that English keeps in loans, such as "caf\u00E9" and "pi\u00F1ata". */
const loanLetters = "\u00E0\u00E2\u00E7\u00E8\u00E9\u00EA\u00EB\u00EE\u00EF\u00F1\u00F4\u00F6\u00FB\u00FC";

/** A word in small letters with a letter that no loan has. */
function isUnenglish({ raw, capital }: Word): boolean {
  return !capital && [...raw].some((char) => hasForeignLetter(char) && !loanLetters.includes(char));
}

/** Many words in small letters and no English one: a language that we do not know, unless they are an address or a list of numbers. */
function isSilent(words: readonly Word[], others: number): boolean {
  const small = words.filter(({ capital }) => !capital);
  return (
    small.length >= fewSilent &&
    others * 4 < small.length &&
    !words.some(({ folded }) => englishWords.has(folded))
  );
}
