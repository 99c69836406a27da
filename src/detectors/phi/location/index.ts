import {
  defineDetector,
  type Lexicon,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import {
  cities,
  facilityWords,
  foreignStreetWords,
  hospitals,
  stateCodes,
  states,
  streetWords,
} from "../../../lexicons/index.js";
import { type Match, wordAt } from "../../../scan/index.js";
import { matchesOf, sense, standsAfter, wordsWithin } from "../../../signals/index.js";
import { sentenceOf } from "../../../text/index.js";
import { addressAround } from "./address.js";
import { patterns } from "./patterns.js";
import { afterFirstWord, facilityOf, isName, isTownAndState, named, placeOf, roomOf } from "./places.js";
import { bedWords, numbered, people, smallStreetWords, titled } from "./words.js";

/** Places below a state: street addresses, postal codes, home towns, rooms and facilities; the institution's own are left out. */
export const phiLocation = /* @__PURE__ */ defineDetector({
  id: "phi/location",
  title: "Place smaller than a state",
  patterns,
  params: ["names", "aliases", "addresses"],
  classes: /* @__PURE__ */ lexicon(),
  uses: [sense],
  judge,
});

/** Harder evidence first; a softer reading of the same words gives way. */
const order: readonly string[] = [
  "street",
  "zip",
  "facility",
  "street-name",
  "city-state",
  "county",
  "home-place",
  "city",
  "room",
];

function judge(view: View): readonly Sighting[] {
  const sightings = view.matches
    .flatMap((match) => see(view, match))
    .map((sighting) => withTail(view, sighting))
    .filter((sighting) => !isOwn(view, sighting));
  return withoutOverlaps(
    order
      .flatMap((pattern) => sightings.filter((sighting) => sighting.pattern === pattern))
      .filter(unlessTaken()),
  );
}

/** A facility or city goes on over "Medical Center", "clinic", ", Denver" or "in Rochester, MN". */
function withTail(view: View, sighting: Sighting): Sighting {
  if (sighting.pattern !== "facility" && sighting.pattern !== "city") return sighting;
  let end = sighting.end;
  for (let tail = tailAt(view, end); tail !== undefined; tail = tailAt(view, end)) {
    if (endsSentence(view.field.text, end, tail.start)) break;
    end = tail.end;
  }
  return { ...sighting, end };
}

/** A dot parts a name from what follows, unless it shortens a word, as in "Med. Center". */
function endsSentence(text: string, end: number, next: number): boolean {
  const word = text.slice(text.lastIndexOf(" ", end - 1) + 1, end);
  return text.slice(end, next).includes(".") && word.length > 4;
}

function tailAt(view: View, end: number): Match | undefined {
  const next =
    wordAt(view.field, end - 1) + (view.field.words[wordAt(view.field, end - 1)]?.end === end ? 1 : 0);
  const tails = matchesOf(view, sentenceOf(view.field.sentences, next)).filter(
    ({ pattern, firstWord, end: to }) => pattern === "tail" && firstWord === next && to > end,
  );
  return tails.reduce<Match | undefined>(
    (longest, tail) => (longest === undefined || tail.end > longest.end ? tail : longest),
    undefined,
  );
}

/** Lets a sighting pass that shares no character with one that passed before it. */
function unlessTaken(): (sighting: Sighting) => boolean {
  const taken = new Set<number>();
  return ({ start, end }) => {
    const span = Array.from({ length: end - start }, (_, at) => start + at);
    if (span.some((at) => taken.has(at))) return false;
    for (const at of span) taken.add(at);
    return true;
  };
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
      return view.field.words[match.firstWord + 1]?.capital === true && !isName(view, match)
        ? [afterFirstWord(view, match)]
        : [];
    case "facility":
    case "known-facility":
      return facilityOf(view, match);
    case "treated-at":
      return placeOf(view, match, "facility");
    case "branch":
      return [named(view, match, "facility")];
    case "room":
      return !view.read(sense).fiction && standsAfter(view, ["length"], match, 0) === undefined
        ? [roomOf(view, match)]
        : [];
    default:
      return [];
  }
}

/** The institution's names and addresses are everybody's; its town is still somebody's home. */
function isOwn({ field, params }: View, sighting: Sighting): boolean {
  if (!ownable.includes(sighting.pattern)) return false;
  const inside = wordsWithin(field, sighting);
  const here = ` ${inside.map(({ base }) => base).join(" ")} `;
  const owned = ["names", "aliases", "addresses"]
    .flatMap((param) => params[param] ?? [])
    .map((own) => ` ${String(own).toLowerCase().replaceAll("-", " ")} `);
  return owned.some((own) => here.includes(own) || own.includes(here));
}

const ownable: readonly string[] = ["street", "street-name", "facility", "zip"];

/** Word lists that the patterns name. */
function lexicon(): Lexicon {
  return {
    city: cities,
    state: states,
    hospital: hospitals,
    person: people,
    "state-code": stateCodes,
    street: streetWords,
    "foreign-street": [...smallStreetWords, ...titled(foreignStreetWords)],
    facility: titled(facilityWords),
    "facility-folded": facilityWords,
    compass: ["N", "S", "E", "W", "NE", "NW", "SE", "SW", "North", "South", "East", "West"],
    ordinal: numbered(199, ["th", "st", "nd", "rd"]),
    "bed-word": bedWords,
    "bed-code": numbered(60, ["A", "B", "C", "D", "P", "W"]),
  };
}
