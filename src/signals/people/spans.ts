import { ambiguousFirstNames, ambiguousSurnames, firstNames, surnames } from "../../lexicons/index.js";
import type { DocumentField, Sentence, Word } from "../../text/index.js";
import { eponymHeads, eponyms, namesakes, openers, particles, placePrefixes, plainTitles, suffixes, things, titles } from "./words.js";
import type { Surroundings } from "./surroundings.js";

/** Words that look like one person's name, and what speaks for it. */
export interface NameSpan {
  readonly firstWord: number;
  readonly endWord: number;
  readonly sentence: number;
  readonly cues: readonly NameCue[];
}

export type NameCue = "title" | "first-name" | "surname" | "initial" | "context" | "hyphen" | "ambiguous" | "hashtag" | "greeted" | "repeated" | "display-name";

/** Capitalised words that stand together; where they stand in the field. */
interface Run {
  readonly field: DocumentField;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly around: Surroundings;
}

const longestName = 5;
const diseaseEndings: readonly string[] = ["pathy", "pathies", "itis", "osis", "emia", "aemia", "oma", "omas", "plasia", "trophy", "trophies", "philia", "uria", "algia", "ectomy", "gram"];

/** Finds names in one field, sentence by sentence. */
export function nameSpans(field: DocumentField, around: Surroundings): readonly NameSpan[] {
  if (field.row.endsWith("displayName") && field.words.length > 0) return [{ firstWord: 0, endWord: field.words.length, sentence: 0, cues: ["display-name"] }];
  return field.sentences.flatMap((sentence, index) => runsOf(field, sentence).flatMap(([from, to]) => namesIn({ field, sentence: index, from, to, around })));
}

/** Capitals elsewhere in the field that repeat a word of a name found, or of these known names. */
export function repeatedNames(field: DocumentField, found: readonly NameSpan[], known: ReadonlySet<string>): readonly NameSpan[] {
  const names = new Set(known);
  for (const { firstWord, endWord } of found) {
    for (const { base, raw, folded } of field.words.slice(firstWord, endWord)) if (raw.length > 2 && !titles.has(folded) && !openers.has(folded)) names.add(base);
  }
  return field.sentences.flatMap((sentence, index) => {
    const spans: NameSpan[] = [];
    for (let at = sentence.firstWord; at < sentence.endWord; at++) {
      const isFound = found.some(({ firstWord, endWord }) => firstWord <= at && at < endWord);
      if (wordOf(field, at).capital && names.has(wordOf(field, at).base) && !isFound && !isPartOfThing(field, at)) spans.push({ firstWord: at, endWord: at + 1, sentence: index, cues: ["repeated"] });
    }
    return spans;
  });
}

/** "Quill Cancer Center", "Quill disease": a thing follows among the capitals after it. */
function isPartOfThing(field: DocumentField, from: number): boolean {
  for (let at = from + 1; at <= from + 3 && joined(field, at - 1); at++) {
    const word = wordOf(field, at);
    if (isEponymHead(word) || (word.capital && things.has(word.folded))) return true;
    if (!word.capital) return false;
  }
  return false;
}

/** Word ranges of capitals (with the small words of surnames between them), and lower-case titles with what follows. */
function runsOf(field: DocumentField, sentence: Sentence): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  const heading = isHeading(field, sentence);
  for (let at = sentence.firstWord; at < sentence.endWord; ) {
    const end = heading ? listedEnd(field, sentence, at) : Math.max(runEnd(field, sentence, at), plainPairEnd(field, sentence, at));
    if (end > at) runs.push([at, end]);
    at = Math.max(end, at + 1);
  }
  return runs;
}

function runEnd(field: DocumentField, sentence: Sentence, from: number): number {
  if (!startsName(field, from)) return from;
  let at = from + 1;
  while (at < sentence.endWord && joined(field, at - 1) && continuesName(field, at, sentence.endWord)) at++;
  return at;
}

/** "jim kowalski" in a text without capitals: both listed, neither a common word. */
function plainPairEnd(field: DocumentField, sentence: Sentence, at: number): number {
  const first = wordOf(field, at);
  const second = wordOf(field, at + 1);
  if (first.capital || second.capital || at + 1 >= sentence.endWord || field.text.slice(first.end, second.start) !== " ") return at;
  const listed = firstNames.has(first.folded) && !ambiguousFirstNames.has(first.folded) && surnames.has(second.base) && !ambiguousSurnames.has(second.base);
  return listed ? at + 2 : at;
}

