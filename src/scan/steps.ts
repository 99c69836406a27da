import { wordsOf } from "../text/index.js";
import { type Choice, type Item, type Literal, literalsOf, PatternError } from "./grammar.js";
import { numberOf, type WordId, type WordNumbers } from "./lexicon.js";

/** Phrases by class name, as authors write them. */
export type PhraseLists = Readonly<Record<string, readonly string[]>>;

/** A pattern's item with its words looked up: what may stand next. */
export type Step =
  | { readonly op: "word"; readonly id: WordId; readonly spelling: string }
  | { readonly op: "set"; readonly set: WordSet; readonly optional: boolean }
  | { readonly op: "number" | "capital"; readonly optional: boolean }
  | {
      readonly op: "choice";
      readonly set: WordSet;
      readonly of: readonly (readonly Step[])[];
      /** The same alternatives: by the word that they start with, and those that start with no certain one. */
      readonly led: ReadonlyMap<WordId, readonly (readonly Step[])[]>;
      readonly open: readonly (readonly Step[])[];
      readonly optional: boolean;
    }
  | { readonly op: "gap"; readonly least: number; readonly most: number };

/** Words, and phrases of several, of which any may stand. */
export interface WordSet {
  readonly single: ReadonlySet<WordId>;
  /** Spellings of single words that are not written in small letters, for patterns that mind their case. */
  readonly spellings: ReadonlyMap<WordId, readonly string[]>;
  /** Phrases of several words by their first. */
  readonly several: ReadonlyMap<WordId, readonly Several[]>;
}

export interface Several {
  readonly ids: readonly WordId[];
  readonly spellings: readonly string[];
}

/** The most words that a match takes, since where matches end is kept as bits of one integer; longer ones are not found. */
export const longestSpan = 31;

export interface Linker {
  readonly numbers: WordNumbers;
  readonly sets: Map<readonly string[], WordSet>;
  /** Phrases of lists that were read before; many lists share theirs. */
  readonly phrases: Map<string, readonly (readonly Literal[])[]>;
}

/** Looks up the words and classes that a parsed pattern names. */
export function linked(items: readonly Item[], owner: Owner, linker: Linker): readonly Step[] {
  return items.map((item) => stepOf(item, owner, linker));
}

/** The pattern that items belong to, and the classes that it may name. */
interface Owner {
  readonly name: string;
  readonly classes: PhraseLists;
}

function stepOf(item: Item, owner: Owner, linker: Linker): Step {
  switch (item.kind) {
    case "word":
      return { op: "word", id: numberOf(linker.numbers, item.word.folded), spelling: item.word.raw };
    case "gap":
      return { op: "gap", least: item.least, most: item.most };
    case "choice":
      return choiceStep(item, owner, linker);
    case "class":
      if (item.name === "number" || item.name === "capital")
        return { op: item.name, optional: item.optional };
      return { op: "set", set: classSet(item.name, owner, linker), optional: item.optional };
    default:
      return item satisfies never;
  }
}

/** Alternatives of plain words only are members of its set, which is looked into at once. */
function choiceStep(item: Choice, owner: Owner, linker: Linker): Step {
  const plain = item.of.map(wordsOnly);
  const others = item.of.filter((_, at) => plain[at] === undefined);
  const of = others.map((inner) => linked(inner, owner, linker));
  return {
    op: "choice",
    set: choiceSet(
      [...item.words.values()],
      plain.filter((words) => words !== undefined),
      linker.numbers,
    ),
    of,
    ...byFirstWord(of),
    optional: item.optional,
  };
}

type ChoiceStep = Extract<Step, { readonly op: "choice" }>;

/** A word that starts no alternative need not be held against each of them. */
function byFirstWord(of: ChoiceStep["of"]): Pick<ChoiceStep, "led" | "open"> {
  const led = new Map<WordId, (readonly Step[])[]>();
  const open: (readonly Step[])[] = [];
  for (const steps of of) {
    const [first] = steps;
    if (first?.op === "word") put(led, first.id, steps);
    else open.push(steps);
  }
  return { led, open };
}

