import { type Sighting, sightingOf, type View, withoutOverlaps } from "../../../detect/index.js";
import { cities, states } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { type Candidacy, candidacy, isInstitution, isNameLike, sense } from "../../../signals/index.js";

/** A kind of evidence: what it weighs, however often it stands in the text. */
interface Weight {
  readonly weight: number;
  /** Its words must name somebody, surely or by their form. */
  readonly names?: "somebody" | "anything" | "tied";
  /** It takes a side, or says that an office is sought, and so may carry the sighting. */
  readonly carries?: true;
  /** Said twice, it weighs one more. */
  readonly again?: true;
}

/** What ties to an office weigh, what is said, and what stands around. */
const weights: Readonly<Record<string, Weight>> = {
  sought: { weight: 6, carries: true },
  notice: { weight: 6, carries: true },
  own: { weight: 4, carries: true },
  fit: { weight: 3, carries: true },
  dated: { weight: 2, carries: true },
  held: { weight: 1 },
  district: { weight: 1 },
  "district-code": { weight: 1 },
  contest: { weight: 1 },
  vote: { weight: 6, names: "anything", carries: true },
  "vote-them": { weight: 4, carries: true },
  party: { weight: 4, carries: true },
  camp: { weight: 4, names: "somebody", carries: true },
  gear: { weight: 4, names: "somebody", carries: true },
  money: { weight: 4, carries: true },
  field: { weight: 2, carries: true },
  refusal: { weight: 3, names: "tied", carries: true, again: true },
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
/** So much is advocacy in a short text; kinds of evidence come together by chance in a long one. */
const enough = 4;
const wordsForOneMore = 80;
const mostForLength = 2;
/** So much more where nothing tells of an office or an election, unless something takes a side by itself. */
const withoutTie = 2;
const takesSide = 3;

/** Support or opposition: everything that speaks for it or against it is added up. */
export function weighed(view: View): readonly Sighting[] {
  const tied = view.read(candidacy);
  const matches = [...tied.ties, ...view.matches].filter((match) => isEvidence(match, view, tied));
  const carriers = matches.filter((match) => weightOf(match).carries);
  const most = Math.max(0, ...carriers.map((match) => weightOf(match).weight));
  const length = Math.min(mostForLength, Math.floor(view.field.words.length / wordsForOneMore));
  const alone = tied.ties.length > 0 || most >= takesSide ? 0 : withoutTie;
  if (most === 0 || sumOf(matches, tied) < enough + length + alone) return [];
  const heaviest = carriers.filter((match) => weightOf(match).weight >= Math.min(most, takesSide));
  const cues = [...new Set(matches.map(({ pattern }) => pattern))];
  return withoutOverlaps(heaviest.map((match) => sightingOf(match, { cues })));
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
  if (match.pattern === "party" && view.near.covers(["social-party"], match)) return false;
  if (kind.carries && view.read(sense).quoted(match.start)) return false;
  return isNamed(match, kind, view, tied);
}

/** The words name somebody, and no place, house or measure. */
function isNamed(
  { firstWord, endWord }: Match,
  { names }: Weight,
  { field }: View,
  tied: Candidacy,
): boolean {
  if (names === undefined) return true;
  const words = field.words.slice(firstWord, endWord);
  if (words.some(isInstitution)) return false;
  if (names === "somebody" || (names === "tied" && tied.ties.length === 0))
    return words.some(
      ({ base }, at) => !notPeople.has(base) && tied.named.within(firstWord + at, firstWord + at + 1),
    );
  const [verb, ...others] = words;
  const gap = field.text.slice(verb?.end, others[0]?.start);
  if (words.some(({ folded }) => folded === "yes" || folded === "no")) return false;
  return !gap.includes(",") && others.some((word) => isNameLike(word) && !notPeople.has(word.base));
}

const notPeople: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...states, ...cities, "day", "act", "hurricane", "yes", "no"]))();
