import { wordsOf } from "../text/index.js";
import { capitalWord, numberWord } from "./frequency.js";
import { type Choice, type Item, type Literal, literalsOf, PatternError } from "./grammar.js";
import { capitalMark, type Mark, marksOf, numberMark, type Term, type TermBook, termOf } from "./terms.js";

/** Phrases by class name, as authors write them. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/** A pattern's item with its words looked up: what may stand next. */
export type Step = WordStep | GapStep;

/** The fewest and the most words that a step takes. */
interface Reach {
  readonly least: number;
  readonly most: number;
}

interface GapStep extends Reach {
  readonly op: "gap";
}

export interface WordStep extends Reach {
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
  return { book, folded: nothingLinked(), exact: nothingLinked() };
}

/** Looks up the words and classes that a parsed pattern names. */
export function linked(items: readonly Item[], owner: Owner, linker: Linker): readonly Step[] {
  return items.map((item) => stepOf(item, owner, linker));
}

function stepOf(item: Item, owner: Owner, linker: Linker): Step {
  const { words, choices } = owner.exact ? linker.exact : linker.folded;
  switch (item.kind) {
    case "word":
      return remembered(words, item.word.raw, () =>
        wordStep(setOf([termOf([item.word], owner.exact, linker.book)], linker.book), none, false),
      );
    case "gap":
      return { op: "gap", least: item.least, most: item.most };
    case "choice":
      if (!item.plain) return choiceStep(item, owner, linker);
      return remembered(choices, item, () => choiceStep(item, owner, linker));
    case "class":
      return wordStep(classSet(item.name, owner, linker), none, item.optional);
    default:
      return item satisfies never;
  }
}

const none: readonly [] = [];

/** Alternatives of plain words only are members of its set, which is looked into at once. */
function choiceStep(item: Choice, owner: Owner, linker: Linker): WordStep {
  const { book } = linker;
  const terms = new Set<Term>();
  const of: (readonly Step[])[] = [];
  for (const word of item.words.values()) terms.add(termOf([word], owner.exact, book));
  for (const items of item.of) {
    const words = wordsOnly(items);
    if (words === undefined) of.push(linked(items, owner, linker));
    else terms.add(termOf(words, owner.exact, book));
  }
  return wordStep(setOf([...terms], book), of, item.optional);
}

/** The words of items that are nothing else. */
function wordsOnly(items: readonly Item[]): readonly Literal[] | undefined {
  const words: Literal[] = [];
  for (const item of items) {
    if (item.kind !== "word") return undefined;
    words.push(item.word);
  }
  return words;
}

function wordStep(set: TermSet, of: WordStep["of"], optional: boolean): WordStep {
  let least = set.groups.length === 0 && of.length === 0 ? 1 : longestSpan;
  let most = 1;
  for (const { words } of set.groups) {
    least = Math.min(least, words);
    most = Math.max(most, words);
  }
  for (const steps of of) {
    least = Math.min(least, leastSpanOf(steps));
    most = Math.max(most, spanOf(steps));
  }
  return { op: "words", set, of, optional, least: optional ? 0 : least, most };
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

function classSet(name: string, owner: Owner, { book, folded, exact }: Linker): TermSet {
  if (name === "number") return numbers;
  if (name === "capital") return capitals;
  const list = owner.classes[name];
  if (list === undefined)
    throw new PatternError(`pattern \`${owner.name}\` names the class \`${name}\`, which is not declared`);
  return remembered((owner.exact ? exact : folded).lists, list, () => {
    const terms = new Set<Term>();
    for (const phrase of list)
      for (const words of spellingsOf(phrase))
        if (words.length > 0) terms.add(termOf(words, owner.exact, book));
    return setOf([...terms], book);
  });
}

/** A handle or hashtag is one word in small letters and several in camel case, so it is listed both ways. */
function spellingsOf(phrase: string): readonly (readonly Literal[])[] {
  const whole = literalsOf(phrase);
  if (!phrase.startsWith("@") && !phrase.startsWith("#")) return [whole];
  const parts = wordsOf(phrase).map(({ folded, raw }) => ({ folded, raw }));
  return parts.length === whole.length ? [whole] : [whole, parts];
}

function setOf(terms: readonly Term[], book: TermBook): TermSet {
  const byLength = new Map<number, Term[]>();
  for (const term of terms) put(byLength, term.ids.length, term);
  const groups = [...byLength].map(([words, some]) => ({ words, marks: marksOf(some, book) }));
  return { terms, groups, often: 0 };
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
  return steps.reduce((sum, { most }) => sum + most, 0);
}

/** The fewest words that steps can take. */
export function leastSpanOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { least }) => sum + least, 0);
}
