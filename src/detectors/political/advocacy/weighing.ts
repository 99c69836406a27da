import { type Sighting, sightingOf, type View } from "../../../detect/index.js";
import { cities, states } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import {
  type Candidacy,
  candidacy,
  inSentences,
  isInstitution,
  isNameLike,
  leaningOf,
  type Passage,
  sense,
  type WordedPassage,
  wording,
} from "../../../signals/index.js";
import type { DocumentField, Word } from "../../../text/index.js";
import { weights } from "./weights.js";

/** A kind of evidence, beside what it weighs. */
interface Kind {
  /** Its words must name somebody surely; surely unless the text tells of an office; or by their form. */
  readonly names?: "somebody" | "somebody-or-tied" | "anything";
  /** It takes a side, or says that an office is sought, and so may carry the sighting. */
  readonly carries?: true;
}

/** What ties to an office, what is said, and what stands around. */
const kinds: Readonly<Record<string, Kind>> = {
  sought: { carries: true },
  notice: { carries: true },
  group: { carries: true },
  own: { carries: true },
  fit: { carries: true },
  standing: { carries: true },
  running: { carries: true },
  held: {},
  office: {},
  billed: { carries: true },
  district: {},
  "district-code": {},
  contest: {},
  vote: { names: "anything", carries: true },
  "vote-them": { carries: true },
  party: { carries: true },
  camp: { names: "somebody", carries: true },
  year: { names: "somebody-or-tied", carries: true },
  gear: { names: "somebody", carries: true },
  money: { carries: true },
  field: { carries: true },
  refusal: { names: "somebody-or-tied", carries: true },
  help: { carries: true },
  verdict: { carries: true },
  backing: { names: "somebody", carries: true },
  team: { names: "somebody", carries: true },
  praise: { carries: true },
  attack: { carries: true },
  contrast: { carries: true },
  endorsed: { carries: true },
  deed: { names: "somebody" },
  "their-deed": {},
  act: {},
  platform: {},
  ask: {},
  "other-vote": {},
  members: {},
  workplace: {},
  civic: {},
  request: {},
  bill: {},
  commerce: {},
  news: {},
};

/** A kind that weighs so much is shown, and any where none does. */
const heavy = 12;

/** Support or opposition: all that a passage shows for it and against it, added up. */
export function weighed(view: View): readonly Sighting[] {
  const tied = view.read(candidacy);
  const told = toldIn(view, tied);
  return view.read(wording).flatMap((passage) => {
    const perhaps = inSentences(told, passage.firstSentence, passage.lastSentence);
    if (perhaps.length === 0 || !isOpen(view, passage, perhaps)) return [];
    const matches = perhaps.filter((match) => isEvidence(match, view, tied));
    return weighedIn(view, passage, { matches, tied });
  });
}

/** What is said in a passage, and who is tied to an office. */
interface Said {
  readonly matches: readonly Match[];
  readonly tied: Candidacy;
}

function weighedIn(view: View, passage: WordedPassage, said: Said): readonly Sighting[] {
  const { matches, tied } = said;
  const leaning = leaningOf(view, passage, kindsIn(view, passage, said), weights);
  if (leaning < (isOfElections(matches, tied) ? weights.possible : weights.likely)) return [];
  const siding = matches.filter(({ pattern }) => kinds[pattern]?.carries);
  const cues = [...new Set(matches.map(({ pattern }) => pattern))].sort();
  const shown = siding.length > 0 || leaning < weights.likely ? siding : matches;
  return carriersOf(shown).map((match) => sightingOf(match, { cues }));
}

/** Of matches that overlap the one that weighs most, and of all only the heavy ones where there are any. */
function carriersOf(matches: readonly Match[]): readonly Match[] {
  const carriers: Match[] = [];
  for (const match of [...matches].sort((a, b) => weightOf(b) - weightOf(a))) {
    const least = Math.min(heavy, weightOf(carriers[0] ?? match));
    const isFree = carriers.every(({ start, end }) => match.end <= start || end <= match.start);
    if (isFree && weightOf(match) >= least) carriers.push(match);
  }
  return carriers.sort((a, b) => a.start - b.start);
}

/** Something ties it to an office or a ballot; praise alone is given to anybody. */
function isOfElections(matches: readonly Match[], { ties }: Candidacy): boolean {
  return ties.length > 0 || matches.some(({ pattern }) => ofElections.has(pattern));
}

const ofElections: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "vote",
  "vote-them",
  "party",
  "year",
  "money",
  "platform",
]);

function weightOf({ pattern }: Match): number {
  return weights.kinds[pattern] ?? 0;
}

