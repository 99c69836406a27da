import type { DocumentField } from "../../text/index.js";
import { isSureFirst, wordOf } from "./place.js";
import type { NameSpan, Run } from "./span.js";
import { eponymHeads, openers, things } from "./words.js";

/** A camel-case hashtag that is a first name with a surname, or a first name that people stand behind. */
export function tagNames(run: Run): readonly NameSpan[] {
  const { field, sentence } = run;
  const spans: NameSpan[] = [];
  for (let at = run.from; at < run.to; ) {
    const end = tagEnd(field, at, run.to);
    const span = tagName(field, at, end);
    if (span !== undefined) spans.push({ ...span, sentence, cues: ["hashtag"] });
    at = end;
  }
  return spans;
}

function tagEnd(field: DocumentField, from: number, to: number): number {
  let end = from + 1;
  while (end < to && wordOf(field, end).start === wordOf(field, end - 1).end) end++;
  return end;
}

const tagWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "team pray prayers for strong stronger fight fighter warrior army hope justice love fly high rip bye thank happy birthday meet help save heal get well soon".split(
    " ",
  ),
);

function tagName(
  field: DocumentField,
  from: number,
  end: number,
): { readonly firstWord: number; readonly endWord: number } | undefined {
  const words = field.words.slice(from, end);
  const first = words.findIndex(isSureFirst);
  if (first === -1 || words.some((word) => things.has(word.folded) || eponymHeads.has(word.folded)))
    return undefined;
  const others = words.filter((_, index) => index !== first);
  const supported = others.length > 0 && others.every((word) => tagWords.has(word.folded));
  if (supported) return { firstWord: from + first, endWord: from + first + 1 };
  const pair =
    first === 0 &&
    words.length === 2 &&
    !openers.has(words[1]?.folded ?? "") &&
    !tagWords.has(words[1]?.folded ?? "");
  return pair ? { firstWord: from, endWord: end } : undefined;
}
