import { affiliationMention, affiliationSelfId, politicalAdvocacy } from "clearpost/detectors";
import { all, any, defineRuleset, found, kind, not, permission, sentAs } from "clearpost/dsl";
import { inPostOrProfile } from "../shared/affiliation.js";
import { privacyDetectors } from "../shared/patient-evidence.js";
import { protectiveClauses, workPermissions } from "../shared/protected.js";
import { clauses } from "./clauses.js";
import { institution } from "./institution.js";
import { accountRules } from "./rules/accounts.js";
import { patientRules } from "./rules/patients.js";
import { speechRules } from "./rules/speech.js";

/** Johns Hopkins Medicine's guidelines, from its public pages; unofficial. */
export const ruleset = /* @__PURE__ */ defineRuleset({
  id: "johns-hopkins",
  version: "0.1.0",
  title: "Johns Hopkins Medicine",
  effective: { from: "2020-01-01" },
  institution,
  clauses: { ...clauses, ...protectiveClauses },
  detectors: privacyDetectors,
  rules: [...patientRules, ...speechRules, ...accountRules],
  permissions: [
    ...workPermissions("johns-hopkins", { concerted: ["johns-hopkins/protected-concerted-activity"] }),
    permission("johns-hopkins/personal-politics", {
      cites: ["johns-hopkins/personal-political-activity-ok"],
      when: all(
        sentAs("channel.owner", "personal"),
        found(politicalAdvocacy),
        not(
          any(
            kind("email"),
            sentAs("channel.hostedBy", "institution"),
            sentAs("channel.usedForBusiness", true),
            sentAs("resources.institutional", true),
            found(affiliationMention),
            found(affiliationSelfId, { in: inPostOrProfile }),
          ),
        ),
      ),
      lowers: { categories: ["political-activity"] },
      to: "allow",
      note: "in their own time and with their own means people take sides as they like",
    }),
    permission("johns-hopkins/declines-a-supervisor", {
      cites: ["johns-hopkins/no-obligation-to-friend-supervisor"],
      when: all(kind("connection-request"), sentAs("recipient.relationship", "supervisor")),
      lowers: { rules: ["johns-hopkins/caution-friending-patients"] },
      to: "allow",
      note: "nobody has to connect with the person they report to",
    }),
  ],
});
