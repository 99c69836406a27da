import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(Q)";
const picture =
  "(photo|photos|pic|pics|picture|pictures|image|images|selfie|selfies|video|videos|clip|mugshot|headshot|portrait|snapshot)";
const patient = "(patient|pt|client|resident|kiddo|little (one|guy|girl|boy|patient|fighter))";

/** 45 CFR 164.514(b)(2)(i)(Q). A picture that the text says is of a patient, or of somebody's face. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ (() => [
  {
    name: "of-patient",
    confidence: "certain",
    source,
    phrases: [
      `${picture} (of|with) (my|our|a|the|this|that) <0-2> ${patient}`,
      `(my|our|the|this|a) <0-1> (patient's|pt's|client's|resident's) (photo|pic|picture|selfie|face|mugshot|headshot|portrait)`,
    ],
  },
  {
    name: "of-face",
    confidence: "likely",
    source,
    phrases: [
      `${picture} of (him|her|his face|her face|their face|his smile|her smile)`,
      `(his|her) (selfie|selfies|headshot|mugshot|portrait)`,
      `(this|that|here) is (him|her) (in|before|after|with|on|at)`,
      `here's (him|her) (in|before|after|with|on|at)`,
      `this is what (he|she) looks like`,
    ],
  },
])();
