import { isAlphanumeric } from "./codes.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Letters and digits of the shortest word that is looked at. */
export const leastEncoded = 10;
const longest = 400;

/** The readable text that the base64 word at `at` holds, if it is one: chance gives no seven printable characters. */
export function encodedWord(
  text: string,
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  let end = at;
  while (end < text.length && end - at < longest && alphabet.includes(text.charAt(end))) end++;
  const letters = end - at;
  while (text.charAt(end) === "=" && end - at - letters < 2) end++;
  if (letters < leastEncoded || isAlphanumeric(text.charCodeAt(end))) return undefined;
  const plain = decode(text.slice(at, at + letters));
  return plain === undefined ? undefined : { text: plain, end };
}

/** Of four characters the first says that a byte is below 128, which English words hardly ever do throughout. */
export function holdsPlainText(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 4) {
    const code = text.charCodeAt(at);
    if (!((code >= 73 && code <= 90) || (code >= 97 && code <= 102))) return false;
  }
  return true;
}

/** Printable ASCII and accented Latin letters only; anything else is no text. */
function decode(word: string): string | undefined {
  let out = "";
  let lead = 0;
  let bits = 0;
  let held = 0;
  for (const char of word) {
    bits = ((bits << 6) | alphabet.indexOf(char)) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const code = (bits >> held) & 0xff;
    if (lead === 0 && isLead(code)) {
      lead = code;
      continue;
    }
    const letter = lead === 0 ? plainLetter(code) : accentedLetter(lead, code);
    if (letter === undefined) return undefined;
    out += letter;
    lead = 0;
  }
  return lead === 0 && (bits & ((1 << held) - 1)) === 0 ? out : undefined;
}

/** The first of the two bytes that an accented Latin letter has in UTF-8. */
function isLead(code: number): boolean {
  return code >= 0xc3 && code <= 0xc9;
}

function plainLetter(code: number): string | undefined {
  return code < 32 || code > 126 ? undefined : String.fromCharCode(code);
}

function accentedLetter(lead: number, code: number): string | undefined {
  return code >= 0x80 && code < 0xc0 ? String.fromCharCode(((lead & 0x1f) << 6) | (code & 0x3f)) : undefined;
}
