import type { Span } from "../model/index.js";
import { plainWords } from "./plain-words.js";

/** Half-open range of UTF-16 offsets that must not be shown. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
}

/** Families whose spans are identifiers from end to end. */
const identifiers = ["phi/", "person/"] as const;
/** Families whose spans hold the institution's own names, which are no secret. */
const known = ["affiliation/", "disclaimer/"] as const;
/** All-capital words this short are abbreviations (`MRN`, `ICU`), longer ones may be a name. */
const longestAbbreviation = 3;

/**
 * What is hidden of a text by default: identifiers that were seen, and any word that could be one.
 *
 * A number, a handle, an address, a name written with a capital or in another script may have escaped the detectors;
 * a name written in small letters that escaped them stays visible.
 */
export function hiddenIn(text: string, spans: readonly Span[]): readonly Hidden[] {
  const seen = spans.filter(({ detector }) => startsWithOne(detector, identifiers));
  const open = spans.filter(({ detector }) => startsWithOne(detector, known));
  const suspect = [...text.matchAll(/\S+/gu)]
    .filter(({ 0: word }) => couldIdentify(word))
    .map(({ 0: word, index }) => coreOf(word, index))
    .filter((core) => !open.some((span) => span.start <= core.start && core.end <= span.end));
  return [...seen.map(({ start, end }) => ({ start, end })), ...suspect];
}

/** Where a word stands without the punctuation around it. */
function coreOf(word: string, at: number): Hidden {
  const before = /^[\p{Ps}\p{Pi}"'.,;:!?]*/u.exec(word)?.[0].length ?? 0;
  let end = word.length;
  while (end > before && ".,;:!?\"')]}”’…".includes(word.charAt(end - 1))) end -= 1;
  return end === before ? { start: at, end: at + word.length } : { start: at + before, end: at + end };
}

function startsWithOne(detector: string, families: readonly string[]): boolean {
  return families.some((family) => detector.startsWith(family));
}

const asciiOnly = /^[!-~]*$/;
const addressLike = /\p{N}|@|:\/\/|www\./u;
const otherScript = /[^\p{Script=Latin}\P{L}]/u;
const betweenParts = /[^\p{L}\p{M}'’]+/u;
const capital = /\p{Lu}/u;

/** Whether a word, judged alone, could point at a person. */
function couldIdentify(word: string): boolean {
  if (addressLike.test(word)) return true;
  if (!asciiOnly.test(word) && otherScript.test(word)) return true;
  return capital.test(word) && word.split(betweenParts).some((part) => capital.test(part) && !isPlain(part));
}

function isPlain(part: string): boolean {
  const bare = part.replace(/['’]s?$/u, "").replace(/^['’]/u, "");
  if (bare.length <= longestAbbreviation && bare === bare.toUpperCase()) return true;
  return plainWords.has(bare.toLowerCase().replaceAll("’", "'"));
}
