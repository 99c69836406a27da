import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "his plates say 7KQ-482", match: "7KQ-482", pattern: "labelled" },
    { text: "license plate KQX 4821 in the lot", match: "KQX 4821" },
    { text: "plate number QL-40928", match: "QL-40928", pattern: "labelled" },
    { text: "VIN 1M8GDM9AXKP042788", match: "1M8GDM9AXKP042788", pattern: "vin" },
    { text: "a 1HGCM82633A004352 in the ditch", match: "1HGCM82633A004352", pattern: "vin" },
    { text: "the VIN of her car is 1hgcm82633a004352", match: "1hgcm82633a004352", pattern: "vin" },
    { text: "vehicle registration 26-D-40921", match: "26-D-40921", pattern: "labelled" },
    { text: "tag plate no. 88TLQ1", match: "88TLQ1", pattern: "labelled" },
  ],
  ignores: [
    { text: "License plate art by 40 kids", why: "no number" },
    { text: "The plates are in the sink, 12 of them", why: "dishes" },
    { text: "1HGCM82633A004353 is on the form", why: "the check digit is wrong" },
    { text: "AAAAAAAAAAAAAAAAA", why: "a cry" },
    { text: "a titanium plate and 40120 screws", why: "an implant" },
    { text: "Growth plates close by 16", why: "bones" },
    { text: "We got 500 new plates in 2024", why: "a year" },
    { text: "vehicle number 3 in the parade", why: "a place in a row" },
  ],
};
