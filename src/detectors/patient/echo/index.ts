import { defineDetector, type Sighting, type View, withoutOverlaps } from "../../../detect/index.js";
import { relations } from "../../../lexicons/index.js";
import {
  type Care,
  type CareKind,
  care,
  parentOf,
  people,
  sense,
  sharedOf,
  telling,
} from "../../../signals/index.js";
import type { DocumentField } from "../../../text/index.js";
import { patterns } from "./patterns.js";

/** Repeats a detail of somebody's care, or their name beside their care, from what it answers; or a name from what it shares. */
export const patientEcho = /* @__PURE__ */ defineDetector({
  id: "patient/echo",
  title: "Repeats a detail of what it answers",
  asked: "always",
  patterns,
  classes: { relation: relations },
  uses: [care, people, sense, telling],
  judge,
});

/** Drugs are left out: an answer about a drug must name it. */
const details: readonly CareKind[] = ["bed", "treatment", "therapy", "condition", "symptom", "admission"];

function judge(view: View): readonly Sighting[] {
  if (view.field.part !== "draft") return [];
  const shared = sharedOf(view);
  if (shared !== undefined) return namedInShared(view, shared);
  const parent = parentOf(view);
  if (parent === undefined) return [];
  const own = view.read(care).filter((item) => !isSupposed(view, item));
  return withoutOverlaps([...repeatedDetails(view, own, parent), ...repeatedNames(view, own)]);
}

function repeatedDetails(view: View, own: readonly Care[], parent: DocumentField): readonly Sighting[] {
  const told = view.read(telling, parent).tellsOfCare;
  const known = new Set(view.read(care, parent).map((item) => wordsOf(parent, item)));
  return own
    .filter((item) => details.includes(item.kind) && known.has(wordsOf(view.field, item)))
    .filter((item) => item.kind === "bed" || (told && isTied(view, item)))
    .map(
      (item): Sighting => ({
        start: item.start,
        end: item.end,
        confidence: item.kind === "bed" ? "certain" : "likely",
        pattern: item.kind === "bed" ? "room" : "detail",
        cues: [item.kind],
      }),
    );
}

/** The name that the answered person shows, beside words of their own care. */
function repeatedNames(view: View, own: readonly Care[]): readonly Sighting[] {
  const shown = view.document.fields.find(({ row }) => row === "thread.parent.author.displayName");
  const tied = own.filter(
    (item) =>
      item.strong && item.kind !== "bed" && isTied(view, item) && view.near.shares(["addressed"], item),
  );
  if (shown === undefined || tied.length === 0) return [];
  return wordsAmong(view, shown.words, "name");
}

/** Whoever signed the post that is shared, or is named in it, and is named again above it. */
function namedInShared(view: View, shared: DocumentField): readonly Sighting[] {
  const persons = view
    .read(people, shared)
    .filter(({ role }) => role !== "staff" && role !== "public" && role !== "historical");
  const words = persons.flatMap(({ firstWord, endWord }) => shared.words.slice(firstWord, endWord));
  return wordsAmong(view, words, "shared-name");
}

/** Words of the draft with a capital that are among these; short ones are initials and titles. */
function wordsAmong(
  view: View,
  words: DocumentField["words"],
  pattern: "name" | "shared-name",
): readonly Sighting[] {
  const names = new Set(words.filter(({ folded }) => folded.length > 2).map(({ base }) => base));
  return view.field.words
    .filter(({ capital, base }) => capital && names.has(base))
    .map(({ start, end }): Sighting => ({ start, end, confidence: "likely", pattern, cues: ["named"] }));
}

function isTied(view: View, item: Care): boolean {
  return view.near.shares(["feeling", "relation"], item);
}

function isSupposed(view: View, item: Care): boolean {
  const meaning = view.read(sense);
  return meaning.supposed(item.firstWord) || meaning.negated(item.firstWord);
}

function wordsOf(field: DocumentField, { firstWord, endWord }: Care): string {
  return field.words
    .slice(firstWord, endWord)
    .map(({ base }) => base)
    .join(" ");
}
