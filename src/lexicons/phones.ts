/** Shapes and labels of telephone and fax numbers. Source: NANPA numbering plan, ITU-T E.164; labels are an own compilation, 2026-11. */

const extension = "[[,][ ]ext[.][ ]9[9][9][9][9]][[ ]x[ ]9[9][9][9][9][9]][ extension 9[9][9][9][9]]";
const digit = "[-][(]9[)]";
const upToSeven = "[[-][(]9[)][[-][(]9[)][[-][(]9[)][[-][(]9[)][[-][(]9[)][[-][(]9[)][[-][(]9[)]]]]]]]]";

/** Ten digits in the North American grouping. */
export const northAmericanShapes: readonly string[] = /* @__PURE__ */ (() => [
  `[+][001-][1[-]]999-999-9999${extension}`,
  `[+][001-][1[-]](999)[-]999[-]9999${extension}`,
])();

/** Eight to fifteen digits behind a plus. */
export const internationalShape: string = /* @__PURE__ */ (() => `+9${digit.repeat(7)}${upToSeven}${extension}`)();

/** Seven to fourteen digits in any grouping, to be used with a label. */
export const anyPhoneShape: string = /* @__PURE__ */ (() => `[+][(]9[)]${digit.repeat(6)}${upToSeven}${extension}`)();

/** Nine to eleven digits from a zero, in at least two groups, as written outside North America. */
export const trunkShapes: readonly string[] = [
  "09[9]-99-99-99-99", "0999-99-99-99", "09[9]-9999-999[9]", "0999-999-99-99", "0999[9]-999-999",
  "0999-999[9]-99[9]", "0999[9]-999999[9]", "[(]09[9][)]-999-99-99", "099-999-9999",
];

export const phoneLabels: readonly string[] = [
  "phone", "phones", "telephone", "tel", "ph", "mobile", "cell", "cellphone", "landline", "whatsapp", "desk",
  "office", "messages (to|from)", "home number", "work number", "call (me|us|him|her|them|back)?",
  "ring (me|us|him|her|them)?", "text (me|us|him|her|them)?", "texted", "called", "dial",
  "(reach|contact) (me|us|him|her|them)? (at|on)", "(my|his|her|their|the) (number|cell|phone|digits)",
  "(my|his|her|their|the) <1-1> (number|phone)", "phone number", "contact (number|no)", "callback",
];

export const tollFreeAreas: readonly string[] = ["800", "833", "844", "855", "866", "877", "888"];
