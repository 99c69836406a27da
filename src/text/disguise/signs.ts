import { holdsPlainText, leastEncoded } from "./base64.js";
import {
  foreignDigit,
  isAlphanumeric,
  isDigit,
  isInvisible,
  isLetter,
  isLookAlikeScript,
  isMark,
  isOddDash,
  isOddSpace,
} from "./codes.js";
import { isHex, leastHex } from "./hex.js";
import { spokenKind } from "./spelled.js";

/**
 * Whether anything in a text hints at a disguise, so that a second look is worth its cost.
 * One pass over the character codes that makes nothing but its own notes; most posts show no sign.
 */
export function hasSign(text: string): boolean {
  const seen = newNotes();
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 32) at++;
    else if (isAlphanumeric(code)) at = passWord(seen, text, at);
    else at = isOdd(seen, text, at, code) ? signSeen : at + 1;
    if (at === signSeen) return true;
  }
  return seen.lookAlikes > 0 && seen.lookAlikes * 2 < text.length;
}

const signSeen = -1;

/** Offset after the word that starts here, or `signSeen`. */
function passWord(seen: Notes, text: string, start: number): number {
  const letters = lettersEnd(text, start);
  const isWord = letters > start && !isDigit(text.charCodeAt(letters));
  const end = isWord ? letters : wordEnd(text, letters);
  if (isWord ? isSignWord(seen, text, start, end) : isSignCode(seen, text, start, end)) return signSeen;
  seen.lastEnd = end;
  return end;
}

/** What was seen before the word that is read. */
interface Notes {
  lastEnd: number;
  /** Digits in a row of numbers that little parts, and whether something unusual parts them. */
  chain: number;
  odd: boolean;
  /** Words of one character in a row. */
  singles: number;
  /** Words in a row that may be digits. */
  spoken: number;
  lookAlikes: number;
  oddDigits: number;
}

function newNotes(): Notes {
  return { lastEnd: 0, chain: 0, odd: false, singles: 0, spoken: 0, lookAlikes: 0, oddDigits: 0 };
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end++;
  return end;
}

const longestSpoken = 6;
const leastSpoken = 4;

/** A word of letters alone. "dot", and "dash" after a number, are a sign by themselves; digits in words must be several. */
function isSignWord(seen: Notes, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length === 1) return addSingle(seen, text, start);
  const afterNumber = seen.chain > 0;
  seen.singles = seen.chain = 0;
  if (length === 2) return isAt(text, start, end);
  if (length > longestSpoken) {
    seen.spoken = 0;
    return length >= leastEncoded && isEncoded(text, start, end);
  }
  const kind = spokenKind(text, start, end);
  if (kind === undefined) seen.spoken = 0;
  else if (kind === "digit") seen.spoken++;
  return kind === "dot" || (kind === "sign" && afterNumber) || seen.spoken >= leastSpoken;
}

/** "at" before something with a dot in it, which may be an address. */
function isAt(text: string, start: number, end: number): boolean {
  if ((text.charCodeAt(start) | 32) !== 97 || (text.charCodeAt(end - 1) | 32) !== 116) return false;
  const next = lettersEnd(text, end + 1);
  return text.charCodeAt(next) === 46 && isLetter(text.charCodeAt(next + 1));
}

/** A word with digits in it, or nothing else. */
function isSignCode(seen: Notes, text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length === 1 && addSingle(seen, text, start)) return true;
  if (length > 1) seen.singles = 0;
  if (isAllDigits(text, start, end)) return addNumber(seen, text, start, end);
  seen.chain = 0;
  return (
    (length <= longestLeet && isLeet(text, start, end)) ||
    (length >= leastEncoded && isEncoded(text, start, end)) ||
    (length >= leastHex && isHex(text, start, end))
  );
}

function isAllDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

const leastChain = 7;
/** Digits of a social security number and of cards, which somebody may have grouped in another way. */
const regroupable: readonly number[] = [9, 15, 16];
const widestGap = 6;

/** Numbers that stand close together are one if what parts them is unusual: a line break, several signs. */
function addNumber(seen: Notes, text: string, start: number, end: number): boolean {
  seen.spoken = seen.spoken > 0 && end - start === 1 ? seen.spoken + 1 : 0;
  const gap = start - seen.lastEnd;
  if (seen.chain === 0 || gap > widestGap || isList(text, seen.lastEnd)) {
    seen.chain = end - start;
    seen.odd = false;
    return false;
  }
  seen.chain += end - start;
  seen.odd ||= isOddGap(text, seen.lastEnd, gap);
  const isParted = seen.chain > 8 && "/,:".includes(text.charAt(seen.lastEnd));
  return (seen.chain >= leastChain && seen.odd) || isParted || regroupable.includes(seen.chain);
}

/** A comma with a blank or line break behind it. */
function isList(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 44 && (next === 32 || next === 10);
}

/** Neither one usual sign nor the bracket of an area code. */
function isOddGap(text: string, at: number, length: number): boolean {
  if (length === 1) return !"-. \u00A0/:,".includes(text.charAt(at));
  return length !== 2 || text.charCodeAt(at) !== 41 || text.charCodeAt(at + 1) !== 32;
}

const leastSingles = 4;

function addSingle(seen: Notes, text: string, start: number): boolean {
  const gap = start - seen.lastEnd;
  seen.singles = seen.singles > 0 && gap <= 3 ? seen.singles + 1 : 1;
  const isSpaced = seen.singles === 3 && gap === 1 && text.charCodeAt(seen.lastEnd) === 32;
  return seen.singles >= leastSingles || isSpaced;
}

