import type { DocumentField } from "../../text/index.js";
import { startsSentence } from "../nearby/index.js";
import { isListedName } from "./bedside.js";
import { isFirst, places, wordOf } from "./place.js";
import { eponyms } from "./words.js";

/** Part of the sentence a possible name stands in. */
interface Words {
  readonly firstWord: number;
  readonly endWord: number;
}

/** "Kowalski's labs": care of one person; of a capital that no list has only if he or she follows. */
export function ownsCare(field: DocumentField, { firstWord, endWord }: Words, heOrShe: boolean): boolean {
  const owner = wordOf(field, endWord - 1);
  if (owner.base === owner.folded || owner.shout || eponyms.has(owner.base) || places.has(owner.base))
    return false;
  if (articles.has(wordOf(field, firstWord - 1).folded)) return false;
  if (!careThings.has(wordOf(field, endWord).folded) || bodies.has(wordOf(field, endWord + 1).folded))
    return false;
  return isListedName(field, endWord - 1) || heOrShe;
}

/** "watched Tull walk", "saw Tull take his first steps": what only somebody does is seen or made possible. */
export function isSeenActing(field: DocumentField, { firstWord, endWord }: Words): boolean {
  const deed = wordOf(field, endWord).folded;
  if (!seeing.has(wordOf(field, firstWord - 1).folded) || !isSpaced(field, firstWord - 1, endWord))
    return false;
  return bodily.has(deed) || (handling.has(deed) && owning.has(wordOf(field, endWord + 1).folded));
}

/** "Tull as her guardian", "Tull as an emergency contact". */
export function isAppointed(field: DocumentField, { endWord }: Words): boolean {
  if (wordOf(field, endWord).folded !== "as") return false;
  return field.words
    .slice(endWord + 1, endWord + 1 + appointedReach)
    .some(({ folded }) => appointed.has(folded));
}

/** "Tull-san", "Tull-ji". */
export function isHonoured({ text, words }: DocumentField, { endWord }: Words): boolean {
  const honorific = words[endWord];
  const name = words[endWord - 1];
  if (honorific === undefined || name === undefined || honorific.capital) return false;
  return honorifics.has(honorific.folded) && text.slice(name.end, honorific.start) === "-";
}

/** "Georgia moved from Texas to work here": a first name that is a place moves only as a person. */
export function movesHome(field: DocumentField, { firstWord, endWord }: Words): boolean {
  const [verb, from, place] = [0, 1, 2].map((step) => wordOf(field, endWord + step));
  if (endWord - firstWord !== 1 || !isFirst(wordOf(field, firstWord)) || !startsSentence(field, firstWord))
    return false;
  if (verb?.folded !== "moved" || from?.folded !== "from" || place?.capital !== true) return false;
  const rest = field.words.slice(endWord + 3, endWord + 3 + moveReach);
  return rest.some(({ folded }, index) => living.has(folded) && rest[index - 1]?.folded === "to");
}

/** "With love, Tull" at the end of a line. */
export function signsOff(field: DocumentField, { firstWord, endWord }: Words): boolean {
  const closing = wordOf(field, firstWord - 1);
  if (firstWord === 0 || endWord - firstWord > longestSigned || !closings.has(closing.folded)) return false;
  const gap = field.text.slice(closing.end, wordOf(field, firstWord).start);
  const written = gap.includes("\n") || closing.folded === "love";
  if (!written || gap.trim() !== "," || !opensLine(field, firstWord - 1)) return false;
  return endsLine(field.text, wordOf(field, endWord - 1).end);
}

/** The closing begins its line or sentence: "Love,", "With love,", "Yours sincerely,". */
function opensLine(field: DocumentField, at: number): boolean {
  return [at, at - 1].some(
    (first) => startsSentence(field, first) && (first === at || lead.has(wordOf(field, first).folded)),
  );
}

/** Nothing but a full stop stands between this offset and the end of the line. */
function endsLine(text: string, from: number): boolean {
  const rest = text.slice(from, from + 2);
  return rest === "" || rest === "." || rest.startsWith("\n") || rest === ".\n";
}

/** Only blanks stand around the name. */
function isSpaced({ text, words }: DocumentField, before: number, end: number): boolean {
  const gaps = [before, end - 1].map((at) => text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0));
  return gaps.every((gap) => gap === " ");
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const appointedReach = 4;
const moveReach = 3;
const longestSigned = 3;
const careThings = /* @__PURE__ */ list(
  "labs vitals chart room bed iv drip dressing dressings catheter trach temp temperature sats meds chemo biopsy scan scans mri ct xray incision stitches sutures wound wounds pain fever breathing pressure surgery transplant diagnosis discharge admission appointment funeral obituary seizures nurse doctor surgeon",
);
/** Behind these the care is a house's and no person's. */
const bodies = /* @__PURE__ */ list(
  "team teams department departments program programs programme center centre centers centres unit units group service services clinic clinics ward suite line brand portal",
);
const seeing = /* @__PURE__ */ list(
  "saw see seeing seen watch watched watching hear heard hearing let help helped helping",
);
const bodily = /* @__PURE__ */ list(
  "speak talk walk sing dance eat smile laugh cry breathe crawl swallow sleep blink cough stand sit",
);
const handling = /* @__PURE__ */ list(
  "take open lift move get raise hold hug ring say wiggle squeeze use feed",
);
const articles = /* @__PURE__ */ list("a an the with of");
const owning = /* @__PURE__ */ list("his her");
const appointed = /* @__PURE__ */ list(
  "guardian proxy beneficiary executor surrogate conservator godmother godfather roommate kin contact",
);
const honorifics = /* @__PURE__ */ list("san sama kun chan sensei ji ssi nim");
const living = /* @__PURE__ */ list("work live study teach be join care retire train start");
const closings = /* @__PURE__ */ list(
  "love sincerely regards yours best truly gratefully respectfully warmly xoxo hugs wishes faithfully cordially",
);
const lead = /* @__PURE__ */ list("with much all lots yours warm kind best warmest kindest very most our");
