import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { inSentences } from "../nearby/index.js";
import { ownStory } from "../own-story/index.js";
import { isLongPast, isRoomNumber, type Person, people } from "../people/index.js";
import { sense } from "../sense/index.js";
import { bedsideTalk, careIn, isGeneric, isOver, matchesIn, near } from "./around.js";
import { type Reference, referenceOf } from "./reference.js";

/** Named patients, and whoever is spoken to by name as a patient is: "your last chemo! Congratulations, Ada". */
export function named(view: View): readonly Reference[] {
  return view
    .read(people)
    .filter(
      (person) =>
        person.role === "patient" ||
        isSpokenTo(view, person) ||
        isUnderOurHands(view, person) ||
        isInRoom(view, person),
    )
    .map((person) => referenceOf(person, "named", person.confidence, ["named", ...person.cues]));
}

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(["public", "historical", "self"]);

function isSpokenTo(view: View, { role, sentence, cues }: Person): boolean {
  if (known.has(role) || (role === "staff" && !cues.includes("greeted"))) return false;
  return [sentence - 1, sentence, sentence + 1].some((at) => matchesIn(view, "cared-for-you", at));
}

/** Words that may stand before a name: a title, an office. */
const titleReach = 1;

/** "I scrubbed in for Senator …", "wheeling Ada Quill into the MRI": fame makes nobody less of a patient. */
function isUnderOurHands({ near }: View, person: Person): boolean {
  const { role } = person;
  if (role === "staff" || role === "self" || role === "historical") return false;
  if (near.before(["hands-on"], person, titleReach) !== undefined) return true;
  return (
    near.before(["wheeled"], person, 0) !== undefined && near.after(["looked-into"], person) !== undefined
  );
}

/** "Mr. Quill in 308A": half of a double room. A plain number is known with the other rooms. */
function isInRoom({ field }: View, { role, endWord }: Person): boolean {
  const [link, room] = field.words.slice(endWord, endWord + 2);
  if (role !== "unknown" || (link?.folded !== "in" && link?.folded !== "from")) return false;
  const number = room?.folded.slice(0, -1) ?? "";
  const half = room?.folded.at(-1) ?? "";
  return number.length > 1 && isRoomNumber(number) && halves.has(half);
}

const halves: ReadonlySet<string> = /* @__PURE__ */ new Set(["a", "b", "c", "d"]);

/** "my patient", "one of our kiddos", "our littlest fighter". */
export function possessive(view: View): readonly Reference[] {
  const meant = view.read(sense);
  return view.matches
    .filter(
      (match) => match.pattern === "possessive" && !isOfMany(view, match) && !isOver(view, match, "anybody"),
    )
    .map((match) => {
      const doubtful =
        meant.supposed(match.firstWord) || meant.negated(match.firstWord) || isGeneric(view, match);
      return referenceOf(match, "possessive", doubtful ? "possible" : "likely", doubtful ? ["supposed"] : []);
    });
}

/** "Pt came in with a rash": the first word of a note, as nobody writes of a physical therapist, who is a PT. */
export function charted(view: View): readonly Reference[] {
  const meant = view.read(sense);
  const { words, sentences } = view.field;
  return view.matches
    .filter(
      ({ pattern, firstWord, sentence, start }) =>
        pattern === "charted" &&
        words[firstWord]?.raw !== "PT" &&
        sentences[sentence]?.firstWord === firstWord &&
        !meant.quoted(start) &&
        !meant.supposed(firstWord),
    )
    .map((match) => referenceOf({ ...match, ...wordsOf(view, match) }, "described", "likely", []));
}

/** Only the patient, not what is told. */
function wordsOf({ field }: View, { firstWord }: Match): Pick<Match, "endWord" | "end"> {
  return { endWord: firstWord + 1, end: field.words[firstWord]?.end ?? 0 };
}

/** "our patient relations" are a department; "our patient's family" belongs to one. */
function isOfMany(view: View, match: Match): boolean {
  if (!isOver(view, match, "compound")) return false;
  const owner = view.field.words[match.endWord - 1];
  const owned = view.field.words[match.endWord]?.folded ?? "";
  return owner === undefined || owner.base === owner.folded || !kin.has(owned);
}

const kin: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ "family families people".split(" "));

