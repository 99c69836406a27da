import type { Word } from "../text/index.js";

const numberWords: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand".split(
      " ",
    ),
  ))();

/** Digits, or a number from one to a thousand in words. */
export function isNumber(word: Word): boolean {
  return word.digits || numberWords.has(word.folded);
}
