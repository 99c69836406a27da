import type { DocumentField, Sentence, Word } from "../text/index.js";
import type { CompiledPattern } from "./compiled.js";
import type { Item } from "./grammar.js";
import { type Match, textMatch } from "./match.js";
import { matchItems, type Reach } from "./phrases.js";
import { hasDigitWithin, matchShape, type Shape } from "./shapes.js";

const labelReach = 3;
const openingSigns = "+(:#";
const mostSigns = 3;

/** Where a pattern's shape stands in a field, with its label where it needs one. */
export function shapeMatches(compiled: CompiledPattern, field: DocumentField): readonly Match[] {
  const { shape } = compiled;
  if (shape === undefined) return [];
  const matches: Match[] = [];
  let after = 0;
  for (const word of field.words) {
    const range = word.start < after ? undefined : shapeAt(shape, field.text, word);
    if (range === undefined) continue;
    matches.push(textMatch(compiled, field, ...range));
    after = range[1];
  }
  return matches.filter((match) => isLabelled(match, compiled, field));
}

/** A shape may start at signs such as `+`, `(` or `::` that stand right before the word. */
function shapeAt(shape: Shape, text: string, { start: at }: Word): readonly [number, number] | undefined {
  if (shape.needsDigit && !hasDigitWithin(text, at, shape.longest)) return undefined;
  let start = at;
  while (start > 0 && at - start < mostSigns && openingSigns.includes(text.charAt(start - 1))) start--;
  for (; start <= at; start++) {
    const end = matchShape(shape, text, start);
    if (end > at) return [start, end];
  }
  return undefined;
}

function isLabelled(match: Match, compiled: CompiledPattern, field: DocumentField): boolean {
  if (compiled.labels.length === 0) return true;
  const sentence = field.sentences[match.sentence];
  return (
    sentence !== undefined &&
    compiled.labels.some((label) => labelStands(label, match, { compiled, field, sentence }))
  );
}

function labelStands(
  label: readonly Item[],
  match: Match,
  where: { compiled: CompiledPattern; field: DocumentField; sentence: Sentence },
): boolean {
  const { compiled, field, sentence } = where;
  const reach: Reach = {
    words: field.words,
    classes: compiled.classes,
    end: match.firstWord,
    exact: compiled.pattern.case === "exact",
  };
  for (let at = sentence.firstWord; at < match.firstWord; at++) {
    const end = matchItems(label, at, reach);
    if (end > at && match.firstWord - end <= labelReach) return true;
  }
  for (let at = match.endWord; at <= match.endWord + labelReach && at < sentence.endWord; at++) {
    if (matchItems(label, at, { ...reach, end: sentence.endWord }) > at) return true;
  }
  return false;
}
