import { isAlphanumeric } from "./codes.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const leastLength = 12;
const longest = 400;

/** The readable text that the base64 word at `at` holds, if it is one: chance gives no dozen printable characters. */
export function encodedWord(
  text: string,
  at: number,
): { readonly text: string; readonly end: number } | undefined {
  let end = at;
  while (end < text.length && end - at < longest && alphabet.includes(text.charAt(end))) end++;
  const letters = end - at;
  while (text.charAt(end) === "=" && end - at - letters < 2) end++;
  if (letters < leastLength || isAlphanumeric(text.charCodeAt(end))) return undefined;
  const plain = decode(text.slice(at, at + letters));
  return plain === undefined ? undefined : { text: plain, end };
}

/** Printable ASCII only; anything else is no text. */
function decode(word: string): string | undefined {
  let out = "";
  let bits = 0;
  let held = 0;
  for (const char of word) {
    bits = ((bits << 6) | alphabet.indexOf(char)) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    const code = (bits >> held) & 0xff;
    if (code < 32 || code > 126) return undefined;
    out += String.fromCharCode(code);
  }
  return (bits & ((1 << held) - 1)) === 0 ? out : undefined;
}