function wordsOnly(items: readonly Item[]): readonly Literal[] | undefined {
  const words = items.flatMap((item) => (item.kind === "word" ? [item.word] : []));
  return words.length === items.length ? words : undefined;
}

function classSet(name: string, owner: Owner, { numbers, sets, phrases }: Linker): WordSet {
  const list = owner.classes[name];
  if (list === undefined)
    throw new PatternError(`pattern \`${owner.name}\` names the class \`${name}\`, which is not declared`);
  const before = sets.get(list);
  if (before !== undefined) return before;
  const made = setOf(
    list.flatMap((phrase) => remembered(phrases, phrase, spellingsOf)),
    numbers,
  );
  sets.set(list, made);
  return made;
}

/** A handle or hashtag is one word in small letters and several in camel case, so it is listed both ways. */
function spellingsOf(phrase: string): readonly (readonly Literal[])[] {
  const whole = literalsOf(phrase);
  if (!phrase.startsWith("@") && !phrase.startsWith("#")) return [whole];
  const parts = wordsOf(phrase).map(({ folded, raw }) => ({ folded, raw }));
  return parts.length === whole.length ? [whole] : [whole, parts];
}

/** Shared by the many choices between single words in small letters. */
const nothingMore: ReadonlyMap<WordId, readonly []> = /* @__PURE__ */ new Map();

function choiceSet(
  words: readonly Literal[],
  phrases: readonly (readonly Literal[])[],
  numbers: WordNumbers,
): WordSet {
  if (phrases.length > 0 || words.some(({ raw, folded }) => raw !== folded))
    return setOf([...words.map((word) => [word]), ...phrases], numbers);
  const single = new Set(words.map(({ folded }) => numberOf(numbers, folded)));
  return { single, spellings: nothingMore, several: nothingMore };
}

function setOf(phrases: readonly (readonly Literal[])[], numbers: WordNumbers): WordSet {
  const single = new Set<WordId>();
  const spellings = new Map<WordId, string[]>();
  const several = new Map<WordId, Several[]>();
  for (const words of phrases) {
    const [first] = words;
    if (first === undefined) continue;
    const id = numberOf(numbers, first.folded);
    if (words.length > 1) {
      const ids = words.map(({ folded }) => numberOf(numbers, folded));
      put(several, id, { ids, spellings: words.map(({ raw }) => raw) });
    } else {
      addSpelling(first, id, { single, spellings });
      single.add(id);
    }
  }
  return { single, spellings, several };
}

/** A word is its own only spelling unless it is written in another way somewhere in the list. */
function addSpelling(
  { raw, folded }: Literal,
  id: WordId,
  { single, spellings }: { readonly single: ReadonlySet<WordId>; readonly spellings: Map<WordId, string[]> },
): void {
  if (spellings.has(id)) put(spellings, id, raw);
  else if (raw !== folded) spellings.set(id, single.has(id) ? [folded, raw] : [raw]);
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

export function spanOfStep(step: Step): number {
  switch (step.op) {
    case "word":
    case "number":
    case "capital":
      return 1;
    case "set":
      return longestOf(step.set);
    case "choice":
      return Math.max(longestOf(step.set), ...step.of.map(spanOf));
    case "gap":
      return step.most;
    default:
      return step satisfies never;
  }
}

export function leastSpanOfStep(step: Step): number {
  if (step.op === "gap") return step.least;
  if (step.op === "word") return 1;
  if (step.optional) return 0;
  if (step.op !== "choice") return 1;
  return Math.min(isEmpty(step.set) ? longestSpan : 1, ...step.of.map(leastSpanOf));
}

function longestOf({ several }: WordSet): number {
  let longest = 1;
  for (const phrases of several.values())
    for (const { ids } of phrases) longest = Math.max(longest, ids.length);
  return longest;
}

export function isEmpty({ single, several }: WordSet): boolean {
  return single.size === 0 && several.size === 0;
}
