import { ambiguousFirstNames, ambiguousSurnames, mostlyNames, surnames } from "../../names/index.js";
import type { DocumentField, Word } from "../../text/index.js";
import { roomPrecedes } from "./bedside.js";
import { isDepartment } from "./house.js";
import { isMasked, isMaskedName, mayBeRude } from "./masked.js";
import { isMedicalNoun, isPersonNoun } from "./nouns.js";
import { isFirst, isInitial, isListed, isSureFirst, places, wordOf } from "./place.js";
import type { NameCue, Run } from "./span.js";
import { eponyms, openers, personVerbs } from "./words.js";

interface Range {
  readonly firstWord: number;
  readonly endWord: number;
}

/** What makes one word a name; nothing if it is none. */
export function singleCues(part: Run, span: Range): readonly NameCue[] | undefined {
  const word = wordOf(part.field, span.firstWord);
  const context = part.around.names(span);
  if (word.shout && word.raw.length > 1 && !roomPrecedes(part.field, span.firstWord)) return undefined;
  if (isMasked(part.field, word) || isInitial(part.field, span.firstWord))
    return shortCues(part.field, word, context);
  if (context !== undefined) return isGroup(word, context) ? undefined : calledCues(word);
  return isSureFirst(word) ? ["first-name"] : undefined;
}

/** A masked name where a name must stand, and an initial of whoever is greeted. */
function shortCues(
  field: DocumentField,
  word: Word,
  context: string | undefined,
): readonly NameCue[] | undefined {
  if (isMasked(field, word))
    return context !== undefined && !mayBeRude(field, word) ? ["masked", "context"] : undefined;
  return context === "greeting" ? ["initial", "context"] : undefined;
}

/** "Executive Directors", "no Republicans called": behind a job or before a verb a word in "s" is rather a plural. */
function isGroup(word: Word, context: string): boolean {
  const called = context === "relation" || context === "verb";
  return called && word.folded === word.base && word.folded.endsWith("s") && !isListed(word);
}

function calledCues(word: Word): readonly NameCue[] | undefined {
  if (isFirst(word)) return ["first-name", "context"];
  if (isCommon(word)) return undefined;
  return [surnames.has(word.base) ? "surname" : "context", "context"];
}

function isCommon(word: Word): boolean {
  return (
    places.has(word.base) ||
    openers.has(word.folded) ||
    openers.has(word.base) ||
    isNoun(word) ||
    word.raw.length < 2
  );
}

function isNoun(word: Word): boolean {
  return isPersonNoun(word) || isMedicalNoun(word) || isDepartment(word);
}

/** "Unit Pharmacy", but "Orvella Baker": a noun that no list of surnames has. */
function isNounOnly(word: Word): boolean {
  return isNoun(word) && !surnames.has(word.base);
}

/** What makes several words a name; nothing if they are none. */
export function severalCues(part: Run, span: Range): readonly NameCue[] | undefined {
  const seen: Several = {
    first: wordOf(part.field, span.firstWord),
    rest: part.field.words.slice(span.firstWord + 1, span.endWord),
    context: part.around.names(span) !== undefined,
    initial: isInitialAfter(part, span),
    hyphen: hyphenated(part.field, span),
  };
  if (isCalledOnly(seen)) return undefined;
  if (isMaskedName(part.field, [seen.first, ...seen.rest])) return ["masked"];
  if (isDouble(part.field, span)) return seen.context ? ["surname", "context"] : undefined;
  if (surnames.has(seen.first.base) && seen.rest.length === 1 && seen.initial) return ["surname", "initial"];
  if (isFirst(seen.first)) return firstNameCues(seen) ?? unlikeCues(part, span, seen);
  if (isInitial(part.field, span.firstWord)) return initialCues(seen) ?? halfMaskedCues(part.field, seen);
  return unlistedCues(part, span, seen);
}

/** "Young Man": what somebody is like and a word for a person. */
function isCalledOnly({ first, rest }: Several): boolean {
  return adjectives.has(first.folded) && isPersonNoun(rest.at(-1) ?? first);
}

const adjectives: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "young old little big good great poor sweet brave new happy dear nice kind lovely cute tiny tall older younger elderly".split(
    " ",
  ),
);

/** What is seen of a name of several words. */
interface Several {
  readonly first: Word;
  readonly rest: readonly Word[];
  readonly context: boolean;
  readonly initial: boolean;
  readonly hyphen: boolean;
}

function isInitialAfter({ field }: Run, { firstWord, endWord }: Range): boolean {
  for (let at = firstWord + 1; at < endWord; at++) if (isInitial(field, at)) return true;
  return false;
}

function hasSurname(rest: readonly Word[]): boolean {
  return rest.some((word) => surnames.has(word.base) && !ambiguousSurnames.has(word.base));
}

function firstNameCues({ first, rest, context, initial, hyphen }: Several): readonly NameCue[] | undefined {
  const sure = isPlainly(first) || hasSurname(rest) || initial || hyphen || context;
  const also: readonly NameCue[] = [
    ...(initial ? (["initial"] as const) : []),
    ...(context ? (["context"] as const) : []),
  ];
  if (sure) return ["first-name", ...also];
  if (!rest.some((word) => surnames.has(word.base))) return undefined;
  return ["first-name", mostlyNames.has(first.base) ? "surname" : "ambiguous"];
}

