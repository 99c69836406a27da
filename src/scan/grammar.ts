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

const token = /\([^(){}<>]*\)\??|\(|\)\??|\||\{[a-z][a-z0-9-]*\}\??|<\d-\d>|[^\s(){}<>|?]+/gu;
const wordToken = /\(|\)\??|\||[^\s(){}<>|?]+/gu;
const deepestChoice = 2;
const longestGap = 8;

/**
 * Parses one pattern of the pattern language: words, `(choice|of)?`, `{class}?` and `<0-4>` gaps.
 * @throws PatternError when the pattern is not well formed
 */
export function parsePattern(pattern: string, choices: PlainChoices = new Map()): readonly Item[] {
  const tokens = pattern.match(token) ?? [];
  if (withoutBlanks(tokens.join("")) !== withoutBlanks(pattern))
    throw fault(pattern, "holds a character that is not part of the language");
  const parser = { pattern, choices, tokens, at: 0 };
  const items = parseSequence(parser, 0);
  if (parser.at < tokens.length) throw fault(pattern, "closes a choice that was never opened");
  refuseLooseEnds(pattern, items);
  return closed(items);
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

function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, "");
}

interface Parser {
  readonly pattern: string;
  readonly choices: PlainChoices;
  readonly tokens: readonly string[];
  at: number;
}

function parseSequence(parser: Parser, depth: number): readonly Item[] {
  const items: Item[] = [];
  for (
    let next = parser.tokens[parser.at];
    next !== undefined && next !== "|" && !next.startsWith(")");
    next = parser.tokens[parser.at]
  ) {
    parser.at++;
    if (next === "(") items.push(parseChoice(parser, depth + 1));
    else if (next.startsWith("(")) items.push(plainChoice(next, parser, depth + 1));
    else items.push(...parseToken(parser.pattern, next));
  }
  if (items.length === 0) throw fault(parser.pattern, "has an empty part");
  return items;
}

/** A choice between words, which was read before or is read now. */
function plainChoice(text: string, { pattern, choices }: Parser, depth: number): Choice {
  if (depth > deepestChoice) throw tooDeep(pattern);
  const before = choices.get(text);
  if (before !== undefined) return before;
  const [, ...tokens] = text.match(wordToken) ?? [];
  const made = { ...parseChoice({ pattern, choices, tokens, at: 0 }, depth), plain: true };
  choices.set(text, made);
  return made;
}

function tooDeep(pattern: string): PatternError {
  return fault(pattern, "nests choices more than two deep");
}

function parseChoice(parser: Parser, depth: number): Choice {
  if (depth > deepestChoice) throw tooDeep(parser.pattern);
  const of: (readonly Item[])[] = [];
  do {
    const alternative = parseSequence(parser, depth);
    refuseLooseEnds(parser.pattern, alternative);
    of.push(closed(alternative));
  } while (parser.tokens[parser.at++] === "|");
  const close = parser.tokens[parser.at - 1];
  if (close === undefined) throw fault(parser.pattern, "opens a choice that it does not close");
  return choiceOf(of, close === ")?");
}

function choiceOf(alternatives: readonly (readonly Item[])[], optional: boolean): Choice {
  const words = new Map<string, Literal>();
  const of: (readonly Item[])[] = [];
  for (const items of alternatives) {
    const [first] = items;
    if (items.length === 1 && first?.kind === "word" && !words.has(first.word.folded))
      words.set(first.word.folded, first.word);
    else of.push(items);
  }
  return { kind: "choice", words, of, optional, plain: false };
}

function parseToken(pattern: string, text: string): readonly Item[] {
  if (text.startsWith("{"))
    return [{ kind: "class", name: text.replace(/[{}?]/gu, ""), optional: text.endsWith("?") }];
  if (!text.startsWith("<")) return wordItems(pattern, text);
  const least = Number(text[1]);
  const most = Number(text[3]);
  if (least > most || most > longestGap)
    throw fault(pattern, "has a gap that is not `<n-m>` with n <= m <= 8");
  return [{ kind: "gap", least, most }];
}

const betweenWords = /[^\p{L}\p{M}\p{N}'\u2018\u2019\u02BC]+/u;

const letters = /^[\p{L}\p{M}\p{N}'\u2019&-]+$/u;

function wordItems(pattern: string, text: string): readonly Item[] {
  if (!letters.test(text)) throw fault(pattern, "holds punctuation, which is never matched");
  return literalsOf(text).map((word) => ({ kind: "word", word }));
}

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
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return text !== "";
}

function refuseLooseEnds(pattern: string, items: readonly Item[]): void {
  if (items[0]?.kind === "gap" || items.at(-1)?.kind === "gap")
    throw fault(pattern, "starts or ends with a gap");
}

function fault(pattern: string, what: string): PatternError {
  return new PatternError(`pattern \`${pattern}\` ${what}`);
}
