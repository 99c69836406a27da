import { cities, countries, states } from "../../lexicons/index.js";
import { ambiguousFirstNames, firstNames, rareFirstNames, surnames } from "../../names/index.js";
import type { DocumentField, Word } from "../../text/index.js";
import { isMasked, shownEnd } from "./masked.js";
import { particles, suffixes, titles } from "./words.js";

/** The word at this place, or one that is no word. */
export function wordOf(field: DocumentField, at: number): Word {
  return field.words[at] ?? nothing;
}

const nothing: Word = {
  start: 0,
  end: 0,
  folded: "",
  base: "",
  raw: "",
  capital: false,
  shout: false,
  digits: false,
  tag: false,
};

/** Only a space, a hyphen, or the dot of an initial or an abbreviation stands between this word and the next. */
export function joined(field: DocumentField, at: number): boolean {
  const word = wordOf(field, at);
  const next = field.words[at + 1];
  if (next === undefined) return false;
  const dotted =
    isInitial(field, at) ||
    titles.has(word.folded) ||
    suffixes.has(word.folded) ||
    particles.has(word.folded);
  const gap = field.text.slice(shownEnd(field, word), next.start);
  if (gap.includes(" - ")) return false;
  for (const char of gap) {
    if (char === "." ? !dotted : char !== " " && char !== "-" && char !== "\u00A0") return false;
  }
  return true;
}

/** A single capital; "A" and "I" only when a dot, a comma or what hides a name follows. */
export function isInitial(field: DocumentField, at: number): boolean {
  const word = wordOf(field, at);
  if (word.raw.length !== 1 || !word.capital) return false;
  const next = field.text.charAt(word.end);
  return (
    next === "." || next === "," || (word.folded !== "i" && word.folded !== "a") || isMasked(field, word)
  );
}

export function isFirst(word: Word): boolean {
  return firstNames.has(word.base) && (word.capital || word.raw.length > 2);
}

export function isListed(word: Word): boolean {
  return firstNames.has(word.base) || surnames.has(word.base);
}

/** A common first name that is no word and no place. */
export function isSureFirst({ base }: Word): boolean {
  return (
    firstNames.has(base) && !ambiguousFirstNames.has(base) && !rareFirstNames.has(base) && !places.has(base)
  );
}

/** Words that are places, which only a title or other words of a name make a person's. */
export const places: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...cities, ...countries, ...states]))();

/** In a text without any capital a plain first name counts if it is long enough to be nothing else. */
export function isPlainFirst(word: Word): boolean {
  return !word.tag && word.raw.length >= 4 && isSureFirst(word);
}
