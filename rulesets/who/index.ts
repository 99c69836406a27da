import { defineRuleset } from "clearpost/dsl";
import { privacyDetectors } from "../shared/patient-evidence.js";
import { privacyRules } from "../shared/privacy.js";
import { workPermissions } from "../shared/protected.js";
import { adoptedClauses } from "./adopted.js";
import { clauses } from "./clauses.js";
import { institution } from "./institution.js";
import { communicationRules } from "./rules/communication.js";
import { forumRules } from "./rules/forum.js";

/**
 * The World Health Organization: headings of its guidelines, and the terms of one discussion platform; unofficial.
 * Nothing of them that is known speaks of patients, so the baseline's clauses do.
 */
export const ruleset = /* @__PURE__ */ (() =>
  defineRuleset({
    id: "who",
    version: "0.1.0",
    title: "World Health Organization",
    effective: { from: "2017-01-01" },
    institution,
    clauses: { ...clauses, ...adoptedClauses() },
    detectors: privacyDetectors,
    rules: [
      ...privacyRules({
        prefix: "who/patient-privacy",
        phi: "baseline/no-phi-identifiers",
        identification: "baseline/no-contextual-patient-identification",
        acknowledgement: "baseline/no-patient-acknowledgement-in-replies",
        media: "baseline/no-patient-media-without-authorization",
        recognisable: "review",
        contact: institution.contacts.privacy ?? "",
      }),
      ...forumRules,
      ...communicationRules,
    ],
    permissions: workPermissions("who"),
  }))();
