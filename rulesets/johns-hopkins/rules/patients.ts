import { patientDeceased, patientMilestone } from "clearpost/detectors";
import { all, any, type Condition, field, found, known, not, rule, sentAs, some } from "clearpost/dsl";
import { patientConnectionRule } from "../../shared/care.js";
import {
  confirmsCare,
  identifiedPatient,
  neverPublishable,
  singledOut,
} from "../../shared/patient-evidence.js";
import { peopleInPicturesRule } from "../../shared/people.js";
import { privacyRules } from "../../shared/privacy.js";
import { isAnswer, speaksForSelf, toThePatient } from "../../shared/who.js";
import { institution } from "../institution.js";

const { contacts } = institution;
const contact = contacts.privacy ?? "";

/** Circumstances that are no excuse, and what the finding is about besides; each adds its clause. */
const noExcuses = [
  { clause: "johns-hopkins/no-anonymous-exemption", when: sentAs("author.pseudonymous", true) },
  { clause: "johns-hopkins/patient-privacy", when: known("kind") },
  {
    clause: "johns-hopkins/no-grief-or-milestone-posts",
    when: any(found(patientDeceased), found(patientMilestone)),
  },
] as const;

const privacy = privacyRules({
  prefix: "johns-hopkins/patient-privacy",
  phi: "johns-hopkins/no-patient-info-even-deidentified",
  identification: "johns-hopkins/no-patient-info-even-deidentified",
  acknowledgement: "johns-hopkins/no-patient-info-even-deidentified",
  media: "johns-hopkins/no-photos-of-patients-family-or-visitors",
  recognisable: "block",
  deidentified: { outcome: "block", from: "any" },
  alsoCites: noExcuses,
  contact,
});

const covered = field("authorization.status").is("covers");

function shows(role: "family" | "visitor" | "patient"): Condition {
  return some("media", some("people", all(sentAs("role", role), not(sentAs("identifiable", false)))));
}

/** Known to be nobody's but the author's; what nobody sent is not held against the institution's own. */
const ownAccount = any(sentAs("channel.owner", "personal"), sentAs("channel.owner", "third-party"));

const isPicture = field("kind").in(["image", "video"]);

const pictureRules = [
  rule("johns-hopkins/family-or-visitors-in-picture", {
    cites: ["johns-hopkins/no-photos-of-patients-family-or-visitors"],
    severity: "critical",
    addresses: "both",
    trigger: any(shows("family"), shows("visitor")),
    // A relative tells who the patient is, so the patient signs; on an account of one's own nothing makes it right.
    require: all(not(ownAccount), any(not(shows("family")), covered), field("consent.people").is("given")),
    unless: speaksForSelf,
    outcome: "block",
    onUnknown: "review",
    message: "people who came to see a patient are shown",
    remedy: { say: "leave the picture out, whoever is in it", contact },
  }),
  rule("johns-hopkins/no-images-of-care-areas", {
    cites: ["johns-hopkins/no-images-of-care-areas"],
    severity: "high",
    addresses: "both",
    trigger: some("media", all(isPicture, known("location"), field("location").is("clinical-area"))),
    unless: all(not(ownAccount), field("approval.marketing-communications").is("granted")),
    outcome: "block",
    message: "this picture was taken where patients are treated",
    remedy: { say: "take one somewhere else", contact },
  }),
  peopleInPicturesRule(
    {
      id: "johns-hopkins/coworker-photos-need-permission",
      cites: ["johns-hopkins/coworker-photos-need-permission"],
      contact: contacts.questions ?? "",
      outcome: "review",
      severity: "medium",
    },
    ["staff"],
  ),
] as const;

const careRules = [
  patientConnectionRule({
    id: "johns-hopkins/caution-friending-patients",
    cites: ["johns-hopkins/caution-friending-patients"],
    contact,
    outcome: "review",
    severity: "high",
  }),
  rule("johns-hopkins/delete-and-report-accidental-disclosure", {
    cites: ["johns-hopkins/delete-and-report-accidental-disclosure"],
    severity: "high",
    addresses: "both",
    trigger: all(
      sentAs("incident.alreadyPublished", true),
      any(neverPublishable, identifiedPatient, singledOut, all(isAnswer, confirmsCare), shows("patient")),
    ),
    require: covered,
    unless: any(speaksForSelf, toThePatient, sentAs("patient.longDead", true)),
    outcome: "review",
    obliges: [{ kind: "report", params: { to: contacts.incidents ?? "" } }],
    message: "something about a patient is out already",
    remedy: { say: "take it down now and tell the privacy office", contact: contacts.incidents ?? "" },
  }),
] as const;

export const patientRules = [...privacy, ...pictureRules, ...careRules] as const;
