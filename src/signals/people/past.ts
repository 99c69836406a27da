import type { DocumentField } from "../../text/index.js";

/** Events before this year are more than fifty years old. */
const livingMemory = 1975;
const earliestYear = 1500;
const latestYear = 2100;
const births: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "born birth since dob b".split(" "),
);

/** A written year outside living memory stands in the sentence or beside it, and none within; a year of birth tells nothing. */
export function isLongPast({ rows, words, sentences }: DocumentField, sentence: number): boolean {
  if (!rows.hasDigit) return false;
  const near = [sentence - 1, sentence, sentence + 1].flatMap((index) => sentences[index] ?? []);
  const years = near.flatMap(({ firstWord, endWord }) =>
    words.slice(firstWord, endWord).flatMap((word, index) => {
      const before = words.slice(Math.max(0, firstWord + index - 2), firstWord + index);
      const year = word.digits && word.raw.length === 4 ? Number(word.raw) : 0;
      return year >= earliestYear && year < latestYear && !before.some(({ folded }) => births.has(folded))
        ? [year]
        : [];
    }),
  );
  return years.length > 0 && years.every((year) => year < livingMemory);
}
