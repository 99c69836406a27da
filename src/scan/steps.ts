import { wordsOf } from "../text/index.js";
import { capitalWord, numberWord } from "./frequency.js";
import { type Choice, type Item, type Literal, literalsOf, PatternError } from "./grammar.js";
import { capitalMark, type Mark, marksOf, numberMark, type Term, type TermBook, termOf } from "./terms.js";

/** Phrases by class name, as authors write them. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/** A pattern's item with its words looked up: what may stand next. */
export type Step = WordStep | { readonly op: "gap"; readonly least: number; readonly most: number };

export interface WordStep {
  readonly op: "words";
  readonly set: TermSet;
  /** Alternatives that are more than plain words. */
  readonly of: readonly (readonly Step[])[];
  readonly optional: boolean;
}

/** Words, and terms of several, of which any may stand. */
export interface TermSet {
  readonly terms: readonly Term[];
  /** Marks of its terms, by the words that these take. */
  readonly groups: readonly Group[];
  /** How often among a thousand words stands what is no term: a number, or a capital. */
  readonly often: number;
}

interface Group {
  readonly words: number;
  readonly marks: readonly Mark[];
}

/** The most words that a match takes, since where matches end is kept as bits of one integer; longer ones are not found. */
export const longestSpan = 31;

export interface Linker {
  readonly book: TermBook;
  /** What was linked before, for each way to compare letters. */
  readonly folded: Linked;
  readonly exact: Linked;
  /** Phrases of lists that were read before; many lists share theirs. */
  readonly phrases: Map<string, readonly (readonly Literal[])[]>;
}

interface Linked {
  readonly lists: Map<readonly string[], TermSet>;
  readonly words: Map<string, WordStep>;
  readonly choices: Map<Choice, WordStep>;
}

function nothingLinked(): Linked {
  return { lists: new Map(), words: new Map(), choices: new Map() };
}

/** The pattern that items belong to, and the classes that it may name. */
interface Owner {
  readonly name: string;
  readonly classes: PhraseLists;
  /** Its words are compared with their case. */
  readonly exact: boolean;
}

export function linkerFor(book: TermBook): Linker {
  return { book, folded: nothingLinked(), exact: nothingLinked(), phrases: new Map() };
}

/** Looks up the words and classes that a parsed pattern names. */
export function linked(items: readonly Item[], owner: Owner, linker: Linker): readonly Step[] {
  return items.map((item) => stepOf(item, owner, linker));
}

function stepOf(item: Item, owner: Owner, linker: Linker): Step {
  const { words, choices } = owner.exact ? linker.exact : linker.folded;
  switch (item.kind) {
    case "word":
      return remembered(words, item.word.raw, () => ({
        op: "words",
        set: setOf([[item.word]], owner.exact, linker.book),
        of: none,
        optional: false,
      }));
    case "gap":
      return { op: "gap", least: item.least, most: item.most };
    case "choice":
      if (!item.plain) return choiceStep(item, owner, linker);
      return remembered(choices, item, () => choiceStep(item, owner, linker));
    case "class":
      return { op: "words", set: classSet(item.name, owner, linker), of: none, optional: item.optional };
    default:
      return item satisfies never;
  }
}

const none: readonly [] = [];

/** Alternatives of plain words only are members of its set, which is looked into at once. */
function choiceStep(item: Choice, owner: Owner, linker: Linker): WordStep {
  const plain = item.of.map(wordsOnly);
  const others = item.of.filter((_, at) => plain[at] === undefined);
  const phrases = plain.filter((words) => words !== undefined);
  return {
    op: "words",
    set: setOf([...[...item.words.values()].map((word) => [word]), ...phrases], owner.exact, linker.book),
    of: others.map((inner) => linked(inner, owner, linker)),
    optional: item.optional,
  };
}

function wordsOnly(items: readonly Item[]): readonly Literal[] | undefined {
  const words = items.flatMap((item) => (item.kind === "word" ? [item.word] : []));
  return words.length === items.length ? words : undefined;
}

const numbers: TermSet = {
  terms: none,
  groups: [{ words: 1, marks: [numberMark] }],
  often: numberWord,
};
const capitals: TermSet = {
  terms: none,
  groups: [{ words: 1, marks: [capitalMark] }],
  often: capitalWord,
};

function classSet(name: string, owner: Owner, { book, folded, exact, phrases }: Linker): TermSet {
  if (name === "number") return numbers;
  if (name === "capital") return capitals;
  const list = owner.classes[name];
  if (list === undefined)
    throw new PatternError(`pattern \`${owner.name}\` names the class \`${name}\`, which is not declared`);
  return remembered((owner.exact ? exact : folded).lists, list, () =>
    setOf(
      list.flatMap((phrase) => remembered(phrases, phrase, spellingsOf)),
      owner.exact,
      book,
    ),
  );
}

/** A handle or hashtag is one word in small letters and several in camel case, so it is listed both ways. */
function spellingsOf(phrase: string): readonly (readonly Literal[])[] {
  const whole = literalsOf(phrase);
  if (!phrase.startsWith("@") && !phrase.startsWith("#")) return [whole];
  const parts = wordsOf(phrase).map(({ folded, raw }) => ({ folded, raw }));
  return parts.length === whole.length ? [whole] : [whole, parts];
}

function setOf(phrases: readonly (readonly Literal[])[], exact: boolean, book: TermBook): TermSet {
  const terms = new Set<Term>();
  for (const words of phrases) if (words.length > 0) terms.add(termOf(words, exact, book));
  const byLength = new Map<number, Term[]>();
  for (const term of terms) put(byLength, term.ids.length, term);
  return {
    terms: [...terms],
    groups: [...byLength].map(([words, some]) => ({ words, marks: marksOf(some, book) })),
    often: 0,
  };
}

/** What was made of a key before, or is made now. */
export function remembered<K, V>(known: Map<K, V>, key: K, make: (key: K) => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make(key);
  known.set(key, made);
  return made;
}

/** Adds a value to the list of a key. */
export function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const listed = lists.get(key);
  if (listed === undefined) lists.set(key, [value]);
  else listed.push(value);
}

/** The most words that steps can take. */
export function spanOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + spanOfStep(step), 0);
}

/** The fewest words that steps can take. */
export function leastSpanOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + leastSpanOfStep(step), 0);
}

function spanOfStep(step: Step): number {
  if (step.op === "gap") return step.most;
  return Math.max(1, ...step.set.groups.map(({ words }) => words), ...step.of.map(spanOf));
}

function leastSpanOfStep(step: Step): number {
  if (step.op === "gap") return step.least;
  if (step.optional) return 0;
  const own = step.set.groups.map(({ words }) => words);
  return Math.min(
    own.length === 0 && step.of.length === 0 ? 1 : longestSpan,
    ...own,
    ...step.of.map(leastSpanOf),
  );
}
