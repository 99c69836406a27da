import { defineDetector, type Sighting, sightingOf, type View, withoutOverlaps } from "../../../detect/index.js";
import { cities, countries, facilityWords, foreignStreetWords, hospitals, months, stateCodes, states, streetWords, weekdays } from "../../../lexicons/index.js";
import { type Match, wordAt } from "../../../scan/index.js";
import { isCovered, standsAfter } from "../../../signals/index.js";
import { addressAround } from "./address.js";
import { patterns } from "./patterns.js";

const titled = (phrases: readonly string[]): readonly string[] => phrases.map((phrase) => phrase.split(" ").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" "));
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const people = ["patient", "pt", "woman", "man", "lady", "gentleman", "guy", "boy", "girl", "kid", "child", "teen", "teenager", "toddler", "baby", "infant", "mom", "mother", "dad", "father", "grandma", "grandmother", "grandpa", "grandfather", "couple", "family", "student", "farmer", "teacher", "veteran", "firefighter", "cyclist", "driver", "hiker", "survivor", "year old", "yo", "male", "female", "native", "resident", "nurse", "husband", "wife", "brother", "sister", "son", "daughter", "someone", "somebody"];

/** Places below a state: street addresses, postal codes, home towns, rooms and facilities; the institution's own are left out. */
export const phiLocation = /* @__PURE__ */ defineDetector({
  id: "phi/location",
  title: "Place smaller than a state",
  patterns,
  params: ["names", "aliases", "addresses"],
  classes: {
    city: cities,
    state: states,
    hospital: hospitals,
    person: people,
    "state-code": stateCodes,
    street: streetWords,
    "foreign-street": ["rue", "ulica", "ul", "calle", "piazza", "trg", "utca", "chemin", ...titled(foreignStreetWords)],
    facility: titled(facilityWords),
    "facility-folded": facilityWords,
    compass: ["N", "S", "E", "W", "NE", "NW", "SE", "SW", "North", "South", "East", "West"],
    ordinal: numbers(199).flatMap((number) => [`${number}th`, `${number}st`, `${number}nd`, `${number}rd`]),
    "bed-code": numbers(60).flatMap((number) => ["A", "B", "C", "D", "P", "W"].map((letter) => `${number}${letter}`)),
  },
  judge,
});

/** Harder evidence first; a softer reading of the same words gives way. */
const order: readonly string[] = ["street", "zip", "facility", "street-name", "city-state", "county", "home-place", "city", "room"];

function judge(view: View): readonly Sighting[] {
  const sightings = view.matches.flatMap((match) => see(view, match)).map((sighting) => withTail(view, sighting)).filter((sighting) => !isOwn(view, sighting));
  return withoutOverlaps(order.flatMap((pattern) => sightings.filter((sighting) => sighting.pattern === pattern)).reduce(addUnlessCovered, []));
}

/** A facility or city goes on over "Medical Center", "clinic", ", Denver" or "in Rochester, MN". */
function withTail(view: View, sighting: Sighting): Sighting {
  if (sighting.pattern !== "facility" && sighting.pattern !== "city") return sighting;
  let end = sighting.end;
  for (let tail = tailAt(view, end); tail !== undefined; tail = tailAt(view, end)) end = tail.end;
  return { ...sighting, end };
}

function tailAt(view: View, end: number): Match | undefined {
  const next = wordAt(view.field, end - 1) + (view.field.words[wordAt(view.field, end - 1)]?.end === end ? 1 : 0);
  const tails = view.matches.filter(({ pattern, firstWord, end: to }) => pattern === "tail" && firstWord === next && to > end);
  return tails.reduce<Match | undefined>((longest, tail) => (longest === undefined || tail.end > longest.end ? tail : longest), undefined);
}

function addUnlessCovered(kept: Sighting[], sighting: Sighting): Sighting[] {
  if (!kept.some(({ start, end }) => start < sighting.end && sighting.start < end)) kept.push(sighting);
  return kept;
}

function see(view: View, match: Match): readonly Sighting[] {
  switch (match.pattern) {
    case "street":
    case "street-small":
    case "unit":
    case "address-label":
      return addressAround(view, match);
    case "zip-digits":
      return [sightingOf(match, { pattern: "zip" })];
    case "city-state":
      return isTownAndState(view, match) ? [named(view, match, "city-state")] : [];
    case "street-name":
      return [afterFirstWord(view, match)];
    case "county":
      return [named(view, match, "county")];
    case "home-place":
      return placeOf(view, match, "home-place");
    case "city":
      return view.field.words[match.firstWord + 1]?.capital === true && !isName(view, match) ? [afterFirstWord(view, match)] : [];
    case "facility":
    case "known-facility":
      return facilityOf(view, match);
    case "treated-at":
      return placeOf(view, match, "facility");
    case "branch":
      return [named(view, match, "facility")];
    case "room":
      return standsAfter(view, ["length"], match, 0) === undefined ? [roomOf(view, match)] : [];
    default:
      return [];
  }
}

const articles: readonly string[] = ["the", "our", "my", "this", "a", "an", "your", "at", "in", "from", "to", "of", "and", "i", "we", "he", "she", "they", "his", "her", "dear", "hi", "hello", "thank", "thanks"];

