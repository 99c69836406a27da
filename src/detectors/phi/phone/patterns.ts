import type { Pattern } from "../../../detect/index.js";
import {
  anyPhoneShape,
  internationalShape,
  northAmericanShapes,
  phoneLabels,
  trunkShapes,
} from "../../../lexicons/index.js";

const source = "45 CFR 164.514(b)(2)(i)(D)";
const shaped = (name: string, shapes: readonly string[]): readonly Pattern[] =>
  shapes.map((shape) => ({ name, shape, confidence: "certain", source }));

/** Services that anybody may call; the number of one says nothing about a patient. */
const helplines = [
  "hotline",
  "hotlines",
  "helpline",
  "helplines",
  "lifeline",
  "crisis (line|number)",
  "poison (control|center|centre|help)",
  "quitline",
  "quit line",
  "toll free",
  "information (center|centre|line|service)",
  "clearinghouse",
  "nurse line",
  "advice line",
  "suicide prevention",
  "customer (service|care|support)",
];

/** Whose number it is: an office that anybody may call, or somebody. */
const holders: readonly Pattern[] = [
  {
    name: "office",
    context: true,
    confidence: "certain",
    phrases: [
      "(office|offices|desk|department|clinic|hospital|relations|services|experience|team|switchboard|reception|pharmacy|billing|line|center|centre|hq|security|operator)",
      "(call|calling|reach|phone|ring|text|contact|tell|dial) (us|our)",
      "with us",
    ],
  },
  {
    name: "somebody",
    context: true,
    confidence: "certain",
    phrases: [
      "my (patient|pt)",
      "(his|her|their|hers|your|patient's|pt's|mom|dad|mother|father|wife|husband|daughter|son|family|cell|mobile|home)",
    ],
  },
];

/** 45 CFR 164.514(b)(2)(i)(D). North American and E.164 shapes stand alone; seven or more digits in another grouping need a label. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ knowledge();

function knowledge(): readonly Pattern[] {
  return [
    ...shaped("number", northAmericanShapes),
    ...shaped("international", [internationalShape]),
    ...trunkShapes.map((shape): Pattern => ({ name: "trunk", shape, confidence: "likely", source })),
    { name: "labelled", shape: anyPhoneShape, label: phoneLabels, confidence: "certain", source },
    { name: "bare", shape: "[+][1]9999999999", confidence: "possible", source },
    { name: "helpline", context: true, confidence: "certain", phrases: helplines },
    ...holders,
    { name: "fax", context: true, confidence: "certain", phrases: ["fax", "facsimile"] },
    {
      name: "other-number",
      context: true,
      confidence: "certain",
      phrases: [
        "order",
        "invoice",
        "tracking",
        "ticket",
        "confirmation",
        "npi",
        "isbn",
        "serial",
        "mrn",
        "case",
        "reference",
        "ref",
        "account",
        "grant",
        "id",
        "ssn",
        "license",
        "licence",
        "policy",
        "member",
        "prn",
        "phn",
        "card",
        "routing",
        "passport",
        "upc",
        "sku",
        "model",
        "version",
      ],
    },
  ];
}
