import { wordsOf } from "../text/index.js";
import { type Literal, literalsOf } from "./grammar.js";

/** Phrases by class name. */
export type Classes = ReadonlyMap<string, ClassTable>;

/** Phrases of one class by their first word, longest first. */
export type ClassTable = ReadonlyMap<string, readonly (readonly Literal[])[]>;

/** Builds the table of one class from its phrases. */
export function classTable(phrases: readonly string[]): ClassTable {
  const table = new Map<string, (readonly Literal[])[]>();
  for (const words of phrases.flatMap(spellingsOf)) {
    const first = words[0]?.folded;
    if (first === undefined) continue;
    const listed = table.get(first);
    if (listed === undefined) table.set(first, [words]);
    else listed.push(words);
  }
  for (const listed of table.values()) listed.sort((a, b) => b.length - a.length);
  return table;
}

/** A handle or hashtag is one word in small letters and several in camel case, so it is listed both ways. */
function spellingsOf(phrase: string): readonly (readonly Literal[])[] {
  const whole = literalsOf(phrase);
  if (!phrase.startsWith("@") && !phrase.startsWith("#")) return [whole];
  const parts = wordsOf(phrase).map(({ folded, raw }) => ({ folded, raw }));
  return parts.length === whole.length ? [whole] : [whole, parts];
}
