import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import {
  ages,
  cities,
  decades,
  fameNouns,
  months,
  occupations,
  personNouns,
  relations,
  tens,
  wards,
  weekdays,
} from "../../../lexicons/index.js";
import {
  type CareKind,
  care,
  inSentences,
  ownStory,
  people,
  type Reference,
  references,
  sense,
} from "../../../signals/index.js";
import { ordinals, years } from "./numbers.js";
import { patterns } from "./patterns.js";

/** "The sun" and "sat with her" are no days. */
const ambiguousDays: readonly string[] = ["sun", "sat", "wed"];

const classes = /* @__PURE__ */ (() => ({
  city: cities,
  month: months,
  occupation: occupations,
  person: personNouns,
  relation: relations,
  weekday: weekdays.filter((day) => !ambiguousDays.includes(day)),
  aged: ages,
  years,
  decade: decades,
  ten: tens,
  nth: ordinals,
  ward: wards,
  fame: fameNouns,
}))();

/** Details about one patient that add up until people who know the town know who it is. */
export const patientContextual = /* @__PURE__ */ defineDetector({
  id: "patient/contextual",
  title: "Details that could identify a patient",
  asked: "always",
  patterns,
  classes,
  uses: [care, ownStory, people, references, sense],
  content: { cues: { age: "age", condition: "diagnosis", family: "family", place: "city" } },
  judge,
});

/** What each cue weighs; those in `telling` say who somebody is, the others only what was done. */
const weights: Readonly<Record<string, number>> = {
  rarity: 2,
  news: 2,
  place: 1,
  region: 1,
  recency: 1,
  age: 1,
  job: 1,
  family: 1,
  bed: 1,
  condition: 1,
  treatment: 1,
  outcome: 1,
  quote: 1,
  ward: 1,
};
const telling: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "rarity",
  "news",
  "place",
  "region",
  "recency",
  "age",
  "job",
  "family",
  "bed",
]);
/** Whoever is shown in a picture can be told by it. */
const shown = 2;
const strong = 4;
const enoughTelling = 2;

/** Adds the cues of every reference's story; one detection for each story, on the words of its surest reference. */
function judge(view: View): readonly Sighting[] {
  const told = new Set<number>();
  const surest = [...view.read(references)].sort(
    (a, b) => Number(a.confidence === "possible") - Number(b.confidence === "possible"),
  );
  return surest.flatMap((reference) => {
    const story = storyOf(view, reference);
    if (told.has(reference.sentence)) return [];
    for (const sentence of story) told.add(sentence);
    return sightingOf(view, reference, cuesOf(view, reference, story)) ?? [];
  });
}

function sightingOf(view: View, reference: Reference, cues: readonly string[]): Sighting | undefined {
  const { start, end } = reference;
  const total = sum(cues);
  if (isSaying(view, reference) && cues.every((cue) => cue === "quote")) return undefined;
  const narrow = sum(cues.filter((cue) => telling.has(cue)));
  const strength = total + (isLinked(reference, narrow) ? 1 : 0) + plus(reference);
  const recognisable = reference.confidence !== "possible" && total >= strong && narrow >= enoughTelling;
  if (recognisable) return { start, end, confidence: "likely", pattern: "recognisable", cues };
  if (strength === 0 && reference.pattern !== "vague") return undefined;
  if (isTeaching(reference, narrow)) return { start, end, confidence: "possible", pattern: "vignette", cues };
  if (isFaint(reference, cues)) return { start, end, confidence: "possible", pattern: "one-cue", cues };
  return { start, end, confidence: "possible", pattern: strength > 1 ? "two-cues" : "one-cue", cues };
}

/** A case that is taught: it was somebody, and nobody can tell who. */
function isTeaching({ cues }: Reference, narrow: number): boolean {
  return cues.includes("vignette") && narrow < enoughTelling;
}

/** What a reference tells by itself: whom a picture shows, and whom the author's friends know as well. */
function plus({ cues }: Reference): number {
  if (cues.includes("picture")) return shown;
  return cues.includes("acquaintance") ? 1 : 0;
}

/** "My patient told me today": of when and where alone nothing is told of the patient. */
function isFaint({ pattern }: Reference, cues: readonly string[]): boolean {
  return (
    (pattern === "possessive" || pattern === "vague") &&
    cues.every((cue) => cue === "recency" || cue === "ward" || cue === "quote")
  );
}