/** A first name that is neither a word nor a place. */
function isPlainly({ base }: Word): boolean {
  return !ambiguousFirstNames.has(base) && !places.has(base);
}

function initialCues({ rest, context }: Several): readonly NameCue[] | undefined {
  return rest.some((word) => surnames.has(word.base) || (word.shout && context))
    ? ["initial", "surname"]
    : undefined;
}

/** "my patient J. D*****" */
function halfMaskedCues(field: DocumentField, { rest, context }: Several): readonly NameCue[] | undefined {
  const hidden = rest.some((word) => isMasked(field, word) && !mayBeRude(field, word));
  return hidden && context ? ["masked", "context"] : undefined;
}

function unlistedCues(
  part: Run,
  span: Range,
  { first, rest, context, hyphen }: Several,
): readonly NameCue[] | undefined {
  if (hasSurname(rest)) return context ? ["surname", "context"] : ["surname"];
  if (context) return isNounOnly(rest.at(-1) ?? first) ? undefined : ["context"];
  if (isForeignPair(part, span)) return ["foreign"];
  if (isMiddled(part.field, span) || isInitialed(part.field, span)) return ["initial"];
  const plain = [first, ...rest].every(({ base, shout }) => !shout && !eponyms.has(base));
  return hyphen && plain && rest.length < 3 && span.firstWord > 0 ? ["hyphen"] : undefined;
}

/** "Heather Ootomo" within a sentence: mostly a name, and what follows is no word of any list. */
function unlikeCues(part: Run, span: Range, { first, rest }: Several): readonly NameCue[] | undefined {
  if (isForeignPair(part, span)) return ["first-name", "foreign"];
  const [last] = rest;
  const plain = rest.length === 1 && last !== undefined && !last.shout && !last.digits && !isCommon(last);
  const within = part.field.sentences[part.sentence]?.firstWord !== span.firstWord;
  return plain && within && mostlyNames.has(first.base) ? ["first-name"] : undefined;
}

/** "Brannoc T. Tull": a capital, an initial with its dot and another capital, none of which counts vitamins or types. */
function isMiddled(field: DocumentField, { firstWord, endWord }: Range): boolean {
  const [first, middle, last] = [firstWord, firstWord + 1, firstWord + 2].map((at) => wordOf(field, at));
  if (endWord - firstWord !== 3 || first === undefined || middle === undefined || last === undefined)
    return false;
  return (
    middle.raw.length === 1 &&
    field.text.charAt(middle.end) === "." &&
    [first, last].every((word) => word.raw.length > 2 && !word.shout && !isCommon(word)) &&
    !lettered.has(first.folded)
  );
}

/** "Brannoc T. is well": what somebody is or does follows the dot; in "A. niger" it is a species. */
function isInitialed(field: DocumentField, { firstWord, endWord }: Range): boolean {
  const [first, initial, next] = [firstWord, firstWord + 1, firstWord + 2].map((at) => wordOf(field, at));
  if (endWord - firstWord !== 2 || first === undefined || initial === undefined || next === undefined)
    return false;
  return (
    initial.raw.length === 1 &&
    field.text.slice(initial.end, next.start) === ". " &&
    (being.has(next.folded) || personVerbs.has(next.folded)) &&
    first.raw.length > 2 &&
    !first.shout &&
    !isCommon(first) &&
    !lettered.has(first.folded)
  );
}

const being: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "is was has had will can could did".split(" "),
);

/** Words that a letter goes with. */
const lettered: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "vitamin vitamins hepatitis type types protein grade group class section plan part phase factor influenza strep streptococcus appendix exhibit figure table schedule level team building gate lot option version serotype subtype chapter coenzyme omega wave phase item column row room suite apartment".split(
    " ",
  ),
);

/** Two or three capitals of which one has a letter that English lacks, outside an address or a place. */
function isForeignPair({ field }: Run, { firstWord, endWord }: Range): boolean {
  const words = field.words.slice(firstWord, endWord);
  const before = wordOf(field, firstWord - 1);
  const after = wordOf(field, endWord);
  if (
    words.length > 3 ||
    words.some(({ folded }) => foreignArticles.has(folded)) ||
    before.digits ||
    after.digits ||
    placed.has(before.folded)
  )
    return false;
  return (
    words.every(({ shout, digits }) => !shout && !digits) &&
    words.some(({ raw }) => [...raw].some((char) => char > "\u00BF" && char < "\u0250"))
  );
}

const foreignArticles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "le la les un une des du au aux el los las der die das il lo gli".split(" "),
);
const placed: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "in from at near of to the on via rue calle".split(" "),
);

/** A double surname without a first name, as firms have: "Quill-Moreno". */
function isDouble(field: DocumentField, { firstWord, endWord }: Range): boolean {
  return (
    endWord - firstWord === 2 &&
    field.text.charAt(wordOf(field, firstWord).end) === "-" &&
    surnames.has(wordOf(field, endWord - 1).base)
  );
}

/** The last two words are joined by a hyphen and something stands before them: "Ada Quill-Moreno". */
function hyphenated(field: DocumentField, span: Range): boolean {
  if (span.endWord - span.firstWord < 3) return false;
  return (
    field.text.charAt(wordOf(field, span.endWord - 2).end) === "-" &&
    field.text.charAt(wordOf(field, span.firstWord).end) === " "
  );
}
