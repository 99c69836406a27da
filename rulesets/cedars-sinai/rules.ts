import { affiliationMention } from "clearpost/detectors";
import { all, any, field, found, kind, known, not, rule, sentAs } from "clearpost/dsl";
import { done, stepRule } from "../shared/accounts.js";
import { endorsementRule } from "../shared/affiliation.js";
import { adviceRule } from "../shared/care.js";
import { confidentialRule } from "../shared/content.js";
import { privacyRules } from "../shared/privacy.js";
import { institution } from "./institution.js";

const contact = institution.contacts.questions ?? "";

const patientRules = privacyRules({
  prefix: "cedars-sinai/patient-privacy",
  phi: "cedars-sinai/no-phi",
  identification: "cedars-sinai/no-phi",
  acknowledgement: "cedars-sinai/no-phi",
  media: "cedars-sinai/no-patient-photos",
  recognisable: "review",
  contact,
});

const speechRules = [
  confidentialRule({
    id: "cedars-sinai/no-internal-confidential",
    cites: ["cedars-sinai/no-internal-confidential"],
    contact,
    outcome: "block",
    severity: "high",
  }),
  endorsementRule(
    {
      id: "cedars-sinai/disclose-employee-when-endorsing",
      cites: ["cedars-sinai/disclose-employee-when-endorsing"],
      contact,
      outcome: "warn",
      severity: "medium",
    },
    "I work at Cedars-Sinai. ",
  ),
  adviceRule({
    id: "cedars-sinai/no-personalized-medical-advice",
    cites: ["cedars-sinai/no-personalized-medical-advice"],
    contact,
    outcome: "block",
    severity: "high",
  }),
] as const;

/** A live account whose state was sent, or a profile whose name is the hospital's; a request is decided by its steps. */
const isNamedAccount = any(
  all(kind("profile-bio"), found(affiliationMention, { in: ["channel.account.displayName"] })),
  all(not(kind("account-request")), known("channel.account.status")),
);

const isMadeElsewhere = field("channel.account.assetsProvidedBy").in(["department", "third-party"]);

const accountRules = [
  rule("cedars-sinai/account-needs-formal-approval", {
    cites: ["cedars-sinai/account-needs-formal-approval"],
    severity: "high",
    addresses: "official",
    trigger: isNamedAccount,
    require: field("channel.account.status").is("approved"),
    outcome: "block",
    obliges: [{ kind: "obtain-approval", params: { step: "account", contact } }],
    message: "this account in the hospital's name has not been approved yet",
    remedy: { say: "start the application with the social media team", contact },
  }),
  stepRule(
    {
      id: "cedars-sinai/account-application",
      cites: ["cedars-sinai/account-application"],
      contact,
      outcome: "review",
      severity: "medium",
    },
    {
      done: done("accountRequest.steps.application"),
      message: "the application has not been handed in",
      say: "hand the application in to the social media team",
    },
  ),
  stepRule(
    {
      id: "cedars-sinai/account-vp-approval",
      cites: ["cedars-sinai/account-vp-approval"],
      contact,
      outcome: "review",
      severity: "medium",
    },
    {
      done: field("approval.vice-president").is("granted"),
      message: "a vice president has to approve the account",
      say: "attach your vice president's approval",
    },
  ),
  stepRule(
    {
      id: "cedars-sinai/account-training",
      cites: ["cedars-sinai/account-training"],
      contact,
      outcome: "review",
      severity: "medium",
    },
    {
      done: done("accountRequest.steps.training"),
      message: "the training session is still to come",
      say: "book the training session with the social media team",
    },
  ),
  stepRule(
    {
      id: "cedars-sinai/account-email-first",
      cites: ["cedars-sinai/account-email-first"],
      contact,
      outcome: "warn",
      severity: "low",
    },
    {
      done: done("accountRequest.steps.contactedTeam"),
      message: "the social media team hears of a new account first",
      say: "write to the social media team before anything else",
    },
  ),
  rule("cedars-sinai/account-brand-assets", {
    cites: ["cedars-sinai/account-brand-assets"],
    severity: "medium",
    addresses: "both",
    trigger: any(
      kind("account-request"),
      all(kind("profile-bio"), known("channel.account.assetsProvidedBy")),
    ),
    when: isMadeElsewhere,
    unless: sentAs("channel.owner", "personal"),
    outcome: "review",
    message: "logo, cover photo and name of an account come from the social media team",
    remedy: { say: "use the pictures and the name that the social media team hands out", contact },
  }),
] as const;

/** What the newsletter of the medical staff tells of the two policies. */
export const rules = [...patientRules, ...speechRules, ...accountRules] as const;
