import type { View } from "../../detect/index.js";
import { careIn, matchesIn, near, toldNear, weightOf } from "./around.js";
import { type Called, calledIn, isAgeTold, isStaff, type Sure } from "./called.js";
import { type Reference, referenceOf } from "./reference.js";
import { isTheStory } from "./story.js";
import { isOurs, isTitledOnWard, liesThere } from "./tie-places.js";

type Tie = (view: View, one: Called, others: readonly Reference[]) => Sure | undefined;

/** Names that the way they are said makes a patient's; `others` are whom the text singles out otherwise. */
export function tied(view: View, others: readonly Reference[]): readonly Reference[] {
  return [...named(view, others), ...links(view, others)];
}

/** A page that collects money for somebody of ours shows who it is. */
function links(view: View, others: readonly Reference[]): readonly Reference[] {
  const told = new Set(others.flatMap(({ sentence }) => storyAround(sentence)));
  return view.matches
    .filter(({ pattern, sentence }) => pattern === "fund-link" && told.has(sentence))
    .map((match) => referenceOf(match, "named", "likely", ["named", "link"]));
}

function named(view: View, others: readonly Reference[]): readonly Reference[] {
  return calledIn(view).flatMap((one) => {
    const found = Object.entries(ties)
      .map(([cue, tie]) => [cue, tie(view, one, others)] as const)
      .filter((pair): pair is readonly [string, Sure] => pair[1] !== undefined);
    if (found.length === 0) return [];
    const sure = found.some(([, strength]) => strength === "likely") ? "likely" : "possible";
    return [referenceOf(one, "named", sure, ["named", ...found.map(([cue]) => cue)])];
  });
}

const ties: Readonly<Record<string, Tie>> = {
  riddle: answersRiddle,
  tended: isTended,
  fund: hasFund,
  bed: liesThere,
  apposed: isApposed,
  "role-here": (view, one) => (follows(view, one, "role-here", 0) ? "likely" : undefined),
  "once-ours": (view, one) => (follows(view, one, "once-ours", 0) && !isStaff(one) ? "likely" : undefined),
  turned: hasTurned,
  asked: isAskedOfBody,
  care: isToldOf,
  diagnosis: hasBareDiagnosis,
  label: isOnLabel,
  rhyme: isRhymed,
  trusted: (view, one) => (follows(view, one, "trusted", 0) && !isStaff(one) ? "likely" : undefined),
  left: hasLeftWithUs,
  ours: isOurs,
  ward: isTitledOnWard,
  age: isAged,
  story: isTheStory,
};

function follows(view: View, one: Called, pattern: string, reach: number): boolean {
  return view.near.after([pattern], one, reach) !== undefined;
}

/** "Tell Ada Quill that her inhaler is still on our desk": what one needs for one's health, left where care is given. */
function hasLeftWithUs(view: View, one: Called): Sure | undefined {
  const told = careIn(view, one.sentence).length > 0;
  return told && follows(view, one, "left-with-us", leftReach) && !isStaff(one) ? "likely" : undefined;
}

const leftReach = 8;

/** "Took care of Ada Quill": whoever is tended to is a patient, where care or its place is told of beside, or a full name is. */
function isTended(view: View, one: Called): Sure | undefined {
  const tending = view.near.before(["tended"], one, 0);
  const { sentence } = one;
  if (tending === undefined || isStaff(one) || one.kind === "answer" || isOwner(view, one)) return undefined;
  const atWork =
    careIn(view, sentence).some(({ strong }) => strong) ||
    ["setting", "our-ward", "bed", "station"].some((pattern) => matchesIn(view, pattern, sentence));
  if (atWork) return "likely";
  if (one.endWord - one.firstWord < 2) return undefined;
  const isByAuthor =
    matchesIn(view, "author", sentence) || tending.firstWord === view.field.sentences[sentence]?.firstWord;
  return isByAuthor ? "likely" : "possible";
}

/** What is looked after is a thing of theirs: "Ada Quill's garden". */
function isOwner({ field }: View, { endWord }: Called): boolean {
  const last = field.words[endWord - 1];
  return last !== undefined && last.base !== last.folded;
}

/** Words over which a riddle waits for its answer. */
const riddleReach = 16;

/** "You'll never guess who I'm looking after": the name that comes is the answer. */
function answersRiddle(view: View, one: Called): Sure | undefined {
  if (isStaff(one)) return undefined;
  const riddle = view.near.lastBefore("riddle", one.firstWord);
  if (riddle === undefined || one.firstWord - riddle.endWord > riddleReach) return undefined;
  return one.kind === "answer" || one.kind === "town-called" || one.person?.role === "unknown"
    ? "likely"
    : "possible";
}

/** "the Benny Quill Kidney Fund", "Hope for Lucinda", beside somebody of ours. */
function hasFund(view: View, one: Called, others: readonly Reference[]): Sure | undefined {
  if (isStaff(one) || one.kind === "answer") return undefined;
  const named = follows(view, one, "fund", 1) || view.near.before(["cause"], one, 0) !== undefined;
  if (!named) return undefined;
  const beside = others.filter(
    ({ sentence, pattern }) => pattern !== "named" && Math.abs(sentence - one.sentence) <= fundReach,
  );
  if (beside.length === 0) return isCheered(view, one) ? "likely" : undefined;
  const isSure = beside.some(
    ({ confidence, pattern }) => confidence !== "possible" || pattern === "possessive",
  );
  return isSure ? "likely" : "possible";
}

