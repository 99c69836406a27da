/** Numbers from one to a thousand in words, besides digits. */
export const numberWords: readonly string[] =
  /* @__PURE__ */ "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand".split(
    " ",
  );
