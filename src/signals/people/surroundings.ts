import type { View } from "../../detect/index.js";
import type { Neighbours } from "../../scan/index.js";
import type { DocumentField, Word } from "../../text/index.js";
import { care } from "../care/index.js";
import { startsSentence } from "../nearby/index.js";
import { once } from "../once.js";
import { signsOff } from "./bearing.js";
import { isBoardName, isListedName, roomFollows, roomPrecedes } from "./bedside.js";
import { heOrSheFollows, isCalledOut, speakersOf, standsAsPerson } from "./grammar.js";
import { isOffice } from "./house.js";
import { isFirst } from "./place.js";
import { namingWords, personVerbs, spokenVerbs } from "./words.js";

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

const greetings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "hi hello hey dear congratulations congrats thanks bye happy welcome".split(" "),
);
const prepositions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "in from at near of for to on by into the a an this our".split(" "),
);
const demonstratives: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ "it's its is".split(" "));
const oldest = 120;

/** Reads the words beside a possible name; most texts hold none, so the first that asks has them read. */
export function surroundingsOf(view: View): Surroundings {
  const read = once(() => readSurroundings(view));
  return { isRole: (word) => read().isRole(word), names: (span) => read().names(span) };
}

function readSurroundings(view: View): Surroundings {
  const { field, matches, near } = view;
  const treated = new Set(
    view
      .read(care)
      .filter(({ kind }) => kind === "admission" || kind === "treated" || kind === "outcome")
      .map(({ firstWord }) => firstWord),
  );
  const roles = new Set<number>();
  const before = new Map<number, string>();
  const after = new Set<number>();
  const deeds = new Map<number, string>();
  for (const match of matches) {
    if (match.pattern === "staff-role" || match.pattern === "public-role" || match.pattern === "occupation") {
      for (let at = match.firstWord; at < match.endWord; at++) roles.add(at);
      after.add(match.firstWord);
    }
    if (match.pattern === "deed" || match.pattern === "soft-deed") deeds.set(match.firstWord, match.pattern);
    else if (match.pattern !== "praise") before.set(match.endWord, match.pattern);
  }
  const speakers = speakersOf(field);
  return {
    isRole: (word) => roles.has(word),
    names: (span) =>
      (speakers.has(span.firstWord) || isCalledOut(field, span) ? "greeting" : undefined) ??
      contextOf(field, before, span) ??
      (isInBed(field, near, span) ? "naming" : undefined) ??
      (isCalled(field, after, span) || isOurPatient(field, span)
        ? "relation"
        : verbOf(field, treated, span)) ??
      deedOf(field, deeds.get(span.endWord), span) ??
      (standsAsPerson(field, span) ? "verb" : undefined),
  };
}

/** A room before or after: "Bed 4 Quill", "Quill in 814". */
function isInBed(field: DocumentField, near: Neighbours, span: Words): boolean {
  if (roomPrecedes(field, span.firstWord)) return isBoardName(field, span.firstWord);
  return roomFollows(field, near, span) && isListedName(field, span.firstWord);
}

function contextOf(
  field: DocumentField,
  before: ReadonlyMap<number, string>,
  span: Words,
): ReturnType<Surroundings["names"]> {
  const { firstWord, endWord } = span;
  if (isSpokenTo(field, span) || signsOff(field, span)) return "greeting";
  if (ageFollows(field, endWord) || agePrecedes(field, firstWord)) return "age";
  return firstWord > 0 && plainGap(field, firstWord - 1)
    ? introduced(field, firstWord, before.get(firstWord) ?? "")
    : undefined;
}

/** The word or the match right before a name introduces it. */
function introduced(field: DocumentField, at: number, role: string): ReturnType<Surroundings["names"]> {
  const previous = field.words[at - 1]?.folded ?? "";
  if (greetings.has(previous)) return "greeting";
  if (jobs.has(role)) return isLetterTo(field, at) ? undefined : "relation";
  if (role === "self" && demonstratives.has(previous)) return undefined;
  if (role === "verdict" && isOffice(field, at)) return undefined;
  return namers.has(role) || namingWords.has(previous) ? "naming" : undefined;
}

/** "Dear Doctor, Headaches …": the comma ends the greeting. */
function isLetterTo(field: DocumentField, at: number): boolean {
  const job = field.words[at - 1];
  const before = field.words[at - 2]?.folded ?? "";
  return job !== undefined && field.text.charAt(job.end) === "," && greetings.has(before);
}

const jobs: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "relation",
  "occupation",
  "staff-role",
  "public-role",
  "tended",
]);
const namers: ReadonlySet<string> = /* @__PURE__ */ new Set(["naming", "verdict", "self"]);

/** What a person does, or what is done for a patient, follows; one word alone is a name only if he or she follows too. */
function verbOf(
  field: DocumentField,
  treated: ReadonlySet<number>,
  { firstWord, endWord }: Words,
): "verb" | undefined {
  const verb = field.words[endWord];
  const before = field.words[firstWord - 1]?.folded ?? "";
  if (verb === undefined || !plainGap(field, endWord - 1) || prepositions.has(before)) return undefined;
  const several = endWord - firstWord > 1;
  if (isSpoken(field, firstWord, verb.folded)) return "verb";
  const sure = personVerbs.has(verb.folded) || isTreated(treated, verb, endWord);
  if (sure && several) return "verb";
  return (sure || (several && isVerb(verb))) && heOrSheFollows(field, endWord) ? "verb" : undefined;
}

