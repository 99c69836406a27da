import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { praiseWords } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { isSaidAs, layout, sense } from "../../../signals/index.js";
import { approving, blame, patterns } from "./patterns.js";

/** Judges or demands something in the first person; facts, thanks and invitations do not. */
export const voiceOpinion = /* @__PURE__ */ (() =>
  defineDetector({
    id: "voice/opinion",
    title: "Opinion of the author's own",
    patterns,
    classes: { judging: [...praiseWords, ...blame, ...approving] },
    uses: [layout, sense],
    judge,
  }))();

/** Words that announce an opinion only as a label of their own: "Opinion: …". */
const labels: readonly string[] = ["opinion", "rant", "my take"];

function judge(view: View): readonly Sighting[] {
  return withoutOverlaps(
    view.matches.filter((match) => isMeant(view, match)).map((match) => sightingOf(match)),
  );
}

function isMeant(view: View, match: Match): boolean {
  if (isSaidAs(view, match, ["quoted", "reported", "asked"])) return false;
  const words = view.field.words
    .slice(match.firstWord, match.endWord)
    .map(({ folded }) => folded)
    .join(" ");
  if (match.pattern === "labelled" && labels.includes(words))
    return view.read(layout).opens(match.firstWord) && view.read(layout).closes(match.endWord);
  return true;
}
