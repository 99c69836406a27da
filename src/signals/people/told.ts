import type { DocumentField } from "../../text/index.js";
import { isPersonNoun } from "./nouns.js";
import { wordOf } from "./place.js";

/** Part of the sentence a possible name stands in. */
interface Words {
  readonly firstWord: number;
  readonly endWord: number;
}

/** "Tull and her mom", "the wife of Tull", "I was Tull's nurse": who belongs to a person, or looks after one. */
export function isBesideKin(field: DocumentField, span: Words): boolean {
  return hasKinAlong(field, span) || isWhoseKin(field, span) || isNursed(field, span);
}

function hasKinAlong(field: DocumentField, { firstWord, endWord }: Words): boolean {
  const [and, owner, who] = [0, 1, 2].map((step) => wordOf(field, endWord + step).folded);
  if (determining.has(wordOf(field, firstWord - 1).folded) || !isSpaced(field, endWord - 1)) return false;
  return and === "and" && owning.has(owner ?? "") && kin.has(who ?? "");
}

function isWhoseKin(field: DocumentField, { firstWord }: Words): boolean {
  const [who, of] = [2, 1].map((step) => wordOf(field, firstWord - step).folded);
  return of === "of" && spouses.has(who ?? "") && isSpaced(field, firstWord - 1);
}

function isNursed(field: DocumentField, { firstWord, endWord }: Words): boolean {
  const owner = wordOf(field, endWord - 1);
  const [who, was] = [2, 1].map((step) => wordOf(field, firstWord - step).folded);
  if (owner.base === owner.folded || !(was === "was" || was === "am" || was === "i'm")) return false;
  const next = wordOf(field, endWord + 1);
  return (
    (who === "i" || was === "i'm") && carers.has(wordOf(field, endWord).folded) && !ranks.has(next.folded)
  );
}

/** "a patient called Tull", "they named her Tull". */
export function isGivenName(field: DocumentField, { firstWord }: Words): boolean {
  const [who, verb] = [wordOf(field, firstWord - 2), wordOf(field, firstWord - 1)];
  if (!isSpaced(field, firstWord - 1) || !isSpaced(field, firstWord - 2)) return false;
  if (verb.folded === "called") return isPersonNoun(who) && !who.capital;
  return naming.has(who.folded) && (verb.folded === "her" || verb.folded === "him");
}

/** "This is Tull. She": the next sentence begins with who it is. */
export function isPresented(field: DocumentField, { firstWord, endWord }: Words): boolean {
  const [here, is] = [2, 1].map((step) => wordOf(field, firstWord - step).folded);
  const next = wordOf(field, endWord);
  const gap = field.text.slice(wordOf(field, endWord - 1).end, next.start);
  return (
    is === "is" &&
    (here === "this" || here === "here") &&
    ".!".includes(gap.charAt(0) || " ") &&
    people.has(next.folded)
  );
}

/** "visited Tull in the ICU". */
export function isVisited(field: DocumentField, { firstWord, endWord }: Words): boolean {
  if (!visiting.has(wordOf(field, firstWord - 1).folded) || !isSpaced(field, firstWord - 1)) return false;
  if (wordOf(field, endWord).folded !== "in" && wordOf(field, endWord).folded !== "at") return false;
  return field.words.slice(endWord + 1, endWord + 1 + placeReach).some(({ folded }) => wards.has(folded));
}

/** "we lost Tull last night" */
export function isLost(field: DocumentField, { firstWord, endWord }: Words): boolean {
  if (wordOf(field, firstWord - 1).folded !== "lost" || !isSpaced(field, firstWord - 1)) return false;
  const [first, second] = [wordOf(field, endWord).folded, wordOf(field, endWord + 1).folded];
  if (!isSpaced(field, endWord - 1)) return false;
  return alone.has(first) || (pairs.get(first)?.has(second) ?? false);
}

/** Nothing but a space lies between this word and the next. */
function isSpaced(field: DocumentField, at: number): boolean {
  return field.text.slice(wordOf(field, at).end, wordOf(field, at + 1).start) === " ";
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const placeReach = 2;
const determining = /* @__PURE__ */ list("the a an this that our in of on for with to by from at");
const owning = /* @__PURE__ */ list("her his");
const kin = /* @__PURE__ */ list(
  "mom mum mother dad father parents wife husband spouse sister sisters brother brothers son sons daughter daughters family kids children partner fiance fiancee girlfriend boyfriend baby twin grandma grandpa grandmother grandfather aunt uncle",
);
const spouses = /* @__PURE__ */ list("parents widow widower wife husband grandson granddaughter");
const carers = /* @__PURE__ */ list(
  "nurse doctor surgeon midwife doula therapist caregiver sitter aide medic oncologist",
);
/** "I was Harborview's nurse of the year", "… nurse manager". */
const ranks = /* @__PURE__ */ list("of manager practitioner educator leader director executive");
const naming = /* @__PURE__ */ list("named naming called");
const people = /* @__PURE__ */ list("he she his her he's she's");
const visiting = /* @__PURE__ */ list("visit visited visiting saw see seeing");
const wards = /* @__PURE__ */ list("icu nicu picu micu sicu er ed hospital hospice rehab ward recovery");
const alone = /* @__PURE__ */ list("today yesterday tonight overnight");
const pairs: ReadonlyMap<string, ReadonlySet<string>> = /* @__PURE__ */ (() =>
  new Map([
    ["last", list("night week month year monday tuesday wednesday thursday friday saturday sunday")],
    ["this", list("morning afternoon evening week month")],
    ["to", list("cancer covid suicide sepsis overdose leukemia lymphoma als aids")],
  ]))();
