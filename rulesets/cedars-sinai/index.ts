import { adviceGeneral, advicePersonal, affiliationSelfId } from "clearpost/detectors";
import { all, defineRuleset, found, kind, not, permission } from "clearpost/dsl";
import { privacyDetectors } from "../shared/patient-evidence.js";
import { protectiveClauses, workPermissions } from "../shared/protected.js";
import { clauses } from "./clauses.js";
import { institution } from "./institution.js";
import { rules } from "./rules.js";

/** Cedars-Sinai's two social media policies, as far as its newsletter tells of them; unofficial. */
export const ruleset = /* @__PURE__ */ defineRuleset({
  id: "cedars-sinai",
  version: "0.1.0",
  title: "Cedars-Sinai",
  effective: { from: "2020-01-01" },
  institution,
  clauses: { ...clauses, ...protectiveClauses },
  detectors: privacyDetectors,
  rules,
  permissions: [
    ...workPermissions("cedars-sinai"),
    permission("cedars-sinai/names-the-employer", {
      cites: ["cedars-sinai/may-identify-employer", "cedars-sinai/may-talk-about-work"],
      when: found(affiliationSelfId),
      lowers: { categories: ["affiliation-disclosure"] },
      to: "allow",
      note: "saying where you work and talking about your work is welcome",
    }),
    permission("cedars-sinai/general-education", {
      cites: ["cedars-sinai/general-health-talk-ok"],
      when: all(
        found(adviceGeneral),
        not(found(advicePersonal)),
        not(kind("reply", "comment", "direct-message", "review-reply")),
      ),
      lowers: { categories: ["medical-advice"] },
      to: "allow",
      note: "general talk about your field is welcome",
    }),
  ],
});
