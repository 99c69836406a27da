import { fold } from "../text/index.js";

/** A parsed pattern: what must stand where, word by word. */
export type Item =
  | { readonly kind: "word"; readonly word: Literal }
  | { readonly kind: "class"; readonly name: string; readonly optional: boolean }
  | Choice
  | { readonly kind: "gap"; readonly least: number; readonly most: number };

/** Alternatives: single words by their folded form, and longer ones. */
export interface Choice {
  readonly kind: "choice";
  readonly words: ReadonlyMap<string, Literal>;
  readonly of: readonly (readonly Item[])[];
  readonly optional: boolean;
  /** Holds words only, so that it means the same wherever it stands. */
  readonly plain: boolean;
}

/** Choices between words by how they are written, since many patterns share them. */
export type PlainChoices = Map<string, Choice>;

/** A word of a pattern: folded for the usual comparison, as written for patterns that mind their case. */
export interface Literal {
  readonly folded: string;
  readonly raw: string;
}

/** A pattern that is not in the pattern language; the message says where and what would be right. */
export class PatternError extends Error {
  override readonly name = "PatternError";
}

const deepestChoice = 2;
const longestGap = 8;

/**
 * Parses one pattern of the pattern language: words, `(choice|of)?`, `{class}?` and `<0-4>` gaps.
 * @throws PatternError when the pattern is not well formed
 */
export function parsePattern(pattern: string, choices: PlainChoices = new Map()): readonly Item[] {
  const parser = { pattern, choices, at: 0 };
  const items = parseSequence(parser, 0);
  if (parser.at < pattern.length) throw fault(pattern, "closes a choice that was never opened");
  return items;
}

/** A gap that only optional items follow stands with them or not at all, since what ends a pattern is never a gap. */
function closed(items: readonly Item[]): readonly Item[] {
  const gap = items.findIndex((item, at) => item.kind === "gap" && items.slice(at + 1).every(isOptional));
  if (gap < 0) return items;
  const rest = items.slice(gap + 1);
  const of = rest.map((item, at) => [...items.slice(gap, gap + 1), required(item), ...rest.slice(at + 1)]);
  const end: Choice = { kind: "choice", words: new Map(), of: of.map(closed), optional: true, plain: false };
  return closed([...items.slice(0, gap), end]);
}

function isOptional(item: Item): boolean {
  return (item.kind === "class" || item.kind === "choice") && item.optional;
}

function required(item: Item): Item {
  return item.kind === "class" || item.kind === "choice" ? { ...item, optional: false } : item;
}

/** A pattern, and how far it is read. */
interface Parser {
  readonly pattern: string;
  readonly choices: PlainChoices;
  at: number;
}

/** Items up to the end of the pattern, or of the alternative. */
function parseSequence(parser: Parser, depth: number): readonly Item[] {
  const items: Item[] = [];
  for (let next = nextIn(parser); next !== "" && next !== "|" && next !== ")"; next = nextIn(parser))
    parseItem(parser, { next, depth, items });
  if (items.length === 0) throw fault(parser.pattern, "has an empty part");
  refuseLooseEnds(parser.pattern, items);
  return closed(items);
}

/** Adds what starts with this character; words that a hyphen joins are several items. */
function parseItem(
  parser: Parser,
  { next, depth, items }: { readonly next: string; readonly depth: number; readonly items: Item[] },
): void {
  if (next === "(") items.push(parseChoice(parser, depth + 1));
  else if (next === "{") items.push(parseClass(parser));
  else if (next === "<") items.push(parseGap(parser));
  else for (const word of parseWords(parser)) items.push({ kind: "word", word });
}

/** The next character that is not blank; nothing at the end. */
function nextIn(parser: Parser): string {
  while (isBlank(parser.pattern.charCodeAt(parser.at))) parser.at++;
  return parser.pattern.charAt(parser.at);
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 160;
}

/** A choice; one between words only may have been read before. */
function parseChoice(parser: Parser, depth: number): Choice {
  if (depth > deepestChoice) throw fault(parser.pattern, "nests choices more than two deep");
  const plain = plainChoiceAt(parser);
  if (plain === undefined) return parseAlternatives(parser, depth);
  const before = parser.choices.get(plain);
  if (before === undefined) {
    const made = { ...parseAlternatives(parser, depth), plain: true };
    parser.choices.set(plain, made);
    return made;
  }
  parser.at += plain.length;
  return before;
}

