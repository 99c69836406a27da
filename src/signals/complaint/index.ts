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
  /** Something is asked; who only looks for questions need not look any further where nothing is. */
  readonly asks: boolean;
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
      asks: view.stirred,
      get told() {
        return named(view, "told");
      },
      get asked() {
        return named(view, "asked");
      },
      get toDoctor() {
        return named(view, "asked-of-doctor");
      },
      get health() {
        return named(view, "health");
      },
    }),
  }))();

function named({ matches }: View, name: string): readonly Match[] {
  return matches.filter(({ pattern }) => pattern === name);
}
