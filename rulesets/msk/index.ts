import { disclaimerViewsOwn } from "clearpost/detectors";
import { all, defineRuleset, found, kind, permission, platform, sentAs } from "clearpost/dsl";
import { privacyDetectors } from "../shared/patient-evidence.js";
import { protectiveClauses, workPermissions } from "../shared/protected.js";
import { clauses } from "./clauses.js";
import { institution } from "./institution.js";
import { accountRules } from "./rules/accounts.js";
import { patientRules } from "./rules/patients.js";
import { speechRules } from "./rules/speech.js";

/** Memorial Sloan Kettering's guidelines for employees; unofficial. */
export const ruleset = /* @__PURE__ */ defineRuleset({
  id: "msk",
  version: "0.1.0",
  title: "Memorial Sloan Kettering",
  effective: { from: "2020-01-01" },
  institution,
  clauses: { ...clauses, ...protectiveClauses },
  detectors: privacyDetectors,
  rules: [...patientRules, ...speechRules, ...accountRules],
  permissions: [
    ...workPermissions("msk"),
    permission("msk/likes", {
      cites: ["msk/likes-exempt"],
      when: kind("engagement"),
      lowers: {
        rules: [
          "msk/disclose-affiliation-when-endorsing",
          "msk/identify-on-msk-page",
          "msk/speak-for-yourself",
        ],
      },
      to: "allow",
      note: "a like needs no disclosure",
    }),
    permission("msk/short-form-on-x", {
      cites: ["msk/disclaimer-short-form"],
      when: all(platform("x"), found(disclaimerViewsOwn, { in: ["text", "author.profile.text"] })),
      lowers: { rules: ["msk/disclaimer-in-about", "msk/speak-for-yourself"] },
      to: "allow",
      note: "on X the short form is enough",
    }),
    permission("msk/knew-each-other-before", {
      cites: ["msk/prior-relationship-exempt"],
      when: sentAs("recipient.relationshipPredatesCare", true),
      lowers: { rules: ["msk/no-connecting-with-patients", "msk/patient-boundaries-same-online"] },
      to: "allow",
      note: "who knew each other before the treatment may stay in touch",
    }),
    permission("msk/declines-a-manager", {
      cites: ["msk/may-decline-manager-requests"],
      when: all(kind("connection-request"), sentAs("connection.initiatedBy", "recipient")),
      lowers: { rules: ["msk/managers-not-connecting-to-reports"] },
      to: "allow",
      note: "nobody has to accept a manager's request, and an employee may ask first",
    }),
    permission("msk/shares-msk-post", {
      cites: ["msk/share-msk-content-encouraged"],
      when: all(kind("share"), sentAs("sharedFrom.owner", "institution")),
      lowers: { rules: ["msk/verify-public-before-sharing"] },
      to: "allow",
      note: "what the institution has posted is public already",
    }),
  ],
});
