import { defineRuleset } from "clearpost/dsl";
import { privacyDetectors } from "../shared/patient-evidence.js";
import { protectiveClauses, workPermissions } from "../shared/protected.js";
import { clauses } from "./clauses.js";
import { institution } from "./institution.js";
import { rules } from "./rules.js";

/** The University of Texas Medical Branch: its public pages on social media, and the headings of its policy; unofficial. */
export const ruleset = /* @__PURE__ */ defineRuleset({
  id: "utmb",
  version: "0.1.0",
  title: "UTMB Health",
  effective: { from: "2020-06-09" },
  institution,
  clauses: { ...clauses, ...protectiveClauses },
  detectors: privacyDetectors,
  rules,
  permissions: workPermissions("utmb"),
});
