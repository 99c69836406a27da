import { type Edit, edited, type Reading, type Span } from "../reading.js";
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
import { digitLookAlikes, lookAlikes } from "./confusables.js";

/** Writes a text in plain characters: without invisible ones and marks, and with letters and digits of other kinds as ASCII. */
export function inPlainCharacters(text: string): Reading | undefined {
  const edits: Edit[] = [];
  const isLatin = isMostlyLatin(text);
  for (let at = 0; at < text.length; )
    at = text.charCodeAt(at) < 128 ? at + 1 : writeAt(edits, text, at, isLatin);
  return edited(text, edits);
}

/** Writes the character or word of look-alikes at an offset and gives its end. */
function writeAt(edits: Edit[], text: string, at: number, isLatin: boolean): number {
  const code = text.charCodeAt(at);
  if (isLookAlikeScript(code)) {
    const end = wordEnd(text, at);
    writeWord(edits, text, { start: wordStart(text, at), end }, isLatin);
    return end;
  }
  const end = at + (isHighHalf(code) ? 2 : 1);
  if (isMark(code)) attach(edits, text, at);
  else write(edits, at, end, plainFor(text.slice(at, end), code));
  return end;
}

function isHighHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function write(edits: Edit[], start: number, end: number, text: string | undefined): void {
  if (text !== undefined) edits.push({ start, end, text });
}

/** A mark goes with the character that it is drawn over, so that a span ends after it. */
function attach(edits: Edit[], text: string, at: number): void {
  const last = edits.at(-1);
  if (last?.end === at) edits[edits.length - 1] = { ...last, end: at + 1 };
  else if (at > 0) edits.push({ start: at - 1, end: at + 1, text: text.charAt(at - 1) });
}

function isMostlyLatin(text: string): boolean {
  let balance = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isAlphanumeric(code)) balance++;
    else if (isLookAlikeScript(code)) balance--;
  }
  return balance > 0;
}

/** What a character outside ASCII stands for; undefined when it stays. */
function plainFor(char: string, code: number): string | undefined {
  if (isInvisible(code) || code === 0xdb40) return "";
  if (isOddSpace(code)) return " ";
  if (isOddDash(code)) return "-";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const framed = framedLetter(char);
  if (framed !== undefined) return framed;
  const digit = foreignDigit(code);
  return digit >= 0 ? String(digit) : alphanumericIn(char, code);
}

/** White letters on black circles and squares, which Unicode does not call variants. */
function framedLetter(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  const first = [0x1f150, 0x1f170].find((start) => code >= start && code < start + 26);
  return first === undefined ? undefined : String.fromCharCode(65 + code - first);
}

/** Letters and digits that Unicode calls a variant of ASCII ones: circled, raised, of mathematics. */
function alphanumericIn(char: string, code: number): string | undefined {
  // Accented letters come apart elsewhere, and pictures are no letters.
  if (code < 0xb2 || (code >= 0xc0 && code < 0x2070)) return undefined;
  const normal = char.normalize("NFKC");
  for (let at = 0; at < normal.length; at++) if (!isAlphanumeric(normal.charCodeAt(at))) return undefined;
  return normal === char ? undefined : normal;
}

function isWordPart(code: number): boolean {
  return isAlphanumeric(code) || isLookAlikeScript(code) || isInvisible(code) || isMark(code);
}

/** ASCII letters right before belong to the word, too. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && isAlphanumeric(text.charCodeAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordPart(text.charCodeAt(end))) end++;
  return end;
}

/**
 * A word that mixes Latin letters with their look-alikes is Latin, and so is one of look-alikes alone in a Latin text;
 * among digits, look-alikes are digits.
 */
function writeWord(edits: Edit[], text: string, { start, end }: Span, isLatin: boolean): void {
  const codes = Array.from({ length: end - start }, (_, index) => text.charCodeAt(start + index));
  const hasLetters = codes.some(isLetter);
  const isNumber = !hasLetters && codes.some(isDigit);
  const others = codes.filter(isLookAlikeScript).map((code) => String.fromCharCode(code));
  const isDisguised = hasLetters || isNumber || (isLatin && others.every((char) => lookAlikes.has(char)));
  const table = isNumber ? digitLookAlikes : lookAlikes;
  codes.forEach((code, index) => {
    const at = start + index;
    if (isMark(code)) attach(edits, text, at);
    else if (isInvisible(code)) write(edits, at, at + 1, "");
    else if (isDisguised) write(edits, at, at + 1, table.get(String.fromCharCode(code)));
  });
}
