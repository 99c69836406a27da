import type { DocumentField, Sentence, Word } from "../../text/index.js";
import {
  characters,
  givenEnds,
  honorifics,
  jobs,
  koreanSurnames,
  surnameEnds,
  surnames,
} from "./eastern-words.js";
import { wordOf } from "./place.js";
import type { NameSpan } from "./span.js";
import type { Surroundings, Words } from "./surroundings.js";
import { titles } from "./words.js";

const longest = 4;
const longestHalf = 3;

/** Names in Chinese, Japanese or Korean characters within a sentence in Latin letters. */
export function easternNames(
  field: DocumentField,
  { firstWord, endWord }: Sentence,
  sentence: number,
  around: Surroundings,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = firstWord; at < endWord; at++) {
    if (!isEastern(wordOf(field, at))) continue;
    let end = at + 1;
    while (end < endWord && isEastern(wordOf(field, end)) && isJoined(field, end)) end++;
    const span = { firstWord: at, endWord: end, sentence };
    if (isName(field, span, around)) spans.push({ ...span, cues: ["script"] });
    at = end - 1;
  }
  return spans;
}

function isName(field: DocumentField, span: Words, around: Surroundings): boolean {
  const [first, second, ...others] = field.words.slice(span.firstWord, span.endWord).map(({ raw }) => raw);
  if (first === undefined || others.length > 0) return false;
  if (second !== undefined) return isPair(first, second);
  const honoured = withoutHonorific(first);
  if (honoured !== undefined) return isSurname(honoured) || isWhole(honoured);
  if (first.length > longest || characters.has(first)) return false;
  const before = wordOf(field, span.firstWord - 1);
  if (titles.has(before.folded)) return true;
  return isWhole(first) && around.names(span) !== undefined;
}

/** Given name and surname in either order, of which one has the look of it. */
function isPair(first: string, second: string): boolean {
  const halves = [first, second];
  return (
    halves.every((half) => half.length <= longestHalf && !characters.has(half)) &&
    halves.some((half) => isSurname(half) || isGiven(half))
  );
}

/** A surname with what may be a given name behind it. */
function isWhole(name: string): boolean {
  if (name.length < 2 || name.length > longest || characters.has(name)) return false;
  const first = name.charAt(0);
  return (
    (name.length <= longestHalf && (surnames.includes(first) || koreanSurnames.includes(first))) ||
    surnameEnds.includes(name.charAt(1)) ||
    isGiven(name)
  );
}

function isSurname(name: string): boolean {
  if (name.length === 1) return surnames.includes(name) || koreanSurnames.includes(name);
  return name.length <= longestHalf && surnameEnds.includes(name.slice(-1)) && !characters.has(name);
}

function isGiven(name: string): boolean {
  return name.length > 1 && givenEnds.includes(name.slice(-1));
}

/** "\u7530\u4E2D\u3055\u3093" without its "san"; what staff and family are called is no name. */
function withoutHonorific(word: string): string | undefined {
  const honorific = honorifics.find((one) => word.endsWith(one) && word.length > one.length);
  if (honorific === undefined) return undefined;
  const name = word.slice(0, -honorific.length);
  return name.length > longest || jobs.has(name) ? undefined : name;
}

/** Every letter is of one of the three. */
function isEastern({ raw, digits }: Word): boolean {
  if (digits || raw < first) return false;
  for (let at = 0; at < raw.length; at++) if (!isEasternCode(raw.charCodeAt(at))) return false;
  return true;
}

const firstCode = 0x3005;
const first = "\u3005";

/** Kana, ideographs with the sign that repeats one, and Hangul syllables. */
function isEasternCode(code: number): boolean {
  return (
    code === firstCode ||
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  );
}

/** A blank or the middle dot of Japanese parts the halves of a name. */
function isJoined({ text, words }: DocumentField, at: number): boolean {
  const gap = text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);
  return gap === " " || gap === "\u3000" || gap === "\u30FB";
}
