import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { ownStory } from "../own-story/index.js";
import { isLongPast, isRoomNumber, people } from "../people/index.js";
import { sense } from "../sense/index.js";
import { isDefinite, isGeneric, isOver, matchesIn, near, toldNear } from "./around.js";
import { type Reference, referenceOf } from "./reference.js";

const describing: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "bed",
  "room",
  "age",
  "person",
  "met",
  "lost",
]);

/** People who are described without a name: by bed, age, place in life, or by what was done for them. */
export function describedIn(view: View): readonly Reference[] {
  return view.matches
    .filter(({ pattern }) => describing.has(pattern))
    .flatMap((match) => judged(view, match) ?? []);
}

function judged(view: View, match: Match): Reference | undefined {
  if (
    isPlural(view, match) ||
    isLoose(view, match) ||
    isOfAuthor(view, match) ||
    isNamed(view, match) ||
    isOver(view, match, "compound") ||
    isOver(view, match, "anybody") ||
    isOver(view, match, "own-family") ||
    isLongPast(view.field, match.sentence)
  )
    return undefined;
  if (match.pattern === "bed")
    return isBed(view, match) ? referenceOf(match, "bed", "likely", ["bed"]) : undefined;
  if (match.pattern === "room")
    return toldNear(view, match) > 2 && matchesIn(view, "pronoun", match.sentence)
      ? referenceOf(match, "bed", "likely", ["bed"])
      : undefined;
  if (match.pattern === "lost") return referenceOf(match, "described", sureOf(view, match), ["outcome"]);
  if (match.pattern === "met") return metOne(view, match);
  return describedOne(view, match);
}

/** "one lady I worked with years ago" is vague; "a man I coded tonight" is not. */
function metOne(view: View, match: Match): Reference | undefined {
  const distant = matchesIn(view, "distant", match.sentence);
  const told = toldNear(view, match);
  if (distant || (told === 0 && !isOver(view, match, "patient")))
    return referenceOf(match, "vague", "possible", distant ? ["distant"] : []);
  return referenceOf(match, "described", sureOf(view, match), []);
}

function describedOne(view: View, match: Match): Reference | undefined {
  const told = toldNear(view, match) + (isOver(view, match, "shorthand") ? shorthand : 0);
  const links = linksOf(view, match);
  if (told === 0 || (isOver(view, match, "generic") && links.length < 2 && match.pattern !== "age"))
    return undefined;
  if (told + links.length * 2 < 4) return undefined;
  const bare = links.length === 1 && links[0] === "definite" && !isPointed(view, match);
  const sure = links.length > 0 && told > 1 && !bare;
  return referenceOf(match, "described", sure ? sureOf(view, match) : "possible", links);
}

/** "19yo" and "y/o" are how care is written. */
const shorthand = 2;

/** What makes it one particular person: the author was there, it was lately, an exact age, a definite "the … who". */
function linksOf(view: View, match: Match): readonly string[] {
  const sentences = [match.sentence, ...near(view, match.sentence)];
  const links: string[] = [];
  if (
    view.matches.some(
      ({ pattern, sentence, start }) =>
        pattern === "author" && sentence === match.sentence && !view.read(sense).quoted(start),
    )
  )
    links.push("author");
  if (sentences.some((sentence) => matchesIn(view, "recent", sentence))) links.push("recent");
  if (match.pattern === "age") links.push("age");
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

function sureOf(view: View, match: Match): "likely" | "possible" {
  const meant = view.read(sense);
  return meant.supposed(match.firstWord) || isGeneric(view, match) ? "possible" : "likely";
}

function isBed(view: View, match: Match): boolean {
  const last = view.field.words[match.endWord - 1];
  const next = view.field.words[match.endWord];
  if (last === undefined || (last.digits && !isRoomNumber(last.raw))) return false;
  return next === undefined || !units.has(next.folded) || next.start - last.end > 1;
}

const units: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "years year days day weeks week months month hours hour minutes minute percent states countries cities people men women children patients beds bath baths of times million thousand".split(
    " ",
  ),
);

/** "50-year-old men", "12 month olds". */
function isPlural(view: View, match: Match): boolean {
  const next = view.field.words[match.endWord]?.folded ?? "";
  return many.has(next) || next === "s";
}

const many: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "men women people patients adults children kids boys girls olds males females infants babies teens persons individuals".split(
    " ",
  ),
);

/** Small words inside a description belong to something else: "one and his wife". */
function isLoose({ field }: View, { firstWord, endWord, pattern }: Match): boolean {
  return (
    pattern === "person" &&
    field.words.slice(firstWord + 1, endWord - 1).some(({ folded }) => small.has(folded))
  );
}

const small: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "and or of to for is was with at by his her my your their our the as than then from a an are each every any no so".split(
    " ",
  ),
);

/** The author's own illness or the author's family is told in this sentence. */
function isOfAuthor(view: View, match: Match): boolean {
  return view
    .read(ownStory)
    .some(
      (own) =>
        own.sentence === match.sentence &&
        (own.whose === "self" || (own.start < match.end && match.start < own.end)),
    );
}

/** Somebody who is named beside it is described, and stands under that name. */
function isNamed(view: View, match: Match): boolean {
  return view
    .read(people)
    .some(
      ({ sentence, firstWord, endWord }) =>
        sentence === match.sentence && firstWord - match.endWord < 3 && match.firstWord - endWord < 3,
    );
}
