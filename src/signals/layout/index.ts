import { defineSignal, type View } from "../../detect/index.js";
import type { DocumentField } from "../../text/index.js";

/** Where words stand among marks, quotation and hashtags. */
export interface Layout {
  /** The text starts at this word, or a mark, sign or line parts it from the word before. */
  opens(word: number): boolean;
  /** The text ends before this word, or a mark, sign or line parts it from the word before. */
  closes(endWord: number): boolean;
  /** Quotation marks, single ones too, stand directly around these words, and the text is more than the quotation. */
  isCited(firstWord: number, endWord: number): boolean;
  /** Place of this word's hashtag in its run of hashtags, and how many there are; nothing for a word outside hashtags. */
  pileOf(word: number): Pile | undefined;
}

export interface Pile {
  readonly place: number;
  readonly size: number;
}

/** The shared judgement of marks and hashtags. */
export const layout = /* @__PURE__ */ defineSignal<Layout>({ id: "layout", derive });

function derive({ field }: View): Layout {
  const piles = pilesOf(field);
  return {
    opens: (word) => word <= 0 || isParted(field, word),
    closes: (endWord) => endWord >= field.words.length || isParted(field, endWord),
    isCited: (firstWord, endWord) => isCited(field, firstWord, endWord),
    pileOf: (word) => piles.get(word),
  };
}

function gapBefore(field: DocumentField, word: number): string {
  return field.text.slice(field.words[word - 1]?.end ?? 0, field.words[word]?.start ?? field.text.length);
}

/** Anything but blanks parts two words; so does a line break. */
function isParted(field: DocumentField, word: number): boolean {
  const gap = gapBefore(field, word);
  return gap.trim() !== "" || gap.includes("\n");
}

const openers = "\"'\u2018\u201A\u201C\u201E\u00AB";
const closers = "\"'\u2019\u201D\u00BB";

function isCited(field: DocumentField, firstWord: number, endWord: number): boolean {
  const before = gapBefore(field, firstWord).trimEnd();
  const after = gapBefore(field, endWord).trimStart();
  const whole = firstWord === 0 && endWord >= field.words.length;
  return (
    !whole &&
    before !== "" &&
    openers.includes(before.at(-1) ?? "") &&
    [...after.slice(0, 2)].some((char) => closers.includes(char))
  );
}

/** Hashtags that only blanks part belong to one pile. */
function pilesOf(field: DocumentField): ReadonlyMap<number, Pile> {
  const tags = hashtagsOf(field);
  const piles = new Map<number, Pile>();
  let from = 0;
  tags.forEach((tag, index) => {
    const next = tags[index + 1];
    if (
      next !== undefined &&
      next.firstWord === tag.endWord &&
      gapBefore(field, next.firstWord).trim() === "#"
    )
      return;
    listPile(piles, tags.slice(from, index + 1));
    from = index + 1;
  });
  return piles;
}

interface Hashtag {
  readonly firstWord: number;
  readonly endWord: number;
}

function listPile(piles: Map<number, Pile>, tags: readonly Hashtag[]): void {
  tags.forEach(({ firstWord, endWord }, place) => {
    for (let word = firstWord; word < endWord; word++) piles.set(word, { place, size: tags.length });
  });
}

function hashtagsOf(field: DocumentField): readonly Hashtag[] {
  const tags: { firstWord: number; endWord: number }[] = [];
  field.words.forEach((word, index) => {
    if (!word.tag) return;
    if (field.text[word.start - 1] === "#") tags.push({ firstWord: index, endWord: index + 1 });
    else if (tags.at(-1)?.endWord === index && gapBefore(field, index) === "")
      (tags.at(-1) as { endWord: number }).endWord++;
  });
  return tags;
}