/** "was admitted", "has been on dialysis". */
function isTreated(treated: ReadonlySet<number>, verb: Word, at: number): boolean {
  if (treated.has(at)) return true;
  return helpers.has(verb.folded) && (treated.has(at + 1) || treated.has(at + 2));
}

/** "Tull rang the bell"; "Tull came in with a cough" of a listed name, or where he or she follows. */
function deedOf(field: DocumentField, deed: string | undefined, span: Words): "verb" | undefined {
  const before = field.words[span.firstWord - 1]?.folded ?? "";
  if (deed === undefined || !plainGap(field, span.endWord - 1) || prepositions.has(before)) return undefined;
  const sure = deed === "deed" || isListedName(field, span.firstWord) || heOrSheFollows(field, span.endWord);
  return sure ? "verb" : undefined;
}

/** Only a person says something; a word in "s" may be a plural. */
function isSpoken({ words }: DocumentField, at: number, verb: string): boolean {
  return spokenVerbs.has(verb) && words[at]?.folded.endsWith("s") === false;
}

function isVerb({ capital, folded }: Word): boolean {
  return helpers.has(folded) || (!capital && folded.endsWith("ed"));
}

const helpers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "was is has had will can could did never".split(" "),
);

/** "Ada Quill the weatherman", "Ada Quill, our beekeeper": what somebody does follows the name. */
function isCalled(
  { words }: DocumentField,
  after: ReadonlySet<number>,
  { firstWord, endWord }: Words,
): boolean {
  const article = words[endWord]?.folded;
  if (
    endWord - firstWord < 2 ||
    (article !== "the" && article !== "a" && article !== "an" && article !== "our")
  )
    return false;
  return after.has(endWord + 1) || after.has(endWord + 2);
}

/** "Ada Quill, my first clinic patient". */
function isOurPatient({ words }: DocumentField, { firstWord, endWord }: Words): boolean {
  const owner = words[endWord]?.folded;
  if (endWord - firstWord < 2 || (owner !== "my" && owner !== "our")) return false;
  return words
    .slice(endWord + 1, endWord + 1 + descriptionReach)
    .some(({ folded }) => treatedOnes.has(folded));
}

const descriptionReach = 5;
const treatedOnes: ReadonlySet<string> = /* @__PURE__ */ new Set(["patient", "pt", "client", "kiddo"]);

const requests: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "can could would will please".split(" "),
);
/** What may also follow "nowadays", so that only a listed name is spoken to. */
const remarks: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "i you we thank thanks are".split(" "),
);

/** "Ada, can you …" at the start of a sentence. */
function isSpokenTo(field: DocumentField, { firstWord, endWord }: Words): boolean {
  const first = field.words[firstWord];
  const next = field.words[endWord];
  const opens = startsSentence(field, firstWord);
  if (
    !opens ||
    first === undefined ||
    next === undefined ||
    endWord - firstWord > 1 ||
    first.folded.endsWith("ly")
  )
    return false;
  const asked = requests.has(next.folded) || (isFirst(first) && remarks.has(next.folded));
  return asked && field.text.slice(first.end, next.start) === ", ";
}

/** "…, 61," or "…, 7 yo" or "(61)" after the name. */
function ageFollows(field: DocumentField, at: number): boolean {
  const word = field.words[at];
  const before = field.words[at - 1];
  if (word === undefined || before === undefined) return false;
  const gap = field.text.slice(before.end, word.start);
  if (gap !== ", " && gap !== "., " && gap !== " (" && gap !== ", age " && gap !== " ") return false;
  if (!word.digits) return isAgeSex(word.folded) || (gap !== " " && word.folded === "aged");
  return gap !== " " && Number(word.raw) <= oldest && endsAge(field, at);
}

/** "At 14, Ada …", "ten-year-old Ada …". */
function agePrecedes({ words }: DocumentField, at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return false;
  return (
    (before.folded === "old" && words[at - 2]?.folded === "year") ||
    (before.digits && before.raw.length < 3 && words[at - 2]?.folded === "at")
  );
}

/** "67f", "19yo": digits and what they count or whose they are. */
function isAgeSex(folded: string): boolean {
  const tail = folded.slice(-1) === "o" ? folded.slice(-2) : folded.slice(-1);
  const number = Number(folded.slice(0, -tail.length));
  return (
    (tail === "f" || tail === "m" || tail === "yo") &&
    folded.length > tail.length &&
    number > 0 &&
    number <= oldest
  );
}

function endsAge(field: DocumentField, at: number): boolean {
  const char = field.text.charAt(field.words[at]?.end ?? 0);
  const next = field.words[at + 1]?.folded;
  return (
    char === "," ||
    char === ")" ||
    char === "." ||
    char === "" ||
    next === "from" ||
    next === "year" ||
    next === "years" ||
    next === "yo" ||
    next === "of" ||
    next === "who" ||
    next === "and"
  );
}

/** Nothing but a space or a comma lies between this word and the next. */
function plainGap(field: DocumentField, at: number): boolean {
  const gap = field.text.slice(field.words[at]?.end ?? 0, field.words[at + 1]?.start ?? 0);
  return gap === " " || gap === ", " || gap === ": " || gap === ' "' || gap === ': "' || gap === " #";
}
