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
import { approving, blame, facts, generic, ownMatters, patterns } from "./patterns.js";

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
  if (match.pattern === "i-hold") return isOfTheWorld(view, match);
  const words = view.field.words
    .slice(match.firstWord, match.endWord)
    .map(({ folded }) => folded)
    .join(" ");
  if (match.pattern === "labelled" && labels.includes(words))
    return view.read(layout).opens(match.firstWord) && view.read(layout).closes(match.endWord);
  return true;
}

const fewestWords = 4;

/** What is held is said of something in general: no guess about oneself, a person, a place or a time. */
function isOfTheWorld({ field }: View, { endWord, sentence }: Match): boolean {
  const until = field.sentences[sentence]?.endWord ?? endWord;
  const held = field.words.slice(endWord, until);
  const folded = held.map((word) => word.folded);
  return (
    held.length >= fewestWords &&
    !ownMatters.includes(folded[0] ?? "") &&
    folded.some((word) => generic.includes(word)) &&
    !held.some(({ digits }) => digits) &&
    !folded.some((word) => facts.includes(word))
  );
}
