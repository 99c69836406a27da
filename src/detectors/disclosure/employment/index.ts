import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { type Match, wordAt } from "../../../scan/index.js";
import { isSaidAs, layout, ownAffiliations } from "../../../signals/index.js";
import { fold } from "../../../text/index.js";
import { endings, knowledge, patterns } from "./patterns.js";

/** The text itself says that its author works there. In a pile of hashtags, after the first, it is `buried` and counts for little. */
export const disclosureEmployment = /* @__PURE__ */ (() =>
  defineDetector({
    id: "disclosure/employment",
    title: "Employment disclosed",
    ...knowledge,
    patterns: [...knowledge.patterns, ...patterns],
    judge,
  }))();

/** From so many hashtags in a row, a reader passes over all but the first (16 CFR 255.0(f)). */
const pile = 4;

function judge(view: View): readonly Sighting[] {
  const more = view.matches
    .filter(
      (match) =>
        match.pattern === "own-employer" || (match.pattern === "hashtag" && endsAsEmployee(view, match)),
    )
    .filter((match) => !isSaidAs(view, match, ["negated", "quoted"]))
    .map((match) => sightingOf(match, match.pattern === "hashtag" ? { start: match.start + 1 } : {}));
  return withoutOverlaps([...ownAffiliations(view), ...more]).map((sighting) => buried(view, sighting));
}

/** `#PlumfootEmployee`, in whatever letters; the bare ending names no employer. */
function endsAsEmployee(view: View, match: Match): boolean {
  const tag = fold(view.field.text.slice(match.start + 1, match.end));
  return endings.some((ending) => tag.endsWith(ending) && tag.length > ending.length + 1);
}

function buried(view: View, sighting: Sighting): Sighting {
  const place = view.read(layout).pileOf(wordAt(view.field, sighting.start));
  if (place === undefined || place.size < pile || place.place === 0) return sighting;
  return { ...sighting, pattern: "buried", confidence: "possible", cues: [...sighting.cues, "hashtag-pile"] };
}
