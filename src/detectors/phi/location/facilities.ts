import type { View } from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";

const endings: readonly string[] = ["Care", "Health", "Med", "Medical", "Hospital", "Clinic", "Center"];

/** "seen in TullCare": a capital within the word and a word of care at its end. */
export function isCamelFacility({ field: { words } }: View, { endWord }: Match): boolean {
  const raw = words[endWord - 1]?.raw ?? "";
  return endings.some(
    (ending) => raw.length > ending.length + 2 && raw.endsWith(ending) && isSmall(raw, ending),
  );
}

/** A small letter stands before the ending. */
function isSmall(raw: string, ending: string): boolean {
  const char = raw.charAt(raw.length - ending.length - 1);
  return char >= "a" && char <= "z";
}

/** "our Tull clinic"; in capitals, as in "the Tull Office", it is a department of anything. */
export function isBranch({ field: { words } }: View, { endWord }: Match): boolean {
  return words[endWord - 1]?.capital === false;
}

const heads: readonly string[] =
  /* @__PURE__ */ "index score scale questionnaire inventory criteria classification protocol test method technique rule assessment handbook".split(
    " ",
  );

/** "Tull Pain Index": the facility gave its name to a measure. */
export function isMeasured({ field: { words } }: View, endWord: number): boolean {
  return words.slice(endWord, endWord + 2).some(({ capital, folded }) => capital && heads.includes(folded));
}

const longestName = 6;
const nationwide: readonly string[] = ["national", "american", "international", "european", "federal"];

/** "National Eye Institute": a body of a whole country. */
export function isNationwide({ field: { words } }: View, start: number, endWord: number): boolean {
  return (
    words[endWord - 1]?.folded === "institute" &&
    words
      .slice(endWord - longestName, endWord)
      .some((word) => word.start === start && nationwide.includes(word.folded))
  );
}
