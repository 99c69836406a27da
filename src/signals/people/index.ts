import { defineSignal, type View } from "../../detect/index.js";
import { bodyParts, breeds, occupations, publicRoles, relations, staffRoles } from "../../lexicons/index.js";
import type { Confidence } from "../../model/index.js";
import type { DocumentField, Word } from "../../text/index.js";
import { care, careBetween } from "../care/index.js";
import { once } from "../once.js";
import { isMasked, shownEnd } from "./masked.js";
import { patterns } from "./patterns.js";
import { isListed } from "./place.js";
import { repeatedNames } from "./repeated.js";
import { type Role, rolesIn } from "./role.js";
import type { NameSpan } from "./span.js";
import { nameSpans } from "./spans.js";
import { surroundingsOf } from "./surroundings.js";
import { titles } from "./words.js";

export { isRoomNumber } from "./bedside.js";
export { isLongPast } from "./past.js";
export type { Role } from "./role.js";

/** One mention of a person by name. */
export interface Person {
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  /** Index after the last word. */
  readonly endWord: number;
  readonly sentence: number;
  readonly role: Role;
  /** Mentions of one and the same person have one number. */
  readonly identity: number;
  readonly confidence: Confidence;
  readonly cues: readonly string[];
}

const classes = /* @__PURE__ */ (() => ({
  "staff-role": [...staffRoles, ...staffRoles.map((role) => `${role}s`)],
  "public-role": publicRoles,
  occupation: occupations,
  relation: relations,
  breed: breeds,
}))();

/** Who is named in a field, and what part each person has in it. */
export const people = /* @__PURE__ */ defineSignal<readonly Person[]>({
  id: "people",
  patterns,
  classes,
  uses: [care],
  derive,
});

function derive(view: View): readonly Person[] {
  const atTheVet = once(() => isAtTheVet(view));
  const found = nameSpans(view.field, surroundingsOf(view)).filter(
    (span) => !isAnimal(view, span) && !(isPetName(span) && atTheVet()) && !isIllness(view, span),
  );
  const spans = [...found, ...repeatedNames(view.field, found, displayed(view))].sort(
    (a, b) => a.firstWord - b.firstWord,
  );
  if (spans.length === 0) return [];
  const roleIn = rolesIn(view, view.read(care));
  const persons = spans
    .map((span) => ({ ...placed(view, span), ...roleIn(span) }))
    .map((person, index) => ({ ...person, cues: [...(spans[index]?.cues ?? []), ...person.cues] }));
  return agreed(view, persons);
}

/** Words of the name under which the author of the parent is shown, which a reply may repeat. */
function displayed({ document, field }: View): ReadonlySet<string> {
  const names = document.fields.filter(({ row }) => row.endsWith("author.displayName") && row !== field.row);
  return new Set(
    names.flatMap(({ words }) =>
      words.filter(({ raw, capital }) => capital && raw.length > 2).map(({ base }) => base),
    ),
  );
}

/** "Guillain-Barré": the whole of it is an illness; "Belly rubs" are of a part of the body. */
function isIllness(view: View, { firstWord, endWord, cues }: NameSpan): boolean {
  if (cues.includes("title") || cues.includes("first-name")) return false;
  const word = view.field.words[firstWord];
  if (endWord - firstWord === 1 && word !== undefined && bodyParts.includes(word.folded) && !isListed(word))
    return true;
  return careBetween(view.read(care), firstWord, firstWord + 1).some(
    (one) => one.kind === "condition" && one.endWord >= endWord,
  );
}

/** A mouse, a therapy dog or a storm has the name: "a mouse named Kevin", "Biscuit, our therapy dog". */
function isAnimal(view: View, span: NameSpan): boolean {
  const { near } = view;
  if (near.before(["animal"], span, 1) !== undefined || near.after(["animal"], span, 1) !== undefined)
    return true;
  return isSaidToBeAnimal(view, span);
}

/** "Mrs. Pickles … She is a beagle." */
function isSaidToBeAnimal({ field, near }: View, span: NameSpan): boolean {
  return [0, 1].some((step) => {
    const said = near.firstIn(["said-to-be-animal"], { sentence: span.sentence + step });
    return said !== undefined && said.firstWord >= span.endWord && !isKeeper(field, said.endWord);
  });
}

function isPetName({ firstWord, endWord, cues }: NameSpan): boolean {
  return endWord - firstWord === 1 && !cues.includes("title");
}

