import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "SSN 529-04-8813", match: "529-04-8813", pattern: "labelled" },
    { text: "his social is 529 04 8813", match: "529 04 8813", pattern: "labelled" },
    { text: "social security number 529048813 on the form", match: "529048813", pattern: "labelled" },
    { text: "SSN: 978-19-4370", match: "978-19-4370", pattern: "labelled" },
    { text: "it says 529-04-8813 on the wristband", match: "529-04-8813", pattern: "bare" },
    { text: "529.04.8813", match: "529.04.8813", pattern: "bare" },
    { text: "last four of her SSN: 8813", match: "8813", pattern: "last-four" },
    { text: "SSN 53B-42-l397", match: "53B-42-l397", pattern: "smudged" },
    { text: "ITIN 912-71-4480", match: "912-71-4480", pattern: "taxpayer" },
    { text: "SIN 130 692 544", match: "130 692 544", pattern: "sin" },
    { text: "her social is 4I2 – 5O – 8831", match: "4I2 – 5O – 8831", pattern: "smudged" },
    { text: "SSN 529 - 04 - 8813", match: "529 - 04 - 8813", pattern: "labelled" },
  ],
  ignores: [
    { text: "Lot 000-12-3456", why: "area 000 is never issued" },
    { text: "part 666-12-3456", why: "area 666 is never issued" },
    { text: "529-00-8813", why: "group 00 is never issued" },
    { text: "The sample card says 078-05-1120", why: "the number of a famous sample card" },
    { text: "ZIP 90210-4411", why: "a postal code" },
    { text: "Order 529048813 shipped", why: "nine digits without a label" },
    { text: "Social Security turns 90 this year", why: "no number" },
    { text: "call 529-555-0113", why: "a telephone number" },
    { text: "12-529-04-8813-7", why: "part of a longer number" },
    { text: "The social is at 4:15 – 5:00 in the lounge", why: "a party and its hours" },
    { text: "Form 4I2-5O is out of print", why: "no label and another shape" },
  ],
};
