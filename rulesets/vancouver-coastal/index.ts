import { defineRuleset } from "clearpost/dsl";
import { privacyDetectors } from "../shared/patient-evidence.js";
import { protectiveClauses, workPermissions } from "../shared/protected.js";
import { clauses } from "./clauses.js";
import { institution } from "./institution.js";
import { rules } from "./rules.js";

/** Vancouver Coastal Health's social media policy, as far as two public pages and its headings tell of it; unofficial. */
export const ruleset = /* @__PURE__ */ defineRuleset({
  id: "vancouver-coastal",
  version: "0.1.0",
  title: "Vancouver Coastal Health",
  effective: { from: "2014-04-09" },
  institution,
  clauses: { ...clauses, ...protectiveClauses },
  detectors: privacyDetectors,
  rules,
  permissions: workPermissions("vancouver-coastal"),
});
