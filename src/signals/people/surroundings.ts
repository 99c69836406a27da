import type { View } from "../../detect/index.js";
import type { DocumentField } from "../../text/index.js";
import type { Care } from "../care/index.js";
import { namingWords, personVerbs } from "./words.js";

/** What stands around a possible name. */
export interface Surroundings {
  /** The capitalised word belongs to a job or an office. */
  isRole(word: number): boolean;
  /** Why these words must be a name although no list has them. */
  names(span: Words): "naming" | "age" | "verb" | "relation" | "greeting" | undefined;
}

export interface Words {
  readonly firstWord: number;
  readonly endWord: number;
}

const greetings: ReadonlySet<string> = /* @__PURE__ */ new Set("hi hello hey dear congratulations congrats thanks bye happy welcome".split(" "));
const prepositions: ReadonlySet<string> = /* @__PURE__ */ new Set("in from at near of to on by into the a an this our".split(" "));
const demonstratives: ReadonlySet<string> = /* @__PURE__ */ new Set("it's its is".split(" "));
const oldest = 120;

/** Reads the words beside a possible name. */
export function surroundingsOf({ field, matches }: View, care: readonly Care[]): Surroundings {
  const treated = new Set(care.filter(({ kind }) => kind === "admission" || kind === "treated" || kind === "outcome").map(({ firstWord }) => firstWord));
  const roles = new Set<number>();
  const before = new Map<number, string>();
  const after = new Set<number>();
  for (const match of matches) {
    if (match.pattern === "staff-role" || match.pattern === "public-role" || match.pattern === "occupation") {
      for (let at = match.firstWord; at < match.endWord; at++) roles.add(at);
      after.add(match.firstWord);
    }
    if (match.pattern !== "praise") before.set(match.endWord, match.pattern);
  }
  return { isRole: (word) => roles.has(word), names: (span) => contextOf(field, before, span) ?? (isCalled(field, after, span) ? "relation" : verbOf(field, treated, span)) };
}

function contextOf(field: DocumentField, before: ReadonlyMap<number, string>, span: Words): ReturnType<Surroundings["names"]> {
  const { firstWord, endWord } = span;
  const previous = field.words[firstWord - 1];
  if (previous !== undefined && greetings.has(previous.folded) && plainGap(field, firstWord - 1)) return "greeting";
  if (ageFollows(field, endWord) || agePrecedes(field, firstWord)) return "age";
  const role = before.get(firstWord);
  if (role === "relation" || role === "occupation" || role === "staff-role" || role === "public-role") return plainGap(field, firstWord - 1) ? "relation" : undefined;
  if (role === "self" && previous !== undefined && demonstratives.has(previous.folded)) return undefined;
  if (role === "verdict" && previous?.capital === true && field.text.charAt(previous.end) === " " && field.words[firstWord - 2] !== undefined) return undefined;
  if ((role === "naming" || role === "verdict" || role === "self") && plainGap(field, firstWord - 1)) return "naming";
  if (previous !== undefined && namingWords.has(previous.folded) && plainGap(field, firstWord - 1)) return "naming";
  return undefined;
}

/** What a person does, or what is done for a patient, follows; one word alone is a name only if he or she follows too. */
function verbOf(field: DocumentField, treated: ReadonlySet<number>, { firstWord, endWord }: Words): "verb" | undefined {
  const next = field.words[endWord];
  if (next === undefined || prepositions.has(field.words[firstWord - 1]?.folded ?? "") || !plainGap(field, endWord - 1)) return undefined;
  const several = endWord - firstWord > 1;
  if (personVerbs.has(next.folded) || treated.has(endWord)) return several || pronounNear(field, endWord) ? "verb" : undefined;
  const verb = helpers.has(next.folded) || (!next.capital && next.folded.endsWith("ed"));
  return several && verb && pronounNear(field, endWord) ? "verb" : undefined;
}

const helpers: ReadonlySet<string> = /* @__PURE__ */ new Set("was is has had will can could did never and who".split(" "));
const pronouns: ReadonlySet<string> = /* @__PURE__ */ new Set("he she him her his hers he's she's".split(" "));
const pronounReach = 25;

/** One word is a name because of its verb only if he or she follows soon. */
function pronounNear(field: DocumentField, at: number): boolean {
  return field.words.slice(at, at + pronounReach).some(({ folded }) => pronouns.has(folded));
}

/** "Ada Quill the weatherman", "Ada Quill, our beekeeper": what somebody does follows the name. */
function isCalled({ words }: DocumentField, after: ReadonlySet<number>, { firstWord, endWord }: Words): boolean {
  const article = words[endWord]?.folded;
  if (endWord - firstWord < 2 || (article !== "the" && article !== "a" && article !== "an" && article !== "our")) return false;
  return after.has(endWord + 1) || after.has(endWord + 2);
}

/** "…, 61," or "…, 7 yo" or "(61)" after the name. */
function ageFollows(field: DocumentField, at: number): boolean {
  const word = field.words[at];
  const before = field.words[at - 1];
  if (word === undefined || before === undefined) return false;
  const gap = field.text.slice(before.end, word.start);
  if (gap !== ", " && gap !== " (" && gap !== ", age " && gap !== " ") return false;
  if (!word.digits) return isAgeSex(word.folded) || (gap !== " " && word.folded === "aged");
  return gap !== " " && Number(word.raw) <= oldest && endsAge(field, at);
}

/** "At 14, Ada …", "ten-year-old Ada …". */
function agePrecedes({ words }: DocumentField, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  return (before.folded === "old" && words[at - 2]?.folded === "year") || (before.digits && before.raw.length < 3 && words[at - 2]?.folded === "at");
}

/** "67f", "19yo": digits and what they count or whose they are. */
function isAgeSex(folded: string): boolean {
  const tail = folded.slice(-1) === "o" ? folded.slice(-2) : folded.slice(-1);
  const number = Number(folded.slice(0, -tail.length));
  return (tail === "f" || tail === "m" || tail === "yo") && folded.length > tail.length && number > 0 && number <= oldest;
}

function endsAge(field: DocumentField, at: number): boolean {
  const char = field.text.charAt(field.words[at]?.end ?? 0);
  const next = field.words[at + 1]?.folded;
  return char === "," || char === ")" || char === "." || char === "" || next === "from" || next === "year" || next === "years" || next === "yo" || next === "of" || next === "who" || next === "and";
}

/** Nothing but a space or a comma lies between this word and the next. */
function plainGap(field: DocumentField, at: number): boolean {
  const gap = field.text.slice(field.words[at]?.end ?? 0, field.words[at + 1]?.start ?? 0);
  return gap === " " || gap === ", " || gap === ": " || gap === " \"" || gap === ": \"" || gap === " #";
}