function startsName(field: DocumentField, at: number): boolean {
  const word = wordOf(field, at);
  return word.capital || (plainTitles.has(word.folded) && isListed(wordOf(field, at + 1)));
}

function continuesName(field: DocumentField, at: number, end: number): boolean {
  const word = wordOf(field, at);
  const before = wordOf(field, at - 1);
  if (word.tag !== before.tag) return false;
  if (word.capital) return true;
  if (particles.has(word.folded)) return at + 1 < end && joined(field, at) && wordOf(field, at + 1).capital;
  return plainTitles.has(before.folded) ? isListed(word) : isPlainSurname(field, at);
}

/** The word after "mister hank": a surname, listed or at least no common word. */
function isPlainSurname(field: DocumentField, at: number): boolean {
  return plainTitles.has(wordOf(field, at - 2).folded) && !wordOf(field, at - 1).capital && surnames.has(wordOf(field, at).base);
}

/** In a heading every word is a capital, so only a listed first name with a listed surname counts. */
function listedEnd(field: DocumentField, sentence: Sentence, at: number): number {
  const first = wordOf(field, at);
  const second = wordOf(field, at + 1);
  if (titles.has(first.folded) && at + 1 < sentence.endWord) return runEnd(field, { ...sentence, endWord: Math.min(sentence.endWord, at + 3) }, at);
  if (isInitial(field, at) && second.capital && joined(field, at)) return at + 2;
  const pair = at + 1 < sentence.endWord && joined(field, at) && isFirst(first) && surnames.has(second.base);
  return pair ? at + 2 : at;
}

/** Title Case or ALL CAPS: nearly all of its longer words are capitals. */
function isHeading(field: DocumentField, sentence: Sentence): boolean {
  const words = field.words.slice(sentence.firstWord, sentence.endWord).filter(({ digits, tag, folded }) => !digits && !tag && folded.length > 3);
  if (words.length >= 3 && words.filter(({ shout }) => shout).length >= words.length * 0.8) return true;
  const content = words.filter((word) => !word.shout && !isListed(word));
  return content.length >= 4 && content.filter(({ capital }) => capital).length >= content.length * 0.9;
}

/** Only a space, a hyphen, or the dot of an initial or an abbreviation stands between this word and the next. */
export function joined(field: DocumentField, at: number): boolean {
  const word = wordOf(field, at);
  const next = field.words[at + 1];
  if (next === undefined) return false;
  const dotted = isInitial(field, at) || titles.has(word.folded) || suffixes.has(word.folded) || particles.has(word.folded);
  for (const char of field.text.slice(word.end, next.start)) {
    if (char === "." ? !dotted : char !== " " && char !== "-" && char !== "\u00A0") return false;
  }
  return true;
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
    const word = wordOf(run.field, at);
    const title = titles.has(word.folded) && at + 1 < run.to;
    const role = run.around.isRole(at);
    if ((title && !titles.has(wordOf(run.field, at - 1).folded)) || role) {
      if (at > from) parts.push({ ...run, from, to: at });
      from = role && !title ? at + 1 : at;
    } else if (word.base !== word.folded && at + 1 < run.to) {
      parts.push({ ...run, from, to: at + 1 });
      from = at + 1;
    }
  }
  if (from < run.to) parts.push({ ...run, from, to: run.to });
  return parts;
}

function nameIn(part: Run): NameSpan | undefined {
  const first = wordOf(part.field, part.from);
  if (isThing(part)) return undefined;
  if (titles.has(first.folded) && first.raw !== "MS" && first.raw !== "SR" && first.raw !== "SGT") return titledName(part) ?? untitledName(part);
  return untitledName(part);
}

function titledName(part: Run): NameSpan | undefined {
  let from = part.from + 1;
  while (from < part.to && titles.has(wordOf(part.field, from).folded)) from++;
  const end = nameEnd(part, from);
  const word = wordOf(part.field, from);
  if (end === from || word.digits) return undefined;
  const strict = !plainTitles.has(wordOf(part.field, part.from).folded) && wordOf(part.field, part.from).folded !== "ms";
  if (strict && openers.has(word.folded) && !isFirst(word)) return undefined;
  return { firstWord: part.from, endWord: end, sentence: part.sentence, cues: ["title"] };
}

