/** Roles that words on a screen can have; colour is never the only sign of one. */
export type Paint = "allow" | "warn" | "review" | "block" | "strong" | "faint" | "mark";

const codes: { readonly [paint in Paint]: readonly [number, number] } = {
  allow: [32, 39],
  warn: [36, 39],
  review: [33, 39],
  block: [35, 39],
  strong: [1, 22],
  faint: [2, 22],
  mark: [4, 24],
};

/** Colours words for a terminal, or leaves them as they are. */
export function painter(color: boolean): (paint: Paint, words: string) => string {
  return (paint, words) => {
    if (!color || words === "") return words;
    const [on, off] = codes[paint];
    return `\u001b[${on}m${words}\u001b[${off}m`;
  };
}

/** Control characters, and marks that change the direction of reading: they could move what a terminal shows. */
const unsafe = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]/u;
const wide =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;
const without = /\p{M}|[\u200B\u200C\u2060]|\u200D|[\u{1F3FB}-\u{1F3FF}]/u;

/** Most characters of most drafts; told apart first, because the tables are slow. */
function isPrintableAscii(character: string): boolean {
  return character >= " " && character <= "~";
}

/** A character that a terminal shows as it is. */
export function safeCharacter(character: string): string {
  if (isPrintableAscii(character)) return character;
  return unsafe.test(character) ? "·" : character;
}

/** Words of others, on one line and without anything that a terminal would obey. */
export function safeLine(words: string): string {
  return [...words]
    .map((character) => (character === "\n" || character === "\t" ? " " : safeCharacter(character)))
    .join("");
}

/** Columns that a character takes. */
export function columns(character: string): number {
  if (isPrintableAscii(character)) return 1;
  if (without.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/** Breaks words at spaces into lines of at most `width` columns; a longer word stays whole. */
export function wrap(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function widthOf(words: string): number {
  return [...words].reduce((sum, character) => sum + columns(character), 0);
}
