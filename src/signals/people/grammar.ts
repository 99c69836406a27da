import { mostlyNames } from "../../names/index.js";
import type { DocumentField, Word } from "../../text/index.js";
import { startsSentence } from "../nearby/index.js";
import { isAppointed, isHonoured, isSeenActing, movesHome, ownsCare } from "./bearing.js";
import { isListed, isSureFirst, wordOf } from "./place.js";
import { isBesideKin, isGivenName, isLost, isPresented, isVisited } from "./told.js";

/** Part of the sentence a possible name stands in. */
interface Words {
  readonly firstWord: number;
  readonly endWord: number;
}

/** What the grammar of a sentence says of a capital that no list has: only a person can stand there. */
export function standsAsPerson(field: DocumentField, span: Words): boolean {
  return (
    ownsPersonally(field, span) ||
    isGivenTo(field, span) ||
    isDescribed(field, span) ||
    isAnswer(field, span) ||
    actsInBed(field, span) ||
    ownsCare(field, span, heOrSheFollows(field, span.endWord)) ||
    isSeenActing(field, span) ||
    isAppointed(field, span) ||
    isHonoured(field, span) ||
    movesHome(field, span) ||
    isBesideKin(field, span) ||
    isGivenName(field, span) ||
    isPresented(field, span) ||
    isVisited(field, span) ||
    isLost(field, span)
  );
}

/** "Tull's daughter", "Tull's left knee": only a person has kin or a body. */
function ownsPersonally(field: DocumentField, { endWord }: Words): boolean {
  const owner = wordOf(field, endWord - 1);
  if (owner.base === owner.folded || owner.shout) return false;
  const thing = wordOf(field, endWord);
  const owned = sides.has(thing.folded) ? wordOf(field, endWord + 1) : thing;
  return !owned.capital && personal.has(owned.folded);
}

/** "gave Tull his coat", "had told Tull her plan". */
function isGivenTo(field: DocumentField, { firstWord, endWord }: Words): boolean {
  return (
    giving.has(wordOf(field, firstWord - 1).folded) &&
    owning.has(wordOf(field, endWord).folded) &&
    spaced(field, firstWord - 1) &&
    spaced(field, endWord - 1)
  );
}

/** "Tull is very kind. You can lean on him", "Tull was a huge fan … when he": what only people are, of a he or a she. */
function isDescribed(field: DocumentField, { firstWord, endWord }: Words): boolean {
  if (!being.has(wordOf(field, endWord).folded) || !spaced(field, endWord - 1)) return false;
  const before = wordOf(field, firstWord - 1).folded;
  if (determining.has(before) && !startsSentence(field, firstWord)) return false;
  const said = field.words.slice(endWord + 1, endWord + 1 + predicate);
  const known = endWord - firstWord === 1 && mostlyNames.has(wordOf(field, firstWord).base);
  return said.some(({ folded }) => qualities.has(folded)) && (known || heOrSheFollows(field, endWord));
}

/** "What's your name? Brannoc Tull". */
function isAnswer(field: DocumentField, { firstWord, endWord }: Words): boolean {
  const asked = wordOf(field, firstWord - 1);
  return (
    asked.folded === "name" &&
    field.text.slice(asked.end, wordOf(field, firstWord).start).startsWith("?") &&
    endWord - firstWord < 4
  );
}

/** "Tull spiked a temp" of a listed name; "Tull had given her his coat" of any, since a he or a she follows. */
function actsInBed(field: DocumentField, { firstWord, endWord }: Words): boolean {
  const name = wordOf(field, endWord - 1);
  const verb = wordOf(field, endWord);
  if (!spaced(field, endWord - 1) || isPlural(name)) return false;
  if (bedside.has(verb.folded)) return isListed(name) && opensClause(field, firstWord);
  const next = wordOf(field, endWord + 1);
  return having.has(verb.folded) && giving.has(next.folded) && heOrSheFollows(field, endWord);
}

