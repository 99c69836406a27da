import { type Sighting, sightingOf, type View } from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { sense } from "../../../signals/index.js";
import { isNameLike, type Named, namedIn } from "./names.js";

/** A kind of evidence: what it weighs, and whether its words must name somebody, surely or by their form. */
interface Weight {
  readonly weight: number;
  readonly names?: "somebody" | "anything";
  /** It is of elections or of those in office. */
  readonly political?: true;
  /** It carries the support or the attack, and so the sighting. */
  readonly carries?: true;
}

/** What each kind of evidence weighs, however often it stands in the text. */
const weights: Readonly<Record<string, Weight>> = {
  bid: { weight: 3, political: true, carries: true },
  "next-office": { weight: 3, political: true, carries: true },
  rejection: { weight: 3, names: "somebody", carries: true },
  camp: { weight: 3, names: "somebody", political: true, carries: true },
  gear: { weight: 3, names: "somebody", political: true, carries: true },
  "named-gear": { weight: 2, names: "somebody", carries: true },
  stance: { weight: 2, names: "somebody", carries: true },
  "help-win": { weight: 2, names: "anything", carries: true },
  slogan: { weight: 2, names: "anything", carries: true },
  act: { weight: 1, carries: true },
  deed: { weight: 1, names: "somebody", carries: true },
  "for-them": { weight: 2, carries: true },
  money: { weight: 2, political: true, carries: true },
  attack: { weight: 2, carries: true },
  praise: { weight: 2, carries: true },
  endorsement: { weight: 1, carries: true },
  "their-deed": { weight: 1, carries: true },
  titled: { weight: 1, names: "anything", political: true },
  office: { weight: 1, political: true },
  contest: { weight: 1, political: true },
  biography: { weight: 1 },
  ask: { weight: 1 },
  request: { weight: -3 },
  "other-vote": { weight: -8 },
  civic: { weight: -3 },
  bill: { weight: -2 },
  cause: { weight: -1 },
  commerce: { weight: -2 },
  house: { weight: -2 },
  workplace: { weight: -2 },
  news: { weight: -2 },
};

const named = 1;
const rivals = 1;
/** So much is advocacy in a short text; kinds of evidence come together by chance in a long one. */
const enough = 4;
/** So much more where nothing tells of an election or an office. */
const withoutElection = 2;
const wordsForOneMore = 60;
/** So much weighs what takes a side by itself. */
const outright = 3;

/** Support or opposition told by no single phrase: everything that speaks for it or against it is added up. */
export function weighed(view: View): readonly Sighting[] {
  const evidence = evidenceIn(view, namedIn(view));
  const carriers = evidence.matches.filter(({ pattern }) => weights[pattern]?.carries);
  const heaviest = carriers.reduce(heavierOf, undefined);
  const length = Math.floor(view.field.words.length / wordsForOneMore);
  const asked = enough + length + (evidence.political ? 0 : withoutElection);
  if (heaviest === undefined || evidence.sum < asked) return [];
  // Praise and deeds alone are told of anybody.
  if (!evidence.political && (weights[heaviest.pattern]?.weight ?? 0) < outright) return [];
  return [sightingOf(heaviest, { confidence: "likely", pattern: "weighed", cues: evidence.kinds })];
}

interface Evidence {
  readonly matches: readonly Match[];
  readonly kinds: readonly string[];
  readonly political: boolean;
  readonly sum: number;
}

function evidenceIn(view: View, names: Named): Evidence {
  const matches = view.matches.filter((match) => isEvidence(match, view, names));
  const kinds = [...new Set(matches.map(({ pattern }) => pattern))];
  const told = (names.persons > 0 ? named : 0) + (names.persons > 1 ? rivals : 0);
  return {
    matches,
    kinds,
    political: kinds.some((kind) => weights[kind]?.political),
    sum: kinds.reduce((sum, kind) => sum + (weights[kind]?.weight ?? 0), told),
  };
}

function isEvidence(match: Match, view: View, names: Named): boolean {
  const kind = weights[match.pattern];
  if (kind === undefined || (match.pattern === "office" && view.near.covers(["titled"], match))) return false;
  if (kind.carries && view.read(sense).quoted(match.start)) return false;
  return isNamed(match, kind, view, names);
}

function isNamed({ firstWord, endWord }: Match, { names }: Weight, { field }: View, known: Named): boolean {
  if (names === undefined) return true;
  if (names === "somebody") return known.within(firstWord, endWord);
  return field.words.slice(firstWord, endWord).some(isNameLike);
}

function heavierOf(best: Match | undefined, match: Match): Match {
  const weigh = ({ pattern }: Match) => weights[pattern]?.weight ?? 0;
  return best === undefined || weigh(match) > weigh(best) ? match : best;
}
