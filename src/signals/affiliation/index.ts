import { type Pattern, type Sighting, sightingOf, type View, withoutOverlaps } from "../../detect/index.js";
import { specialties, staffRoles, traineeRoles, units, workNouns } from "../../lexicons/index.js";
import type { Match } from "../../scan/index.js";
import { layout } from "../layout/index.js";
import { naming } from "../naming/index.js";
import { startsSentence } from "../nearby/index.js";
import { isSaidAs, sense } from "../sense/index.js";
import { contextPatterns, namedPatterns, unnamedPatterns } from "./patterns.js";

export { us } from "./patterns.js";

/** What people call themselves for fun by what they do all day: "phlebotomy gremlin". */
const funnyTrades: readonly string[] =
  /* @__PURE__ */ "gremlin goblin gnome elf witch wizard ninja nerd geek wrangler whisperer slinger juggler person human creature gal guy girl lady boss queen king princess".split(
    " ",
  );

/** Shared by the detectors that ask whether an author says where they work; names are parameters, so this is no signal of its own. */
export const affiliation = /* @__PURE__ */ (() =>
  ({
    patterns: [...namedPatterns, ...unnamedPatterns, ...contextPatterns],
    params: ["names", "aliases", "handles"],
    classes: {
      staff: [...staffRoles, ...traineeRoles],
      "staff-plural": [...staffRoles, ...traineeRoles].map((role) => `${role}s`),
      specialty: specialties,
      unit: units,
      "work-noun": workNouns,
      "funny-trade": funnyTrades,
    },
    uses: [layout, naming, sense],
  }) as const)();

/** The same without the ways to say it, for who looks for other words and asks here only what turns them. */
export const affiliationContext = /* @__PURE__ */ (() =>
  ({ ...affiliation, patterns: contextPatterns }) as const)();

/** Patterns that another detector's own words need beside them, and that say nothing there by themselves. */
export function asContext(patterns: readonly Pattern[]): readonly Pattern[] {
  return patterns.map((pattern) => ({ ...pattern, context: true }));
}

const namedIds: readonly string[] = /* @__PURE__ */ (() => namedPatterns.map(({ name }) => name))();

/** Where the author says of themself that they work at the institution (`named`) or at some hospital (`unnamed`). */
export function ownAffiliations(view: View): readonly Sighting[] {
  const named = view.matches.filter(
    (match) => namedIds.includes(match.pattern) && isOwn(view, match) && !namesOther(view, match),
  );
  const unnamed = view.matches.filter((match) => match.pattern === "unnamed" && isOwnUnnamed(view, match));
  return withoutOverlaps([
    ...profileNames(view).map((match) => sightingOf(match, { pattern: "named", cues: ["profile"] })),
    ...named.map((match) => sightingOf(match, { pattern: "named", cues: [match.pattern] })),
    ...unnamed.map((match) => sightingOf(match)),
  ]);
}

/** Profiles are short, and cut into lines: "scrub tech | Harborview | plant lover". */
const longestProfile = 40;
const separators: readonly string[] = ["|", "\u2022", "\u00B7", "//", "\n", "\u2726"];
const reach = 2;

/** The institution's name in a line of a profile, where a line nearby is a role. */
function profileNames(view: View): readonly Match[] {
  const { field, matches, near } = view;
  const isProfile = field.path === "author.profile.text";
  if (field.words.length > longestProfile || near.has("hiring", "gone")) return [];
  if (!isProfile && !separators.some((sign) => field.text.includes(sign))) return [];
  const roles = matches.filter((match) => match.pattern === "staff" && (isProfile || isLine(view, match)));
  return matches.filter(
    (match) =>
      match.pattern === "us" &&
      !view.read(naming).isOther(match.firstWord, match.endWord) &&
      !near.shares(["elsewhere"], match) &&
      (isProfile || isLine(view, match)) &&
      roles.some(({ sentence }) => Math.abs(sentence - match.sentence) <= reach),
  );
}

const longestRole = 4;

/** The words stand alone between marks, but for what narrows them. */
function isLine(view: View, match: Match): boolean {
  const { closes, opens } = view.read(layout);
  let first = match.firstWord;
  while (first > match.firstWord - longestRole && !opens(first)) first--;
  return opens(first) && closes(afterSite(view, match.endWord));
}

