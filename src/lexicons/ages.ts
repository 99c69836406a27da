// Source: own compilation, 2026-11. Ages as people shorten and name them.

const oldest = 110;
/** "2F" and "5M" are types and millions. */
const shortest = 16;

/** "19yo", "67f", "19y": an age with its unit or a sex in one word. */
export const ages: readonly string[] = /* @__PURE__ */ (() =>
  Array.from({ length: oldest }, (_, age) => [
    `${age}yo`, `${age}yr`, `${age}yof`, `${age}yom`, `${age}mo`,
    ...(age < shortest ? [] : [`${age}f`, `${age}m`, `${age}y`]),
  ]).flat())();

/** The tens that an age in words begins with: "forty something". */
export const tens: readonly string[] = [
  "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "20", "30", "40", "50", "60",
  "70", "80", "90",
];

/** Decades of a life: "in her thirties". */
export const decades: readonly string[] = [
  "teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties", "20s",
  "30s", "40s", "50s", "60s", "70s", "80s", "90s", "20's", "30's", "40's", "50's", "60's", "70's", "80's",
  "90's",
];
