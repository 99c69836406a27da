import type { View } from "../../detect/index.js";
import type { Match } from "../../scan/index.js";
import { care } from "../care/index.js";
import { ownStory } from "../own-story/index.js";
import { people } from "../people/index.js";
import { sense } from "../sense/index.js";
import { isGeneric, isOver, matchesIn, near } from "./around.js";
import { type Reference, referenceOf } from "./reference.js";

/** Named patients. */
export function named(view: View): readonly Reference[] {
  return view
    .read(people)
    .filter(({ role }) => role === "patient")
    .map((person) => referenceOf(person, "named", person.confidence, ["named", ...person.cues]));
}

/** "my patient", "one of our kiddos", "our littlest fighter". */
export function possessive(view: View): readonly Reference[] {
  const meant = view.read(sense);
  return view.matches
    .filter((match) => match.pattern === "possessive" && !isOver(view, match, "compound"))
    .map((match) => {
      const doubtful =
        meant.supposed(match.firstWord) || meant.negated(match.firstWord) || isGeneric(view, match);
      return referenceOf(match, "possessive", doubtful ? "possible" : "likely", doubtful ? ["supposed"] : []);
    });
}

/** He or she, where nothing but the care tells who: "saw him in rehab this morning". */
export function pronouns(view: View): readonly Reference[] {
  const own = view.read(ownStory);
  const meant = view.read(sense);
  const first = view.matches.find(
    (match) =>
      match.pattern === "pronoun" &&
      !isOver(view, match, "either") &&
      !meant.quoted(match.start) &&
      !hasOtherOwner(view, match) &&
      isTreated(view, match),
  );
  if (first === undefined || own.length > 0) return [];
  const close =
    matchesIn(view, "author", first.sentence) ||
    matchesIn(view, "recent", first.sentence) ||
    near(view, first.sentence).some((sentence) => matchesIn(view, "recent", sentence));
  const doubtful = !close || meant.supposed(first.firstWord) || meant.asked(first.firstWord);
  return [referenceOf(first, "pronoun", doubtful ? "possible" : "likely", doubtful ? [] : ["recent"])];
}

/** Somebody named, or a member of the staff, is who the pronoun means. */
function hasOtherOwner(view: View, match: Match): boolean {
  if (
    view.matches.some(
      ({ pattern, sentence, firstWord }) =>
        pattern === "staff" &&
        (sentence === match.sentence || sentence === match.sentence - 1) &&
        firstWord < match.firstWord,
    )
  )
    return true;
  return view
    .read(people)
    .some(
      ({ sentence, firstWord }) =>
        (sentence === match.sentence || sentence === match.sentence - 1) && firstWord < match.firstWord,
    );
}

function isTreated(view: View, match: Match): boolean {
  return view
    .read(care)
    .some((one) => one.strong && one.kind !== "treatment" && one.sentence === match.sentence);
}
