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
    .filter((match) => !isOfHouse(view, match) && !isMeetingRoom(view, match) && !isOfData(view, match))
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

/** "Coded four hundred interviews": what research does with answers. */
function isOfData({ field: { words } }: View, { firstWord, endWord }: Match): boolean {
  if (words[firstWord]?.folded !== "coded") return false;
  return words.slice(endWord, endWord + dataReach).some(({ folded }) => data.has(folded));
}

const dataReach = 4;
const data: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "interviews interview transcripts transcript data responses surveys answers app website script model dashboard".split(
    " ",
  ),
);

/** "At 2 p.m. in Room 118", "in room 214 at 3:15": where people meet. */
function isMeetingRoom({ field: { words } }: View, { pattern, firstWord, endWord }: Match): boolean {
  if (pattern !== "bed" || words[firstWord]?.folded !== "room") return false;
  const hour = words[endWord + 1];
  if (words[endWord]?.folded === "at" && (hour?.digits === true || clock.has(hour?.folded ?? "")))
    return true;
  const before = words.slice(Math.max(0, firstWord - 2), firstWord);
  return words[firstWord]?.capital === true && before.some(({ folded }) => clock.has(folded));
}

const clock: ReadonlySet<string> = /* @__PURE__ */ new Set(["m", "pm", "am", "noon"]);

const houses: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "care suite suites tower pavilion wing building unit units team teams program programs programme center centre centers centres clinic clinics research awareness prevention screening screenings education institute foundation walk conference training services specialist specialists ward floor department society association month class classes course fundraiser gala guidelines".split(
    " ",
  ),
);
