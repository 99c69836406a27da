import type { View } from "../../detect/index.js";
import type { DocumentField } from "../../text/index.js";
import { type Care, careBetween } from "../care/index.js";
import { signsOwnCare } from "./quoted.js";
import type { NameSpan } from "./span.js";

/** What is known of a person's part in the story, before it is weighed. */
export interface Evidence {
  readonly view: View;
  readonly care: readonly Care[];
  readonly span: NameSpan;
  /** The sentence tells of a time outside living memory. */
  readonly isPast: (sentence: number) => boolean;
  /** Of all care nothing but how it ended is told. */
  readonly mourns: boolean;
}

/** Care told in the sentence of the name, or beside it in one that goes on about him or her. */
export function careScore(evidence: Evidence): number {
  const { view, span } = evidence;
  const sentences = [
    span.sentence,
    ...neighbours(view, span.sentence).filter((near) => goesOn(evidence, near) || isBetween(evidence, near)),
  ];
  const kinds = new Map<string, number>();
  for (const one of careAround(evidence)) {
    const insideName = one.firstWord < span.endWord && span.firstWord < one.endWord;
    if (sentences.includes(one.sentence) && !insideName) kinds.set(one.kind, one.strong ? 2 : 1);
  }
  let score = ageBeside(view.field, span) || sentences.some((at) => isAgeTold(view, at)) ? 1 : 0;
  if (ownsPatientsThing(view.field, span)) score++;
  for (const weight of kinds.values()) score += weight;
  return score;
}

/** Words over which a name and its care belong together. */
const careReach = 200;

/** Care at most so many words before or after the name. */
function careAround({ care, span }: Evidence): readonly Care[] {
  return careBetween(care, span.firstWord - careReach, span.endWord + careReach);
}

export function signs({ view, care, span }: Evidence): boolean {
  return signsOwnCare(view, care, span.firstWord);
}

function neighbours(view: View, sentence: number): readonly number[] {
  const here = view.field.sentences[sentence]?.paragraph;
  return [sentence - 2, sentence - 1, sentence + 1, sentence + 2].filter(
    (near) => view.field.sentences[near]?.paragraph === here,
  );
}

const fragment = 15;

/** A short sentence between the name and one that goes on about him or her: "Testicular cancer, caught early." */
function isBetween(evidence: Evidence, at: number): boolean {
  const { view, span } = evidence;
  const bounds = view.field.sentences[at];
  const beyond = at * 2 - span.sentence;
  if (bounds === undefined || Math.abs(at - span.sentence) > 1) return false;
  if (bounds.endWord - bounds.firstWord > fragment) return false;
  return bounds.paragraph === view.field.sentences[beyond]?.paragraph && goesOn(evidence, beyond);
}

/** "He was 93." */
function isAgeTold({ field, near }: View, sentence: number): boolean {
  const told = near.firstIn(["aged-one"], { sentence });
  const number = field.words[(told?.endWord ?? 0) - 1];
  return told !== undefined && number?.digits === true && number.raw.length === 2;
}

/** "Ada's bed": what hardly anybody but a patient has at our place. */
function ownsPatientsThing({ words }: DocumentField, { endWord }: NameSpan): boolean {
  const owner = words[endWord - 1];
  return (
    owner !== undefined && owner.base !== owner.folded && patientsThings.has(words[endWord]?.folded ?? "")
  );
}

const patientsThings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "bed bedside walker wheelchair monitor meds labs scan scans chart drip iv vent ventilator catheter trach wound incision dressing stretcher gurney isolette incubator pillow gown oxygen discharge".split(
    " ",
  ),
);

/** A pronoun or the name itself carries the story into this sentence. */
export function goesOn({ view, span }: Pick<Evidence, "view" | "span">, sentence: number): boolean {
  const bounds = view.field.sentences[sentence];
  if (bounds === undefined) return false;
  if (view.near.shares(["pronoun"], { sentence })) return true;
  if (isCheered({ view, span }) && view.near.shares(["addressed"], { sentence })) return true;
  const names = view.field.words.slice(span.firstWord, span.endWord).map(({ base }) => base);
  return view.field.words
    .slice(bounds.firstWord, Math.min(bounds.endWord, bounds.firstWord + careReach))
    .some(({ base, capital }) => capital && names.includes(base));
}

/** "Go Ada!": whoever is cheered is spoken to in what follows. */
function isCheered({ view, span }: Pick<Evidence, "view" | "span">): boolean {
  return view.near.before(["cheer"], span, 0) !== undefined;
}

/** "Ada Quill, nineteen,": from the teens on, since "one" and "six" are said of more. */
function isAgeInWords({ words, text }: DocumentField, at: number): boolean {
  const word = words[at];
  if (word === undefined || !ages.has(word.folded)) return false;
  const rest = text.slice(word.end, word.end + longestUnit);
  const comma = rest.indexOf(",");
  return (
    text.slice(words[at - 1]?.end, word.start) === ", " && comma !== -1 && !rest.slice(0, comma).includes(" ")
  );
}

/** "-seven,". */
const longestUnit = 7;
const ages: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety".split(
    " ",
  ),
);

const aged: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "man woman male female boy girl gentleman lady toddler infant teen teenager".split(" "),
);

/** "Ada Quill, 61," or "a woman, Ada," or "ten-year-old Ada" or "At 14, Ada". */
function ageBeside(field: DocumentField, span: NameSpan): boolean {
  const word = field.words[span.endWord];
  const last = field.words[span.endWord - 1];
  if (
    word !== undefined &&
    last !== undefined &&
    word.digits &&
    (word.start - last.end === 2 || field.text.slice(last.end, word.start) === "., ") &&
    word.raw.length <= 2
  )
    return true;
  if (isAgeInWords(field, span.endWord)) return true;
  const before = field.words[span.firstWord - 1];
  if (before === undefined) return false;
  return (
    before.folded === "old" ||
    aged.has(before.folded) ||
    (before.digits && before.raw.length <= 2 && field.words[span.firstWord - 2]?.folded === "at")
  );
}
