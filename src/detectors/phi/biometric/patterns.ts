import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(P)";
const trait =
  "(fingerprint|finger print|thumbprint|voiceprint|voice print|palm print|palm vein|retina|retinal|iris|facial recognition|face recognition|faceprint|biometric)";

/** 45 CFR 164.514(b)(2)(i)(P). A template or record of a body's trait; talk of biometrics is none. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ (() => [
  {
    name: "labelled",
    confidence: "certain",
    source,
    phrases: [
      `${trait} (scan|template|record|hash|file|data)? (id|identifier|number|no|code|template|hash|record)`,
      "bio (fp|vp|id|face|iris)",
    ],
  },
  {
    name: "shared",
    confidence: "likely",
    source,
    phrases: [
      `(his|her|their|patient's|pt's) (own)? ${trait} (is|are|was|were|scan|sample|recording)? (attached|below|here|posted|shared)`,
      `(attached|here|this) (is|are) (his|her|their|the patient's) ${trait}`,
    ],
  },
])();
