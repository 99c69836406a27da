import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { sense } from "../sense/index.js";
import { careIn, isDefinite, isGeneric, isOver, matchesIn, near, patternIn, toldNear } from "./around.js";
import {
  acquainted,
  isAtHand,
  isBed,
  isCase,
  metOne,
  roomOne,
  sureOf,
  tendedOne,
  titledOnFloor,
  workedOn,
} from "./at-work.js";
import { isNobody, isOwnOrSupposed } from "./exclusions.js";
import { isVignette } from "./notes.js";
import { type Reference, referenceOf } from "./reference.js";
import { hasColleague, hasStaff, isElsewhere, isNamedColleague } from "./spoken-of.js";

type Judgement = (view: View, match: Match) => Reference | undefined;

/** Stands for a patient by itself, for this reason. */
function because(cue: string): Judgement {
  return (view, match) => referenceOf(match, "described", sureOf(view, match), [cue]);
}

/** How each pattern that describes somebody is judged. */
const judgements: Readonly<Record<string, Judgement>> = /* @__PURE__ */ (() => ({
  bed: (view, match) => (isBed(view, match) ? referenceOf(match, "bed", "likely", ["bed"]) : undefined),
  room: roomOne,
  titled: (view, match) =>
    isBed(view, match) ? referenceOf(match, "named", "likely", ["named", "bed"]) : undefined,
  "titled-floor": titledOnFloor,
  "owned-station": because("bed"),
  lost: because("outcome"),
  bare: because("author"),
  whereabouts: because("whereabouts"),
  "lost-one": lostOne,
  "ward-person": wardPerson,
  "in-number": numberedOne,
  overheard: (_, match) => referenceOf(match, "vague", "possible", ["bed"]),
  owned: ownedOne,
  favourite: favouriteOne,
  pictured: picturedOne,
  presenting: presentingOne,
  met: metOne,
  "told-me": (view, match) =>
    toldNear(view, match) === 0 || isElsewhere(view, match.sentence) ? undefined : metOne(view, match),
  worked: workedOn,
  birth: workedOn,
  "tended-one": tendedOne,
  "brought-us": broughtOne,
  "top-case": (_, match) => referenceOf(match, "described", "possible", ["case"]),
  "lost-of-ours": lostOfOurs,
  acquaintance: acquainted,
  famous: (view, match) => (isAtHand(view, match) ? describedOne(view, match) : undefined),
  age: describedOne,
  person: describedOne,
  opening: (view, match) =>
    isVignette(view, match) ? presentingOne(view, match) : describedOne(view, match),
}))();

/** "My Tuesday crossword partner in the hospice wing": somebody, where he or she acts or has an age. */
function wardPerson(view: View, match: Match): Reference | undefined {
  const story = [match.sentence, match.sentence + 1];
  const isPerson = story.some((at) => matchesIn(view, "pronoun", at) || matchesIn(view, "age", at));
  const atWork = story.some((at) => matchesIn(view, "colleague", at) || matchesIn(view, "staff", at));
  return isPerson && !atWork ? because("author")(view, match) : undefined;
}

/** "my favorite grump in 18. he …": a bed, where he or she goes on. */
function numberedOne(view: View, match: Match): Reference | undefined {
  const isPerson = [match.sentence, match.sentence + 1].some((at) => matchesIn(view, "pronoun", at));
  const acts = view.near.after(["acts"], match, actReach) !== undefined;
  return isBed(view, match) && (isPerson || acts) ? referenceOf(match, "bed", "likely", ["bed"]) : undefined;
}

/** Words that may stand between a bed and what is done in it. */
const actReach = 2;

/** "lost one today": a patient where people of the ward speak, else a game. */
function lostOne(view: View, match: Match): Reference | undefined {
  return view.near.has("staff", "on-shift", "setting", "nurses")
    ? referenceOf(match, "vague", "possible", ["author"])
    : undefined;
}

/** "EMS brought us a shark bite" is somebody, "EMS brought us a cake" is not. */
function broughtOne(view: View, match: Match): Reference | undefined {
  const isTold = [match.sentence, match.sentence + 1].some(
    (at) => careIn(view, at).length > 0 || matchesIn(view, "age", at),
  );
  return isTold ? because("author")(view, match) : undefined;
}

/** "one of our favorite people on the unit": a colleague, unless care is told and nobody is said to work. */
function lostOfOurs(view: View, match: Match): Reference | undefined {
  const story = [match.sentence, match.sentence + 1, match.sentence + 2];
  const isOfStaff = story.some((at) => hasColleague(view, at) || hasStaff(view, at));
  const isTold = story.some((at) => careIn(view, at).some(({ kind }) => kind !== "outcome"));
  return isTold && !isOfStaff ? because("outcome")(view, match) : undefined;
}

/** "pt's login is her email": one patient's, unless it is said of every patient's. */
function ownedOne(view: View, match: Match): Reference | undefined {
  const before = view.field.words[match.firstWord - 1]?.folded ?? "";
  if (before === "your" || before === "any" || before === "each" || before === "every" || before === "a")
    return undefined;
  return referenceOf(match, "described", isGeneric(view, match) ? "possible" : "likely", ["owner"]);
}

