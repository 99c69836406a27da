import type { DocumentField, Sentence } from "../../text/index.js";
import { wordOf } from "./place.js";
import type { NameSpan } from "./span.js";

/** "QUILL-VANE, ADA  DOB 04/17/1991": the surname first, in capitals, as films, labels and lists of wards print it. */
export function filmNames(
  field: DocumentField,
  { firstWord, endWord }: Sentence,
  sentence: number,
): readonly NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = firstWord; at < endWord; at++) {
    const comma = surnameEnd(field, at, endWord);
    if (comma === at || !isLabelled(field, comma + 1)) continue;
    spans.push({ firstWord: at, endWord: comma + 1, sentence, cues: ["film"] });
    at = comma;
  }
  return spans;
}

/** Index after a surname in capitals that a comma and a given name in capitals follow; else where it starts. */
function surnameEnd(field: DocumentField, from: number, end: number): number {
  let at = from;
  while (at < from + longestSurname && isShouted(field, at) && gapAfter(field, at) === "-") at++;
  const isPrinted = at + 1 < end && isShouted(field, at) && isShouted(field, at + 1);
  if (!isPrinted || placeholders.has(wordOf(field, at).folded)) return from;
  return gapAfter(field, at).trim() === "," ? at + 1 : from;
}

/** "DOE, JANE" stands on samples. */
const placeholders: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "doe test sample example patient surname last lastname".split(" "),
);

const longestSurname = 3;

function isShouted(field: DocumentField, at: number): boolean {
  const { shout, raw, digits } = wordOf(field, at);
  return shout && !digits && raw.length > 1;
}

function gapAfter({ text, words }: DocumentField, at: number): string {
  return text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0);
}

/** What such a label says next: when somebody was born, and by which number they go. */
function isLabelled({ words }: DocumentField, from: number): boolean {
  return words.slice(from, from + labelReach).some(({ folded }) => labels.has(folded));
}

const labelReach = 4;
const labels: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "dob mrn acc accession pid hn nhi phn acct".split(" "),
);
