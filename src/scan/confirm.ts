import type { DocumentField, Sentence } from "../text/index.js";
import { anchorsOf } from "./anchors.js";
import type { CompiledPattern } from "./compiled.js";
import { canEndAt, canFollow, furthestEnd, type Reach } from "./follow.js";
import { byPosition, type Match, textMatch, wordMatch } from "./match.js";
import type { Candidate } from "./note.js";
import type { Phrase } from "./phrase-index.js";
import { shapeMatches } from "./shape-scan.js";

/** What a close look needs besides the places: the field, and the patterns with a shape or an anchor. */
export interface CloseLook {
  readonly field: DocumentField;
  readonly reach: Reach;
  readonly signs: readonly CompiledPattern[];
}

const none: readonly Match[] = [];

/** Looks closely where phrases may stand, and for shapes and anchors; in order of their start. */
export function confirm(candidates: readonly Candidate[] | undefined, look: CloseLook): readonly Match[] {
  const phrases = candidates === undefined ? none : phraseMatches(candidates, look);
  if (look.signs.length === 0) return phrases;
  const signs = look.signs.flatMap((sign) => [
    ...shapeMatches(sign, look.field, look.reach),
    ...anchorMatches(sign, look.field),
  ]);
  return signs.length === 0 ? phrases : [...phrases, ...signs].sort(byPosition);
}

function phraseMatches(candidates: readonly Candidate[], look: CloseLook): readonly Match[] {
  const matches: Match[] = [];
  for (const candidate of candidates) follow(candidate, look, matches);
  return withoutOverlaps(matches);
}

/** Adds every match of a phrase that has its rarest part where the candidate says. */
function follow({ phrase, word, sentence }: Candidate, { field, reach }: CloseLook, matches: Match[]): void {
  const { firstWord: first, endWord: end } = field.sentences[sentence] as Sentence; // the scan counted them
  const { rows, ids, bases, words } = reach;
  const within: Reach = { rows, ids, bases, words, end, exact: phrase.of.pattern.case === "exact" };
  const { pivot } = phrase;
  const from = Math.max(first, word - pivot.most);
  const last = word - pivot.least;
  if (!canStandAround(pivot, { word, from, last }, within)) return;
  for (let at = from; at <= last; at++) {
    const endWord = furthestEnd(phrase.steps, at, within);
    if (endWord > at) matches.push(wordMatch(phrase.of, rows, { firstWord: at, endWord, sentence }));
  }
}

/** Most candidates are ruled out by what must stand before and after them, looked at once however many words they may start at. */
function canStandAround(
  { lead, rest, inner, isLast }: Phrase["pivot"],
  { word, from, last }: { readonly word: number; readonly from: number; readonly last: number },
  reach: Reach,
): boolean {
  if (isLast && !canFollow(rest, word + 1, reach)) return false;
  if (from === last) return true;
  const to = bitsBetween(word - inner.most - from, word - inner.least - from);
  return canEndAt(lead, { from: bitsBetween(0, last - from), to }, from, reach);
}

/** Bits from the first to the last position, both included; those before the first word are none. */
function bitsBetween(first: number, last: number): number {
  let bits = 0;
  for (let bit = Math.max(0, first); bit <= last; bit++) bits |= 1 << bit;
  return bits;
}

function anchorMatches(compiled: CompiledPattern, field: DocumentField): readonly Match[] {
  const { anchor } = compiled.pattern;
  if (anchor === undefined || !field.rows.hasAnchor) return none;
  return anchorsOf(field.text)
    .filter(({ kind }) => kind === anchor)
    .map(({ start, end }) => textMatch(compiled, field, start, end));
}

/** Matches of one pattern never overlap: leftmost, then longest. */
function withoutOverlaps(matches: Match[]): readonly Match[] {
  if (matches.length < 2) return matches;
  const ends = new Map<string, number>();
  return matches.sort(byPosition).filter((match) => {
    if (match.start < (ends.get(match.pattern) ?? 0)) return false;
    ends.set(match.pattern, match.end);
    return true;
  });
}
