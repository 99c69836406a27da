import { countries, months, states, weekdays } from "../../../lexicons/index.js";

/** Persons who may come from somewhere. */
export const people: readonly string[] = /* @__PURE__ */ (() => [
  "year old",
  ..."patient pt woman man lady gentleman guy boy girl kid child teen teenager toddler baby infant mom mother dad father grandma grandmother grandpa grandfather couple family student farmer teacher veteran firefighter cyclist driver hiker survivor yo male female native resident nurse husband wife brother sister son daughter someone somebody".split(
    " ",
  ),
])();

/** Words that may carry a capital in front of a place's name and are no part of it. */
export const articles: readonly string[] =
  /* @__PURE__ */ "the our my this a an your at in from to of and i we he she they his her dear hi hello thank thanks".split(
    " ",
  );

/** Words after which a facility stands. */
export const leading: readonly string[] = ["at", "in", "to", "from", "by", "of", "our", "the"];

/** Numbers of rooms and beds as they are spoken. */
export const bedWords: readonly string[] =
  /* @__PURE__ */ "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty oh hundred".split(
    " ",
  );

/** Codes of states that are also credentials or small words. */
export const doubtfulCodes: readonly string[] =
  /* @__PURE__ */ "md pa ma ms in or me ok hi pe nd al de va oh id co mt".split(" ");

/** Last words that also end names of programs and subjects. */
export const vagueFacilities: readonly string[] =
  /* @__PURE__ */ "health general memorial dental pharmacy rehab services institute clinics hospitals".split(
    " ",
  );

/** Cities that are also names of persons. */
export const nameLike: readonly string[] =
  /* @__PURE__ */ "madison charlotte austin savannah augusta paris regina jackson sydney santiago hamilton montgomery dallas orlando trenton milan geneva florence".split(
    " ",
  );

/** Capitals after "lives in" or "from" that are no town. */
export const unplaced: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...months,
    ...weekdays,
    ...states,
    ...countries,
    ..."dr mr mrs ms miss prof nurse er icu nicu picu ed or mri ct ekg god i the covid hiv home march christmas easter spanish english french american facebook instagram zoom teams youtube".split(
      " ",
    ),
  ]))();

/** Streets of other languages by the word in front; in small letters only those that are no English words. */
export const smallStreetWords: readonly string[] = [
  "rue",
  "ulica",
  "ul",
  "calle",
  "piazza",
  "trg",
  "utca",
  "chemin",
];

/** The same phrases with a capital on each word. */
export function titled(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => phrase.split(" ").map(capitalised).join(" "));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** House and floor ordinals, and beds such as 12B. */
export function numbered(count: number, endings: readonly string[]): readonly string[] {
  return Array.from({ length: count }, (_, index) => endings.map((ending) => `${index + 1}${ending}`)).flat();
}
