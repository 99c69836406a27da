import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns, roles, strongWords, units } from "./patterns.js";

/** Calls to torment, expose or humiliate a person, unwanted advances, and patients held up to ridicule. */
export const conductHarassment = /* @__PURE__ */ defineDetector({
  id: "conduct/harassment",
  title: "Harassment",
  looksInto: "disguises",
  patterns,
  classes: { strong: strongWords, role: roles, unit: units },
  uses: [sense],
  judge,
});

/** Harassment that is forbidden, reported or quoted in its sentence is not done. */
function judge(view: View): readonly Sighting[] {
  const { near } = view;
  const done = view.matches.filter((match) => !near.shares(["condemned"], match));
  return judgeUnless(view, ["fiction", "quoted", "negated"], done);
}
