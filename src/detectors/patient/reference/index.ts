import { defineDetector, type View } from "../../../detect/index.js";
import { references } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** One patient who is singled out: "my patient", "the lady in 12", "a 19yo who …", or by name. */
export const patientReference = /* @__PURE__ */ defineDetector({
  id: "patient/reference",
  title: "One particular patient",
  patterns,
  uses: [references],
  judge: (view: View) => view.read(references),
});
