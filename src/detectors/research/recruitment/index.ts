import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { conditions, symptoms } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Calls for people to join a study; an advert may name whom it wants, the study and the way there in three sentences. */
export const researchRecruitment = /* @__PURE__ */ (() =>
  defineDetector({
    id: "research/recruitment",
    title: "Call to join a study",
    patterns,
    classes: { condition: [...conditions, ...symptoms] },
    uses: [sense],
    judge,
  }))();

function judge(view: View): readonly Sighting[] {
  const named = (name: string) => view.matches.filter(({ pattern }) => pattern === name);
  const calls = judgeUnless(
    view,
    ["fiction"],
    named("call").filter((match) => isOfStudy(view, match)),
  );
  const seeks = named("study").length > 0 && named("offer").length > 0 && named("findings").length === 0;
  return calls.length > 0 || !seeks
    ? calls
    : judgeUnless(
        view,
        ["fiction"],
        [...named("wanted"), ...named("asked-of").filter((match) => isWholeQuestion(view, match))],
      );
}

const shortestCall = 3;

/** "Still enrolling!" calls into a study where one is named; a longer call names it itself. */
function isOfStudy(view: View, { firstWord, endWord }: Match): boolean {
  return endWord - firstWord >= shortestCall || view.near.has("study");
}

const longestQuestion = 2;

function isWholeQuestion(view: View, { firstWord, sentence }: Match): boolean {
  const bounds = view.field.sentences[sentence];
  return (
    bounds !== undefined &&
    bounds.endWord - bounds.firstWord <= longestQuestion &&
    view.read(sense).asked(firstWord)
  );
}
