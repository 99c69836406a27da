import type { View } from "../../detect/index.js";
import { wordAt } from "../../scan/index.js";
import { type DocumentField, sentenceOf } from "../../text/index.js";
import { type Care, careBetween } from "../care/index.js";
import { wordOf } from "./place.js";

const closing: ReadonlySet<string> = /* @__PURE__ */ new Set(['"', "\u201D"]);
const between: ReadonlySet<string> = /* @__PURE__ */ new Set([" ", "\n", "-", "\u2013", "\u2014", "~", "("]);

/** The name right behind a quotation signs it, and the quotation tells the speaker's own care: `"… my surgery …" Ada Q., 61`. So does the name under a letter in a picture. */
export function signsOwnCare(view: View, care: readonly Care[], firstWord: number): boolean {
  const quoted = [...signedSentences(view.field, firstWord), ...letterAbove(view.field, firstWord)];
  const speaks = (pattern: string) => quoted.some((sentence) => view.near.shares([pattern], { sentence }));
  return (
    speaks("own-care") ||
    (speaks("own-part") && quoted.some((sentence) => tellsOfCare(view.field, care, sentence)))
  );
}

function tellsOfCare({ sentences }: DocumentField, care: readonly Care[], sentence: number): boolean {
  const { firstWord = 0, endWord = 0 } = sentences[sentence] ?? {};
  return careBetween(care, firstWord, endWord).some(({ strong }) => strong);
}

/** A longer quotation is an article and no testimonial. */
const longestQuotation = 2000;

const farewells: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "love sincerely yours regards hugs gratefully from".split(" "),
);

/** Sentences of the letter that a picture shows, where this word signs it: "Love, Ada". */
function letterAbove(field: DocumentField, firstWord: number): readonly number[] {
  const { path, sentences } = field;
  if (!path.endsWith("ocrText") || !farewells.has(wordOf(field, firstWord - 1).folded)) return [];
  const last = sentenceOf(sentences, firstWord);
  return Array.from({ length: Math.min(last + 1, longestLetter) }, (_, back) => last - back);
}

/** A longer letter is read from its end. */
const longestLetter = 12;

/** Sentences of the quotation that ends right before this word. */
function signedSentences(field: DocumentField, firstWord: number): readonly number[] {
  const { text, sentences } = field;
  let end = wordOf(field, firstWord).start - 1;
  while (end > 0 && between.has(text.charAt(end))) end--;
  if (!closing.has(text.charAt(end))) return [];
  const from = Math.max(0, end - longestQuotation);
  const said = text.slice(from, end);
  const open = Math.max(said.lastIndexOf('"'), said.lastIndexOf("\u201C"));
  if (open === -1) return [];
  const last = sentenceOf(sentences, wordAt(field, end - 1));
  const inside: number[] = [];
  for (let at = last; at >= 0 && (sentences[at]?.start ?? 0) >= from + open; at--) inside.push(at);
  return inside.filter((at) => (sentences[at]?.end ?? 0) <= end);
}