/** Were all of it evidence, and somebody named, it could be enough; who is named takes long to tell. */
function isOpen(view: View, { words }: WordedPassage, told: readonly Match[]): boolean {
  let most = weights.bias + view.weigh(words);
  for (const kind of [...countedKinds(told), ...ofText]) most += Math.max(0, weights.kinds[kind] ?? 0);
  return most >= weights.possible;
}

/** What ties to an office, and what is said, where it is evidence. */
export function matchesIn(view: View, tied: Candidacy): readonly Match[] {
  return toldIn(view, tied).filter((match) => isEvidence(match, view, tied));
}

function toldIn(view: View, tied: Candidacy): readonly Match[] {
  const ties = tied.ties.map((tie) => (isBilled(tie, view) ? { ...tie, pattern: "billed" } : tie));
  return [...ties, ...view.matches].sort((a, b) => a.firstWord - b.firstWord);
}

/** What a passage shows of whether it is advocacy. */
export function kindsIn({ field }: View, passage: Passage, { matches, tied }: Said): ReadonlySet<string> {
  const shown = countedKinds(matches);
  if (tied.named.persons > 0) shown.add("named");
  if (tied.named.persons > 1) shown.add("rivals");
  if (isSlogan(field, passage)) shown.add("slogan");
  return shown;
}

/** Kinds of evidence that are of the whole text. */
const ofText = ["named", "rivals", "slogan"] as const;

/** What is said once, and what is said again. */
function countedKinds(matches: readonly Match[]): Set<string> {
  const kinds = new Set<string>();
  for (const { pattern } of matches) kinds.add(kinds.has(pattern) ? `${pattern}:again` : pattern);
  return kinds;
}

/** A name and an office that are a whole sentence, as on a sign. */
function isBilled({ pattern, firstWord, endWord, sentence }: Match, { field }: View): boolean {
  const whole = field.sentences[sentence];
  return (
    pattern === "held" &&
    endWord - firstWord >= wordsOfBill &&
    whole?.firstWord === firstWord &&
    whole.endWord === endWord
  );
}

const wordsOfBill = 3;

/** "Honest. Local. Tested.": sentences of one word, as slogans are made of. */
function isSlogan({ sentences, words }: DocumentField, { firstSentence, lastSentence }: Passage): boolean {
  const alone = sentences
    .slice(firstSentence, lastSentence + 1)
    .filter(({ firstWord, endWord }) => endWord - firstWord === 1);
  return alone.filter(({ firstWord }) => words[firstWord]?.digits === false).length >= wordsOfSlogan;
}

const wordsOfSlogan = 2;

function isEvidence(match: Match, view: View, tied: Candidacy): boolean {
  const kind = kinds[match.pattern];
  if (kind === undefined) return false;
  if (match.pattern === "office" && tied.ties.some(({ pattern }) => namesOffice.has(pattern))) return false;
  if (match.pattern === "members" && view.near.shares(["endorsed", "camp"], match)) return false;
  if (match.pattern === "party" && view.near.covers(["social-party"], match)) return false;
  if (kind.carries && view.read(sense).quoted(match.start)) return false;
  return isNamed(match, kind, view, tied);
}

/** Ties that hold an office themselves, which counts once. */
const namesOffice: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "held",
  "sought",
  "standing",
  "fit",
  "own",
]);

/** The words name somebody, and no place, house or measure. */
function isNamed(match: Match, { names }: Kind, { field }: View, { named, ties }: Candidacy): boolean {
  if (names === undefined) return true;
  const words = field.words.slice(match.firstWord, match.endWord);
  if (words.some((word) => isInstitution(word) || answers.has(word.folded))) return false;
  if (names === "somebody" || (names === "somebody-or-tied" && ties.length === 0))
    return words.some(
      ({ base }, at) => !notPeople.has(base) && named.within(match.firstWord + at, match.firstWord + at + 1),
    );
  return (
    follows(words, field) &&
    words.some(
      (word, at) =>
        isNameLike(word) &&
        !notPeople.has(word.base) &&
        (at > 0 || named.within(match.firstWord, match.firstWord + 1)),
    )
  );
}

/** No comma or dot parts the verb from whom it is about, as where somebody is called, "Vote, Tulsa", and in an address. */
function follows([verb, next]: readonly Word[], { text }: DocumentField): boolean {
  const between = text.slice(verb?.end, next?.start);
  return !between.includes(",") && !between.includes(".");
}

/** On a ballot they answer a question. */
const answers: ReadonlySet<string> = /* @__PURE__ */ new Set(["yes", "no"]);

const notPeople: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...states, ...cities, "day", "act", "hurricane"]))();
