import { defineRuleset } from "clearpost/dsl";
import { privacyDetectors } from "../shared/patient-evidence.js";
import { protectiveClauses, workPermissions } from "../shared/protected.js";
import { clauses } from "./clauses.js";
import { institution } from "./institution.js";
import { rules } from "./rules.js";

/** UCLA Health's best practices for social media; unofficial. */
export const ruleset = /* @__PURE__ */ defineRuleset({
  id: "ucla-health",
  version: "0.1.0",
  title: "UCLA Health",
  effective: { from: "2020-01-01" },
  institution,
  clauses: { ...clauses, ...protectiveClauses },
  detectors: privacyDetectors,
  rules,
  permissions: workPermissions("ucla-health"),
});
