import { ambiguousFirstNames, firstNames, surnames } from "../../lexicons/index.js";
import type { DocumentField, Word } from "../../text/index.js";
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
  const gap = field.text.slice(word.end, next.start);
  if (gap.includes(" - ")) return false;
  for (const char of gap) {
    if (char === "." ? !dotted : char !== " " && char !== "-" && char !== "\u00A0") return false;
  }
  return true;
}

/** A single capital; "A" and "I" only when a dot or a comma follows. */
export function isInitial(field: DocumentField, at: number): boolean {
  const word = wordOf(field, at);
  if (word.raw.length !== 1 || !word.capital) return false;
  const next = field.text.charAt(word.end);
  return next === "." || next === "," || (word.folded !== "i" && word.folded !== "a");
}

export function isFirst(word: Word): boolean {
  return firstNames.has(word.base) && (word.capital || word.raw.length > 2);
}

export function isListed(word: Word): boolean {
  return firstNames.has(word.base) || surnames.has(word.base);
}

/** In a text without any capital a plain first name counts if it is long enough to be nothing else. */
export function isPlainFirst({ base, raw, tag }: Word): boolean {
  return !tag && raw.length >= 4 && firstNames.has(base) && !ambiguousFirstNames.has(base);
}