/** Every name in it is somebody else's. */
function namesOther(view: View, match: Match): boolean {
  const names = view.near.overlapping(["us"], match).filter((name) => lies(name, match));
  return names.every(({ firstWord, endWord }) => view.read(naming).isOther(firstWord, endWord));
}

/** The words of one match all belong to another. */
function lies(inner: Match, outer: Match): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isOwn(view: View, match: Match): boolean {
  if (isSaidOtherwise(view, match)) return false;
  switch (match.pattern) {
    case "i-am":
    case "i-am-theirs":
      return isPlain(view, match);
    case "as-a":
      return view.near.before(["others"], match, 0) === undefined && isPlain(view, match);
    case "bio":
      return isFragment(view, match);
    case "with-self":
      return view.near.shares(["self"], match) || startsSentence(view.field, match.firstWord);
    case "tag":
      return view.field.words[match.firstWord]?.tag === true;
    default:
      return true;
  }
}

function isOwnUnnamed(view: View, match: Match): boolean {
  const words = view.field.words.slice(match.firstWord, match.endWord);
  if (words.at(-1)?.folded === "here" && view.read(layout).closes(match.endWord - 1)) return false;
  return (
    !isSaidOtherwise(view, match) &&
    !view.read(sense).negated(match.firstWord) &&
    !view.near
      .overlapping(["patient-thing"], match)
      .some((thing) => thing.start <= match.start && thing.end > match.end)
  );
}

/** Denied, over, wished for, quoted or reported. */
export function isSaidOtherwise(view: View, match: Match): boolean {
  return (
    view.near.covers(["gone"], match) ||
    view.near.before(["gone"], match, 0) !== undefined ||
    isSaidAs(view, match, ["quoted", "reported"])
  );
}

const linking: readonly string[] = [
  "of",
  "with",
  "to",
  "who",
  "by",
  "my",
  "her",
  "his",
  "their",
  "our",
  "that",
  "and",
  "than",
  "if",
  "when",
  "because",
  "but",
  "like",
  "fan",
  "patient",
  "married",
  "mother",
  "mom",
  "father",
  "dad",
  "wife",
  "husband",
  "friend",
  "proud of",
  "grateful",
  "thankful",
  "for",
  "about",
  "so",
  "asking",
  "waiting",
  "looking",
  "see",
  "seeing",
  "hear",
  "meeting",
];

/** Between "I am a" and the role stands nothing but what narrows the role: not "I am a friend of a nurse", but "a patient transporter". */
export function isPlain(view: View, match: Match): boolean {
  const role = view.near.overlapping(["staff"], match).find((one) => lies(one, match));
  const until = role?.firstWord ?? match.firstWord;
  const between = view.field.words.slice(match.firstWord + 1, until);
  return between.every(
    ({ start, folded }, at) =>
      !linking.includes(folded) ||
      (folded === "patient" && at === between.length - 1) ||
      view.near.covers(["us"], { start, end: start + 1 }),
  );
}

/** A line of a profile, such as "ED nurse, Harborview": it stands at the start, marks end it, and nobody is hired. */
export function isFragment(view: View, match: Match): boolean {
  const { closes, opens } = view.read(layout);
  const { words } = view.field;
  const end = afterSite(view, match.endWord);
  const ends =
    closes(end) ||
    startsSentence(view.field, end) ||
    ["and", "by", "here", "since"].includes(words[end]?.folded ?? "");
  const starts =
    startsSentence(view.field, match.firstWord) ||
    (opens(match.firstWord) && words[match.firstWord - 1]?.capital === false);
  return starts && ends && !isInvitation(view, match) && !view.near.has("hiring");
}

const longestSite = 3;

/** The word after the name of a site or building that an institution's own name goes on with: "Harborview North Tower". */
function afterSite(view: View, word: number): number {
  const { closes } = view.read(layout);
  let end = word;
  while (end < word + longestSite && !closes(end) && view.field.words[end]?.capital === true) end++;
  return closes(end) ? end : word;
}

const alsoVerbs: readonly string[] = [
  "volunteer",
  "lead",
  "host",
  "coach",
  "chair",
  "intern",
  "work",
  "train",
];

/** "Volunteer at Harborview!" asks for something. */
function isInvitation(view: View, match: Match): boolean {
  const { words, text } = view.field;
  return (
    alsoVerbs.includes(words[match.firstWord]?.folded ?? "") &&
    text
      .slice(words[match.endWord - 1]?.end ?? 0)
      .trimStart()
      .startsWith("!")
  );
}
