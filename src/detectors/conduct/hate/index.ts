import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import {
  doubtfulSlurs,
  folk,
  groups,
  hatredNouns,
  hatredVerbs,
  identities,
  slurs,
  strengtheners,
  vileAdjectives,
  vileNouns,
  vileSuperlatives,
  violentGerunds,
  violentParticiples,
  violentVerbs,
} from "../../../lexicons/index.js";
import { type Match, type Neighbours, neighboursOf, wordAt } from "../../../scan/index.js";
import { respelled, type Sense, sense } from "../../../signals/index.js";
import type { DocumentField } from "../../../text/index.js";
import { determiners, exclusions, factual, patterns, qualities, vermin } from "./patterns.js";

/** Contempt, exclusion or violence against a protected group or its members; naming a group is nothing. */
export const conductHate = /* @__PURE__ */ (() =>
  defineDetector({
    id: "conduct/hate",
    title: "Hate against a protected group",
    looksInto: "disguises",
    asked: "always",
    patterns,
    classes: {
      identity: identities,
      group: groups,
      people: groups.filter((group) => group !== "man" && group !== "woman"),
      folk,
      determiner: determiners,
      strengthener: strengtheners,
      vile: vileAdjectives,
      scornful: vileAdjectives.filter((word) => !factual.includes(word)),
      "vile-noun": vileNouns,
      superlative: vileSuperlatives,
      vermin,
      quality: qualities,
      "hate-verb": hatredVerbs,
      "hate-noun": hatredNouns,
      kill: violentVerbs,
      killed: violentParticiples,
      killing: violentGerunds,
      excluded: exclusions,
      slur: slurs,
      "doubtful-slur": doubtfulSlurs,
      target: [...groups, ...identities, ...slurs, ...doubtfulSlurs],
    },
    uses: [sense, respelled],
    judge,
  }))();

const hostile: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "hatred",
  "dehumanising",
  "inferiority",
  "exclusion",
  "denial",
  "sent-back",
  "too-many",
  "violence",
  "slur",
  "doubtful-slur",
  "pronoun",
]);
/** Patterns whose own words are a negation ("can never be"), so that one before them is rhetoric or part of them. */
const selfNegating: ReadonlySet<string> = /* @__PURE__ */ new Set(["inferiority", "denial"]);
const reportedAs: Readonly<Record<string, string>> = {
  denial: "inferiority",
  "sent-back": "exclusion",
  "too-many": "exclusion",
  "doubtful-slur": "slur",
};

function judge(view: View): readonly Sighting[] {
  const written = view.stirred ? judgeReading(view, view.field, view.matches) : [];
  const other = view.read(respelled);
  if (other === undefined) return withoutOverlaps(written);
  const { reading, toWritten } = other;
  const respelt = judgeReading(view, reading, view.matchesIn(reading)).map((sighting) => ({
    ...sighting,
    ...toWritten(sighting.start, sighting.end),
    cues: [...sighting.cues, "respelled"],
  }));
  return withoutOverlaps([...written, ...respelt]);
}

/** Judges one reading of the field, as written or with its disguised words put right. */
function judgeReading(view: View, reading: DocumentField, matches: readonly Match[]): readonly Sighting[] {
  const scene: Scene = { reading, near: neighboursOf(matches), sense: view.read(sense, reading) };
  return matches
    .filter((match) => hostile.has(match.pattern) && isMeant(match, scene))
    .map((match) => sighted(match, scene));
}

interface Scene {
  readonly reading: DocumentField;
  readonly near: Neighbours;
  readonly sense: Sense;
}

function isMeant(match: Match, scene: Scene): boolean {
  if (
    scene.sense.quoted(match.start) ||
    scene.sense.quoted(match.end - 1) ||
    isNegated(match, scene) ||
    isAttributed(match, scene)
  )
    return false;
  switch (match.pattern) {
    case "pronoun":
      return hasGroupNear(match, scene);
    case "hatred":
      return (
        !endsPossessive(match, scene.reading) &&
        !scene.near
          .overlapping(["hatred-of-others"], match)
          .some(({ start, end }) => start < match.start && match.start < end)
      );
    case "too-many":
      return scene.reading.sentences[match.sentence]?.endWord === match.endWord;
    case "slur":
    case "doubtful-slur":
      return isSaidToYou(match, scene) || !inSentence(match, "reclaiming", scene);
    default:
      return !endsPossessive(match, scene.reading);
  }
}

/** A negation before the words or among them turns them round, unless the question is rhetorical: "is it not obvious that". */
function isNegated(match: Match, scene: Scene): boolean {
  if (selfNegating.has(match.pattern) || inSentence(match, "rhetorical", scene)) return false;
  if (match.pattern === "pronoun") return deniesNear(match, scene);
  if (match.pattern === "violence" && deniesInside(match, scene)) return true;
  return scene.sense.negated(wordAt(scene.reading, match.start));
}

/** Words between a negation and "they are", in which it still denies that. */
const nearNegation = 3;

function deniesNear(match: Match, { near }: Scene): boolean {
  return near.before(["denying"], match, nearNegation - 1) !== undefined;
}

function deniesInside(match: Match, { near }: Scene): boolean {
  return near
    .overlapping(["denying"], match)
    .some(({ firstWord, endWord }) => firstWord > match.firstWord && endWord < match.endWord);
}

function isSaidToYou(match: Match, { reading }: Scene): boolean {
  return ["you", "you're", "u", "ur"].includes(reading.words[match.firstWord]?.folded ?? "");
}

/** Somebody else's words that the author passes on or condemns. */
function isAttributed(match: Match, scene: Scene): boolean {
  if (inSentence(match, "own-words", scene)) return false;
  if (inSentence(match, "condemnation", scene)) return true;
  return scene.near
    .overlapping(["attribution"], { start: match.start - 1, end: match.end })
    .some(({ sentence, start }) => sentence === match.sentence && start <= match.start);
}

function inSentence(match: Match, pattern: string, { near }: Scene): boolean {
  return near.shares([pattern], match);
}

/** The group that "they" stands for, in this sentence or the one beside it. */
function hasGroupNear(match: Match, { near }: Scene): boolean {
  return near.shares(["mention"], match, 1);
}

/** "I hate women's shoes" is about shoes. */
function endsPossessive(match: Match, reading: DocumentField): boolean {
  const last = reading.words[match.endWord - 1];
  return last !== undefined && last.folded !== last.base && last.folded.endsWith("'s");
}

function sighted(match: Match, scene: Scene): Sighting {
  const pattern = reportedAs[match.pattern] ?? match.pattern;
  const directed = match.pattern === "slur" && match.endWord - match.firstWord > 1;
  const cues = [
    ...(directed ? ["directed"] : []),
    ...(match.pattern === "pronoun" ? ["group-near"] : []),
    ...(scene.sense.asked(wordAt(scene.reading, match.start)) ? ["asked"] : []),
  ];
  return sightingOf(match, { pattern, cues, ...(directed ? { confidence: "certain" as const } : {}) });
}
