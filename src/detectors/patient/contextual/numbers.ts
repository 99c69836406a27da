/** Numbers that are an age or a rank, as words of their own. */
const oldest = 110;
/** As bare numbers, small ages are too often counts. */
const youngest = 11;

export const years: readonly string[] = /* @__PURE__ */ (() =>
  Array.from({ length: oldest - youngest }, (_, more) => String(youngest + more)))();

export const ordinals: readonly string[] = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "1st",
  "2nd",
  "3rd",
  "4th",
  "5th",
  "6th",
  "7th",
  "8th",
  "9th",
  "10th",
  "11th",
  "12th",
  "13th",
  "16th",
  "18th",
  "21st",
];
