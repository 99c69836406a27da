import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { isRoomNumber } from "../people/index.js";
import { sense } from "../sense/index.js";
import { careIn, isGeneric, isOver, matchesIn, toldNear } from "./around.js";
import { type Reference, referenceOf } from "./reference.js";

/** How sure a description is: what is supposed or usual is only possible. */
export function sureOf(view: View, match: Match): "likely" | "possible" {
  const meant = view.read(sense);
  return meant.supposed(match.firstWord) || isGeneric(view, match) ? "possible" : "likely";
}

/** A bed or a room that is somebody: not a year, not a count, and not broken. */
export function isBed(view: View, match: Match): boolean {
  if (view.near.after(["idle"], match, brokenReach) !== undefined) return false;
  if (view.near.shares(["garden"], match, 1)) return false;
  const last = view.field.words[match.endWord - 1];
  const next = view.field.words[match.endWord];
  if (last === undefined || (last.digits && !isRoomNumber(last.raw))) return false;
  return next === undefined || !units.has(next.folded) || next.start - last.end > 1;
}

/** "Bed 9 is broken again"; "bed 4 grows beans". */
const brokenReach = 3;

const units: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "years year days day weeks week months month hours hour minutes minute percent states countries cities people men women children patients beds bath baths of times million thousand".split(
    " ",
  ),
);

/** A bare room number needs a pronoun and care around it. */
export function roomOne(view: View, match: Match): Reference | undefined {
  return toldNear(view, match) > 2 && matchesIn(view, "pronoun", match.sentence)
    ? referenceOf(match, "bed", "likely", ["bed"])
    : undefined;
}

/** "Mr. Quill on twelve" needs as much: it may be a channel or a day. */
export function titledOnFloor(view: View, match: Match): Reference | undefined {
  return roomOne(view, match) === undefined
    ? undefined
    : referenceOf(match, "named", "likely", ["named", "bed"]);
}

/** "one lady I worked with years ago" is vague; "a man I coded tonight" is not. */
export function metOne(view: View, match: Match): Reference | undefined {
  const distant = matchesIn(view, "distant", match.sentence);
  const told = toldNear(view, match);
  if (distant || (told === 0 && !isOver(view, match, "patient")))
    return referenceOf(match, "vague", "possible", distant ? ["distant"] : []);
  return referenceOf(match, "described", sureOf(view, match), []);
}

/** "Intubated a kid tonight": whoever writes it did it, so that it opens the sentence or follows "I" and "we". */
export function workedOn(view: View, match: Match): Reference | undefined {
  const opening = view.field.sentences[match.sentence]?.firstWord ?? 0;
  const before = view.field.words.slice(opening, match.firstWord);
  const led = before.slice(-authorReach).some(({ folded }) => authors.has(folded));
  const opens = before.every(({ folded }) => leadIns.has(folded));
  if (!led && !opens) return undefined;
  if (isLongAgo(view, match)) return referenceOf(match, "vague", "possible", ["distant"]);
  return referenceOf(match, "described", sureOf(view, match), ["author"]);
}

/** "the man I narcanned": whoever is told of by what the author did. */
export function tendedOne(view: View, match: Match): Reference {
  if (isLongAgo(view, match)) return referenceOf(match, "vague", "possible", ["distant"]);
  return referenceOf(match, "described", sureOf(view, match), ["author"]);
}

/** "Years ago I looked after a man": unless the day is told, nobody looks for him. */
function isLongAgo(view: View, { sentence }: Match): boolean {
  return matchesIn(view, "distant", sentence) && !matchesIn(view, "recent", sentence);
}

const authorReach = 3;
const authors: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "i we i've we've i'd and who whoever".split(" "),
);
const leadIns: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "ever just once and then also so finally today tonight yesterday ok omg well".split(" "),
);

/** Told as a case: "interesting case:", "consult of the day", in this sentence or before it. */
export function isCase({ near, field }: View, { sentence }: Match): boolean {
  if (near.shares(["lab"], { sentence }, caseReach)) return true;
  for (let at = Math.max(0, sentence - caseReach); at <= sentence; at++) {
    if (near.shares(["case-talk"], { sentence: at })) return true;
    const opening = near.firstIn(["opening-case"], { sentence: at });
    if (opening !== undefined && opening.firstWord === field.sentences[at]?.firstWord) return true;
  }
  return false;
}

/** Sentences over which a case goes on. */
const caseReach = 2;

/** A neighbour who is ill is private life; one who lies on the author's ward is a patient. */
export function acquainted(view: View, match: Match): Reference | undefined {
  const here = [match.sentence, match.sentence + 1].some(
    (sentence) =>
      matchesIn(view, "setting", sentence) ||
      matchesIn(view, "at-work", sentence) ||
      matchesIn(view, "bed", sentence),
  );
  if (!here || matchesIn(view, "colleague", match.sentence)) return undefined;
  return referenceOf(match, "described", sureOf(view, match), ["acquaintance"]);
}

/** The author was there: the scene is the ward, or "I" and "we" tell of the care. */
export function isAtHand(view: View, { sentence }: Match): boolean {
  const near = [sentence, sentence + 1, sentence + 2];
  const present = near.some(
    (at) => matchesIn(view, "present", at) && careIn(view, at).some(({ strong }) => strong),
  );
  return present || near.some((at) => matchesIn(view, "setting", at));
}
