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
const bodies = ["jargon", "ailing", "departed", "remedy", "finding", "note", "bare-diagnosis", "own-limb"];
const mostOfBody = 3;

/** What only a shift tells: the author's part in it, and the words for a body and its care that are no story of care by themselves. */
export function shiftOf(
  view: View,
  story: readonly number[],
): { readonly part: number; readonly body: number } {
  const part = Object.entries(parts)
    .filter(([pattern]) => story.some((at) => matchesIn(view, pattern, at)))
    .reduce((sum, [, weight]) => sum + weight, 0);
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

/** Somebody at work who is not the author: "paramedic here" is. */
export function hasStaff(view: View, sentence: number): boolean {
  return patternIn(view, "staff", sentence).some(
    (one) => !isOfUs(view, one) && !view.near.covers(["self-role"], one) && !isTag(view, one),
  );
}

/** "four of us moved it": the author is among them. */
function isOfUs({ field }: View, { firstWord }: Match): boolean {
  return field.words[firstWord]?.folded === "of";
}

function isTag({ field }: View, { start }: Match): boolean {
  return field.text.charAt(start - 1) === "#";
}
