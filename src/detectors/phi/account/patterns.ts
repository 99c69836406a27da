import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(J)";
const cardLabels = [
  "card",
  "card (number|no)",
  "credit",
  "debit",
  "visa",
  "mastercard",
  "amex",
  "american express",
  "discover",
  "charged to",
  "cc",
];
const cardShapes = [
  "9999-9999-9999-9999[-999]",
  "9999-999999-99999",
  "9999-999999-9999",
  "999999999999[9][9][9][9][9][9][9]",
];
const group = "[-]XXXX";
const repeated = (part: string, most: number): string =>
  most === 0 ? "" : `[${part}${repeated(part, most - 1)}]`;
const cryptoShapes = /* @__PURE__ */ (() => [
  `1${"X".repeat(25)}${repeated("X", 8)}`,
  `3${"X".repeat(25)}${repeated("X", 8)}`,
  `bc1${"X".repeat(39)}${repeated("X", 20)}`,
  `0x${"X".repeat(40)}`,
])();

/** 45 CFR 164.514(b)(2)(i)(J). Cards by network and Luhn, IBAN by mod 97, everything else by its label. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ (() => [
  ...cardShapes.map(
    (shape): Pattern => ({ name: "card", shape, validator: "card", confidence: "certain", source }),
  ),
  ...cardShapes.map(
    (shape): Pattern => ({ name: "card-label", shape, label: cardLabels, confidence: "likely", source }),
  ),
  {
    name: "iban",
    shape: `AA99${group}${group}[${group}[${group}[${group}[${group}[${group}]]]]][[-]X[X][X]]`,
    confidence: "certain",
    source,
  },
  ...cryptoShapes.map((shape): Pattern => ({ name: "wallet", shape, confidence: "likely", source })),
  { name: "iban-label", context: true, confidence: "certain", phrases: ["iban"] },
  {
    name: "routing",
    shape: "9999[-]9999[-]9",
    label: ["routing", "aba", "rtn", "transit"],
    confidence: "certain",
    source,
  },
  { name: "routing-alone", shape: "9999[-]9999[-]9", validator: "routing", confidence: "likely", source },
  {
    name: "labelled",
    confidence: "certain",
    source,
    phrases: [
      "(bank|checking|savings|billing|patient|customer|guarantor|hospital)? (account|acct) (number|no|num|id)",
      "(bank|checking|savings|billing|guarantor) (account|acct)",
      "acct",
      "account",
      "guarantor (number|no|id)",
      "invoice (number|no)?",
      "billing (number|id|reference)",
      "statement (number|no)",
      "claim (number|no|id)",
    ],
  },
  {
    name: "other-number",
    context: true,
    confidence: "certain",
    phrases: [
      "tracking",
      "order",
      "isbn",
      "imei",
      "upc",
      "npi",
      "serial",
      "twitter",
      "instagram",
      "x",
      "facebook",
      "tiktok",
      "social (media)?",
      "followers",
    ],
  },
])();
