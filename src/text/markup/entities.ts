/** A character reference of HTML: what it stands for and where it ends. */
export interface Entity {
  readonly text: string;
  readonly end: number;
}

/** Names of U+00A0 to U+00FF, in order. */
const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest " +
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig " +
  "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
/** Names that people and editors use for marks of ASCII and of print. */
const marks =
  "amp=& lt=< gt=> quot=\" apos=' num=# excl=! percnt=% dollar=$ lpar=( rpar=) ast=* plus=+ comma=, period=. sol=/ colon=: semi=; equals== quest=? commat=@ lsqb=[ bsol=\\ rsqb=] lowbar=_ grave=` lbrace={ vert=| rbrace=} " +
  "hyphen=\u2010 dash=\u2010 ndash=\u2013 mdash=\u2014 horbar=\u2015 minus=\u2212 lsquo=\u2018 rsquo=\u2019 sbquo=\u201A ldquo=\u201C rdquo=\u201D bdquo=\u201E bull=\u2022 hellip=\u2026 prime=\u2032 lsaquo=\u2039 rsaquo=\u203A " +
  "ensp=\u2002 emsp=\u2003 numsp=\u2007 puncsp=\u2008 thinsp=\u2009 hairsp=\u200A zwnj=\u200C zwj=\u200D lrm=\u200E rlm=\u200F euro=\u20AC trade=\u2122 rarr=\u2192 larr=\u2190 check=\u2713 hearts=\u2665";

const named: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([
    ...latin1.split(" ").map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
    ...marks.split(" ").map((pair) => splitAt(pair, pair.indexOf("="))),
    ["Tab", "\t"] as const,
    ["NewLine", "\n"] as const,
  ]))();

function splitAt(pair: string, at: number): readonly [string, string] {
  return [pair.slice(0, at), pair.slice(at + 1)];
}

/** Old names that browsers read without their semicolon. */
const bareNames: readonly string[] = ["amp", "lt", "gt", "quot", "nbsp", "shy"];
const longestName = 8;
const mostDigits = 16;

/** The character reference that starts at the `&` at `at`, if it is one that we know. */
export function entityAt(text: string, at: number): Entity | undefined {
  return text.charAt(at + 1) === "#" ? numericAt(text, at) : namedAt(text, at);
}

function namedAt(text: string, at: number): Entity | undefined {
  let end = at + 1;
  while (end - at <= longestName && isAlphanumeric(text.charCodeAt(end))) end++;
  const name = text.slice(at + 1, end);
  if (text.charAt(end) === ";") return entity(named.get(name), end + 1);
  return bareNames.includes(name) ? entity(named.get(name), end) : undefined;
}

function entity(text: string | undefined, end: number): Entity | undefined {
  return text === undefined ? undefined : { text, end };
}

function numericAt(text: string, at: number): Entity | undefined {
  const hex = text.charAt(at + 2) === "x" || text.charAt(at + 2) === "X";
  const base = hex ? 16 : 10;
  const from = at + (hex ? 3 : 2);
  let end = from;
  let code = 0;
  for (
    let digit = digitOf(text, end, base);
    digit >= 0 && end - from < mostDigits;
    digit = digitOf(text, end, base)
  ) {
    code = Math.min(code * base + digit, 0x110000);
    end++;
  }
  if (end === from) return undefined;
  return { text: characterOf(code), end: text.charAt(end) === ";" ? end + 1 : end };
}

function digitOf(text: string, at: number, base: number): number {
  const char = text.charAt(at);
  return char === "" ? -1 : "0123456789abcdef".slice(0, base).indexOf(char.toLowerCase());
}

/** What Windows has at 0x80 to 0x9F, which pages mean when they name these controls. */
const windows =
  "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows.charAt(code - 0x80);
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? "\uFFFD" : String.fromCodePoint(code);
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
