import { defineDetector, type Sighting, type View, withoutOverlaps } from "../../../detect/index.js";
import { relations } from "../../../lexicons/index.js";
import {
  type Care,
  type CareKind,
  care,
  parentOf,
  sense,
  sharesSentence,
  telling,
} from "../../../signals/index.js";
import type { DocumentField } from "../../../text/index.js";
import { patterns } from "./patterns.js";

/** A reply that repeats a detail of somebody's care, or their name beside their care, from what it answers. */
export const patientEcho = /* @__PURE__ */ defineDetector({
  id: "patient/echo",
  title: "Repeats a detail of what it answers",
  asked: "always",
  patterns,
  classes: { relation: relations },
  uses: [care, sense, telling],
  judge,
});

/** Drugs are left out: an answer about a drug must name it. */
const details: readonly CareKind[] = ["bed", "treatment", "therapy", "condition", "symptom", "admission"];

function judge(view: View): readonly Sighting[] {
  const parent = parentOf(view);
  if (parent === undefined || view.field.part !== "draft") return [];
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
      item.strong && item.kind !== "bed" && isTied(view, item) && sharesSentence(view, ["addressed"], item),
  );
  if (shown === undefined || tied.length === 0) return [];
  const names = new Set(shown.words.filter(({ folded }) => folded.length > 2).map(({ folded }) => folded));
  return view.field.words
    .filter(({ capital, base }) => capital && names.has(base))
    .map(
      ({ start, end }): Sighting => ({ start, end, confidence: "likely", pattern: "name", cues: ["named"] }),
    );
}

function isTied(view: View, item: Care): boolean {
  return sharesSentence(view, ["feeling", "relation"], item);
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
