/** Things that a single character gives away. */
export type AnchorKind = "email" | "url" | "handle" | "hashtag";

export interface AnchorMatch {
  readonly kind: AnchorKind;
  readonly start: number;
  readonly end: number;
}

const longestLocal = 64;
const longestDomain = 253;
/** Letters of any script, since look-alikes and invisible characters stand in for Latin ones. */
const localChar = /[\p{L}\p{N}._%+'\u200B-\u200D\u2060\uFEFF-]/u;
const domainChar = /[\p{L}\p{N}.\u200B-\u200D\u2060\uFEFF-]/u;
const tagChar = /[\p{L}\p{N}_]/u;
const handleChar = /[A-Za-z0-9_.]/u;
const urlChar = /[^\s<>"\u201C\u201D]/u;
const trailing = ".,;:!?')]}\u2026\u2019";
const schemes: readonly string[] = ["https://", "http://", "www."];

/** Finds e-mail addresses, links, handles and hashtags by looking around `@`, `://`, `www.` and `#`. */
export function anchorsOf(text: string): readonly AnchorMatch[] {
  const found: AnchorMatch[] = [];
  for (let at = 0; at < text.length; at++) {
    const match = anchorAt(text, at, found.at(-1)?.end ?? 0);
    if (match === undefined) continue;
    found.push(match);
    at = Math.max(at, match.end - 1);
  }
  return found;
}

function anchorAt(text: string, at: number, after: number): AnchorMatch | undefined {
  const char = text[at];
  if (char === "%" && text.startsWith("%40", at)) return emailAt(text, at, after, "%40");
  if (char === "@") return emailAt(text, at, after, "@") ?? taggedAt(text, at, "handle", handleChar);
  if (char === "#") return taggedAt(text, at, "hashtag", tagChar);
  if (char === "h" || char === "w" || char === "H" || char === "W") return urlAt(text, at);
  return undefined;
}

function emailAt(text: string, at: number, after: number, sign: "@" | "%40"): AnchorMatch | undefined {
  let start = at;
  while (start > after && at - start < longestLocal && localChar.test(text[start - 1] ?? "")) start--;
  const end = trimEnd(text, runEnd(text, at + sign.length, domainChar, longestDomain), at);
  const domain = text.slice(at + sign.length, end);
  const dot = domain.lastIndexOf(".");
  if (start === at || dot < 1 || domain.length - dot < 3) return undefined;
  return { kind: "email", start, end };
}

function taggedAt(text: string, at: number, kind: AnchorKind, char: RegExp): AnchorMatch | undefined {
  if (tagChar.test(text[at - 1] ?? "")) return undefined;
  const end = trimEnd(text, runEnd(text, at + 1, char, longestDomain), at);
  return end > at + 2 ? { kind, start: at, end } : undefined;
}

function urlAt(text: string, at: number): AnchorMatch | undefined {
  const head = text.slice(at, at + 8).toLowerCase();
  const scheme = schemes.find((prefix) => head.startsWith(prefix));
  if (scheme === undefined || tagChar.test(text[at - 1] ?? "")) return undefined;
  const end = trimEnd(text, runEnd(text, at + scheme.length, urlChar, text.length), at);
  return end > at + scheme.length + 2 ? { kind: "url", start: at, end } : undefined;
}

function runEnd(text: string, from: number, char: RegExp, most: number): number {
  let end = from;
  while (end < text.length && end - from < most && char.test(text[end] ?? "")) end++;
  return end;
}

function trimEnd(text: string, end: number, least: number): number {
  let trimmed = end;
  while (trimmed > least && trailing.includes(text[trimmed - 1] ?? "")) trimmed--;
  return trimmed;
}
