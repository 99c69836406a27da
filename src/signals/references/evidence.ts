import type { View } from "../../detect/index.js";
import { care } from "../care/index.js";
import type { Passage } from "../leaning/index.js";
import { inSentences } from "../nearby/index.js";
import { ownStory } from "../own-story/index.js";
import { people } from "../people/index.js";
import type { Reference } from "./reference.js";

/** What a passage shows of whether it tells of one patient: every pattern, what the other signals say, and who was found. */
export function kindsIn(view: View, passage: Passage, found: readonly Reference[]): ReadonlySet<string> {
  const { firstSentence, lastSentence } = passage;
  const within = <T extends { readonly sentence: number }>(list: readonly T[]) =>
    inSentences(list, firstSentence, lastSentence);
  const kinds = new Set<string>();
  for (const { pattern } of within(view.matches)) kinds.add(pattern);
  for (const { kind } of within(view.read(care))) kinds.add(`care:${kind}`);
  for (const { whose } of within(view.read(ownStory))) kinds.add(`own:${whose}`);
  for (const { role } of within(view.read(people))) kinds.add(`named:${role}`);
  for (const { pattern, confidence } of found) kinds.add(`found:${pattern}:${confidence}`);
  const third = view.field.words
    .slice(passage.firstWord, passage.endWord)
    .filter(({ folded }) => thirdPerson.has(folded)).length;
  for (const count of counts) if (third >= count) kinds.add(`third:${count}`);
  return kinds;
}

/** Once may be anybody, four times is a story. */
const counts = [1, 2, 4] as const;

const thirdPerson: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "he she him her his hers he's she's he'd she'd he'll she'll himself herself".split(" "),
);