/** How the choice that starts here is written, where it holds nothing but words. */
function plainChoiceAt({ pattern, at }: Parser): string | undefined {
  for (let end = at + 1; end < pattern.length; end++) {
    const next = pattern.charAt(end);
    if (next === ")") return pattern.slice(at, pattern.charAt(end + 1) === "?" ? end + 2 : end + 1);
    if (next === "(" || next === "{" || next === "<") return undefined;
  }
  return undefined;
}

function parseAlternatives(parser: Parser, depth: number): Choice {
  const words = new Map<string, Literal>();
  const of: (readonly Item[])[] = [];
  do {
    parser.at++;
    const items = parseSequence(parser, depth);
    const [first] = items;
    if (items.length === 1 && first?.kind === "word" && !words.has(first.word.folded))
      words.set(first.word.folded, first.word);
    else of.push(items);
  } while (nextIn(parser) === "|");
  if (!takes(parser, ")")) throw fault(parser.pattern, "opens a choice that it does not close");
  return { kind: "choice", words, of, optional: takes(parser, "?"), plain: false };
}

function takes(parser: Parser, character: string): boolean {
  if (parser.pattern.charAt(parser.at) !== character) return false;
  parser.at++;
  return true;
}

const className = /^\{[a-z][a-z0-9-]*\}$/u;

function parseClass(parser: Parser): Item {
  const { pattern, at } = parser;
  const text = pattern.slice(at, pattern.indexOf("}", at) + 1);
  if (!className.test(text)) throw foreign(pattern);
  parser.at += text.length;
  return { kind: "class", name: text.slice(1, -1), optional: takes(parser, "?") };
}

const gap = /^<\d-\d>$/u;

function parseGap(parser: Parser): Item {
  const { pattern, at } = parser;
  const text = pattern.slice(at, at + "<0-0>".length);
  if (!gap.test(text)) throw foreign(pattern);
  parser.at += text.length;
  const least = Number(text[1]);
  const most = Number(text[3]);
  if (least > most || most > longestGap)
    throw fault(pattern, "has a gap that is not `<n-m>` with n <= m <= 8");
  return { kind: "gap", least, most };
}

function parseWords(parser: Parser): readonly Literal[] {
  const { pattern, at } = parser;
  let end = at;
  while (end < pattern.length && !endsWord(pattern.charCodeAt(end))) end++;
  if (end === at) throw foreign(pattern);
  parser.at = end;
  const text = pattern.slice(at, end);
  const words = literalsOf(text);
  if (words[0]?.raw !== text && !letters.test(text))
    throw fault(pattern, "holds punctuation, which is never matched");
  return words;
}

const marksOfLanguage = "(){}<>|?";

function endsWord(code: number): boolean {
  if (isSmallLetter(code)) return false;
  return isBlank(code) || marksOfLanguage.includes(String.fromCharCode(code));
}

function foreign(pattern: string): PatternError {
  return fault(pattern, "holds a character that is not part of the language");
}

const betweenWords = /[^\p{L}\p{M}\p{N}'\u2018\u2019\u02BC]+/u;

const letters = /^[\p{L}\p{M}\p{N}'\u2019&-]+$/u;

/** A literal of the language as single words; a hyphen, dot or ampersand parts words here as it does in a text. */
export function literalsOf(text: string): readonly Literal[] {
  if (isSmall(text)) return [{ raw: text, folded: text }];
  return text
    .split(betweenWords)
    .map((raw) => ({ raw, folded: fold(raw) }))
    .filter((word) => word.folded !== "");
}

/** One word in small ASCII letters, as most are: it is its own folded form. */
function isSmall(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSmallLetter(text.charCodeAt(at))) return false;
  return text !== "";
}

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

function refuseLooseEnds(pattern: string, items: readonly Item[]): void {
  if (items[0]?.kind === "gap" || items.at(-1)?.kind === "gap")
    throw fault(pattern, "starts or ends with a gap");
}

function fault(pattern: string, what: string): PatternError {
  return new PatternError(`pattern \`${pattern}\` ${what}`);
}
