import { type Sighting, sightingOf, type View, withoutOverlaps } from "../../../detect/index.js";
import { cities, states } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { type Candidacy, candidacy, isInstitution, isNameLike, sense } from "../../../signals/index.js";
import type { DocumentField, Word } from "../../../text/index.js";

/** A kind of evidence: what it weighs, however often it stands in the text. */
interface Weight {
  readonly weight: number;
  /** Its words must name somebody surely; surely unless the text tells of an office; or by their form. */
  readonly names?: "somebody" | "somebody-or-tied" | "anything";
  /** It takes a side, or says that an office is sought, and so may carry the sighting. */
  readonly carries?: true;
  /** Said twice, it weighs one more. */
  readonly again?: true;
}

/** What ties to an office weigh, what is said, and what stands around. */
const weights: Readonly<Record<string, Weight>> = {
  sought: { weight: 6, carries: true },
  notice: { weight: 6, carries: true },
  group: { weight: 6, carries: true },
  own: { weight: 4, carries: true },
  fit: { weight: 2, carries: true },
  standing: { weight: 3, carries: true },
  running: { weight: 2, carries: true },
  held: { weight: 1 },
  office: { weight: 1 },
  billed: { weight: 2, carries: true },
  district: { weight: 1 },
  "district-code": { weight: 1 },
  contest: { weight: 1 },
  vote: { weight: 6, names: "anything", carries: true },
  "vote-them": { weight: 4, carries: true },
  party: { weight: 6, carries: true },
  camp: { weight: 4, names: "somebody", carries: true },
  year: { weight: 4, names: "somebody-or-tied", carries: true },
  gear: { weight: 5, names: "somebody", carries: true },
  money: { weight: 5, carries: true },
  field: { weight: 2, carries: true },
  refusal: { weight: 3, names: "somebody-or-tied", carries: true, again: true },
  help: { weight: 3, carries: true, again: true },
  verdict: { weight: 3, carries: true },
  backing: { weight: 2, names: "somebody", carries: true, again: true },
  team: { weight: 2, names: "somebody", carries: true },
  praise: { weight: 2, carries: true, again: true },
  attack: { weight: 2, carries: true, again: true },
  contrast: { weight: 2, carries: true, again: true },
  endorsed: { weight: 1, carries: true },
  deed: { weight: 1, names: "somebody", again: true },
  "their-deed": { weight: 1 },
  act: { weight: 1 },
  platform: { weight: 2 },
  ask: { weight: 1 },
  "other-vote": { weight: -8 },
  members: { weight: -3 },
  workplace: { weight: -3 },
  civic: { weight: -4 },
  request: { weight: -1 },
  bill: { weight: -1 },
  commerce: { weight: -1 },
  news: { weight: -1 },
};

const named = 1;
const rivals = 1;
/** "Honest. Local. Tested.": sentences of one word, as slogans are made of. */
const slogan = 2;
const wordsOfSlogan = 2;
/** So much is advocacy in a short text; kinds of evidence come together by chance in a long one. */
const enough = 4;
const wordsForOneMore = 80;
const mostForLength = 2;
/** So much more where nothing tells of an office or an election, unless something takes a side by itself. */
const withoutTie = 2;
const takesSide = 5;
/** What weighs so much is shown. */
const heavy = 3;
/** So many light kinds do as well as a heavy one. */
const several = 3;

/** Support or opposition: everything that speaks for it or against it is added up. */
export function weighed(view: View): readonly Sighting[] {
  const tied = view.read(candidacy);
  const ties = tied.ties.map((tie) => (isBilled(tie, view) ? { ...tie, pattern: "billed" } : tie));
  const matches = [...ties, ...view.matches].filter((match) => isEvidence(match, view, tied));
  const carriers = matches.filter((match) => weightOf(match).carries);
  const most = carriers.reduce((most, match) => Math.max(most, weightOf(match).weight), 0);
  const political = tied.ties.length > 0 || view.near.has("platform");
  const kinds = new Set(carriers.map(({ pattern }) => pattern)).size;
  if (most < (political ? 1 : heavy) && kinds < several) return [];
  const alone = political || most >= takesSide ? 0 : withoutTie;
  const said = sumOf(matches, tied) + (isSlogan(view) ? slogan : 0);
  if (said < enough + alone + lengthOf(view)) return [];
  const heaviest = carriers.filter((match) => weightOf(match).weight >= Math.min(most, heavy));
  const cues = [...new Set(matches.map(({ pattern }) => pattern))].sort();
  return withoutOverlaps(heaviest.map((match) => sightingOf(match, { cues })));
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

function isSlogan({ field }: View): boolean {
  const alone = field.sentences.filter(({ firstWord, endWord }) => endWord - firstWord === 1);
  return alone.filter(({ firstWord }) => field.words[firstWord]?.digits === false).length >= wordsOfSlogan;
}

/** How much more a long text must bring together. */
function lengthOf({ field }: View): number {
  return Math.min(mostForLength, Math.floor(field.words.length / wordsForOneMore));
}

function weightOf({ pattern }: Match): Weight {
  return weights[pattern] ?? { weight: 0 };
}

function sumOf(matches: readonly Match[], { named: { persons } }: Candidacy): number {
  const times = new Map<string, number>();
  for (const { pattern } of matches) times.set(pattern, (times.get(pattern) ?? 0) + 1);
  return [...times].reduce(
    (sum, [pattern, count]) => {
      const { weight, again } = weights[pattern] ?? { weight: 0 };
      return sum + weight + (again && count > 1 ? 1 : 0);
    },
    (persons > 0 ? named : 0) + (persons > 1 ? rivals : 0),
  );
}

function isEvidence(match: Match, view: View, tied: Candidacy): boolean {
  const kind = weights[match.pattern];
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
function isNamed(match: Match, { names }: Weight, { field }: View, { named, ties }: Candidacy): boolean {
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
