import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import {
  electingVerbs,
  offices,
  officeTitles,
  opposingVerbs,
  parties,
  staffRoles,
  states,
} from "../../../lexicons/index.js";
import type { Match, Neighbours } from "../../../scan/index.js";
import { people, type Sense, sense } from "../../../signals/index.js";
import type { Word } from "../../../text/index.js";
import { isInstitution, isNameLike } from "./names.js";
import { patterns, seats } from "./patterns.js";
import { officesAbroad } from "./surroundings.js";
import { weighed } from "./weighing.js";

/**
 * A candidate for public office supported or opposed: an electoral verb and a candidate-like object.
 * It knows offices, titles and verbs, and no politician by name.
 */
export const politicalAdvocacy = /* @__PURE__ */ (() =>
  defineDetector({
    id: "political/advocacy",
    title: "Support of or opposition to a candidate",
    patterns,
    classes: {
      office: offices,
      title: officeTitles,
      party: parties,
      elect: electingVerbs,
      oppose: opposingVerbs,
      seat: seats,
      state: states,
      "office-abroad": officesAbroad,
      "staff-plural": staffRoles.map((role) => `${role}s`),
    },
    uses: [people, sense],
    judge,
  }))();

/** What each pattern needs beside itself: how many other signs of an election in the text, and whether a name must be in it. */
const needs: Readonly<Record<string, { readonly signs: number; readonly named: boolean }>> = {
  "for-office": { signs: 0, named: false },
  elect: { signs: 0, named: true },
  "vote-for": { signs: 0, named: true },
  "vote-against": { signs: 1, named: false },
  "stand-with": { signs: 2, named: true },
  oppose: { signs: 2, named: true },
  tenure: { signs: 0, named: true },
  idiom: { signs: 1, named: true },
  canvass: { signs: 0, named: true },
  "send-them": { signs: 1, named: false },
  "titled-idiom": { signs: 0, named: true },
  "for-party": { signs: 0, named: false },
  record: { signs: 5, named: true },
  candidate: { signs: 2, named: false },
  donate: { signs: 2, named: false },
  party: { signs: 1, named: false },
  "legal-notice": { signs: 0, named: false },
};

function judge(view: View): readonly Sighting[] {
  const { near } = view;
  const scene: Scene = {
    view,
    near,
    meaning: view.read(sense),
    signs: timesOf(view.matches.flatMap((match) => signOf(match, view))),
    shouting: isShouted(view.field.words),
    elsewhere: near.has("other-vote"),
  };
  const outright = withoutOverlaps(
    view.matches.filter((match) => isAdvocacy(match, scene)).map((match) => sighted(match, scene)),
  );
  if (outright.some(({ confidence }) => confidence !== "possible")) return outright;
  const sum = weighed(view);
  return sum.length > 0 ? sum : outright;
}

interface Scene {
  readonly view: View;
  readonly meaning: Sense;
  readonly near: Neighbours;
  /** Words that tell of an election, and how often each stands in the text. */
  readonly signs: ReadonlyMap<string, number>;
  /** Most words of the text are in capitals, which then tell no name. */
  readonly shouting: boolean;
  /** The text is about an award, a contest, a club or the past. */
  readonly elsewhere: boolean;
}

function isAdvocacy(match: Match, scene: Scene): boolean {
  const need = needs[match.pattern];
  if (need === undefined || isQuotedOrDenied(match, scene)) return false;
  if (match.pattern === "for-party" && scene.near.covers(["social-party"], match)) return false;
  if (scene.elsewhere && match.pattern !== "legal-notice") return false;
  if (need.named && !isNamed(match, scene)) return false;
  return signsBeside(match, scene) >= need.signs;
}

/** A denial inside an appeal against somebody is part of it. */
function isQuotedOrDenied(match: Match, { meaning }: Scene): boolean {
  return (
    meaning.quoted(match.start) ||
    (match.pattern === "vote-for" && meaning.negated(match.firstWord) && meaning.asked(match.firstWord))
  );
}

/** How many different signs of an election stand outside the match. */
function signsBeside(match: Match, { signs, near, view }: Scene): number {
  const within = timesOf(near.overlapping(["election"], match).flatMap((sign) => signOf(sign, view)));
  const onlyWithin = [...within].filter(([word, times]) => signs.get(word) === times);
  return signs.size - onlyWithin.length;
}

/** The word that a sign of an election begins with. */
function signOf({ pattern, firstWord }: Match, { field }: View): readonly string[] {
  return pattern === "election" ? [field.words[firstWord]?.base ?? ""] : [];
}

function timesOf(words: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** Some word of the match is written like a name and is none of those that are none. */
function isNamed(match: Match, { shouting, view: { field } }: Scene): boolean {
  const words = field.words.slice(match.firstWord, match.endWord);
  if (words.some(({ folded }) => folded === "yes" || folded === "no")) return false;
  const last = words.at(-1);
  if (last !== undefined && !last.capital) return true;
  const next = field.words[match.endWord];
  return (
    words.slice(1).some(isNameLike) &&
    !(next !== undefined && isInstitution(next)) &&
    !words.some(isInstitution) &&
    !(shouting && words.every(({ shout }) => shout))
  );
}

function isShouted(words: readonly Word[]): boolean {
  return words.filter(({ shout }) => shout).length * 2 > words.length;
}

function sighted(match: Match, { near, signs }: Scene): Sighting {
  const past = near.shares(["report"], match);
  const cues = [...(signs.size > 0 ? ["election"] : []), ...(past ? ["reported"] : [])];
  return sightingOf(match, past ? { confidence: "possible", cues } : { cues });
}
