import {
  advicePersonal,
  patientConnectionIntent,
  patientContextual,
  patientDeceased,
} from "clearpost/detectors";
import { all, any, field, found, kind, known, platform, rule, sentAs } from "clearpost/dsl";
import { acknowledgesCare, moreThanGeneral } from "../../shared/patient-evidence.js";
import { privacyRules } from "../../shared/privacy.js";
import { exemptions } from "../../shared/topic.js";
import { speaksForSelf } from "../../shared/who.js";
import { toKnownRecipient } from "../exempt.js";
import { institution } from "../institution.js";

const contact = institution.contacts.privacy ?? "";
const exempt = toKnownRecipient;

const privacy = privacyRules({
  prefix: "mount-sinai/patient-privacy",
  phi: "mount-sinai/patient-info-needs-written-permission",
  identification: "mount-sinai/patient-info-needs-written-permission",
  acknowledgement: "mount-sinai/patient-info-needs-written-permission",
  media: "mount-sinai/no-patient-photos-without-permission",
  recognisable: "block",
  deidentified: { outcome: "warn", from: "more-than-general" },
  alsoCites: [
    {
      clause: "mount-sinai/deceased-patients-covered",
      when: any(field("patient.dateOfDeath").between("0001-01-01"), found(patientDeceased)),
    },
    { clause: "mount-sinai/friends-only-covered", when: sentAs("channel.audience", "friends") },
    { clause: "mount-sinai/scope-all-external-postings", when: platform("sms", "mms", "blog", "other") },
  ],
  exempt,
  contact,
});

/** Only whoever is known to be in training: the clause is about them, and others have the general one. */
const isTrainee = any(
  sentAs("author.affiliation", "student"),
  all(
    known("author.profession"),
    field("author.profession").in([
      "medical student",
      "nursing student",
      "student",
      "resident",
      "resident physician",
      "intern",
      "fellow",
      "trainee",
    ]),
  ),
);

const careEnded = any(
  sentAs("recipient.careEnded", true),
  sentAs("recipient.relationship", "former-patient"),
);

const boundaryRules = [
  rule("mount-sinai/rounds-posts-must-be-general", {
    cites: ["mount-sinai/rounds-posts-must-be-general"],
    severity: "high",
    addresses: "personal",
    trigger: all(kind("post", "comment", "reply", "share", "article"), moreThanGeneral),
    when: isTrainee,
    require: field("authorization.status").is("covers"),
    unless: any(exemptions(exempt), speaksForSelf),
    outcome: "review",
    message: "this tells more of one patient than what is very general",
    remedy: { say: "leave out findings, time and place, and tell what the day taught you", contact },
  }),
  rule("mount-sinai/friend-request-from-patient", {
    cites: ["mount-sinai/friend-request-from-patient"],
    severity: "high",
    addresses: "personal",
    trigger: any(
      kind("connection-request"),
      all(kind("direct-message", "reply", "comment"), found(patientConnectionIntent)),
    ),
    when: any(
      field("recipient.relationship").in(["patient", "former-patient", "patient-family"]),
      sentAs("thread.parent.author.kind", "patient"),
    ),
    unless: any(exemptions(exempt), field("recipient.careEnded").is(true)),
    outcome: "review",
    message: "being friends online with somebody in your care is almost never a good idea",
    remedy: { say: "decline kindly and point to the portal", contact },
  }),
  rule("mount-sinai/no-health-talk-after-care-ended", {
    cites: ["mount-sinai/no-health-talk-after-care-ended"],
    severity: "high",
    addresses: "personal",
    trigger: all(
      kind("direct-message", "reply", "comment", "email"),
      any(found(advicePersonal), found(patientContextual), acknowledgesCare),
    ),
    when: careEnded,
    unless: exemptions(exempt),
    outcome: "review",
    message: "health is no topic with a former patient online either",
    remedy: { say: "keep to other topics and point to a clinician for the rest", contact },
  }),
  rule("mount-sinai/no-individual-health-concerns", {
    cites: ["mount-sinai/no-individual-health-concerns"],
    severity: "high",
    addresses: "both",
    trigger: all(
      kind("comment", "reply", "direct-message", "review-reply", "email"),
      any(found(advicePersonal), acknowledgesCare),
    ),
    unless: any(exemptions(exempt), speaksForSelf),
    outcome: "review",
    message: "this talks about one person's own health",
    remedy: { say: "answer in general and take the rest to the portal", contact },
  }),
] as const;

export const patientRules = [...privacy, ...boundaryRules] as const;
