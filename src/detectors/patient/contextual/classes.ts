/** Ages, decades and ordinals as single words. */
const oldest = 110;
/** "2F" and "5M" are types and millions. */
const shortest = 16;

export const ages: readonly string[] = /* @__PURE__ */ Array.from({ length: oldest }, (_, age) => [
  `${age}yo`,
  `${age}yr`,
  `${age}yof`,
  `${age}yom`,
  ...(age < shortest ? [] : [`${age}f`, `${age}m`]),
]).flat();
/** Ages as bare numbers; small ones are too often counts. */
const youngest = 11;
export const years: readonly string[] = /* @__PURE__ */ Array.from({ length: oldest - youngest }, (_, more) =>
  String(youngest + more),
);

export const tens: readonly string[] = [
  "twenty",
  "thirty",
  "forty",
  "fifty",
  "sixty",
  "seventy",
  "eighty",
  "ninety",
  "20",
  "30",
  "40",
  "50",
  "60",
  "70",
  "80",
  "90",
];
export const decades: readonly string[] = [
  "teens",
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
  "nineties",
  "20s",
  "30s",
  "40s",
  "50s",
  "60s",
  "70s",
  "80s",
  "90s",
];
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
