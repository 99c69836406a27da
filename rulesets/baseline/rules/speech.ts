import {
  affiliationMention,
  affiliationSelfId,
  disclaimerPersonalCapacity,
  disclaimerViewsOwn,
  disclosureEmployment,
  disclosureMaterial,
  emergencySituation,
  endorsementInstitution,
  endorsementThirdParty,
  politicalAdvocacy,
  politicalIssue,
  redirectEmergency,
} from "clearpost/detectors";
import { all, any, count, field, found, kind, known, not, rule, sentAs } from "clearpost/dsl";
import { inPostOrProfile, viewsOwnRule } from "../../shared/affiliation.js";
import { adviceRule } from "../../shared/care.js";
import { harmRules, toneRule } from "../../shared/conduct.js";
import { confidentialRule } from "../../shared/content.js";
import { colleaguesPrivacyRule } from "../../shared/people.js";
import { notBound } from "../../shared/topic.js";
import { officialPoliticsRule, onBehalfRule, pressRule } from "../../shared/voice.js";
import { contacts } from "../contacts.js";

const paidPost = any(kind("ad"), count("author.materialConnections", 1));

export const speechRules = [
  adviceRule({
    id: "baseline/no-personalized-medical-advice",
    cites: ["baseline/no-personalized-medical-advice"],
    contact: "the person's own clinician",
    outcome: "review",
    severity: "high",
  }),
  rule("baseline/emergency-redirect", {
    cites: ["baseline/emergency-redirect"],
    severity: "medium",
    addresses: "both",
    trigger: all(
      kind("reply", "review-reply", "comment", "direct-message"),
      found(emergencySituation, { in: ["thread.parent.text"] }),
    ),
    require: found(redirectEmergency),
    unless: notBound,
    outcome: "warn",
    message: "somebody may need help right now",
    remedy: { say: "add that they should call 911, or 988 in a crisis", contact: "911 or 988" },
  }),
  rule("baseline/disclose-employment-when-endorsing", {
    cites: ["baseline/disclose-employment-when-endorsing", "policy-guide/licensing-disclosure-laws"],
    severity: "high",
    addresses: "personal",
    trigger: all(not(kind("review")), found(endorsementInstitution)),
    when: field("author.bound").is(true),
    require: any(found(disclosureEmployment), found(affiliationSelfId)),
    outcome: "review",
    message: "this praises the hospital without saying that you work there",
    remedy: {
      say: "say that you work here, in the post itself and before the praise",
      contact: contacts.communications,
      edit: { insert: "I work here. ", at: "start" },
    },
  }),
  rule("baseline/no-fake-or-employee-reviews-undisclosed", {
    cites: [
      "baseline/no-fake-or-employee-reviews-undisclosed",
      "baseline/disclose-employment-when-endorsing",
    ],
    severity: "high",
    addresses: "both",
    trigger: all(kind("review"), found(endorsementInstitution)),
    when: field("author.bound").is(true),
    require: any(found(disclosureEmployment), found(affiliationSelfId)),
    outcome: "review",
    message: "this rates your own employer without saying so",
    remedy: {
      say: "leave the rating to patients, or say that you work here",
      contact: contacts.communications,
    },
  }),
  rule("baseline/disclose-material-connection", {
    cites: ["baseline/disclose-material-connection"],
    severity: "high",
    addresses: "both",
    // On the institution's own channels its own goods are praised, and nobody is asked what the maker gave.
    trigger: all(
      found(endorsementThirdParty),
      any(known("author.materialConnections"), sentAs("channel.owner", "personal")),
    ),
    when: paidPost,
    // The public praises what it likes, and is asked for nothing that nobody sent.
    unless: all(sentAs("author.affiliation", "none"), not(known("author.materialConnections"))),
    require: found(disclosureMaterial),
    outcome: "review",
    message: "this recommends something whose maker gave you something",
    remedy: {
      say: "put `#ad` or `paid partnership` at the start",
      contact: contacts.communications,
      edit: { insert: "#ad ", at: "start" },
    },
  }),
  rule("baseline/name-not-for-promotion", {
    cites: ["baseline/name-not-for-promotion"],
    severity: "high",
    addresses: "personal",
    trigger: all(
      any(found(endorsementThirdParty), found(politicalAdvocacy, { pattern: ["party"] })),
      any(found(affiliationMention), found(affiliationSelfId, { pattern: ["named"] })),
    ),
    unless: any(notBound, sentAs("approval.brand", "granted")),
    outcome: "block",
    message: "this uses the hospital's name to promote something",
    remedy: { say: "take the hospital's name out", contact: contacts.brand },
  }),
  viewsOwnRule(
    {
      id: "baseline/views-own-disclaimer",
      cites: ["baseline/views-own-disclaimer", "policy-guide/use-applicable-disclaimers"],
      contact: contacts.communications,
      outcome: "warn",
      severity: "low",
    },
    " Opinions are my own.",
  ),
  onBehalfRule({
    id: "baseline/official-voice-needs-authority",
    cites: ["baseline/official-voice-needs-authority"],
    contact: contacts.communications,
    outcome: "review",
    severity: "high",
  }),
  officialPoliticsRule({
    id: "baseline/no-candidate-advocacy-on-official",
    cites: ["baseline/no-candidate-advocacy-on-official"],
    contact: contacts.communications,
    outcome: "block",
    severity: "critical",
  }),
  rule("baseline/no-affiliation-in-candidate-advocacy", {
    cites: ["baseline/no-affiliation-in-candidate-advocacy"],
    severity: "medium",
    addresses: "personal",
    trigger: all(
      found(politicalAdvocacy),
      any(found(affiliationMention), found(affiliationSelfId, { in: inPostOrProfile })),
    ),
    // A line in the profile on views in general does not take a name out from beside a candidate.
    require: any(found(disclaimerPersonalCapacity, { in: inPostOrProfile }), found(disclaimerViewsOwn)),
    unless: notBound,
    outcome: "warn",
    message: "your hospital's name stands beside a candidate",
    remedy: {
      say: "leave the hospital out, or add that you speak in your personal capacity",
      contact: contacts.communications,
    },
  }),
  rule("baseline/issue-advocacy-allowed-with-care", {
    cites: ["baseline/issue-advocacy-allowed-with-care"],
    severity: "medium",
    addresses: "official",
    trigger: all(found(politicalIssue), known("asOf")),
    when: field("election.near").is(true),
    outcome: "review",
    message: "close to an election this may read as taking a side",
    remedy: {
      say: "leave the candidate's name out, or wait until after the election",
      contact: contacts.communications,
    },
  }),
  confidentialRule({
    id: "baseline/no-confidential-information",
    cites: ["baseline/no-confidential-information", "policy-guide/confidentiality"],
    contact: contacts.communications,
    outcome: "block",
    severity: "high",
  }),
  colleaguesPrivacyRule({
    id: "baseline/no-coworker-personal-information",
    cites: ["baseline/no-coworker-personal-information"],
    contact: contacts.people,
    outcome: "review",
    severity: "medium",
  }),
  ...harmRules({
    id: "baseline/no-harassment-or-hate",
    cites: ["baseline/no-harassment-or-hate"],
    contact: contacts.people,
  }),
  toneRule({
    id: "baseline/civil-tone",
    cites: ["baseline/civil-tone"],
    contact: contacts.communications,
    outcome: "warn",
    severity: "low",
  }),
  pressRule({
    id: "baseline/press-to-media-relations",
    cites: ["baseline/press-to-media-relations"],
    contact: contacts.press,
    outcome: "review",
    severity: "high",
  }),
] as const;
