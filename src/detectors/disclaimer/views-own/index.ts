import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { employerNouns, institutionNouns } from "../../../lexicons/index.js";
import { type Match, type Trail, trailOf } from "../../../scan/index.js";
import { type OwnWords, ownWords } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Disclaimers that the views are the author's own, by strength: `own+not-employer`, `own`, `not-employer`; one about another institution is none. */
export const disclaimerViewsOwn = /* @__PURE__ */ defineDetector({
  id: "disclaimer/views-own",
  title: "Views are the author's own",
  asked: "always",
  patterns,
  params: ["names", "aliases", "handles"],
  classes: { institution: institutionNouns, employer: employerNouns },
  uses: [ownWords],
  judge,
});

const nearby = 2;

function judge(view: View): readonly Sighting[] {
  const statements = view.read(ownWords);
  if (statements.length === 0) return [];
  const foreign = trailOf(saying(statements, "not", "aside").filter((match) => namesAnother(view, match)));
  const valid = statements.filter(({ match }) => !foreign.isNear(match.sentence, nearby));
  const said: Said = {
    own: trailOf(saying(valid, "own")),
    not: trailOf(saying(valid, "not", "aside")),
    reaches: reachesOf(saying(valid, "third", "not", "aside")),
  };
  return withoutOverlaps(valid.filter(({ says }) => says !== "aside").map((one) => sight(one, said)));
}

/** What the statements that hold say, by place. */
interface Said {
  readonly own: Trail;
  readonly not: Trail;
  /** By sentence, from where to where it says whose words these are not. */
  readonly reaches: ReadonlyMap<number, Pick<Match, "start" | "end">>;
}

function saying(statements: readonly OwnWords[], ...kinds: readonly OwnWords["says"][]): readonly Match[] {
  return statements.filter(({ says }) => kinds.includes(says)).map(({ match }) => match);
}

function reachesOf(matches: readonly Match[]): Said["reaches"] {
  const reaches = new Map<number, Pick<Match, "start" | "end">>();
  for (const match of matches) reaches.set(match.sentence, joined(match, reaches.get(match.sentence)));
  return reaches;
}

function joined(
  a: Pick<Match, "start" | "end">,
  b: Pick<Match, "start" | "end"> = a,
): Pick<Match, "start" | "end"> {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The span reaches from the first to the last half where both stand in one sentence. */
function sight(one: OwnWords, said: Said): Sighting {
  const pattern = strengthOf(one, said);
  const half = pattern === "own+not-employer" ? said.reaches.get(one.match.sentence) : undefined;
  const { start, end } = joined(one.match, half);
  const confidence = one.cues.includes("joking") ? "possible" : one.match.confidence;
  return sightingOf(one.match, { pattern, start, end, confidence, cues: one.cues });
}

/** A third person's or a group's words are no more than not the employer's. */
function strengthOf(
  { says, match: { sentence } }: OwnWords,
  { own, not }: Said,
): "own+not-employer" | "own" | "not-employer" {
  const half = not.isNear(sentence, nearby);
  if (says === "own") return half ? "own+not-employer" : "own";
  if (says === "third") return half ? "not-employer" : "own";
  return own.isNear(sentence, nearby) ? "own+not-employer" : "not-employer";
}

/** Says "not those of" some institution which is not ours, when it is known who we are. */
function namesAnother(view: View, match: Match): boolean {
  if ((view.params.names ?? []).length === 0) return false;
  return (
    view.near.overlapping(["another"], match).some((other) => isProper(view, other)) &&
    !view.near.covers(["ours", "nameless"], match)
  );
}

/** The noun at the end of a name has a capital too. */
function isProper(view: View, match: Match): boolean {
  return view.field.words[match.endWord - 1]?.capital === true;
}
