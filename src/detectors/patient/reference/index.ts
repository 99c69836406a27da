import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import {
  type CareKind,
  care,
  inSentences,
  ownStory,
  type Reference,
  references,
} from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** One patient who is singled out: "my patient", "the lady in 12", "a 19yo who …", or by name. */
export const patientReference = /* @__PURE__ */ defineDetector({
  id: "patient/reference",
  title: "One particular patient",
  patterns,
  uses: [care, ownStory, references],
  looksInto: "everything",
  asked: "always",
  content: { cues: { condition: "diagnosis", treatment: "treatment", outcome: "outcome" } },
  judge: (view: View) => view.read(references).map((reference) => sightingOf(view, reference)),
});

/** Kinds of content that words of care show, as an authorization names them; what is weak or vague shows none. */
const shown: Partial<Record<CareKind, string>> = {
  condition: "condition",
  treated: "treatment",
  treatment: "treatment",
  outcome: "outcome",
};

/** Sentences after a name that go on about it. */
const reach = 2;

/** A named patient, with the kinds of care that are told: each needs the patient's consent. */
function sightingOf(view: View, reference: Reference): Sighting {
  const { start, end, confidence, pattern } = reference;
  if (pattern !== "named") return { start, end, confidence, pattern, cues: reference.cues };
  const told = inSentences(view.read(care), reference.sentence, reference.sentence + reach)
    .filter(({ sentence }) => inSentences(view.read(ownStory), sentence).length === 0)
    .flatMap(({ kind }) => shown[kind] ?? []);
  return { start, end, confidence, pattern, cues: [...new Set([...reference.cues, ...told])] };
}
