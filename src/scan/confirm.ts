import type { DocumentField } from "../text/index.js";
import { anchorsOf } from "./anchors.js";
import type { CloseLook } from "./close-look.js";
import type { CompiledPattern } from "./compiled.js";
import { byPosition, type Match, textMatch } from "./match.js";
import { shapeMatches } from "./shape-scan.js";

const none: readonly Match[] = [];

/** Puts matches of phrases in order, and those of shapes and anchors with them. */
export function inOrder(phrases: Match[] | undefined, look: CloseLook): readonly Match[] {
  const sorted = phrases === undefined ? none : withoutOverlaps(phrases);
  const signs = signMatches(look);
  return signs.length === 0 ? sorted : [...sorted, ...signs].sort(byPosition);
}

function signMatches(look: CloseLook): readonly Match[] {
  let signs = none;
  for (const sign of look.signs)
    signs = joined(joined(signs, shapeMatches(sign, look)), anchorMatches(sign, look.field));
  return signs;
}

/** Both lists as one; most are empty, and then nothing is made. */
function joined(some: readonly Match[], others: readonly Match[]): readonly Match[] {
  if (others.length === 0) return some;
  return some.length === 0 ? others : [...some, ...others];
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
  if (areApart(matches)) return matches;
  const ends = new Map<string, number>();
  return matches.sort(byPosition).filter((match) => {
    if (match.start < (ends.get(match.pattern) ?? 0)) return false;
    ends.set(match.pattern, match.end);
    return true;
  });
}

/** Whether each begins where the one before it has ended, as most do. */
function areApart(matches: readonly Match[]): boolean {
  let end = 0;
  for (const match of matches) {
    if (match.start < end) return false;
    end = match.end;
  }
  return true;
}
