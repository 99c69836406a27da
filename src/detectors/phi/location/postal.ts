import type { View } from "../../../detect/index.js";
import { stateCodes, states } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";

const endings: readonly string[] = [
  "strasse",
  "stra\u00DFe",
  "gasse",
  "platz",
  "allee",
  "weg",
  "straat",
  "laan",
  "plein",
  "kade",
  "vej",
  "gade",
  "plads",
  "gata",
  "gatan",
  "v\u00E4gen",
  "veien",
  "katu",
  "tie",
  "kuja",
  "ulica",
  "utca",
];
const alike: readonly string[] = ["brigade", "renegade", "auntie", "cutie", "birdie"];
const shortest = 7;

/** "Tullstrasse 51", "16 tulltie 6": the word for a street ends the word in front of a house number. */
export function isCompoundStreet({ field }: View, { endWord }: Match): boolean {
  const street = field.words[endWord - 2];
  const house = field.words[endWord - 1];
  if (street === undefined || house === undefined || street.raw.length < shortest) return false;
  const name = street.raw.toLowerCase();
  return (
    house.raw.length < 5 &&
    field.text.slice(street.end, house.start) === " " &&
    !alike.includes(name) &&
    endings.some((ending) => name.endsWith(ending))
  );
}

const labels: readonly string[] = ["zip", "zipcode", "code", "postcode", "postal"];

/** Digits right behind a state, or behind the word for a postal code; "ID: HMO-67890" is neither. */
export function isPostalCode({ field: { text, words } }: View, { firstWord, start }: Match): boolean {
  const before = words[firstWord - 1];
  const hasLetter = words[firstWord]?.digits === false;
  if (before === undefined) return hasLetter;
  const gap = text.slice(before.end, start).trim();
  const behindState = stateCodes.includes(before.raw) || states.includes(before.folded);
  return (
    hasLetter ||
    (behindState && (gap === "" || gap === ",")) ||
    words.slice(Math.max(0, firstWord - 4), firstWord).some(({ folded }) => labels.includes(folded))
  );
}
