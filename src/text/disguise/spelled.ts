import { type Edit, edited, type Reading } from "../reading.js";
import { isDigit, isLetter } from "./codes.js";
import { isCounting, isSmallGap, type Token, tokensOf } from "./tokens.js";

const digits: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([
    ..."zero one two three four five six seven eight nine"
      .split(" ")
      .map((word, value) => [word, String(value)] as const),
    ["oh", "0"],
    ["o", "0"],
    ["nought", "0"],
    ["naught", "0"],
  ]))();
const signs: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([
    ["dash", "-"],
    ["hyphen", "-"],
    ["minus", "-"],
    ["dot", "."],
    ["point", "."],
    ["period", "."],
    ["slash", "/"],
    ["space", " "],
  ]))();
const times: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map([
    ["double", 2],
    ["triple", 3],
  ]))();

/** Shorter words that mean a digit have others around them. */
const shortest = 3;

type Spoken = "digit" | "sign" | "dot";

/** What a word may say by its length and its first and last letter, which together are nearly always enough. */
const spoken: ReadonlyMap<number, Spoken> = /* @__PURE__ */ (() =>
  new Map([
    ...spokenAs([...signs.keys(), ...times.keys()], "sign"),
    ...spokenAs(digits.keys(), "digit"),
    ...spokenAs(["dot"], "dot"),
  ]))();

function spokenAs(words: Iterable<string>, kind: Spoken): readonly (readonly [number, Spoken])[] {
  return [...words]
    .filter(({ length }) => length >= shortest)
    .map((word) => [outline(word, 0, word.length), kind]);
}

function outline(text: string, start: number, end: number): number {
  return ((end - start) << 16) | ((text.charCodeAt(start) | 32) << 8) | (text.charCodeAt(end - 1) | 32);
}

/** A cheap guess whether a word is a digit or a sign that is spoken; the search itself looks closer. */
export function spokenKind(text: string, start: number, end: number): Spoken | undefined {
  return end - start < shortest ? undefined : spoken.get(outline(text, start, end));
}

const leastDigits = 4;
/** No number is longer. */
const mostTokens = 100;

/** Writes digits that are spoken one by one as digits: "five two nine dash oh four"; counting aloud stays. */
export function spelledOut(text: string): Reading | undefined {
  const edits: Edit[] = [];
  const tokens = tokensOf(text);
  for (let at = 0; at < tokens.length; ) {
    const end = runEnd(text, tokens, at);
    if (end > at && end - at <= mostTokens)
      for (const edit of editsOf(text, tokens.slice(at, end))) edits.push(edit);
    else if (isDashBetween(text, tokens, at))
      edits.push({ start: tokens[at - 1]?.end ?? 0, end: tokens[at + 1]?.start ?? 0, text: "-" });
    at = Math.max(end, at + 1);
  }
  return edited(text, edits);
}

/** "529 dash 04": the word stands between digits. */
function isDashBetween(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !dashes.includes(wordOf(text, token))) return false;
  return (
    isSmallGap(text, before, token) &&
    isSmallGap(text, token, after) &&
    isDigit(text.charCodeAt((before?.end ?? 0) - 1)) &&
    isDigit(text.charCodeAt(after?.start ?? 0))
  );
}

const dashes: readonly string[] = ["dash", "hyphen"];

function runEnd(text: string, tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && isPart(text, tokens[end], end === from)) {
    if (end > from && !isSmallGap(text, tokens[end - 1], tokens[end])) break;
    end++;
  }
  return end;
}

/** "oh" and a sign are digits only among others. */
function isPart(text: string, token: Token | undefined, first: boolean): boolean {
  if (token === undefined) return false;
  const word = wordOf(text, token);
  if (first && word.startsWith("o") && word !== "one") return false;
  if (digits.has(word) || times.has(word)) return true;
  return !first && (signs.has(word) || (word.length === 1 && isDigit(word.charCodeAt(0))));
}

function wordOf(text: string, { start, end }: Token): string {
  return end - start > 6 || !(isLetter(text.charCodeAt(start)) || end - start === 1)
    ? ""
    : text.slice(start, end).toLowerCase();
}

/** The edits for one run, or none when somebody only counts. */
function editsOf(text: string, run: readonly Token[]): readonly Edit[] {
  const words = run.map((token) => wordOf(text, token));
  const said = words.filter((word) => !signs.has(word) && !times.has(word));
  const values = said.map((word) => Number(digits.get(word) ?? word));
  const isNumber =
    values.length >= leastDigits && (words.some((word) => signs.has(word)) || !isCounting(values));
  if (!isNumber) return [];
  return run.flatMap((token, index) => {
    const written = writtenFor(words[index] ?? "", words[index - 1] ?? "");
    const next = run[index + 1];
    const gap = text.slice(token.end, next?.start ?? token.end);
    const edit = written === undefined ? [] : [{ ...token, text: written }];
    return gap.includes(",") ? [...edit, { start: token.end, end: token.end + gap.length, text: " " }] : edit;
  });
}

/** A digit as often as the word before it says, a sign, nothing for "double"; undefined for what is a digit already. */
function writtenFor(word: string, before: string): string | undefined {
  if (times.has(word)) return "";
  const digit = digits.get(word);
  if (digit === undefined) return signs.get(word);
  return Array(times.get(before) ?? 1)
    .fill(digit)
    .join(" ");
}
