import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { coarseNames, violentParticiples, violentVerbs } from "../../../lexicons/index.js";
import { type Match, type Neighbours, trailOf } from "../../../scan/index.js";
import { orLeaning, type Sense, sense, wording } from "../../../signals/index.js";
import {
  bodyParts,
  breaking,
  closeOnes,
  patterns,
  personDeterminers,
  strongWords,
  threatened,
} from "./patterns.js";
import { weights } from "./weights.js";

/** Verbs that are also said of things one does to people without harm: "beat you at chess", "end them an e-mail". */
const mild: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "beat",
  "crush",
  "destroy",
  "end",
  "get rid of",
  "hunt",
  "stone",
  "skin",
  "gas",
  "harm",
  "slap",
  "kick",
  "attack",
  "eliminate",
  "bury",
  "poison",
  "whip",
  "bomb",
  "cull",
  "purge",
  "burn",
  "do away with",
  "dispose of",
  "put an end to",
  "put down",
]);
const mildDone: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "shot",
  "beaten",
  "eliminated",
  "put down",
  "put to sleep",
  "stoned",
  "hung",
  "crushed",
  "attacked",
  "destroyed",
  "neutered",
  "sterilised",
  "sterilized",
  "got rid of",
  "aborted",
  "skinned",
  "purged",
  "culled",
  "buried",
  "dead",
  "burned",
  "burnt",
  "hunted",
]);

/** Announced, veiled or called-for violence against a person. */
export const conductThreat = /* @__PURE__ */ (() =>
  defineDetector({
    id: "conduct/threat",
    title: "Threat of violence",
    looksInto: "disguises",
    patterns,
    classes: {
      kill: violentVerbs.filter((verb) => !mild.has(verb)),
      killed: violentParticiples.filter((done) => !mildDone.has(done) || done === "shot"),
      beat: ["beat", "kick", "knock", "smack", "choke"],
      break: breaking,
      body: bodyParts,
      close: closeOnes,
      "who-det": personDeterminers,
      strong: strongWords,
      role: [...threatened, ...coarseNames],
      coarse: coarseNames,
    },
    weighs: weights,
    uses: [sense, wording],
    asked: "always",
    judge: orLeaning(judge, weights, { confidence: "possible" }),
  }))();

const threats: ReadonlySet<string> = /* @__PURE__ */ new Set(["announced", "veiled", "called-for"]);

function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  if (meaning.fiction) return [];
  const { near } = view;
  const meant = view.matches.filter(
    (match) =>
      (threats.has(match.pattern) || isShadowed(match, near)) &&
      isMeant(match, view, meaning) &&
      !isTold(match, view) &&
      !isTreat(view, match) &&
      !isDenied(match, near),
  );
  const plain = trailOf(meant.filter(({ pattern }) => pattern !== "veiled"));
  const plainest = meant.filter(
    (match) => match.pattern !== "veiled" || plain.overlapping(match).length === 0,
  );
  return withoutOverlaps(plainest.map((match) => sightingOf(match, cuesOf(match, near))));
}

/** Sentences over which a threat is spread. */
const spread = 2;

/** "One of these nights", "I know which car is yours": harm is foretold to somebody who is watched, or by whoever will bring it. */
function isShadowed(match: Match, near: Neighbours): boolean {
  return (
    match.pattern === "harm" &&
    near.shares(["watching", "resolve"], match, spread) &&
    !near.shares(["friendly"], match)
  );
}

function isMeant(match: Match, view: View, meaning: Sense): boolean {
  return !meaning.quoted(match.start) && !meaning.negated(match.firstWord) && !endsOnThing(match, view);
}

/** "Wallets out, bosses, we are coming for you": who pays for the pizza. */
function isTreat({ field, near }: View, match: Match): boolean {
  const isComing = field.words
    .slice(match.firstWord, match.endWord)
    .some(({ folded }) => folded === "coming");
  return isComing && near.shares(["treat"], match);
}

/** Told of somebody, whose deed it is; "whoever wrote me that ticket" is who is threatened. */
function isTold(match: Match, { field, near }: View): boolean {
  const before = near.before(["told"], match);
  const told = before === undefined ? near.overlapping(["told"], match) : [before];
  return told.some(
    ({ firstWord }) => firstWord < match.firstWord && field.words[firstWord - 1]?.folded !== "whoever",
  );
}

/** Denied among its own words. */
function isDenied(match: Match, near: Neighbours): boolean {
  return (
    match.pattern !== "veiled" &&
    near
      .overlapping(["guilt"], match)
      .some(({ firstWord, endWord }) => firstWord > match.firstWord && endWord < match.endWord)
  );
}

/** A joke nearby leaves a possibility. */
function cuesOf(match: Match, near: Neighbours): Partial<Sighting> {
  return near.shares(["joke"], match, 1) ? { confidence: "possible", cues: ["joking"] } : {};
}

/** A capital letter at the end may begin the name of a thing: "I will kill Monday's meeting"; shouting tells nothing. "We are coming for you, 95" is a mark to reach. */
function endsOnThing(match: Match, { field }: View): boolean {
  const last = field.words[match.endWord - 1];
  const next = field.words[match.endWord];
  if (next?.digits === true && field.text.slice(match.end, next.start) === ", ") return true;
  if (last === undefined || !last.capital || match.endWord - match.firstWord < 2) return false;
  return last.folded !== last.base || notNames.has(last.folded);
}

const notNames: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "covid cancer hiv flu tuesday monday wednesday thursday friday saturday sunday the a an this these those it my our some all that time christmas mrsa malaria i we your his her their".split(
    " ",
  ),
);
