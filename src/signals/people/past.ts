import type { DocumentField, Sentence, Word } from "../../text/index.js";

/** Events before this year are more than fifty years old. */
const livingMemory = 1975;
const earliestYear = 1500;
const latestYear = 2100;
/** "the nineteenth century". */
const centuries: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "sixteenth seventeenth eighteenth nineteenth 16th 17th 18th 19th".split(" "),
);
const births: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "born birth since dob b".split(" "),
);

/** A written year outside living memory stands in the sentence or beside it, and none within; a year of birth tells nothing. */
export function isLongPast(field: DocumentField, sentence: number): boolean {
  const { rows, words, sentences } = field;
  const near = [...earlier(field, sentence), sentence, sentence + 1].flatMap((at) => sentences[at] ?? []);
  if (near.some((bounds) => namesCentury(words, bounds))) return true;
  if (!rows.hasDigit) return false;
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

/** The sentence before, and those before it in the paragraph until one comes back to the present. */
function earlier({ sentences, words }: DocumentField, sentence: number): readonly number[] {
  const before = [sentence - 1];
  const paragraph = sentences[sentence]?.paragraph;
  for (let at = sentence - 2; at >= sentence - historyReach; at--) {
    if ([sentence, ...before].some((told) => isNow(words, sentences[told]))) break;
    if (sentences[at]?.paragraph === paragraph) before.push(at);
  }
  return before;
}

/** Sentences over which a story of long ago goes on without its year. */
const historyReach = 3;

function isNow(words: readonly Word[], bounds: Sentence | undefined): boolean {
  return (
    bounds !== undefined &&
    words.slice(bounds.firstWord, bounds.endWord).some(({ folded }) => present.has(folded))
  );
}

const present: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "today tonight yesterday now this last i i'm i've we we're we've my our is are".split(" "),
);

function namesCentury(words: readonly Word[], { firstWord, endWord }: Sentence): boolean {
  for (let at = firstWord; at < endWord; at++)
    if (words[at]?.folded === "century" && centuries.has(words[at - 1]?.folded ?? "")) return true;
  return false;
}
