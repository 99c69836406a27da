import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import type { Match } from "../../../scan/index.js";
import { care, inSentences, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

const camera = "\u{1F4F8}";
const otherCameras: readonly string[] = ["\u{1F4F7}", "\u{1F4F9}", "\u{1F3A5}"];

/** Text that points at a picture or film, which the scan cannot see. */
export const patientPhoto = /* @__PURE__ */ defineDetector({
  id: "patient/photo",
  title: "Points at a picture",
  asked: "always",
  patterns,
  uses: [care, sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const pointers = view.matches.filter((match) => pointsAtPicture(view, match));
  return withoutOverlaps([
    ...pointers.map((match) =>
      sightingOf(
        match,
        match.pattern === "label" || match.pattern === "beside-care" ? { pattern: "pointer" } : {},
      ),
    ),
    ...cameras(view.field.text),
  ]);
}

/** A lone "photo" points at one only as a label: `(photo: …)`, `Pictured: …`. */
function pointsAtPicture(view: View, match: Match): boolean {
  if (
    match.pattern === "decoy" ||
    match.pattern === "cared" ||
    view.near.covers(["decoy"], match) ||
    view.read(sense).negated(match.firstWord)
  )
    return false;
  if (match.pattern === "beside-care") return isBesideCare(view, match);
  return match.pattern !== "label" || view.field.text.charAt(match.end) === ":";
}

/** "Before and after: eight weeks of wound therapy"; a lobby has a before and an after as well. */
function isBesideCare(view: View, match: Match): boolean {
  return (
    inSentences(view.read(care), match.sentence, match.sentence + 1).length > 0 ||
    [match.sentence, match.sentence + 1].some((sentence) => view.near.shares(["cared"], { sentence }))
  );
}

/** A camera with a name or a direction behind it credits a picture. */
function cameras(text: string): readonly Sighting[] {
  return [camera, ...otherCameras].flatMap((sign) => {
    const start = text.indexOf(sign);
    return start === -1
      ? []
      : [{ start, end: start + sign.length, confidence: "likely" as const, pattern: "camera", cues: [] }];
  });
}