const longestLeet = 12;

/** `S5N`, `rec0rd`, `5SN`; not `10mg` or `B12`, and nothing in links, hashtags and product codes. */
function isLeet(text: string, start: number, end: number): boolean {
  if ("/#@.-_=".includes(text.charAt(start - 1) || " ")) return false;
  const digits = count(text, start, end, isDigit);
  const capitals = count(text, start, end, isCapital);
  const letters = end - start - digits;
  if (digits === 0 || letters === 0) return false;
  if (isDigit(text.charCodeAt(start))) return capitals === letters && (letters >= 2 || end - start === 3);
  return isLetter(text.charCodeAt(end - 1)) || (digits === 2 && capitals === 1 && letters === 1);
}

function count(text: string, start: number, end: number, counts: (code: number) => boolean): number {
  let found = 0;
  for (let at = start; at < end; at++) if (counts(text.charCodeAt(at))) found++;
  return found;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Long runs of small and capital letters, as base64 has them: with digits, with its sign at the end, or with its letters at the right places. */
function isEncoded(text: string, start: number, end: number): boolean {
  const capitals = count(text, start, end, isCapital);
  if (capitals < 2) return false;
  const letters = count(text, start, end, isLetter);
  if (capitals >= letters) return false;
  return letters < end - start || text.charCodeAt(end) === 61 || holdsPlainText(text, start, end);
}

/** A character that is neither an ASCII letter nor a digit and is there to mislead, or may be. */
function isOdd(seen: Notes, text: string, at: number, code: number): boolean {
  if (code >= 128) return isOddAbroad(seen, text, at, code);
  const next = text.charCodeAt(at + 1);
  switch (code) {
    case 37:
      return isAlphanumeric(next) && isAlphanumeric(text.charCodeAt(at + 2));
    case 38:
      return next === 35 || (isLetter(next) && text.slice(at, at + 9).includes(";"));
    case 60:
      return isLetter(next) || next === 47 || next === 33;
    case 36:
      return isLetter(next);
    case 64:
      return next <= 32 || isLeetAt(seen, text, at);
    case 40:
    case 91:
    case 123:
      return opensWord(text, at);
    default:
      return false;
  }
}

/** `p@tient`: a sign in the place of a letter. An address has a dot after its sign. */
function isLeetAt({ lastEnd }: Notes, text: string, at: number): boolean {
  if (lastEnd !== at || lastEnd === 0) return false;
  const after = text.charAt(lettersEnd(text, at + 1));
  return after === "" || !"._-0123456789".includes(after);
}

/** `(at)`, `[dot]`, `(@)`. */
function opensWord(text: string, bracket: number): boolean {
  const at = text.charCodeAt(bracket + 1) === 32 ? bracket + 1 : bracket;
  const first = text.charCodeAt(at + 1) | 32;
  const second = text.charCodeAt(at + 2) | 32;
  if (first === 97 && second === 116) return !isLetter(text.charCodeAt(at + 3));
  return (
    text.charCodeAt(at + 1) === 64 || (first === 100 && second === 111 && !isLetter(text.charCodeAt(at + 4)))
  );
}

const fewOddDigits = 4;

/** Accented letters, quotation marks, ellipses and halves of pictures are in every other post. */
function isUsual(code: number): boolean {
  return (
    (code >= 0xc0 && code < 0x250) ||
    (code >= 0x2016 && code <= 0x2026) ||
    (code >= 0xd83d && code <= 0xdb3f) ||
    (code >= 0xdc00 && code <= 0xdfff)
  );
}

function isOddAbroad(seen: Notes, text: string, at: number, code: number): boolean {
  if (isUsual(code)) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isInvisible(code)) return isPrinted(before) || isPrinted(after);
  if (isMark(code)) return isDigit(before) || isMark(before) || code === 0x20e3;
  if (isOddSpace(code)) return code !== 0xa0 && isDigit(before);
  if (isOddDash(code)) return isDigit(before) && (after <= 32 || code > 0x2014 || code < 0x2010);
  return isOddLetter(seen, code, before, after);
}

function isOddLetter(seen: Notes, code: number, before: number, after: number): boolean {
  if (isLookAlikeScript(code)) {
    seen.lookAlikes++;
    return isLetter(before) || isLetter(after);
  }
  if (isCountedDigit(code)) seen.oddDigits++;
  return isRestyled(code, before, after) || seen.oddDigits >= fewOddDigits;
}

function isPrinted(code: number): boolean {
  return code > 32 && code < 127;
}

/** Letters, digits and signs of full width among others, and those of mathematics or in a frame. */
function isRestyled(code: number, before: number, after: number): boolean {
  if (code >= 0xff01 && code <= 0xff5e) return isAlphanumeric(code - 0xfee0) || isAlphanumeric(before);
  if (code === 0xd83c) return after >= 0xdd30 && after <= 0xdd89;
  return code === 0xd835 || (code === 0xdb40 && after >= 0xdc20);
}

/** Superscripts, subscripts, circled ones and digits of other scripts, of which a text may have some. */
function isCountedDigit(code: number): boolean {
  return (
    (code >= 0x2070 && code <= 0x2089) ||
    (code >= 0x2460 && code <= 0x24ff) ||
    code === 0xb2 ||
    code === 0xb3 ||
    code === 0xb9 ||
    foreignDigit(code) >= 0
  );
}