function untitledName(part: Run): NameSpan | undefined {
  const from = nameStart(part);
  if (from === -1 || isEponym(part, from)) return undefined;
  const end = nameEnd(part, from);
  if (end === from) return undefined;
  const span = { firstWord: from, endWord: end, sentence: part.sentence };
  const cues = end - from === 1 ? singleCues(part, span) : severalCues(part, span);
  if (cues === undefined) return undefined;
  return { ...span, cues: part.around.names(span) === "greeting" ? [...cues, "greeted"] : cues };
}

/** The first listed first name, or else the first word that does not merely open a sentence. */
function nameStart(part: Run): number {
  let plain = -1;
  for (let at = part.from; at < part.to; at++) {
    const word = wordOf(part.field, at);
    if (isFirst(word) && !(openers.has(word.folded) && at + 1 === part.to)) return at;
    if (plain === -1 && (!openers.has(word.folded) || isInitial(part.field, at)) && !things.has(word.folded)) plain = at;
  }
  return plain;
}

function nameEnd(part: Run, from: number): number {
  let end = from;
  while (end < part.to && end - from < longestName && !endsName(part, end, from)) end++;
  while (end > from && (particles.has(wordOf(part.field, end - 1).folded) && !wordOf(part.field, end - 1).capital)) end--;
  return end;
}

function endsName(part: Run, at: number, from: number): boolean {
  const word = wordOf(part.field, at);
  if (word.digits) return true;
  if (at === from || isInitial(part.field, at)) return false;
  return (openers.has(word.folded) && !isFirst(word) && !surnames.has(word.base)) || (word.shout && !wordOf(part.field, from).shout && !isInitial(part.field, from) && !suffixes.has(word.folded));
}

function singleCues(part: Run, span: { readonly firstWord: number; readonly endWord: number }): readonly NameCue[] | undefined {
  const word = wordOf(part.field, span.firstWord);
  const context = part.around.names(span);
  if (word.shout && word.raw.length > 1) return undefined;
  if (isInitial(part.field, span.firstWord)) return context === "greeting" ? ["initial", "context"] : undefined;
  if (!isFirst(word)) return context === undefined || openers.has(word.folded) || word.raw.length < 2 ? undefined : [surnames.has(word.base) ? "surname" : "context", "context"];
  if (ambiguousFirstNames.has(word.base)) return context === undefined ? undefined : ["first-name", "context"];
  return context === undefined ? ["first-name"] : ["first-name", "context"];
}

function severalCues(part: Run, span: { readonly firstWord: number; readonly endWord: number }): readonly NameCue[] | undefined {
  const words = part.field.words.slice(span.firstWord, span.endWord);
  const [first, ...rest] = words as readonly [Word, ...Word[]];
  const context = part.around.names(span);
  const initial = rest.some((_, index) => isInitial(part.field, span.firstWord + 1 + index));
  const surname = rest.some((word) => surnames.has(word.base) && !ambiguousSurnames.has(word.base));
  const hyphen = hyphenated(part.field, span);
  if (isFirst(first)) {
    if (!ambiguousFirstNames.has(first.base) || surname || initial || hyphen || context) return ["first-name", ...(initial ? (["initial"] as const) : []), ...(context ? (["context"] as const) : [])];
    return rest.some((word) => surnames.has(word.base)) ? ["first-name", "ambiguous"] : undefined;
  }
  if (isInitial(part.field, span.firstWord)) return rest.some((word) => surnames.has(word.base) || (word.shout && context)) ? ["initial", "surname"] : undefined;
  if (surname) return ["surname", ...(context ? (["context"] as const) : [])];
  if (context !== undefined) return ["context"];
  return hyphen && words.length <= 3 && !words.some(({ base }) => eponyms.has(base)) && words.every(({ shout }) => !shout) && span.firstWord > 0 ? ["hyphen"] : undefined;
}

