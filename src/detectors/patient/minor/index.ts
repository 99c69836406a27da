import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { childNouns } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { inSentences, ownStory, people, type Reference, references } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

const majority = 18;
const young: readonly string[] = /* @__PURE__ */ (() => [
  ..."one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split(
    " ",
  ),
  ...Array.from({ length: majority }, (_, age) => String(age)).slice(1),
])();
const youngShort: readonly string[] = /* @__PURE__ */ (() =>
  Array.from({ length: majority }, (_, age) => [`${age}yo`, `${age}yof`, `${age}yom`, `${age}mo`]).flat())();
const classes = { child: childNouns, young, "young-short": youngShort };

/** The patient who is singled out is a child. */
export const patientMinor = /* @__PURE__ */ defineDetector({
  id: "patient/minor",
  title: "A patient who is a child",
  patterns,
  classes,
  uses: [ownStory, people, references],
  content: { patterns: { age: "minor", child: "minor", unit: "minor", "age-beside-name": "minor" } },
  judge,
});

const reach = 1;

function judge(view: View): readonly Sighting[] {
  const singled = view.read(references).filter(({ confidence }) => confidence !== "possible");
  const seen = view.matches.flatMap((match) => sighted(view, singled, match) ?? []);
  return withoutOverlaps(
    seen.filter(({ confidence }) => confidence !== "possible").length > 0
      ? seen.filter(({ confidence }) => confidence !== "possible")
      : seen,
  );
}

function sighted(view: View, singled: readonly Reference[], match: Match): Sighting | undefined {
  const own = inSentences(view.read(ownStory), match.sentence).some(
    ({ start, end }) => start < match.end && match.start < end,
  );
  const [near] = inSentences(singled, match.sentence - reach, match.sentence + reach);
  if (own || near === undefined || isSomethingElse(view, match)) return undefined;
  if (match.pattern === "age-beside-name")
    return isBesideName(view, match) ? sightingOf(match, { pattern: "age" }) : undefined;
  const inside = near.start <= match.start && match.end <= near.end;
  if (match.pattern === "child" && !inside && !near.cues.includes("named") && near.pattern !== "possessive")
    return sightingOf(match, { confidence: "possible" });
  return sightingOf(match);
}

/** "Fern, 7," after the name of a patient. */
function isBesideName(view: View, match: Match): boolean {
  const before = inSentences(view.read(people), match.sentence).find(
    ({ endWord, role }) => endWord === match.firstWord && role === "patient",
  );
  if (before === undefined) return false;
  const gap = view.field.text.slice(before.end, match.start);
  const next = view.field.text.charAt(match.end);
  return (gap === ", " || gap === " (") && (next === "," || next === ")" || next === "." || next === "");
}

/** "olds", "health" and hours make it something else: "at 3 am", "at 4 in the morning", "at 5:30". */
function isSomethingElse({ field }: View, match: Match): boolean {
  const next = field.words[match.endWord];
  const isHour = next !== undefined && (hours.has(next.folded) || field.text.charAt(match.end) === ":");
  return isHour || next?.folded === "olds" || next?.folded === "of" || next?.folded === "health";
}

const hours: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "am pm a p o'clock oclock sharp".split(" "),
);
