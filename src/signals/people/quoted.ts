import type { View } from "../../detect/index.js";
import type { Care } from "../care/index.js";
import { wordOf } from "./place.js";

const closing: ReadonlySet<string> = /* @__PURE__ */ new Set(['"', "\u201D"]);
const between: ReadonlySet<string> = /* @__PURE__ */ new Set([" ", "\n", "-", "\u2013", "\u2014", "~", "("]);

/** The name right behind a quotation signs it, and the quotation tells the speaker's own care: `"… my surgery …" Ada Q., 61`. */
export function signsOwnCare(view: View, care: readonly Care[], firstWord: number): boolean {
  const quoted = signedSentences(view, firstWord);
  const speaks = (pattern: string) =>
    view.matches.some((match) => match.pattern === pattern && quoted.includes(match.sentence));
  return (
    speaks("own-care") ||
    (speaks("own-part") && care.some(({ strong, sentence }) => strong && quoted.includes(sentence)))
  );
}

/** Sentences of the quotation that ends right before this word. */
function signedSentences({ field }: View, firstWord: number): readonly number[] {
  const { text } = field;
  let end = wordOf(field, firstWord).start - 1;
  while (end > 0 && between.has(text.charAt(end))) end--;
  if (!closing.has(text.charAt(end))) return [];
  const open = Math.max(text.lastIndexOf('"', end - 1), text.lastIndexOf("\u201C", end - 1));
  if (open === -1) return [];
  return field.sentences.flatMap((sentence, index) =>
    sentence.start >= open && sentence.end <= end ? [index] : [],
  );
}
