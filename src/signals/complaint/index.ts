import { defineSignal, type View } from "../../detect/index.js";
import {
  bodyParts,
  conditions,
  drugKinds,
  drugs,
  supplements,
  symptoms,
  tests,
  treatments,
} from "../../lexicons/index.js";
import type { Match } from "../../scan/index.js";
import { patterns } from "./patterns.js";

/** What somebody tells and asks about their own health, or the health of someone close to them. */
export interface Complaint {
  readonly told: readonly Match[];
  readonly asked: readonly Match[];
  readonly toDoctor: readonly Match[];
  /** Words for ailments, medicines, tests, treatments and parts of the body. */
  readonly health: readonly Match[];
}

/** Health in the first person, as patients write of it. */
export const complaint = /* @__PURE__ */ (() =>
  defineSignal<Complaint>({
    id: "complaint",
    patterns,
    classes: {
      ailment: [...symptoms, ...conditions],
      drug: [...drugs, ...drugKinds, ...supplements],
      test: tests,
      treatment: treatments,
      body: bodyParts,
    },
    derive: (view) => ({
      told: named(view, "told"),
      asked: named(view, "asked"),
      toDoctor: named(view, "asked-of-doctor"),
      health: named(view, "health"),
    }),
  }))();

function named({ matches }: View, name: string): readonly Match[] {
  return matches.filter(({ pattern }) => pattern === name);
}
