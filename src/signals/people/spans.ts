import { surnames } from "../../names/index.js";
import type { DocumentField, Word } from "../../text/index.js";
import { isBoardName, roomPrecedes } from "./bedside.js";
import { severalCues, singleCues } from "./cues.js";
import { easternNames } from "./eastern.js";
import { filmNames } from "./film.js";
import { isPersonNoun } from "./nouns.js";
import { isFirst, isInitial, isSureFirst, places, wordOf } from "./place.js";
import { enumerated, isWrittenSmall, runsOf } from "./runs.js";
import type { NameSpan, Run } from "./span.js";
import type { Surroundings } from "./surroundings.js";
import { tagNames } from "./tags.js";
import { isEponym, isThing } from "./things.js";
import { eponyms, openers, particles, plainTitles, staffTitles, suffixes, things, titles } from "./words.js";

const longestName = 5;

/** Finds names in one field, sentence by sentence. */
export function nameSpans(field: DocumentField, around: Surroundings): readonly NameSpan[] {
  if (field.row.endsWith("author.displayName") && field.words.length > 0)
    return [{ firstWord: 0, endWord: field.words.length, sentence: 0, cues: ["display-name"] }];
  const small = isWrittenSmall(field);
  return field.sentences.flatMap((sentence, index) => {
    const runs = runsOf(field, sentence, small);
    const listed = enumerated(field, runs);
    const latin = runs
      .filter(([from, to]) => listed.has(from) || !isNoName(field, from, to))
      .flatMap(([from, to]) =>
        listed.has(from)
          ? [{ firstWord: from, endWord: to, sentence: index, cues: ["first-name"] as const }]
          : namesIn({ field, sentence: index, from, to, around }),
      )
      .filter(({ endWord }) => !isOfAddress(field, endWord));
    return [...latin, ...easternNames(field, sentence, index, around), ...filmNames(field, sentence, index)];
  });
}

/** A lone word that begins sentences, or names a thing, whatever stands around it. */
function isNoName(field: DocumentField, from: number, to: number): boolean {
  const word = wordOf(field, from);
  return (
    to - from === 1 &&
    !word.tag &&
    !isInitial(field, from) &&
    (openers.has(word.folded) || (things.has(word.folded) && !isFirst(word)))
  );
}

/** "dr.quill@mail.example" is an address. */
function isOfAddress({ text, words }: DocumentField, endWord: number): boolean {
  return text.charAt(words[endWord - 1]?.end ?? 0) === "@";
}

function namesIn(run: Run): readonly NameSpan[] {
  if (wordOf(run.field, run.from).tag) return tagNames(run);
  return partsOf(run).flatMap((part) => nameIn(part) ?? []);
}

/** Cuts a run at job words, titles and possessives: "Harborview's | President | Ada Quill". */
function partsOf(run: Run): readonly Run[] {
  const parts: Run[] = [];
  let from = run.from;
  for (let at = run.from; at < run.to; at++) {
    const cut = cutAt(run, at);
    if (cut === undefined) continue;
    if (cut.end > from) parts.push({ ...run, from, to: cut.end });
    from = cut.next;
  }
  if (from < run.to) parts.push({ ...run, from, to: run.to });
  return parts;
}

/** Where the part before this word ends and the next one starts, if this word parts them. */
function cutAt(run: Run, at: number): { readonly end: number; readonly next: number } | undefined {
  const word = wordOf(run.field, at);
  const last = at + 1 >= run.to;
  const title = titles.has(word.folded) && !last;
  if (units.has(word.folded) && wordOf(run.field, at + 1).digits) return { end: at, next: run.to };
  if (run.around.isRole(at) && !isSurnameHere(run, at)) return { end: at, next: title ? at : at + 1 };
  if (title && !titles.has(wordOf(run.field, at - 1).folded)) return { end: at, next: at };
  return word.base !== word.folded && !last && !title ? { end: at + 1, next: at + 1 } : undefined;
}

/** "Mrs. Baker", "Eric Cook": a job word that is a surname behind a title or a first name. */
function isSurnameHere({ field, from }: Run, at: number): boolean {
  const before = wordOf(field, at - 1);
  return (
    at > from &&
    surnames.has(wordOf(field, at).base) &&
    ((titles.has(before.folded) && !staffTitles.has(before.folded)) ||
      before.folded === "dr" ||
      isSureFirst(before))
  );
}

/** "Mrs. Ada Quill Suite 9": a flat follows the name. */
const units: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "suite ste apt apartment unit box floor".split(" "),
);

