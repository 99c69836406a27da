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
import { sense, wordsWithin } from "../../../signals/index.js";
import type { DocumentField } from "../../../text/index.js";
import { addressAround } from "./address.js";
import { isBranch, isCamelFacility, isMeasured } from "./facilities.js";
import { patterns } from "./patterns.js";
import { afterFirstWord, facilityOf, isName, isTownAndState, named, placeOf, roomOf } from "./places.js";
import { isCompoundStreet, isPostalCode } from "./postal.js";
import { bedWords, numbered, people, smallStreetWords, titled } from "./words.js";

/** Places below a state: street addresses, postal codes, home towns, rooms and facilities; the institution's own are left out. */
export const phiLocation = /* @__PURE__ */ defineDetector({
  id: "phi/location",
  title: "Place smaller than a state",
  looksInto: "everything",
  patterns,
  params: ["names", "aliases", "addresses"],
  classes: /* @__PURE__ */ lexicon(),
  uses: [sense],
  judge,
});

/** Harder evidence first; a softer reading of the same words gives way. */
const order: readonly string[] = [
  "street",
  "geocode",
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
  return withoutOverlaps(order.flatMap((pattern) => alike(sightings, pattern)).filter(unlessTaken()));
}

/** Sightings of one pattern; the longer reading of an address or a facility's name goes before a part of it. */
function alike(sightings: readonly Sighting[], pattern: string): readonly Sighting[] {
  const own = sightings.filter((sighting) => sighting.pattern === pattern);
  return pattern === "facility" || pattern === "street"
    ? own.sort((a, b) => b.end - b.start - (a.end - a.start))
    : own;
}

const withTails: readonly string[] = ["facility", "city", "street-name"];

/** A facility, street or city goes on over "Medical Center", "clinic", ", Denver" or "in Rochester, MN". */
function withTail(view: View, sighting: Sighting): Sighting {
  if (!withTails.includes(sighting.pattern)) return sighting;
  let end = sighting.end;
  for (let tails = 0; tails < mostTails; tails++) end = tailAt(view, end)?.end ?? end;
  return { ...sighting, end };
}

/** "… Hospital, downtown campus, New York, NY" has four. */
const mostTails = 8;

/** A dot parts a name from what follows, unless it shortens a word, as in "Med. Center". */
function endsSentence({ text, words }: DocumentField, last: number, next: number): boolean {
  const word = words[last];
  return word !== undefined && text.slice(word.end, next).includes(".") && word.raw.length > 4;
}

function tailAt({ field, near }: View, end: number): Match | undefined {
  const last = wordAt(field, end - 1);
  const next = field.words[last + 1];
  if (next === undefined || endsSentence(field, last, next.start)) return undefined;
  return near
    .overlapping(["tail"], next)
    .filter((tail) => tail.firstWord <= last + 1 && tail.end > end && tail.start >= end - longestOverlap)
    .reduce<Match | undefined>(
      (longest, tail) => (longest === undefined || tail.end > longest.end ? tail : longest),
      undefined,
    );
}

/** Characters of a name that its tail may begin with, as in "Quill Med Center, IA". */
const longestOverlap = 60;

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
  return readers[match.pattern]?.(view, match) ?? [];
}

type Reader = (view: View, match: Match) => readonly Sighting[];

/** What a match of each pattern comes to. */
const readers: Readonly<Record<string, Reader>> = {
  street: addressAround,
  "street-small": addressAround,
  unit: addressAround,
  "address-label": addressAround,
  compound: (view, match) => (isCompoundStreet(view, match) ? addressAround(view, match) : []),
  geocode: (_, match) => [sightingOf(match)],
  "zip-digits": (view, match) => (isPostalCode(view, match) ? [sightingOf(match, { pattern: "zip" })] : []),
  "city-state": (view, match) => (isTownAndState(view, match) ? [named(view, match, "city-state")] : []),
  "street-name": (view, match) => [afterFirstWord(view, match)],
  county: (view, match) => [named(view, match, "county")],
  "home-place": (view, match) => placeOf(view, match, "home-place"),
  city: (view, match) => (isCity(view, match) ? [afterFirstWord(view, match)] : []),
  facility: facilityOf,
  "known-facility": facilityOf,
  "treated-at": (view, match) =>
    isMeasured(view, match.endWord - 1) ? [] : placeOf(view, match, "facility"),
  led: (view, match) => (isCamelFacility(view, match) ? placeOf(view, match, "facility") : []),
  branch: (view, match) => (isBranch(view, match) ? [named(view, match, "facility")] : []),
  room: (view, match) => (isRoom(view, match) ? [roomOf(view, match)] : []),
};

function isCity(view: View, match: Match): boolean {
  return view.field.words[match.firstWord + 1]?.capital === true && !isName(view, match);
}

/** Nobody lies in the room of a made-up scene, and "bed 3 hours" is a time. */
function isRoom(view: View, match: Match): boolean {
  return !view.read(sense).fiction && view.near.after(["length"], match, 0) === undefined;
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
    "foreign-street": [
      ...smallStreetWords,
      ...titled(foreignStreetWords.filter((word) => !smallStreetWords.includes(word))),
    ],
    facility: titled(facilityWords),
    "facility-folded": facilityWords,
    compass: ["N", "S", "E", "W", "NE", "NW", "SE", "SW", "North", "South", "East", "West"],
    ordinal: numbered(199, ["th", "st", "nd", "rd"]),
    "bed-word": bedWords,
    "bed-code": numbered(60, ["A", "B", "C", "D", "P", "W"]),
  };
}