/** "my favorite tiny human": the author's own at home, a patient on the ward. */
function favouriteOne(view: View, match: Match): Reference | undefined {
  const isAtWork = [match.sentence - 1, match.sentence, match.sentence + 1].some(
    (at) => matchesIn(view, "setting", at) || matchesIn(view, "on-shift", at),
  );
  return isAtWork ? because("author")(view, match) : undefined;
}

/** "The little warrior in this photo": a fighter by that word, anybody else by the care that is told. */
function picturedOne(view: View, match: Match): Reference | undefined {
  const isFighter = view.field.words
    .slice(match.firstWord, match.endWord)
    .some(({ folded }) => fighters.has(folded));
  return isFighter || toldNear(view, match) > 1 ? because("picture")(view, match) : undefined;
}

const fighters: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "warrior fighter hero trouper trooper champ patient kiddo".split(" "),
);

/** A case that is taught: nobody can tell who it was, but it was somebody. */
function presentingOne(view: View, match: Match): Reference | undefined {
  if (isCase(view, match)) return because("case")(view, match);
  return isVignette(view, match) ? because("vignette")(view, match) : undefined;
}

/** People who are described without a name: by bed, age, place in life, or by what was done for them. */
export function describedIn(view: View): readonly Reference[] {
  return view.matches
    .map((match) => (match.pattern === "person" ? fromLastArticle(view, match) : match))
    .flatMap((match) => judged(view, match) ?? []);
}

/** "this week a gentleman" speaks of a gentleman. */
function fromLastArticle({ field }: View, match: Match): Match {
  const inner = field.words
    .slice(match.firstWord + 1, match.endWord - 1)
    .findLastIndex(({ folded }) => articles.has(folded));
  if (inner === -1) return match;
  const firstWord = match.firstWord + 1 + inner;
  return { ...match, firstWord, start: field.words[firstWord]?.start ?? match.start };
}

const articles: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "a an the this that our my another one".split(" "),
);

function judged(view: View, match: Match): Reference | undefined {
  const judgement = judgements[match.pattern];
  if (judgement === undefined || isNobody(view, match)) return undefined;
  if (!othersOnly.has(match.pattern) && isOwnOrSupposed(view, match)) return undefined;
  return judgement(view, match);
}

/** "My neighbour" and "caught my first baby" look like the author's own people and are not; nor is "Mrs. Quill in 317". */
const othersOnly: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "acquaintance",
  "birth",
  "titled",
  "favourite",
  "ward-person",
  "in-number",
  "tended-one",
  "brought-us",
  "top-case",
  "lost-of-ours",
]);

/** Care that is told, and what ties it to one person, add up. */
function describedOne(view: View, match: Match): Reference | undefined {
  if (isElsewhere(view, match.sentence) && !isAtHand(view, match)) return undefined;
  if (isNamedColleague(view, match)) return undefined;
  const told = toldNear(view, match) + (isOver(view, match, "shorthand") ? shorthand : 0);
  const links = linksOf(view, match, told);
  const isUsual = isOver(view, match, "generic") && links.length < 2 && match.pattern !== "age";
  if (told === 0 || isUsual || told + links.length * 2 < enough) return undefined;
  if (matchesIn(view, "distant", match.sentence) && !links.includes("recent"))
    return referenceOf(match, "vague", "possible", ["distant"]);
  const bare = links.length === 1 && links[0] === "definite" && !isPointed(view, match);
  const sure = links.length > 0 && told > 1 && !bare;
  return referenceOf(match, "described", sure ? sureOf(view, match) : "possible", links);
}

/** Words of care and links that make somebody a patient. */
const enough = 4;

/** "19yo" and "y/o" are how care is written. */
const shorthand = 2;

/** What makes it one particular person: the author was there, it was lately, an exact age, a definite "the … who". */
function linksOf(view: View, match: Match, told: number): readonly string[] {
  const sentences = [match.sentence, ...near(view, match.sentence)];
  const links: string[] = [];
  if (patternIn(view, "author", match.sentence).some(({ start }) => !view.read(sense).quoted(start)))
    links.push("author");
  if (sentences.some((sentence) => matchesIn(view, "recent", sentence))) links.push("recent");
  if (match.pattern === "age") links.push("age");
  if (match.pattern === "opening" && told > 1) links.push("told");
  if (isCase(view, match)) links.push("case");
  if (isPublished(view, match)) links.push("vignette");
  if (isDefinite(view, match.firstWord)) links.push("definite");
  return links;
}

/** "Case report of the week: …": journals print what tells nobody apart. */
function isPublished(view: View, { sentence }: Match): boolean {
  return matchesIn(view, "published", sentence) || matchesIn(view, "published", sentence - 1);
}

const pointing: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "who whose only sole lone first survivor victim shooter gunman suspect".split(" "),
);

/** "the keeper who lost his voice", "the only survivor", "the mayor's granddaughter": more than a bare "the patient". */
function isPointed({ field }: View, { firstWord, endWord }: Match): boolean {
  const words = field.words.slice(firstWord, endWord);
  return (
    field.words.slice(firstWord, endWord + 1).some(({ folded }) => pointing.has(folded)) ||
    words.slice(0, -1).some(({ folded, base }) => folded !== base)
  );
}
