import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Asks readers not to post personal medical information here; a rule for staff about patients is none. */
export const disclaimerNoPersonalMedicalInfo = /* @__PURE__ */ defineDetector({
  id: "disclaimer/no-personal-medical-info",
  title: "No personal medical information, please",
  patterns,
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const { near } = view;
  const requests = view.matches.filter(
    (match) => match.pattern !== "staff" && !near.shares(["staff"], match),
  );
  return judgeUnless(view, ["asked", "quoted"], requests);
}