/** What ties a reference to the author's work is a cue by itself; a bed is weighed as a detail. */
const links: readonly string[] = ["author", "recent", "case", "whereabouts", "acquaintance"];

function isLinked({ confidence, cues, pattern }: Reference, narrow: number): boolean {
  const ties = cues.filter((cue) => links.includes(cue)).length;
  if (confidence === "possible") return ties > 1 && narrow > 0;
  return ties > 0 || pattern === "bed";
}

/** "A patient once asked me": with nothing told but the words, nobody can tell who it was. */
function isSaying({ field }: View, { pattern, firstWord, endWord }: Reference): boolean {
  return pattern === "vague" && field.words.slice(firstWord, endWord).some(({ folded }) => folded === "once");
}

function sum(cues: readonly string[]): number {
  return cues.reduce((total, cue) => total + (weights[cue] ?? 0), 0);
}

const before = 1;
const after = 4;

/** The sentence of the reference and those around it in the same paragraph. */
function storyOf({ field }: View, { sentence }: Reference): readonly number[] {
  const paragraph = field.sentences[sentence]?.paragraph;
  const story: number[] = [];
  for (let at = sentence - before; at <= sentence + after; at++)
    if (field.sentences[at]?.paragraph === paragraph && paragraph !== undefined) story.push(at);
  return story;
}

function cuesOf(view: View, reference: Reference, story: readonly number[]): readonly string[] {
  const cues = new Set<string>();
  const [first = 0, last = first - 1] = [story[0], story.at(-1)];
  for (const match of inSentences(view.matches, first, last)) {
    if (isOwn(view, match.sentence)) continue;
    const cue = cueOf(view, reference, match);
    if (cue !== undefined) cues.add(cue);
  }
  for (const one of inSentences(view.read(care), first, last))
    if (one.kind !== "credit" && !isOwn(view, one.sentence)) cues.add(careCues[one.kind]);
  if (reference.pattern === "bed") cues.add("bed");
  if (isQuoted(view, story)) cues.add("quote");
  return Object.keys(weights).filter((cue) => cues.has(cue));
}

const careCues: Readonly<Record<Exclude<CareKind, "credit">, string>> = {
  admission: "treatment",
  treated: "treatment",
  treatment: "treatment",
  outcome: "outcome",
  loss: "condition",
  bed: "bed",
  condition: "condition",
  symptom: "condition",
  therapy: "treatment",
  drug: "treatment",
};

function cueOf(view: View, reference: Reference, match: View["matches"][number]): string | undefined {
  if (match.pattern === "known-to-you") return "rarity";
  if (match.pattern === "mark") return "rarity";
  if (match.pattern === "town") return isTown(view, match.endWord - 1) ? "place" : undefined;
  if (match.pattern === "job") return isAuthors(view, match.firstWord) ? undefined : "job";
  if (match.pattern === "age" && match.start >= reference.start && match.end <= reference.end) return "age";
  return match.pattern;
}

const notTowns: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...months,
    ...weekdays,
    "i",
    "the",
    "icu",
    "er",
    "ed",
    "or",
    "nicu",
    "picu",
    "instagram",
    "facebook",
    "twitter",
    "tiktok",
    "linkedin",
    "god",
    "english",
    "spanish",
    "christmas",
    "easter",
  ]))();

/** A capital after "from" or "in" is a town unless it is a month, a person or a shouted abbreviation. */
function isTown(view: View, word: number): boolean {
  const here = view.field.words[word];
  if (
    here === undefined ||
    notTowns.has(here.folded) ||
    here.digits ||
    here.raw.length < 3 ||
    (here.shout && here.capital)
  )
    return false;
  return !view.read(people).some(({ firstWord, endWord }) => firstWord <= word && word < endWord);
}

/** "I'm a teacher", "as a cook": the author's own work. */
function isAuthors(view: View, word: number): boolean {
  const before = view.field.words.slice(Math.max(0, word - 3), word).map(({ folded }) => folded);
  return before.includes("i'm") || before.includes("am") || before.includes("as") || before.includes("my");
}

function isOwn(view: View, sentence: number): boolean {
  return inSentences(view.read(ownStory), sentence).some(({ whose }) => whose === "self");
}

/** Something is said in quotation marks in the story. */
function isQuoted(view: View, story: readonly number[]): boolean {
  const meant = view.read(sense);
  return story.some((sentence) => {
    const bounds = view.field.sentences[sentence];
    return bounds !== undefined && bounds.endWord - bounds.firstWord > 2 && meant.quoted(bounds.start);
  });
}