/** "Biscuit is home … the cone of shame … the animal hospital": two words of animals, and none of a patient. */
function isAtTheVet({ field, matches, near }: View): boolean {
  if (near.has("verdict", "in-room", "tended")) return false;
  const said = matches
    .filter(({ pattern }) => pattern === "of-animals")
    .map(({ start, end }) => field.text.slice(start, end).toLowerCase());
  return new Set(said).size > 1;
}

/** "She is a dog person". */
function isKeeper({ words }: DocumentField, at: number): boolean {
  return keepers.has(words[at]?.folded ?? "");
}

const keepers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "person lover owner walker groomer trainer sitter handler breeder lady guy man woman mom mum dad girl".split(
    " ",
  ),
);

function placed({ field }: View, span: NameSpan): Omit<Told, "role"> {
  const { firstWord, endWord, sentence, cues } = span;
  const start = field.words[firstWord]?.start ?? 0;
  const last = field.words[endWord - 1];
  const end =
    last === undefined ? start : Math.max(last.start + withoutOwner(last.raw).length, hiddenEnd(field, last));
  return {
    start,
    end,
    firstWord,
    endWord,
    sentence,
    confidence: cues.includes("ambiguous") ? "possible" : "likely",
    cues,
  };
}

/** Where the signs end that hide letters of a name, if any do. */
function hiddenEnd(field: DocumentField, word: Word): number {
  return isMasked(field, word) ? shownEnd(field, word) : 0;
}

/** A name without its possessive ending. */
function withoutOwner(raw: string): string {
  return raw.endsWith("'s") || raw.endsWith("\u2019s") ? raw.slice(0, -2) : raw;
}

const rank: Readonly<Record<Role, number>> = {
  unknown: 0,
  public: 1,
  historical: 2,
  staff: 3,
  self: 4,
  patient: 5,
};

/** Mentions that share a name have the part that is best known of any of them, and a number for each person. */
function agreed({ field }: View, persons: readonly Told[]): readonly Person[] {
  const names = persons.map(({ firstWord, endWord }) =>
    field.words
      .slice(firstWord, endWord)
      .map(({ base }) => base)
      .filter((name) => !titles.has(name)),
  );
  const mentions = mentionsByName(names);
  const known = new Map([...mentions].map(([name, places]) => [name, bestKnown(persons, places)]));
  return persons.map((person, index) => {
    const own = names[index] ?? [];
    const shared = own.flatMap((name) => (name.length > 2 ? (known.get(name) ?? []) : []));
    const candidates = [person, ...shared];
    const best = candidates.find(isCertain) ?? candidates.reduce(better);
    return { ...person, role: best.role, identity: identityOf(names, mentions, index) };
  });
}

/** Where each name is mentioned. */
function mentionsByName(names: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const mentions = new Map<string, number[]>();
  names.forEach((own, index) => {
    for (const name of new Set(own)) {
      const places = mentions.get(name) ?? [];
      if (places.length < mostMentions) places.push(index);
      mentions.set(name, places);
    }
  });
  return mentions;
}

/** More mentions of one name tell nothing new. */
const mostMentions = 40;

/** The mention whose part is certain, and the one whose part is best known. */
function bestKnown(persons: readonly Told[], places: readonly number[]): readonly Told[] {
  const same = places.flatMap((place) => persons[place] ?? []);
  return [...same.filter(isCertain).slice(0, 1), ...(same.length > 0 ? [same.reduce(better)] : [])];
}

function isCertain({ role, cues }: Told): boolean {
  return (
    (role === "staff" && (cues.includes("title") || cues.includes("colleague"))) || cues.includes("in-office")
  );
}

function better(a: Told, b: Told): Told {
  return rank[b.role] > rank[a.role] ? b : a;
}

/** The first mention of one and the same person. */
function identityOf(
  names: readonly (readonly string[])[],
  mentions: ReadonlyMap<string, readonly number[]>,
  index: number,
): number {
  const own = names[index] ?? [];
  const before = own.flatMap((name) => mentions.get(name) ?? []).sort((a, b) => a - b);
  return before.find((place) => place === index || isOnePerson(own, names[place] ?? [])) ?? index;
}

/** "Orla Finnegan" and "Orla" are one person, "Orla Finnegan" and "Maeve Finnegan" are two. */
function isOnePerson(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length > 0 && shorter.every((name) => longer.includes(name));
}

type Told = Omit<Person, "identity">;