/** He or she, where nothing but the care tells who: "saw him in rehab this morning". */
export function pronouns(view: View): readonly Reference[] {
  const own = view.read(ownStory);
  const meant = view.read(sense);
  const first = view.matches.find(
    (match) =>
      match.pattern === "pronoun" &&
      !isOver(view, match, "either") &&
      !matchesIn(view, "ratio", match.sentence) &&
      !meant.quoted(match.start) &&
      !isSupposed(view, match) &&
      !isOfHistory(view, match) &&
      !hasOtherOwner(view, match) &&
      isTreated(view, match),
  );
  if (own.length > 0 || view.near.has("veterinary")) return [];
  if (first === undefined) return protagonist(view);
  const close =
    matchesIn(view, "author", first.sentence) ||
    matchesIn(view, "recent", first.sentence) ||
    near(view, first.sentence).some(
      (sentence) => matchesIn(view, "recent", sentence) || matchesIn(view, "setting", sentence),
    ) ||
    view.matches.some(({ pattern }) => pattern === "pronoun-age");
  const doubtful = !close || meant.supposed(first.firstWord) || meant.asked(first.firstWord);
  return [referenceOf(first, "pronoun", doubtful ? "possible" : "likely", doubtful ? [] : ["recent"])];
}

/** Words of the bedside that make a story one of the ward. */
const enoughTalk = 2;

/** He or she of whom only the scene tells: "She was 31 weeks … we did the section"; nobody else is there to be meant. */
function protagonist(view: View): readonly Reference[] {
  const meant = view.read(sense);
  const one = view.matches.find(
    (match) =>
      match.pattern === "pronoun" &&
      !isOver(view, match, "either") &&
      !meant.quoted(match.start) &&
      !isSupposed(view, match) &&
      !isGeneric(view, match) &&
      !isAnothers(view, match) &&
      !isOfHistory(view, match) &&
      isOfTheWard(view, match),
  );
  return one === undefined ? [] : [referenceOf(one, "pronoun", "possible", [])];
}

/** The sentences around it talk of the bedside, and the author was there or it was lately. */
function isOfTheWard(view: View, one: Match): boolean {
  const story = [one.sentence - 1, one.sentence, one.sentence + 1, one.sentence + 2];
  const told = story.some((sentence) => matchesIn(view, "setting", sentence)) ? 1 : 0;
  const close = story.some(
    (sentence) => matchesIn(view, "author", sentence) || matchesIn(view, "recent", sentence),
  );
  const lately = matchesIn(view, "recent", one.sentence) ? 1 : 0;
  return close && told + lately + bedsideTalk(view, story) >= enoughTalk;
}

const historyReach = 3;

/** He or she of whom the paragraph told just now as of somebody in a year long past. */
function isOfHistory({ field }: View, { sentence }: Match): boolean {
  const paragraph = field.sentences[sentence]?.paragraph;
  for (let at = Math.max(0, sentence - historyReach); at <= sentence; at++)
    if (field.sentences[at]?.paragraph === paragraph && isLongPast(field, at)) return true;
  return false;
}

/** A colleague, a relative, somebody named, or an animal came before and may be meant. */
function isAnothers(view: View, match: Match): boolean {
  const { near } = view;
  return (
    others.some((pattern) => near.lastBefore(pattern, match.firstWord) !== undefined) ||
    near.covers(others, match) ||
    (view.read(people)[0]?.firstWord ?? Number.POSITIVE_INFINITY) < match.firstWord
  );
}

const others: readonly string[] = ["staff", "own-family", "animal", "colleague", "acquaintance"];

/** "Imagine she coded", and what goes on from there. */
function isSupposed(view: View, { sentence, firstWord }: Match): boolean {
  const { supposed } = view.read(sense);
  const before = (view.field.sentences[sentence]?.firstWord ?? 0) - 1;
  return supposed(firstWord) || (before >= 0 && supposed(before));
}

/** Somebody named, or a member of the staff, is who the pronoun means. */
function hasOtherOwner(view: View, match: Match): boolean {
  if (
    view.near.has("staff", "acquaintance", "animal") &&
    inSentences(view.matches, match.sentence - 2, match.sentence).some(
      ({ pattern, sentence, firstWord }) =>
        firstWord < match.firstWord &&
        (((pattern === "staff" || pattern === "acquaintance") && match.sentence - sentence < 2) ||
          (pattern === "animal" && match.sentence - sentence < 3)),
    )
  )
    return true;
  return inSentences(view.read(people), match.sentence - 1, match.sentence).some(
    ({ firstWord, role }) => role !== "unknown" && firstWord < match.firstWord,
  );
}

/** An operation may be an enterprise, and a voice is lost at a match. */
const undecided: ReadonlySet<string> = /* @__PURE__ */ new Set(["treatment", "loss"]);

/** Care is told in the sentence, or beside "he was 22". */
function isTreated(view: View, match: Match): boolean {
  const isAged = isOver(view, match, "pronoun-age");
  const sentences = isAged ? [match.sentence, ...near(view, match.sentence)] : [match.sentence];
  return sentences
    .flatMap((sentence) => careIn(view, sentence))
    .some(({ strong, kind }) => strong && (isAged || !undecided.has(kind)));
}
