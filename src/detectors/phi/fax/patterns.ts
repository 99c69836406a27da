import type { Pattern } from "../../../detect/index.js";
import { anyPhoneShape, internationalShape, northAmericanShapes } from "../../../lexicons/index.js";

/** 45 CFR 164.514(b)(2)(i)(E). A fax number is a telephone number behind its label. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ knowledge();

function knowledge(): readonly Pattern[] {
  return [
    ...[...northAmericanShapes, internationalShape, anyPhoneShape].map(
      (shape): Pattern => ({
        name: "number",
        shape,
        confidence: "certain",
        source: "45 CFR 164.514(b)(2)(i)(E)",
      }),
    ),
    {
      name: "label",
      confidence: "certain",
      phrases: ["fax (number|no|line|machine)?", "faxed (it|them|this)? (to)?", "facsimile"],
    },
  ];
}
