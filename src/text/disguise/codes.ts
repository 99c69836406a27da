/** ASCII letter of either case. */
export function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122 && code < 128;
}

/** ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** ASCII letter or digit. */
export function isAlphanumeric(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** Blank or line break of ASCII. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Characters that show nothing: joiners, direction marks, soft hyphens, fillers, tags. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0xfeff ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x180e ||
    code === 0x115f ||
    code === 0x1160 ||
    code === 0x3164 ||
    code === 0xffa0
  );
}

/** Marks that are drawn over the character before, keycaps and the choice of a picture among them. */
export function isMark(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0xfe20 && code <= 0xfe2f)
  );
}

/** Blanks of other widths. */
export function isOddSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Dashes and strokes that stand for a hyphen between digits. */
export function isOddDash(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2212 ||
    code === 0x2043 ||
    code === 0x2d7 ||
    code === 0x30fc ||
    code === 0x2500 ||
    code === 0xfe58 ||
    code === 0xfe63
  );
}

/** Scripts with letters that look like Latin ones: Greek, Cyrillic, Armenian, Cherokee, and phonetic letters. */
export function isLookAlikeScript(code: number): boolean {
  return (
    (code >= 0x370 && code <= 0x58f) ||
    (code >= 0x250 && code <= 0x2af) ||
    (code >= 0x13a0 && code <= 0x13ff) ||
    (code >= 0x1c80 && code <= 0x1c8f) ||
    (code >= 0x1d00 && code <= 0x1d2f) ||
    (code >= 0xab70 && code <= 0xabbf)
  );
}

/** First digits of the decimal systems that people can type. */
const zeros: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
];

/** Value of a decimal digit of another script, or -1. */
export function foreignDigit(code: number): number {
  if (code < 0x660 || code > 0x1819) return -1;
  const zero = zeros.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? -1 : code - zero;
}
