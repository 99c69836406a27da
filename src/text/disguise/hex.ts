import { isAlphanumeric, isLetter } from "./codes.js";

/** Digits of the shortest word that is looked at, which hold eight characters. */
export const leastHex = 16;
const longest = 800;

/** The readable text that the hexadecimal word at `at` holds, if it is one; a plain number counts for none, and a checksum holds none. */
export function hexWord(
  text: string,
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  let end = at;
  while (end < text.length && end - at < longest && isHexDigit(text.charCodeAt(end))) end++;
  if (!isHex(text, at, end) || isAlphanumeric(text.charCodeAt(end))) return undefined;
  const plain = decode(text.slice(at, end));
  return plain === undefined ? undefined : { text: plain, end };
}

/** A long word of an even number of hexadecimal digits, of which one is a letter. */
export function isHex(text: string, start: number, end: number): boolean {
  if (end - start < leastHex || (end - start) % 2 > 0) return false;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isHexDigit(code)) return false;
    if (isLetter(code)) letters++;
  }
  return letters > 0;
}

function isHexDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 102);
}

/** Printable ASCII; anything else is no text. */
function decode(word: string): string | undefined {
  let out = "";
  for (let at = 0; at < word.length; at += 2) {
    const code = Number.parseInt(word.slice(at, at + 2), 16);
    if (code < 32 || code > 126) return undefined;
    out += String.fromCharCode(code);
  }
  return out;
}
