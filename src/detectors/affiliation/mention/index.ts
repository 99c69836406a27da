import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { literalsOf, type Match } from "../../../scan/index.js";
import { naming, wordsWithin } from "../../../signals/index.js";
import { fold } from "../../../text/index.js";
import { patterns } from "./patterns.js";

/** The institution by name, alias, handle or hashtag; names that others bear too are left alone. */
export const affiliationMention = /* @__PURE__ */ defineDetector({
  id: "affiliation/mention",
  title: "Mention of the institution",
  patterns,
  params: ["names", "aliases", "handles"],
  uses: [naming],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const { isFaint, isOther } = view.read(naming);
  const joined = joinedNames(view);
  const named = view.matches.filter((match) =>
    match.pattern === "hashtag" ? isOurTag(view, match, joined) : !isOther(match.firstWord, match.endWord),
  );
  return withoutOverlaps(
    named.map((match) =>
      match.pattern !== "hashtag" && isFaint(match.firstWord, match.endWord)
        ? sightingOf(match, { confidence: "possible", cues: ["small-letters"] })
        : sightingOf(match),
    ),
  );
}

/** Shorter names in small letters are too often parts of other words. */
const shortest = 5;

function joinedNames(view: View): readonly string[] {
  const names = [
    ...(view.params.names ?? []),
    ...(view.params.aliases ?? []),
    ...(view.params.handles ?? []),
  ];
  return names
    .map((name) =>
      literalsOf(String(name))
        .map(({ folded }) => folded)
        .join(""),
    )
    .filter((name) => name.length >= shortest);
}

/** A tag that runs the words of a name together, as in small letters; in camel case the names themselves are found. */
function isOurTag(view: View, match: Match, joined: readonly string[]): boolean {
  const tag = fold(view.field.text.slice(match.start + 1, match.end));
  const isOneWord = wordsWithin(view.field, match).length === 1;
  return isOneWord && joined.some((name) => tag.startsWith(name));
}
