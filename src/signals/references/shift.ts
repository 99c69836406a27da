import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { matchesIn, patternIn } from "./around.js";

/** What each says of the author's part, and how many words of a body and its care count at most. */
const parts: Readonly<Record<string, number>> = {
  held: 2,
  arrived: 2,
  "self-role": 2,
  touched: 1,
};
const desk = 2;
const bodies = [
  "jargon",
  "charting",
  "ailing",
  "departed",
  "remedy",
  "finding",
  "note",
  "bare-diagnosis",
  "own-limb",
];
const mostOfBody = 3;

/** What only a shift tells: the author's part in it, and the words for a body and its care that are no story of care by themselves. */
export function shiftOf(
  view: View,
  story: readonly number[],
): { readonly part: number; readonly body: number } {
  const part = Object.entries(parts)
    .filter(([pattern]) => story.some((at) => matchesIn(view, pattern, at)))
    .reduce((sum, [, weight]) => sum + weight, story.some((at) => opensAtDesk(view, at)) ? desk : 0);
  const words = story.flatMap((at) => [
    ...bodies.flatMap((pattern) => patternIn(view, pattern, at)),
    ...patternIn(view, "limb", at).filter((limb) => !isIdiom(view, limb)),
  ]);
  return { part, body: Math.min(new Set(words.map(({ start }) => start)).size, mostOfBody) };
}

/** "back at it", "hands down", "tough as nails": parts of the body of which every story speaks. */
function isIdiom({ field }: View, { start, end }: Match): boolean {
  return idioms.has(field.text.slice(start, end).toLowerCase());
}

const idioms: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "back hand hands head face heart nails eye eyes feet foot neck mouth shoulder arm arms".split(
    " ",
  ),
);

/** "Prison health.", "Fertility lab: …": where the author works stands before the story like a heading. */
function opensAtDesk({ field, near }: View, sentence: number): boolean {
  const bounds = field.sentences[sentence];
  const match = near.firstIn(["desk"], { sentence });
  if (bounds === undefined || match?.firstWord !== bounds.firstWord) return false;
  return match.endWord === bounds.endWord || field.text.charAt(match.end) === ":";
}
