import { adviceGeneral, advicePersonal } from "clearpost/detectors";
import { all, defineRuleset, found, known, not, permission } from "clearpost/dsl";
import { privacyDetectors } from "../shared/patient-evidence.js";
import { tellsHowToVote, workPermissions } from "../shared/protected.js";
import { clauses } from "./clauses.js";
import { contentRules } from "./rules/content.js";
import { patientRules } from "./rules/patients.js";
import { speechRules } from "./rules/speech.js";

/** What law and good practice ask of every hospital; unofficial, in our own words. */
export const ruleset = /* @__PURE__ */ defineRuleset({
  id: "baseline",
  version: "0.1.0",
  title: "Baseline: law and good practice",
  effective: { from: "2020-01-01" },
  clauses,
  detectors: privacyDetectors,
  rules: [...patientRules, ...speechRules, ...contentRules],
  permissions: [
    ...workPermissions("baseline"),
    permission("baseline/how-to-vote", {
      cites: ["baseline/nonpartisan-civic-information-allowed"],
      when: tellsHowToVote,
      lowers: { categories: ["political-activity"] },
      to: "allow",
      note: "information on how to vote takes no side",
    }),
    permission("baseline/general-education", {
      cites: ["baseline/general-education-allowed"],
      when: all(found(adviceGeneral), not(found(advicePersonal)), not(known("thread.parent.text"))),
      lowers: { categories: ["medical-advice"] },
      to: "allow",
      note: "general health education is welcome",
    }),
  ],
});