/** "#StaySolveigStrong our whole floor is wearing purple for you": the ward speaks to whoever is named. */
function isCheered(view: View, { sentence }: Called): boolean {
  const here = [sentence, sentence + 1];
  return (
    here.some((at) => matchesIn(view, "addressed-one", at)) &&
    here.some(
      (at) =>
        matchesIn(view, "setting", at) ||
        matchesIn(view, "our-ward", at) ||
        matchesIn(view, "bed", at) ||
        matchesIn(view, "station", at),
    )
  );
}

/** A link often stands in a paragraph of its own. */
const fundReach = 3;

function storyAround(sentence: number): readonly number[] {
  return Array.from({ length: fundReach * 2 + 1 }, (_, index) => sentence - fundReach + index);
}

/** "Ada Quill, treated here for …"; without a word of us it is a story that others tell as well. */
function isApposed(view: View, one: Called): Sure | undefined {
  if (one.kind !== "person" && one.kind !== "capitals") return undefined;
  if (one.person?.cues.includes("title") || one.person?.role === "public") return undefined;
  const said = view.near.after(["apposed"], one, 0);
  if (said === undefined) return undefined;
  const isClause = !view.field.words[said.firstWord]?.folded.endsWith("ed");
  if (isClause && toldNear(view, one) < 1) return undefined;
  return matchesIn(view, "house", one.sentence) ? "likely" : undefined;
}

/** A colleague is at the other end of the stethoscope. */
function hasTurned(view: View, one: Called): Sure | undefined {
  if (one.kind !== "person") return undefined;
  const story = [one.sentence, ...near(view, one.sentence)];
  return story.some((sentence) => matchesIn(view, "turned", sentence)) ? "likely" : undefined;
}

/** "Morning, Mrs. Quill! How's that new hip treating you?" */
function isAskedOfBody(view: View, one: Called): Sure | undefined {
  if (one.kind !== "person" || isStaff(one)) return undefined;
  return matchesIn(view, "asked-of-body", one.sentence) || matchesIn(view, "asked-of-body", one.sentence + 1)
    ? "likely"
    : undefined;
}

/** "it was Dorian from the tire shop. Gallbladder.": a sentence of nothing but an illness. */
function hasBareDiagnosis(view: View, one: Called): Sure | undefined {
  if (one.kind === "capitals" || (isStaff(one) && one.kind === "person")) return undefined;
  if (one.person?.role === "public") return undefined;
  for (let at = one.sentence; at <= one.sentence + diagnosisReach; at++)
    if (isBareDiagnosis(view, at)) return "likely";
  return undefined;
}

const diagnosisReach = 2;

function isBareDiagnosis(view: View, sentence: number): boolean {
  const bounds = view.field.sentences[sentence];
  const said = view.near.firstIn(["bare-diagnosis"], { sentence });
  return bounds !== undefined && said?.firstWord === bounds.firstWord && said.endWord === bounds.endWord;
}

/** "specimen label says Quill, H." */
function isOnLabel(view: View, one: Called): Sure | undefined {
  return !isStaff(one) && view.near.before(["label"], one, 1) !== undefined ? "likely" : undefined;
}

/** "it rhymes with …" beside care. */
function isRhymed(view: View, one: Called): Sure | undefined {
  if (view.near.before(["rhyme"], one, 0) === undefined) return undefined;
  return toldNear(view, one) > 1 ? "likely" : undefined;
}

/** "Cosmo, age 6,": nobody's age is told but a patient's, where care or its tools are told of. */
function isAged(view: View, one: Called): Sure | undefined {
  if (one.kind !== "capitals" && one.person?.role !== "unknown") return undefined;
  const age = view.near.after(["aged-name"], one, 0);
  if (age === undefined || Number(view.field.words[age.endWord - 1]?.raw) > oldest) return undefined;
  const { text } = view.field;
  if (!openers.has(text.slice(one.end, age.start)) || !closers.has(text.charAt(age.end))) return undefined;
  const close = isAgeTold(view, age.firstWord) ? ["author", "house", "at-work"] : ["at-work", "own-hands"];
  const isClose = close.some((pattern) => matchesIn(view, pattern, one.sentence));
  const told = weightOf(view, [one.sentence, ...near(view, one.sentence)]);
  return isClose && told > 0 ? "likely" : undefined;
}

const openers: ReadonlySet<string> = /* @__PURE__ */ new Set([", ", " ("]);
const closers: ReadonlySet<string> = /* @__PURE__ */ new Set([",", ")", "."]);

const oldest = 115;

const enoughCare = 2;

/** Somebody with a pet name of whom care is told; a grandmother may be anybody's. */
function isToldOf(view: View, one: Called): Sure | undefined {
  if (one.kind !== "called") return undefined;
  if (toldNear(view, one) < enoughCare || !matchesIn(view, "author", one.sentence)) return undefined;
  return "possible";
}
