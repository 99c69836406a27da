import { surnames } from "../../names/index.js";
import type { DocumentField, Word } from "../../text/index.js";
import { standsAsPerson } from "./grammar.js";
import { isFirst, joined, wordOf } from "./place.js";
import type { Run } from "./span.js";
import { eponymHeads, eponyms, namesakes, placePrefixes, streetPrefixes, things, titles } from "./words.js";

const diseaseEndings: readonly string[] = [
  "pathy",
  "pathies",
  "itis",
  "osis",
  "emia",
  "aemia",
  "oma",
  "omas",
  "plasia",
  "trophy",
  "trophies",
  "philia",
  "uria",
  "algia",
  "ectomy",
  "gram",
];

/** The run names a place, a body, an event: it holds such a word, begins like a place, or follows a house number. */
export function isThing(part: Run): boolean {
  const { field, from, to } = part;
  const first = wordOf(field, from);
  const titled = titles.has(first.folded);
  const pair = `${first.base} ${wordOf(field, from + 1).base}`;
  if (namesakes.includes(pair) || namesakes.includes(first.base)) return true;
  if (!titled && placePrefixes.has(first.folded)) return true;
  if (isPrefixed(field, from) || (!titled && isStreet(field, from, to)) || isDonor(field, to)) return true;
  return field.words
    .slice(titled ? from + 1 : from, to)
    .some((word) => things.has(word.folded) && !isSurnameOf(part, word));
}

/** "Ada | and Ben Quill Tower": a building has the name of both. */
function isDonor(field: DocumentField, to: number): boolean {
  if (wordOf(field, to).folded !== "and" || !isFirst(wordOf(field, to + 1))) return false;
  for (let at = to + 2; at < to + 5 && wordOf(field, at).capital && joined(field, at - 1); at++)
    if (at > to + 2 && buildings.has(wordOf(field, at).folded)) return true;
  return false;
}

const buildings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "tower pavilion wing building center centre atrium garden auditorium library lobby plaza garage".split(
    " ",
  ),
);

/** "San | Antonio", "Fort | George". */
function isPrefixed(field: DocumentField, from: number): boolean {
  const before = wordOf(field, from - 1);
  return (
    from > 0 &&
    before.capital &&
    before.raw.length > 1 &&
    placePrefixes.has(before.folded) &&
    joined(field, from - 1)
  );
}

/** The second and last word, behind a first name or a title: "Eric Hall". */
function isSurnameOf({ field, from, to }: Run, word: Word): boolean {
  const first = wordOf(field, from);
  return (
    to - from === 2 &&
    word === wordOf(field, from + 1) &&
    word.folded !== "street" &&
    !wordOf(field, from - 1).digits &&
    surnames.has(word.base) &&
    (isFirst(first) || titles.has(first.folded))
  );
}

/** A house number follows, or a foreign word for a street or a ship stands before. */
function isStreet(field: DocumentField, from: number, to: number): boolean {
  const before = wordOf(field, from - 1);
  if (
    streetPrefixes.has(before.folded) ||
    streetPrefixes.has(wordOf(field, from).folded) ||
    (things.has(wordOf(field, to).folded) && before.digits)
  )
    return true;
  const after = wordOf(field, to);
  return (
    after.digits && after.raw.length < 5 && field.text.slice(wordOf(field, to - 1).end, after.start) === " "
  );
}

/** An eponym stands bare, or one of its heads follows within three words. */
export function isEponym(part: Run, from: number): boolean {
  const { field, to } = part;
  const word = wordOf(field, from);
  if (isChain(field, from, to)) return true;
  if (
    to - from === 1 &&
    eponyms.has(word.base) &&
    !isFirst(word) &&
    !standsAsPerson(field, { firstWord: from, endWord: to })
  )
    return true;
  for (let at = from + 1; at <= to + 2; at++) {
    const head = wordOf(field, at);
    if (isEponymHead(head) && sameSentence(part, at) && !isSurnameOf(part, head)) return true;
    if (at >= to && !joined(field, at - 1)) return false;
  }
  return false;
}

/** Three capitals and more in a chain of hyphens are the discoverers of a disease. */
function isChain(field: DocumentField, from: number, to: number): boolean {
  let hyphens = 0;
  for (let at = from; at < to - 1; at++) if (field.text.charAt(wordOf(field, at).end) === "-") hyphens++;
  return hyphens > 1;
}

function isEponymHead({ folded }: Word): boolean {
  return (
    eponymHeads.has(folded) || (folded.length > 6 && diseaseEndings.some((ending) => folded.endsWith(ending)))
  );
}

function sameSentence({ field, sentence }: Run, at: number): boolean {
  return at < (field.sentences[sentence]?.endWord ?? 0);
}

/** "Quill Cancer Center", "Quill disease": a thing follows among the capitals after it. */
export function isPartOfThing(field: DocumentField, from: number): boolean {
  for (let at = from + 1; at <= from + 3 && joined(field, at - 1); at++) {
    const word = wordOf(field, at);
    if (isEponymHead(word) || (word.capital && things.has(word.folded))) return true;
    if (!word.capital) return false;
  }
  return false;
}
