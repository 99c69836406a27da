import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { careBetween } from "../care/index.js";
import { inSentences } from "../nearby/index.js";
import { ownStory } from "../own-story/index.js";
import { isLongPast, people } from "../people/index.js";
import { sense } from "../sense/index.js";
import { careIn, isDefinite, isOver } from "./around.js";

/** Plurals, compounds, anybody, history, and people who stand under their name single out nobody here. */
export function isNobody(view: View, match: Match): boolean {
  return (
    isPlural(view, match) ||
    isLoose(view, match) ||
    isNamed(view, match) ||
    (match.pattern !== "owned" && isOver(view, match, "compound")) ||
    isOver(view, match, "anybody") ||
    (isLongPast(view.field, match.sentence) && !isBorn(view, match)) ||
    (match.pattern === "opening" && !opensStory(view, match))
  );
}

/** "a guy born 02/29/1964": whoever was born then may well lie in the next room. */
function isBorn(view: View, match: Match): boolean {
  return view.near.after(["born"], match, 1) !== undefined;
}

/** The author's own people, and whoever is only supposed. */
export function isOwnOrSupposed(view: View, match: Match): boolean {
  return isOfAuthor(view, match) || isOver(view, match, "own-family") || isAnybody(view, match);
}

/** "Kid came in blue": a person without an article opens the sentence; of "somebody" care must be told. */
function opensStory(view: View, { sentence, firstWord }: Match): boolean {
  if (view.field.sentences[sentence]?.firstWord !== firstWord) return false;
  const isNobody = (view.field.words[firstWord]?.folded ?? "").startsWith("some");
  return !isNobody || careIn(view, sentence).some(({ strong }) => strong);
}

/** "Say a man comes in": somebody supposed, and no one that the author knows of. */
function isAnybody(view: View, match: Match): boolean {
  return (
    !isDefinite(view, match.firstWord) &&
    match.pattern !== "bed" &&
    view.read(sense).supposed(match.firstWord)
  );
}

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
  /* @__PURE__ */ "because since until though although when while if unless and or of to for into onto across over under is was with at by his her my your their our the as than then from a an are each every any no so".split(
    " ",
  ),
);

/** The author's own illness or the author's family is told in this sentence. */
function isOfAuthor(view: View, match: Match): boolean {
  return inSentences(view.read(ownStory), match.sentence).some(
    ({ whose, start, end }) =>
      whose === "self" || match.pattern === "age" || (start < match.end && match.start < end),
  );
}

/** Somebody who is named beside it is described, and stands under that name. */
function isNamed(view: View, match: Match): boolean {
  return careBetween(view.read(people), match.firstWord - longestName, match.endWord + nameReach).some(
    ({ sentence, endWord }) => sentence === match.sentence && match.firstWord - endWord < nameReach,
  );
}

const nameReach = 3;
const longestName = 12;

/** Everything is told of an animal, and nobody is called a patient, lies in a numbered bed or has a title. */
export function isOfAnimal(view: View): boolean {
  const { near } = view;
  if (near.has("bed", "titled", "room")) return false;
  if (view.matches.some((match) => match.pattern === "animal-patient" && !isKeeper(view, match))) return true;
  return near.has("pet-patient") && !near.has("patient", "worked", "possessive", "our-own-ward");
}

/** The vet and another word that owners of animals say: who is told of may be theirs. */
export function isPerhapsOfAnimal({ field, matches }: View): boolean {
  const said = matches
    .filter(({ pattern }) => pattern === "veterinary")
    .map(({ start, end }) => field.text.slice(start, end).toLowerCase());
  const words = new Set(said);
  return words.size > 1 && said.some((one) => one.includes("vet"));
}

/** "My patient is a dog walker": somebody who has to do with animals is none. */
function isKeeper({ field }: View, { endWord }: Match): boolean {
  return keepers.has(field.words[endWord]?.folded ?? "");
}

const keepers: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "walker trainer owner lover groomer sitter handler breeder rescuer person lady guy man woman mom mum dad bite bites".split(
    " ",
  ),
);