/** Capitals that begin a sentence or name a relation are no part of the place's name. */
function named({ field }: View, match: Match, pattern: string): Sighting {
  let at = match.firstWord;
  for (let word = match.firstWord; word < match.endWord - 1; word++) if (parts(field.text.slice(field.words[word]?.end, field.words[word + 1]?.start))) at = word + 1;
  while (at < match.endWord - 1 && articles.includes(field.words[at]?.folded ?? "")) at++;
  return sightingOf(match, { start: field.words[at]?.start ?? match.start, pattern });
}

function parts(gap: string): boolean {
  return [":", ";", "(", ")", " - ", "\u2013", "\u2014"].some((sign) => gap.includes(sign));
}

/** Codes of states that are also credentials or small words. */
const doubtfulCodes: readonly string[] = ["md", "pa", "ma", "ms", "in", "or", "me", "ok", "hi", "pe", "nd", "al", "de", "va", "oh", "id", "co", "mt"];

function isTownAndState(view: View, match: Match): boolean {
  const { words, text } = view.field;
  const code = words[match.endWord - 1];
  const town = words[match.endWord - 2];
  if (code === undefined || town === undefined || town.shout) return false;
  const gap = text.slice(town.end, code.start).trim();
  const before = words[match.firstWord - 1]?.folded ?? "";
  if (gap === "," && !doubtfulCodes.includes(code.folded)) return true;
  return (gap === "," || gap === "") && (["in", "from", "of", "near", "at", "to"].includes(before) || isCovered(view, ["city"], match) || words[match.endWord]?.digits === true);
}

const unplaced: ReadonlySet<string> = /* @__PURE__ */ new Set([...months, ...weekdays, ...states, ...countries, ..."dr mr mrs ms miss prof nurse er icu nicu picu ed or mri ct ekg god i the covid hiv home march christmas easter spanish english french american facebook instagram zoom teams youtube".split(" ")]);

/** The capitals at the end of a phrase such as "lives in …", unless they are a state, a month or a unit. */
function placeOf({ field }: View, match: Match, pattern: string): readonly Sighting[] {
  let from = match.endWord;
  while (from - 1 > match.firstWord && isPlaceWord(field.words[from - 1])) from--;
  const first = field.words[from];
  if (first === undefined || from >= match.endWord) return [];
  const whole = field.words.slice(from, match.endWord).map(({ folded }) => folded).join(" ");
  return unplaced.has(whole) || unplaced.has(first.folded) ? [] : [sightingOf(match, { start: first.start, pattern })];
}

function isPlaceWord(word: { readonly capital: boolean; readonly folded: string } | undefined): boolean {
  return word?.capital === true && !articles.includes(word.folded);
}

function facilityOf(view: View, match: Match): readonly Sighting[] {
  const { words } = view.field;
  const first = words[match.firstWord];
  if (first?.capital !== true) return [];
  const isSaint = ["st", "saint", "mt", "mount"].includes(first.folded) && match.endWord - match.firstWord === 2;
  const led = ["at", "in", "to", "from", "by", "of", "our", "the"].includes(words[match.firstWord - 1]?.folded ?? "");
  const isBare = match.pattern === "known-facility" && match.endWord - match.firstWord === 1;
  if ((isSaint || isBare) && !led) return [];
  const last = words[match.endWord - 1]?.folded ?? "";
  if (match.pattern === "facility" && vagueFacilities.includes(last) && !led) return [];
  const sighting = named(view, match, "facility");
  return words.filter(({ start, end }) => start >= sighting.start && end <= sighting.end).length < 2 && match.pattern === "facility" ? [] : [sighting];
}

/** Last words that also end names of programs and subjects. */
const vagueFacilities: readonly string[] = ["health", "general", "memorial", "dental", "pharmacy", "rehab", "services", "institute", "clinics", "hospitals"];

/** Cities that are also names of persons count only after "in" or "near". */
function isName({ field }: View, match: Match): boolean {
  const [prep, city, next] = field.words.slice(match.firstWord, match.firstWord + 3);
  if (["in", "near", "outside", "around", "downtown"].includes(prep?.folded ?? "")) return false;
  return nameLike.includes(city?.folded ?? "") || (next?.capital === true && match.endWord === match.firstWord + 2);
}

const nameLike: readonly string[] = ["madison", "charlotte", "austin", "savannah", "augusta", "paris", "regina", "jackson", "sydney", "santiago", "hamilton", "montgomery", "dallas", "orlando", "trenton", "milan", "geneva", "florence"];

function afterFirstWord({ field }: View, match: Match): Sighting {
  return sightingOf(match, { start: field.words[match.firstWord + 1]?.start ?? match.start });
}

/** "room 8-311" goes on behind the dash. */
function roomOf({ field: { text } }: View, match: Match): Sighting {
  let end = match.end;
  if (text.charAt(end) === "-" && isDigit(text.charAt(end + 1))) end += 2;
  while (isDigit(text.charAt(end))) end++;
  return sightingOf(match, { end });
}

function isDigit(char: string): boolean {
  return char >= "0" && char <= "9";
}

/** The institution's names and addresses are everybody's. */
function isOwn(view: View, { start, end }: Sighting): boolean {
  const { field, params } = view;
  const here = field.text.slice(start, end).toLowerCase();
  return ["names", "aliases", "addresses"].flatMap((param) => params[param] ?? []).some((own) => isSame(here, String(own).toLowerCase()));
}

function isSame(here: string, own: string): boolean {
  return own.length > 2 && (here.includes(own) || own.includes(here));
}