function nameIn(part: Run): NameSpan | undefined {
  const first = wordOf(part.field, part.from);
  if (isThing(part)) return undefined;
  if (titles.has(first.folded) && first.raw !== "MS" && first.raw !== "SR" && first.raw !== "SGT")
    return titledName(part) ?? untitledName(part);
  return untitledName(part);
}

function titledName(part: Run): NameSpan | undefined {
  let from = part.from + 1;
  while (from < part.to && titles.has(wordOf(part.field, from).folded)) from++;
  const end = nameEnd(part, from);
  const word = wordOf(part.field, from);
  if (end === from || word.digits || isSmallTalk(part, word)) return undefined;
  const strict =
    !plainTitles.has(wordOf(part.field, part.from).folded) && wordOf(part.field, part.from).folded !== "ms";
  if (strict && openers.has(word.folded) && !isFirst(word)) return undefined;
  const span = { firstWord: part.from, endWord: end, sentence: part.sentence };
  return { ...span, cues: isLetterHead(part) ? ["title", "greeted"] : ["title"] };
}

/** "call the dr. do you think": a title in small letters before a word that begins a sentence. */
function isSmallTalk({ field, from }: Run, word: Word): boolean {
  return !wordOf(field, from).capital && !word.capital && openers.has(word.folded);
}

/** "Dear Mr. Quill," opens a letter to him, and what follows is not told of him. */
function isLetterHead({ field, from, sentence }: Run): boolean {
  return (
    field.sentences[sentence]?.firstWord === from - 1 && letterHeads.has(field.words[from - 1]?.folded ?? "")
  );
}

const letterHeads: ReadonlySet<string> = /* @__PURE__ */ new Set(["dear", "hello", "hi"]);

function untitledName(part: Run): NameSpan | undefined {
  const from = nameStart(part);
  if (from === -1 || (isEponym(part, from) && !isOnBoard(part, from))) return undefined;
  const end = nameEnd(part, from);
  if (end === from) return undefined;
  const span = { firstWord: from, endWord: end, sentence: part.sentence };
  const cues = end - from === 1 ? singleCues(part, span) : severalCues(part, span);
  if (cues === undefined) return undefined;
  return { ...span, cues: part.around.names(span) === "greeting" ? [...cues, "greeted"] : cues };
}

/** Behind a bed only the eponyms themselves are things: "BED 4 QUILL chest tube", but "bed 4 Foley out". */
function isOnBoard({ field }: Run, at: number): boolean {
  return roomPrecedes(field, at) && isBoardName(field, at) && !eponyms.has(wordOf(field, at).base);
}

/** The first listed first name, or else the first word that does not merely open a sentence. */
function nameStart(part: Run): number {
  let plain = -1;
  for (let at = part.from; at < part.to; at++) {
    const word = wordOf(part.field, at);
    if (at > plain && plain !== -1 && isIntroduced(part, plain)) return plain;
    if (isFirst(word) && !(openers.has(word.folded) && at + 1 === part.to)) return at;
    if (plain === -1 && (!openers.has(word.folded) || isInitial(part.field, at)) && !things.has(word.folded))
      plain = at;
  }
  return plain;
}

const introducing: ReadonlySet<string> = /* @__PURE__ */ new Set(["naming", "age"]);

/** What stands around makes the word a name, although the next one is the first that a list has. */
function isIntroduced(part: Run, at: number): boolean {
  const word = wordOf(part.field, at);
  return (
    !isPersonNoun(word) &&
    !places.has(word.base) &&
    introducing.has(part.around.names({ firstWord: at, endWord: part.to }) ?? "")
  );
}

function nameEnd(part: Run, from: number): number {
  let end = from;
  while (end < part.to && end - from < longestName && !endsName(part, end, from)) end++;
  while (
    end > from &&
    particles.has(wordOf(part.field, end - 1).folded) &&
    !wordOf(part.field, end - 1).capital
  )
    end--;
  return end;
}

function endsName(part: Run, at: number, from: number): boolean {
  const word = wordOf(part.field, at);
  if (word.digits) return true;
  if (at === from || isInitial(part.field, at)) return false;
  return (
    (openers.has(word.folded) && !isFirst(word) && !surnames.has(word.base)) ||
    (word.shout &&
      !wordOf(part.field, from).shout &&
      !isInitial(part.field, from) &&
      !suffixes.has(word.folded))
  );
}
