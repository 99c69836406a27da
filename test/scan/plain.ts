import { type Item, literalsOf, type Pattern, parsePattern } from "../../src/scan/index.js";
import { type DocumentField, type Word, wordsOf } from "../../src/text/index.js";

/**
 * The plain matcher: easy to trust, far too slow to ship, and the measure for the fast one.
 * It tries every phrase at every word and follows every alternative, comparing words as strings.
 */
export interface PlainMatch {
  readonly pattern: string;
  readonly start: number;
  readonly end: number;
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** No match takes more words than this. */
const mostWords = 31;

/** All matches of some patterns' phrases in a field: those of one pattern never overlap, leftmost first, then longest. */
export function plainMatches(
  patterns: readonly Pattern[],
  lists: Lists,
  field: DocumentField,
): readonly PlainMatch[] {
  return patterns.flatMap((pattern) => matchesOfPattern(pattern, lists, field)).sort(byPosition);
}

function matchesOfPattern(pattern: Pattern, lists: Lists, field: DocumentField): readonly PlainMatch[] {
  const phrases = (pattern.phrases ?? []).map((phrase) => parsePattern(phrase));
  const found: PlainMatch[] = [];
  let free = 0;
  for (const { firstWord, endWord } of field.sentences)
    for (let at = firstWord; at < endWord; at++) {
      const reach = { lists, words: field.words, end: endWord, exact: pattern.case === "exact" };
      const ends = phrases
        .flatMap((items) => endsOf(items, at, reach))
        .filter((end) => end - at <= mostWords);
      const start = field.words[at]?.start ?? 0;
      if (ends.length === 0 || start < free) continue;
      const end = field.words[Math.max(...ends) - 1]?.end ?? start;
      found.push({ pattern: pattern.name, start, end });
      free = end;
    }
  return found;
}

interface Reach {
  readonly lists: Lists;
  readonly words: readonly Word[];
  readonly end: number;
  readonly exact: boolean;
}

function endsOf(items: readonly Item[], at: number, reach: Reach): readonly number[] {
  return items.reduce<readonly number[]>(
    (ends, item) => [...new Set(ends.flatMap((end) => endsOfItem(item, end, reach)))],
    [at],
  );
}

function endsOfItem(item: Item, at: number, reach: Reach): readonly number[] {
  switch (item.kind) {
    case "word":
      return phraseEnds([item.word], at, reach);
    case "class":
      return [...(item.optional ? [at] : []), ...classEnds(item.name, at, reach)];
    case "choice": {
      const words = [...item.words.values()].flatMap((word) => phraseEnds([word], at, reach));
      return [...(item.optional ? [at] : []), ...words, ...item.of.flatMap((of) => endsOf(of, at, reach))];
    }
    case "gap":
      return Array.from({ length: item.most - item.least + 1 }, (_, more) => at + item.least + more).filter(
        (end) => end < reach.end,
      );
    default:
      return item satisfies never;
  }
}

const numberWords =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand";

function classEnds(name: string, at: number, reach: Reach): readonly number[] {
  const here = at < reach.end ? reach.words[at] : undefined;
  if (here === undefined) return [];
  if (name === "capital") return here.capital ? [at + 1] : [];
  if (name === "number") return here.digits || numberWords.split(" ").includes(here.folded) ? [at + 1] : [];
  return (reach.lists[name] ?? []).flatMap((phrase) => [
    ...phraseEnds(literalsOf(phrase), at, reach),
    ...(/^[@#]/u.test(phrase) ? phraseEnds(wordsOf(phrase), at, reach) : []),
  ]);
}

function phraseEnds(
  phrase: readonly { readonly folded: string; readonly raw: string }[],
  at: number,
  reach: Reach,
): readonly number[] {
  const fits = phrase.every(({ folded, raw }, index) => {
    const here = at + index < reach.end ? reach.words[at + index] : undefined;
    if (here === undefined || (here.folded !== folded && here.base !== folded)) return false;
    return !reach.exact || here.raw.startsWith(raw);
  });
  return fits && phrase.length > 0 ? [at + phrase.length] : [];
}

function byPosition(a: PlainMatch, b: PlainMatch): number {
  return a.start - b.start || b.end - a.end || (a.pattern < b.pattern ? -1 : 1);
}
