import {
  advicePersonal,
  patientConnectionIntent,
  patientDeceased,
  patientMinor,
  patientReference,
  redirectInsecureChannel,
  redirectSecureChannel,
} from "clearpost/detectors";
import { all, any, field, found, kind, known, rule, sentAs } from "clearpost/dsl";
import { patientConnectionRule } from "../../shared/care.js";
import { photoBackgroundRule } from "../../shared/media.js";
import { privacyRules } from "../../shared/privacy.js";
import { resharingRule } from "../../shared/resharing.js";
import { isAnswer, officialVoice } from "../../shared/who.js";
import { contacts } from "../contacts.js";

/** Circumstances that are no excuse; each adds its clause to a finding about a patient. */
const noExcuses = [
  { clause: "policy-guide/no-pii-photos-names", when: officialVoice },
  { clause: "policy-guide/confidentiality", when: any(found(patientReference), known("authorizations")) },
  {
    clause: "baseline/deceased-patients-protected",
    when: any(field("patient.dateOfDeath").between("0001-01-01"), found(patientDeceased)),
  },
  { clause: "baseline/authorization-must-cover-use", when: field("authorization.status").is("defective") },
  {
    clause: "baseline/minors-need-guardian-authorization",
    when: any(
      sentAs("patient.minor", true),
      found(patientMinor),
      field("authorization.defect").is("wrong-signer"),
    ),
  },
  { clause: "baseline/report-accidental-disclosure", when: sentAs("incident.alreadyPublished", true) },
] as const;

export const patientRules = [
  ...privacyRules({
    prefix: "baseline/patient-privacy",
    phi: "baseline/no-phi-identifiers",
    identification: "baseline/no-contextual-patient-identification",
    acknowledgement: "baseline/no-patient-acknowledgement-in-replies",
    media: "baseline/no-patient-media-without-authorization",
    recognisable: "review",
    alsoCites: noExcuses,
    contact: contacts.privacy,
  }),
  resharingRule({
    id: "baseline/no-resharing-patient-content",
    cites: ["baseline/no-resharing-patient-content"],
    contact: contacts.privacy,
    outcome: "block",
    severity: "critical",
  }),
  photoBackgroundRule({
    id: "baseline/check-photo-background",
    cites: ["baseline/check-photo-background"],
    contact: contacts.privacy,
    outcome: "review",
    severity: "high",
  }),
  patientConnectionRule({
    id: "baseline/no-patient-connections",
    cites: ["baseline/no-patient-connections"],
    contact: contacts.privacy,
    outcome: "review",
    severity: "medium",
  }),
  rule("baseline/redirect-patients-to-secure-channel", {
    cites: [
      "baseline/redirect-patients-to-secure-channel",
      "policy-guide/direct-patients-to-secure-channels",
    ],
    severity: "medium",
    addresses: "both",
    trigger: all(
      isAnswer,
      any(
        found(redirectInsecureChannel),
        found(patientConnectionIntent),
        all(kind("direct-message"), found(advicePersonal)),
      ),
    ),
    when: any(
      sentAs("recipient.relationship", "patient"),
      sentAs("thread.parent.author.kind", "patient"),
      officialVoice,
    ),
    unless: found(redirectSecureChannel),
    outcome: "warn",
    message: "a private channel of your own is not a safe place for somebody's care",
    remedy: { say: "give the portal or the clinic's number instead", contact: contacts.privacy },
  }),
] as const;
