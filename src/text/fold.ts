const combiningMarks = /\p{M}+/gu;
const invisible = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]+/gu;
const apostrophes = /[\u2018\u2019\u02BC\uFF07`\u00B4]/gu;

/** Folds case, width, diacritics and apostrophes, so that "Don\u2019t" and "DON'T" are one word. */
export function fold(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  return word
    .replace(apostrophes, "'")
    .replace(invisible, "")
    .normalize("NFKD")
    .replace(combiningMarks, "")
    .toLowerCase();
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 126) return false;
  return true;
}

/** A folded word without its possessive ending: "patient's" and "patients'" give "patient" and "patients". */
export function withoutPossessive(folded: string): string {
  if (folded.endsWith("'s")) return folded.slice(0, -2);
  return folded.endsWith("'") ? folded.slice(0, -1) : folded;
}