/** A word in "s" that no list of names has. */
function isPlural(word: Word): boolean {
  return word.folded.endsWith("s") && !isListed(word);
}

/** The name is the subject: a sentence, a clause or a remark begins with it. */
function opensClause(field: DocumentField, at: number): boolean {
  if (startsSentence(field, at)) return true;
  const before = wordOf(field, at - 1);
  return !spaced(field, at - 1) || joining.has(before.folded);
}

/** "Go home, Joy!": a first name, even one that is a word too, closes a remark to somebody. */
export function isCalledOut(field: DocumentField, { firstWord, endWord }: Words): boolean {
  const before = wordOf(field, firstWord - 1);
  const name = wordOf(field, firstWord);
  return (
    endWord - firstWord === 1 &&
    !before.capital &&
    !before.digits &&
    field.text.slice(before.end, name.start) === ", " &&
    "!?".includes(field.text.charAt(name.end) || " ")
  );
}

/** Words that begin a line and a colon follows, as speakers in a dialogue, where at least half are plainly first names. */
export function speakersOf(field: DocumentField): ReadonlySet<number> {
  const labels = field.words.flatMap((word, at) => (isLabel(field, word, at) ? [at] : []));
  const sure = labels.filter((at) => isSureFirst(wordOf(field, at)));
  return new Set(sure.length > 1 && sure.length * 2 >= labels.length ? labels : []);
}

function isLabel({ text }: DocumentField, { start, end, capital }: Word, at: number): boolean {
  return capital && text.startsWith(": ", end) && (at === 0 || text.charAt(start - 1) === "\n");
}

/** He or she is spoken of soon, and nothing that would be an "it". */
export function heOrSheFollows(field: DocumentField, at: number): boolean {
  return field.words.slice(at, at + pronounReach).some(({ folded }) => pronouns.has(folded));
}

/** Nothing but a space lies between this word and the next. */
function spaced(field: DocumentField, at: number): boolean {
  return field.text.slice(wordOf(field, at).end, wordOf(field, at + 1).start) === " ";
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const pronounReach = 25;
const predicate = 6;
const pronouns = /* @__PURE__ */ list("he she him her his hers he's she's");
const sides = /* @__PURE__ */ list(
  "left right old new little big whole own older younger late ex best first last",
);
/** Kin, body and what else belongs to one person only. */
const personal = /* @__PURE__ */ list(
  "kid kids son sons daughter daughters child children wife husband mother father mom dad mum parents brother sister brothers sisters sibling siblings twin grandma grandpa grandmother grandfather grandson granddaughter aunt uncle niece nephew cousin boyfriend girlfriend fiance fiancee partner roommate birthday address face eyes eye smile voice hair hand hands arm leg knee hip foot shoulder heart mind temper body tears",
);
const giving = /* @__PURE__ */ list(
  "given gave give told tell asked ask showed shown sent send handed offered taught bought brought lent paid promised passed read wished",
);
const owning = /* @__PURE__ */ list("his her him");
const being = /* @__PURE__ */ list("is was");
const having = /* @__PURE__ */ list("had has");
const determining = /* @__PURE__ */ list("the a an this that our in of on for with to by from and or at");
/** What people are, and hardly anything else. */
const qualities = /* @__PURE__ */ list(
  "reliable kind nice friendly sympathetic polite rude shy funny brave smart clever generous patient lonely scared afraid frightened worried upset angry cheerful grumpy tired hungry thirsty sleepy pregnant married divorced widowed retired homeless unemployed person fan listener mother father grandmother grandfather teacher farmer veteran widow widower orphan smoker drinker runner singer baby toddler teenager child kid boy girl man woman",
);
/** What patients do. */
const bedside = /* @__PURE__ */ list(
  "spiked coded crashed desatted desaturated vomited puked voided seized bled fainted collapsed ambulated refused reports reported denies denied complains complained presents presented tolerated needs wants arrested extubated decompensated deteriorated yelled",
);
const joining = /* @__PURE__ */ list("and but so then because when while after before until since that if");
