import {
  advicePersonal,
  affiliationSelfId,
  disclaimerNoPersonalMedicalInfo,
  disclaimerNotMedicalAdvice,
  patientConnectionIntent,
} from "clearpost/detectors";
import { all, any, field, found, kind, known, rule, sentAs, some } from "clearpost/dsl";
import { isPhysician } from "../../shared/affiliation.js";
import { patientConnectionRule } from "../../shared/care.js";
import { privacyRules } from "../../shared/privacy.js";
import { notBound } from "../../shared/topic.js";
import { officialVoice } from "../../shared/who.js";
import { institution } from "../institution.js";

const contact = institution.contacts.privacy ?? "";

const privacy = privacyRules({
  prefix: "msk/patient-privacy",
  phi: "msk/no-phi",
  identification: "msk/no-phi",
  acknowledgement: "msk/no-phi",
  media: "msk/no-phi",
  recognisable: "review",
  alsoCites: [{ clause: "msk/postings-adhere-to-hipaa", when: isPhysician }],
  contact,
});

const isPicture = field("kind").in(["image", "video"]);

const pictureRules = [
  rule("msk/no-photography-in-common-areas", {
    cites: ["msk/no-photography-in-common-areas"],
    severity: "high",
    addresses: "both",
    trigger: some("media", isPicture),
    when: some("media", all(isPicture, field("location").is("common-area"))),
    unless: all(officialVoice, field("approval.marketing-communications").is("granted")),
    outcome: "block",
    message: "this picture was taken where visitors and patients pass",
    remedy: { say: "leave the picture out, or take one elsewhere", contact },
  }),
  rule("msk/personal-filming-limited-sharing", {
    cites: ["msk/personal-filming-limited-sharing"],
    // Whom one shows one's own film to; patients in it are the privacy table's matter.
    category: "content-approval",
    severity: "medium",
    addresses: "personal",
    trigger: some("media", all(known("location"), field("location").in(["common-area", "clinical-area"]))),
    when: field("channel.audience").in(["public", "friends", "group"]),
    outcome: "review",
    message: "a picture of your own from on site is shown to more people than need it",
    remedy: { say: "send it only to those who need it", contact },
  }),
] as const;

const knewEachOtherBefore = sentAs("recipient.relationshipPredatesCare", true);
const patientSide = ["patient", "former-patient", "patient-family"] as const;

const boundaryRules = [
  patientConnectionRule({
    id: "msk/no-connecting-with-patients",
    cites: ["msk/no-connecting-with-patients"],
    contact,
    outcome: "review",
    severity: "medium",
  }),
  rule("msk/patient-boundaries-same-online", {
    cites: ["msk/patient-boundaries-same-online"],
    severity: "medium",
    addresses: "personal",
    trigger: any(
      kind("connection-request"),
      all(kind("direct-message", "reply", "comment"), found(patientConnectionIntent)),
    ),
    when: any(
      field("recipient.relationship").in(patientSide),
      sentAs("thread.parent.author.kind", "patient"),
    ),
    unless: any(notBound, knewEachOtherBefore),
    outcome: "warn",
    message: "online the same distance to patients holds as in the clinic",
    remedy: { say: "keep to the portal or to the clinic's telephone", contact },
  }),
] as const;

const physicianProfile = all(kind("profile-bio"), any(known("author.profession"), found(affiliationSelfId)));

const physicianRules = [
  rule("msk/physician-caution-medical-advice", {
    cites: ["msk/physician-caution-medical-advice"],
    severity: "medium",
    addresses: "both",
    trigger: found(advicePersonal),
    when: isPhysician,
    unless: notBound,
    outcome: "warn",
    message: "this may be taken for medical advice to one person",
    remedy: { say: "make it general information and point to a visit with a clinician", contact },
  }),
  rule("msk/physician-about-not-medical-advice", {
    cites: ["msk/physician-about-not-medical-advice"],
    severity: "medium",
    addresses: "personal",
    trigger: physicianProfile,
    when: isPhysician,
    require: found(disclaimerNotMedicalAdvice),
    unless: notBound,
    outcome: "warn",
    message: "a physician's profile says that posts are no medical advice",
    remedy: {
      say: "add that your posts are not medical advice",
      contact,
      edit: { insert: " Posts are not medical advice.", at: "end" },
    },
  }),
  rule("msk/physician-about-no-personal-medical-info", {
    cites: ["msk/physician-about-no-personal-medical-info"],
    severity: "low",
    addresses: "personal",
    trigger: physicianProfile,
    when: isPhysician,
    require: found(disclaimerNoPersonalMedicalInfo),
    unless: notBound,
    outcome: "warn",
    message: "a physician's profile asks others to keep their health to themselves there",
    remedy: {
      say: "add that nobody should post personal medical information",
      contact,
      edit: { insert: " Please do not post personal medical information here.", at: "end" },
    },
  }),
] as const;

export const patientRules = [...privacy, ...pictureRules, ...boundaryRules, ...physicianRules] as const;
