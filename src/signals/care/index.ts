import { defineSignal, type View } from "../../detect/index.js";
import { bodyParts, conditions, drugs, symptoms, tests, treatments } from "../../lexicons/index.js";
import type { Match } from "../../scan/index.js";
import { patterns } from "./patterns.js";

export { careBetween } from "./between.js";

export type CareKind = (typeof patterns)[number]["name"];

/** Words that speak of somebody's care, and what of it they tell. */
export interface Care {
  readonly kind: CareKind;
  readonly start: number;
  readonly end: number;
  readonly firstWord: number;
  readonly endWord: number;
  readonly sentence: number;
  /** It happened to somebody; an illness, a symptom or a drug alone may be general talk. */
  readonly strong: boolean;
}

const weak: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "condition",
  "symptom",
  "drug",
  "therapy",
  "credit",
]);

/** Where a text speaks of being admitted, treated, ill or well again. */
export const care = /* @__PURE__ */ defineSignal<readonly Care[]>({
  id: "care",
  patterns,
  classes: {
    body: bodyParts,
    condition: conditions,
    drug: drugs,
    symptom: symptoms,
    test: tests,
    treatment: treatments,
  },
  derive,
});

function derive(view: View): readonly Care[] {
  return view.matches
    .filter((match) => !isOfHouse(view, match))
    .map(({ pattern, start, end, firstWord, endWord, sentence }) => ({
      // Every match of this signal comes from one of its own patterns.
      kind: pattern as CareKind,
      start,
      end,
      firstWord,
      endWord,
      sentence,
      strong: !weak.has(pattern),
    }));
}

/** "Thanks to our stroke team", "a lecture on stroke care": an illness that a house is named after is nobody's. */
function isOfHouse({ field, near }: View, match: Match): boolean {
  if (match.pattern !== "condition" && match.pattern !== "treatment") return false;
  if (near.covers(["credit"], match)) return true;
  const next = field.words[match.endWord];
  return next !== undefined && houses.has(next.folded) && next.start - match.end === 1;
}

const houses: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "care suite suites tower pavilion wing building unit units team teams program programs programme center centre centers centres clinic clinics research awareness prevention screening screenings education institute foundation walk conference training services specialist specialists ward floor department society association month class classes course fundraiser gala guidelines".split(
    " ",
  ),
);
