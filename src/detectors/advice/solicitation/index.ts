import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { type Match, type Trail, trailOf } from "../../../scan/index.js";
import { complaint, orLeaning, sense, wording } from "../../../signals/index.js";
import { patterns } from "./patterns.js";
import { weights } from "./weights.js";

/** Somebody asks for advice about their own health, or the health of someone close to them. */
export const adviceSolicitation = /* @__PURE__ */ defineDetector({
  id: "advice/solicitation",
  title: "Asking for personal medical advice",
  asked: "always",
  patterns,
  weighs: weights,
  uses: [complaint, sense, wording],
  judge: /* @__PURE__ */ orLeaning(judge, weights, { judgesAlways: true }),
});

/** A question counts when somebody tells of their health in the first person beside it; two of those do without a question. */
function judge(view: View): readonly Sighting[] {
  const spoken = view.read(complaint);
  if (!spoken.asks) return [];
  const { asked, told, toDoctor, health } = spoken;
  const own = told.filter((match) => counts(view, match));
  if (health.length === 0 || isForOthers(view)) return [];
  const trails = [own, toDoctor].map(trailOf);
  const ofHealth = trailOf(health);
  const questions = asked.filter(
    (match) => counts(view, match) && (isOwn(match, trails) || isFirstPerson(view, match, ofHealth)),
  );
  if (questions.length > 0)
    return withoutOverlaps(
      questions.map((match) => sightingOf(match, { confidence: "likely", cues: ["own-health"] })),
    );
  return toDoctor.length > 0 && own.length > 0
    ? own.slice(0, 1).map((match) => sightingOf(match, { confidence: "likely", cues: ["to-a-clinician"] }))
    : [];
}

function counts(view: View, match: Match): boolean {
  const { quoted, reported } = view.read(sense);
  return !quoted(match.start) && !(reported(match.firstWord) && !isQuestion(view, match));
}

function isQuestion({ field }: View, { sentence }: Match): boolean {
  return field.sentences[sentence]?.question ?? false;
}

/** The question stands at most eight sentences from what is told. */
function isOwn({ sentence }: Match, own: readonly Trail[]): boolean {
  return own.some((trail) => trail.isNear(sentence, reach));
}

/** "Should I take aspirin?" tells of nobody's health, yet the one who asks means their own. */
function isFirstPerson({ field: { words } }: View, question: Match, health: Trail): boolean {
  return (
    words.slice(question.firstWord, question.endWord).some(({ folded }) => self.includes(folded)) &&
    health.isNear(question.sentence, 0)
  );
}

const self: readonly string[] = ["i", "i'm", "my", "me", "we"];
const reach = 8;

/** A heading of an FAQ, or an invitation to ask at an event. */
function isForOthers({ matches }: View): boolean {
  return matches.some(({ pattern }) => pattern === "prompt" || pattern === "broadcast");
}
