import { affiliationMention, affiliationSelfId, politicalAdvocacy } from "clearpost/detectors";
import { all, any, defineRuleset, found, not, permission, sentAs } from "clearpost/dsl";
import { inPostOrProfile } from "../shared/affiliation.js";
import { privacyDetectors } from "../shared/patient-evidence.js";
import { protectiveClauses, workPermissions } from "../shared/protected.js";
import { clauses } from "./clauses.js";
import { toKnownRecipient } from "./exempt.js";
import { institution } from "./institution.js";
import { contentRules } from "./rules/content.js";
import { identityRules } from "./rules/identity.js";
import { patientRules } from "./rules/patients.js";

/** Mount Sinai Health System's social media and digital communications policy; unofficial. */
export const ruleset = /* @__PURE__ */ defineRuleset({
  id: "mount-sinai",
  version: "0.1.0",
  title: "Mount Sinai Health System",
  effective: { from: "2020-01-01" },
  institution,
  clauses: { ...clauses, ...protectiveClauses },
  detectors: privacyDetectors,
  rules: [...patientRules, ...identityRules, ...contentRules],
  permissions: [
    ...workPermissions("mount-sinai", {
      concerted: ["mount-sinai/protected-concerted-activity"],
      reporting: ["mount-sinai/may-report-to-authorities"],
    }),
    permission("mount-sinai/mail-to-a-known-recipient", {
      cites: ["mount-sinai/email-known-recipient-exempt"],
      when: toKnownRecipient,
      lowers: {
        rules: [
          "mount-sinai/disclose-connection-and-role",
          "mount-sinai/disclaimer-when-affiliation-referenced",
        ],
      },
      to: "allow",
      note: "e-mail to a clearly identified recipient has a policy of its own",
    }),
    permission("mount-sinai/private-politics", {
      cites: ["mount-sinai/private-political-speech-ok"],
      when: all(
        sentAs("channel.owner", "personal"),
        not(any(sentAs("channel.hostedBy", "institution"), sentAs("channel.usedForBusiness", true))),
        found(politicalAdvocacy),
        not(any(found(affiliationMention), found(affiliationSelfId, { in: inPostOrProfile }))),
      ),
      lowers: { categories: ["political-activity"] },
      to: "allow",
      note: "as a private citizen everybody is free to take sides",
    }),
  ],
});
