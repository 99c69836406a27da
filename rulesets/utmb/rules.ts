import { conduct, phiEmail, phiHealthPlan, phiMrn, phiName, phiPhone, phiSsn } from "clearpost/detectors";
import { any, field, found, known, rule } from "clearpost/dsl";
import { done, stepRule } from "../shared/accounts.js";
import { harmRules, toneRule } from "../shared/conduct.js";
import { confidentialRule, copyrightRule } from "../shared/content.js";
import { privacyRules } from "../shared/privacy.js";
import { onBehalfRule } from "../shared/voice.js";
import { institution } from "./institution.js";

const { contacts } = institution;
const contact = contacts.questions ?? "";

const patientRules = privacyRules({
  prefix: "utmb/patient-privacy",
  phi: "utmb/protect-privacy-and-proprietary",
  identification: "utmb/protect-privacy-and-proprietary",
  acknowledgement: "utmb/protect-privacy-and-proprietary",
  media: "utmb/protect-privacy-and-proprietary",
  recognisable: "review",
  // Of the policy's own part on privacy nothing but its heading is known.
  alsoCites: [{ clause: "utmb/topics-privacy-safety", when: known("kind") }],
  contact: contacts.privacy ?? "",
});

const speechRules = [
  {
    ...confidentialRule({
      id: "utmb/proprietary-information",
      cites: ["utmb/protect-privacy-and-proprietary"],
      contact,
      outcome: "block",
      severity: "high",
    }),
    // The clause names patients and property in one breath; this half is about property.
    category: "confidential-information",
  },
  toneRule({
    id: "utmb/be-civil-professional",
    cites: ["utmb/be-civil-professional"],
    contact,
    outcome: "warn",
    severity: "low",
  }),
  ...harmRules({ id: "utmb/no-harm", cites: ["utmb/be-civil-professional"], contact }),
  copyrightRule({
    id: "utmb/respect-copyright",
    cites: ["utmb/respect-copyright"],
    contact,
    outcome: "review",
    severity: "medium",
  }),
  onBehalfRule(
    {
      id: "utmb/not-on-behalf",
      cites: ["utmb/not-on-behalf"],
      contact,
      outcome: "review",
      severity: "high",
    },
    "communications",
  ),
] as const;

const accountRules = [
  stepRule(
    {
      id: "utmb/accounts-follow-requirements",
      cites: ["utmb/accounts-follow-requirements"],
      contact,
      outcome: "review",
      severity: "high",
    },
    {
      done: done("accountRequest.steps.registered"),
      message: "the account has not been registered with the communications office yet",
      say: "register the account first, or offer the story to the main accounts instead",
    },
  ),
  stepRule(
    {
      id: "utmb/account-brand-review",
      cites: ["utmb/accounts-follow-requirements"],
      contact,
      outcome: "review",
      severity: "medium",
    },
    {
      done: field("channel.account.brandReviewed").is(true),
      message: "nobody has looked over the name and the pictures of the account yet",
      say: "send the name and the pictures of the account to the communications office",
    },
  ),
] as const;

/** Taking a visitor's comment away, or its author. */
const takesDown = field("moderation.action").in(["remove", "hide", "block-user"]);

/** Hosts send the visitor's words as the text itself or as what is answered. */
const inTheComment = { in: ["text", "thread.parent.text"] } as const;

/** What the published terms do not allow: attacks on people, other people's data, and advertising, which only its reason tells. */
const breaksTheTerms = any(
  found(conduct, inTheComment),
  found(phiSsn, inTheComment),
  found(phiMrn, inTheComment),
  found(phiHealthPlan, inTheComment),
  found(phiPhone, inTheComment),
  found(phiEmail, inTheComment),
  found(phiName, { ...inTheComment, pattern: ["patient"] }),
  field("moderation.reason").in(["spam", "advertising", "advertisement", "commercial"]),
);

const moderationRules = [
  rule("utmb/moderation-viewpoint-neutral", {
    cites: ["utmb/moderation-viewpoint-neutral"],
    severity: "medium",
    addresses: "both",
    trigger: takesDown,
    unless: breaksTheTerms,
    outcome: "review",
    message: "nothing seen here breaks the published terms, and criticism alone stays up",
    remedy: { say: "leave the comment, and answer it if that helps", contact: contacts.moderation ?? "" },
  }),
  rule("utmb/moderation-ask-before-removing", {
    cites: ["utmb/moderation-ask-before-removing"],
    severity: "medium",
    addresses: "both",
    trigger: takesDown,
    require: field("approval.communications").is("granted"),
    outcome: "review",
    obliges: [
      {
        kind: "obtain-approval",
        params: { step: "removal of a comment", contact: contacts.moderation ?? "" },
      },
    ],
    message: "the social media team is asked before a comment is taken down",
    remedy: { say: "ask the social media team first", contact: contacts.moderation ?? "" },
  }),
] as const;

/** What UTMB's public pages ask. */
export const rules = [...patientRules, ...speechRules, ...accountRules, ...moderationRules] as const;
