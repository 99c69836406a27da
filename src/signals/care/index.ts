import { defineSignal, type View } from "../../detect/index.js";
import { conditions, drugs, tests, treatments } from "../../lexicons/index.js";
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

const weak: ReadonlySet<string> = /* @__PURE__ */ new Set(["condition", "symptom", "drug", "therapy"]);

/** Where a text speaks of being admitted, treated, ill or well again. */
export const care = /* @__PURE__ */ defineSignal<readonly Care[]>({
  id: "care",
  patterns,
  classes: { condition: conditions, drug: drugs, test: tests, treatment: treatments },
  derive,
});

function derive({ matches }: View): readonly Care[] {
  return matches.map(({ pattern, start, end, firstWord, endWord, sentence }) => ({
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
