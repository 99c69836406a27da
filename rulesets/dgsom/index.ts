import { defineRuleset } from "clearpost/dsl";
import { ruleset as uclaHealth } from "clearpost/rulesets/ucla-health";
import { workPermissions } from "../shared/protected.js";
import { clauses } from "./clauses.js";
import { institution } from "./institution.js";
import { accountRules } from "./rules/accounts.js";
import { contentRules } from "./rules/content.js";
import { patientRules } from "./rules/patients.js";

/** The David Geffen School of Medicine's policy, on top of UCLA Health's best practices; unofficial. */
export const ruleset = /* @__PURE__ */ (() =>
  defineRuleset({
    id: "dgsom",
    version: "0.1.0",
    title: "David Geffen School of Medicine at UCLA",
    effective: { from: "2020-01-01" },
    extends: [uclaHealth],
    institution,
    clauses,
    rules: [...patientRules, ...contentRules, ...accountRules],
    permissions: workPermissions("dgsom", { concerted: ["dgsom/protected-employment-speech"] }),
  }))();
