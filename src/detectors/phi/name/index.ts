import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { type Person, people, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Names of people, with the part that each has in the story as the pattern. */
export const phiName = /* @__PURE__ */ defineDetector({
  id: "phi/name",
  title: "Name of a person",
  looksInto: "everything",
  asked: "always",
  patterns,
  uses: [people, sense],
  content: { patterns: { patient: "name" } },
  judge,
});

/** Nobody in a made-up scene is a real person. */
function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  return view.read(people).map(sighted);
}

function sighted({ start, end, confidence, role, identity, cues }: Person): Sighting {
  return {
    start,
    end,
    confidence,
    pattern: role === "unknown" ? "person" : role,
    cues: [...cues, `person-${identity}`],
  };
}
