import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { sense } from "../sense/index.js";
import { isDefinite, isOver, matchesIn, near, patternIn, toldNear } from "./around.js";
import {
  acquainted,
  isAtHand,
  isBed,
  isCase,
  metOne,
  roomOne,
  sureOf,
  titledOnFloor,
  workedOn,
} from "./at-work.js";
import { isNobody, isOwnOrSupposed } from "./exclusions.js";
import { type Reference, referenceOf } from "./reference.js";

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
  lost: because("outcome"),
  bare: because("author"),
  whereabouts: because("whereabouts"),
  presenting: (view, match) => (isCase(view, match) ? because("case")(view, match) : undefined),
  met: metOne,
  worked: workedOn,
  birth: workedOn,
  acquaintance: acquainted,
  famous: (view, match) => (isAtHand(view, match) ? describedOne(view, match) : undefined),
  age: describedOne,
  person: describedOne,
  opening: describedOne,
}))();

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

/** "My neighbour" and "caught my first baby" look like the author's own people and are not. */
const othersOnly: ReadonlySet<string> = /* @__PURE__ */ new Set(["acquaintance", "birth"]);

/** Care that is told, and what ties it to one person, add up. */
function describedOne(view: View, match: Match): Reference | undefined {
  if (matchesIn(view, "elsewhere", match.sentence) && !isAtHand(view, match)) return undefined;
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
  if (isDefinite(view, match.firstWord)) links.push("definite");
  return links;
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
