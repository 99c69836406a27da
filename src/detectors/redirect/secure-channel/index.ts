import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Sends somebody to a channel that is private and the institution's own. */
export const redirectSecureChannel = /* @__PURE__ */ defineDetector({
  id: "redirect/secure-channel",
  title: "Sends to a secure channel",
  patterns,
  params: ["phones", "domains"],
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  return withoutOverlaps(
    view.matches.filter(({ firstWord }) => !meaning.negated(firstWord)).map((match) => sightingOf(match)),
  );
}