/** The last two words are joined by a hyphen and something stands before them: "Ada Quill-Moreno". */
function hyphenated(field: DocumentField, span: { readonly firstWord: number; readonly endWord: number }): boolean {
  if (span.endWord - span.firstWord < 3) return false;
  return field.text.charAt(wordOf(field, span.endWord - 2).end) === "-" && field.text.charAt(wordOf(field, span.firstWord).end) === " ";
}

/** The run names a place, a body, an event: it holds such a word, begins like a place, or follows a house number. */
function isThing(part: Run): boolean {
  const { field, from, to } = part;
  const first = wordOf(field, from);
  if (namesakes.some((name) => name === `${first.base} ${wordOf(field, from + 1).base}` || name === first.base)) return true;
  if (placePrefixes.has(first.folded) && !titles.has(first.folded)) return true;
  if (from > 0 && placePrefixes.has(wordOf(field, from - 1).folded) && wordOf(field, from - 1).capital && wordOf(field, from - 1).raw.length > 1 && joined(field, from - 1)) return true;
  for (let at = titles.has(first.folded) ? from + 1 : from; at < to; at++) {
    const word = wordOf(field, at);
    if (things.has(word.folded) && !(at === from + 1 && isFirst(first) && surnames.has(word.base) && at + 1 === to)) return true;
  }
  return from > 0 && wordOf(field, from - 1).digits && joined(field, from - 1) && !titles.has(first.folded) && isStreetLike(field, to);
}

function isStreetLike(field: DocumentField, at: number): boolean {
  return things.has(wordOf(field, at).folded);
}

/** An eponym stands bare, or one of its heads follows within three words. */
function isEponym(part: Run, from: number): boolean {
  const { field, to } = part;
  const word = wordOf(field, from);
  if (isChain(field, from, to)) return true;
  if (to - from === 1 && eponyms.has(word.base) && !isFirst(word)) return true;
  for (let at = from + 1; at <= to + 2; at++) {
    if (isEponymHead(wordOf(field, at)) && sameSentence(part, at)) return true;
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
  return eponymHeads.has(folded) || (folded.length > 6 && diseaseEndings.some((ending) => folded.endsWith(ending)));
}

function sameSentence({ field, sentence }: Run, at: number): boolean {
  return at < (field.sentences[sentence]?.endWord ?? 0);
}

/** A camel-case hashtag that is a first name with a surname, or a first name that people stand behind. */
function tagNames(run: Run): readonly NameSpan[] {
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

const tagWords: ReadonlySet<string> = /* @__PURE__ */ new Set("team pray prayers for strong stronger fight fighter warrior army hope justice love fly high rip bye thank happy birthday meet help save heal get well soon".split(" "));

function tagName(field: DocumentField, from: number, end: number): { readonly firstWord: number; readonly endWord: number } | undefined {
  const words = field.words.slice(from, end);
  const first = words.findIndex((word) => firstNames.has(word.base) && !ambiguousFirstNames.has(word.base));
  if (first === -1 || words.some((word) => things.has(word.folded) || eponymHeads.has(word.folded))) return undefined;
  const others = words.filter((_, index) => index !== first);
  const supported = others.length > 0 && others.every((word) => tagWords.has(word.folded));
  if (supported) return { firstWord: from + first, endWord: from + first + 1 };
  const pair = first === 0 && words.length === 2 && !openers.has(words[1]?.folded ?? "") && !tagWords.has(words[1]?.folded ?? "");
  return pair ? { firstWord: from, endWord: end } : undefined;
}

/** A single capital; "A" and "I" only when a dot or a comma follows. */
export function isInitial(field: DocumentField, at: number): boolean {
  const word = wordOf(field, at);
  if (word.raw.length !== 1 || !word.capital) return false;
  const next = field.text.charAt(word.end);
  return next === "." || next === "," || (word.folded !== "i" && word.folded !== "a");
}

function isFirst(word: Word): boolean {
  return firstNames.has(word.base) && (word.capital || word.raw.length > 2);
}

function isListed(word: Word): boolean {
  return firstNames.has(word.base) || surnames.has(word.base);
}

const nothing: Word = { start: 0, end: 0, folded: "", base: "", raw: "", capital: false, shout: false, digits: false, tag: false };

/** The word at this place, or one that is no word. */
export function wordOf(field: DocumentField, at: number): Word {
  return field.words[at] ?? nothing;
}
