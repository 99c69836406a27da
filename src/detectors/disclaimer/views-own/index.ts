import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { employerNouns, institutionNouns } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { type OwnWords, ownWords } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Disclaimers that the views are the author's own, by strength: `own+not-employer`, `own`, `not-employer`; one about another institution is none. */
export const disclaimerViewsOwn = /* @__PURE__ */ defineDetector({
  id: "disclaimer/views-own",
  title: "Views are the author's own",
  patterns,
  params: ["names", "aliases", "handles"],
  classes: { institution: institutionNouns, employer: employerNouns },
  uses: [ownWords],
  judge,
});

const nearby = 2;

function judge(view: View): readonly Sighting[] {
  const statements = view.read(ownWords);
  const foreign = statements.filter((one) => says(one, "not", "aside") && namesAnother(view, one.match));
  const valid = statements.filter((one) => !foreign.some((other) => isNear(one, other)));
  return withoutOverlaps(valid.filter((one) => !says(one, "aside")).map((one) => sight(one, valid)));
}

function says(one: OwnWords, ...kinds: readonly OwnWords["says"][]): boolean {
  return kinds.includes(one.says);
}

function isNear(one: OwnWords, other: OwnWords): boolean {
  return Math.abs(one.match.sentence - other.match.sentence) <= nearby;
}

/** The span reaches from the first to the last half where both stand in one sentence. */
function sight(one: OwnWords, all: readonly OwnWords[]): Sighting {
  const near = all.filter((other) => other !== one && isNear(one, other));
  const pattern = strengthOf(one, near);
  const halves =
    pattern === "own+not-employer"
      ? near
          .filter(({ match, says: half }) => half !== "own" && match.sentence === one.match.sentence)
          .map(({ match }) => match)
      : [];
  const start = Math.min(one.match.start, ...halves.map((half) => half.start));
  const end = Math.max(one.match.end, ...halves.map((half) => half.end));
  const confidence = one.cues.includes("joking") ? "possible" : one.match.confidence;
  return sightingOf(one.match, { pattern, start, end, confidence, cues: one.cues });
}

/** A third person's or a group's words are no more than not the employer's. */
function strengthOf(one: OwnWords, near: readonly OwnWords[]): "own+not-employer" | "own" | "not-employer" {
  const half = near.some((other) => says(other, "not", "aside"));
  if (one.says === "own") return half ? "own+not-employer" : "own";
  if (one.says === "third") return half ? "not-employer" : "own";
  return near.some((other) => says(other, "own")) ? "own+not-employer" : "not-employer";
}

/** Says "not those of" some institution which is not ours, when it is known who we are. */
function namesAnother(view: View, match: Match): boolean {
  if ((view.params.names ?? []).length === 0) return false;
  const inside = view.matches.filter(({ start, end }) => start < match.end && match.start < end);
  const named = inside.filter(({ pattern }) => pattern === "another");
  return (
    named.some((other) => isProper(view, other)) &&
    !inside.some(({ pattern }) => pattern === "ours" || pattern === "nameless")
  );
}

/** The noun at the end of a name has a capital too. */
function isProper(view: View, match: Match): boolean {
  return view.field.words[match.endWord - 1]?.capital === true;
}
