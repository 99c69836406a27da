/**
 * How often the commonest words of English stand among a thousand words of plain prose, and the words that every hospital writes, rounded; every other word is rarer than one.
 * A pattern is looked for by its rarest part, so only the order of magnitude matters. Source: general knowledge of published word counts.
 */
const perThousand: readonly (readonly [number, string])[] = [
  [60, "the"],
  [30, "of and to a in"],
  [12, "is that for it was on with i you he be"],
  [7, "as at by this have from or are not his but they an we her she had my all"],
  [
    4,
    "one there were their been has when who will no more if out so what up said about your our me him them its can do",
  ],
  [
    2,
    "would which into some could other than then these time now only like just over also after any new how get because well even here very good",
  ],
  [
    1,
    "first way work day people year make know see back two may most down should where before through too more go come us take go did being much own still such must off again three last never made many those right long while day old think life help each same since home always great why want every little few both let may need",
  ],
  [3, "hospital care health patients"],
  [1.5, "patient team staff nurse nurses doctor doctors room medical clinic"],
];

/** Frequencies by word. */
export function frequencies(): ReadonlyMap<string, number> {
  return new Map(
    perThousand.flatMap(([often, words]) => words.split(" ").map((word) => [word, often] as const)),
  );
}

export const rareWord = 0.05;
/** Words that start with a capital, and numbers. */
export const capitalWord = 90;
export const numberWord = 15;
