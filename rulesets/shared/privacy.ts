import { patientContextual, patientFamily, patientPhoto } from "clearpost/detectors";
import { all, any, type Condition, count, field, found, not, type Rule, rule, sentAs } from "clearpost/dsl";
import { authorizedBy, onTheRightForm } from "./authorized.js";
import {
  addsToPatientsPost,
  caredForShared,
  confirmsCare,
  formAttached,
  identifiedPatient,
  moreThanGeneral,
  namedPatient,
  namesInShare,
  neverPublishable,
  republishesPatient,
  singledOut,
} from "./patient-evidence.js";
import type { PrivacyPolicy } from "./privacy-policy.js";
import { isAnswer, officialVoice, speaksForSelf, toThePatient } from "./who.js";

/** The privacy table: what was seen of a patient, against what patients signed for. */
export function privacyRules<const C extends string>(policy: PrivacyPolicy<C>): readonly Rule<string, C>[] {
  return [
    ...identifierRules(policy),
    ...ownNumberRules(policy),
    ...recognitionRules(policy),
    ...deidentifiedRules(policy),
    ...familyRules(policy),
    ...replyRules(policy),
    ...unreadRules(policy),
    ...mediaRules(policy),
  ];
}

/** Patients may tell their own story, and fifty years after a death it is history. */
function excused({ exempt }: Pick<PrivacyPolicy<string>, "exempt">): Condition {
  const always = any(speaksForSelf, toThePatient, sentAs("patient.longDead", true));
  return exempt === undefined ? always : any(always, exempt);
}

function identifierRules<C extends string>(policy: PrivacyPolicy<C>): readonly Rule<string, C>[] {
  const { prefix, phi, alsoCites = [], contact } = policy;
  const shared = { cites: [phi], alsoCites, severity: "critical", addresses: "both" } as const;
  const removeIt = { say: "take the details of the patient out, or ask before you post", contact };
  return [
    rule(`${prefix}-never-publishable`, {
      ...shared,
      trigger: neverPublishable,
      unless: excused(policy),
      outcome: "block",
      floor: "block",
      locked: true,
      message: "this holds a number or an address that belongs to a patient, and no permission covers it",
      remedy: { say: "take the number or address out", contact, edit: "mask" },
    }),
    rule(`${prefix}-form-does-not-cover`, {
      ...shared,
      severity: "high",
      trigger: formAttached,
      // What could not be read is one question of its own.
      when: not(field("text.read").is("unread")),
      require: authorizedBy(policy),
      unless: excused(policy),
      outcome: "review",
      floor: "review",
      message: "the signed form that is attached does not cover this draft",
      remedy: { say: "check the day, the platform, what may be told and who signed", contact },
    }),
    rule(`${prefix}-identified-patient`, {
      ...shared,
      trigger: identifiedPatient,
      require: authorizedBy(policy),
      unless: excused(policy),
      outcome: "block",
      floor: "review",
      locked: true,
      obliges: [{ kind: "obtain-authorization", params: { contact } }],
      message: "this tells who a patient is and something about their care",
      remedy: removeIt,
    }),
  ];
}

/** Patients may post what is theirs, except what others could misuse. */
function ownNumberRules<C extends string>(policy: PrivacyPolicy<C>): readonly Rule<string, C>[] {
  const { prefix, phi, alsoCites = [], contact, exempt } = policy;
  return [
    rule(`${prefix}-own-number`, {
      cites: [phi],
      alsoCites,
      addresses: "both",
      severity: "high",
      trigger: neverPublishable,
      when: sentAs("author.relationship", "patient"),
      ...(exempt === undefined ? {} : { unless: exempt }),
      outcome: "review",
      floor: "review",
      message: "this holds a number of your own that others could misuse",
      remedy: { say: "your story is yours to tell, just leave the number out", contact, edit: "mask" },
    }),
  ];
}

function recognitionRules<C extends string>(policy: PrivacyPolicy<C>): readonly Rule<string, C>[] {
  const { prefix, identification, alsoCites = [], contact, recognisable } = policy;
  const shared = {
    cites: [identification],
    alsoCites,
    addresses: "both",
    require: authorizedBy(policy),
    unless: excused(policy),
  } as const;
  const remedy = {
    say: "leave out time, place and the rare detail, or turn it into general teaching",
    contact,
  };
  return [
    rule(`${prefix}-recognisable-patient`, {
      ...shared,
      severity: "high",
      trigger: found(patientContextual, { pattern: ["recognisable"] }),
      when: not(namedPatient),
      outcome: recognisable,
      onDoubt: "review",
      floor: "review",
      message: "people who know the patient could recognise them from these details",
      remedy,
    }),
    rule(`${prefix}-perhaps-recognisable-patient`, {
      ...shared,
      severity: "high",
      trigger: found(patientContextual, { pattern: ["two-cues"] }),
      when: not(namedPatient),
      outcome: "review",
      onDoubt: "review",
      floor: "review",
      message: "these details taken together might point at one patient",
      remedy,
    }),
    rule(`${prefix}-faint-patient`, {
      ...shared,
      severity: "medium",
      trigger: found(patientContextual, { pattern: ["one-cue"] }),
      when: not(namedPatient),
      outcome: "warn",
      message: "this seems to be about one patient",
      remedy: { say: "check that nobody could tell who it is", contact },
    }),
  ];
}

/** Some policies forbid telling of one patient even when nobody can tell who it is. */
function deidentifiedRules<C extends string>(policy: PrivacyPolicy<C>): readonly Rule<string, C>[] {
  const { prefix, identification, alsoCites = [], contact, deidentified } = policy;
  if (deidentified === undefined) return [];
  const { outcome, from } = deidentified;
  return [
    rule(`${prefix}-deidentified-patient`, {
      cites: [identification],
      alsoCites,
      addresses: "both",
      severity: outcome === "warn" ? "medium" : "high",
      trigger: from === "any" ? singledOut : moreThanGeneral,
      when: not(namedPatient),
      require: authorizedBy(policy),
      unless: excused(policy),
      outcome,
      onDoubt: "warn",
      message: "this tells of one patient, and taking the name out is not enough here",
      remedy: { say: "tell what the day taught you, and nothing of the patient", contact },
    }),
  ];
}

/** Some policies cover the people who belong to a patient as well. */
function familyRules<C extends string>(policy: PrivacyPolicy<C>): readonly Rule<string, C>[] {
  const { prefix, identification, alsoCites = [], contact, families } = policy;
  if (families === undefined) return [];
  return [
    rule(`${prefix}-family-of-patient`, {
      cites: [identification],
      alsoCites,
      addresses: "both",
      severity: "high",
      trigger: found(patientFamily),
      require: authorizedBy(policy),
      unless: excused(policy),
      outcome: families,
      onDoubt: "warn",
      message: "this tells of somebody who belongs to a patient",
      remedy: { say: "leave the family out, or ask them before you post", contact },
    }),
  ];
}

const neutralAnswer =
  "thank them for the feedback, say that privacy rules keep you from discussing care here, and give a telephone number";

function replyRules<C extends string>(policy: PrivacyPolicy<C>): readonly Rule<string, C>[] {
  const { prefix, acknowledgement, alsoCites = [], contact } = policy;
  const shared = {
    cites: [acknowledgement],
    alsoCites,
    addresses: "both",
    require: authorizedBy(policy),
    unless: excused(policy),
    floor: "review",
  } as const;
  return [
    rule(`${prefix}-confirmed-in-reply`, {
      ...shared,
      severity: "critical",
      trigger: any(all(isAnswer, confirmsCare), addsToPatientsPost, caredForShared),
      outcome: "block",
      locked: true,
      message: "this answer confirms that somebody is or was a patient",
      remedy: { say: neutralAnswer, contact },
    }),
    rule(`${prefix}-patients-post-shared`, {
      ...shared,
      severity: "high",
      trigger: any(republishesPatient, all(namesInShare, officialVoice)),
      outcome: "review",
      message: "this passes a patient's own post on in the hospital's name",
      remedy: { say: "ask the patient to sign for it, or let the post stand where it is", contact },
    }),
  ];
}

function unreadRules<C extends string>(policy: PrivacyPolicy<C>): readonly Rule<string, C>[] {
  const { prefix, phi, contact } = policy;
  const shared = {
    cites: [phi],
    severity: "high",
    addresses: "both",
    outcome: "review",
    floor: "review",
    unless: excused(policy),
  } as const;
  return [
    rule(`${prefix}-not-read`, {
      ...shared,
      trigger: field("text.read").is("unread"),
      message:
        "this could not be read here, so somebody who knows the language should look for patients in it",
      remedy: { say: "ask a colleague who reads the language to check it", contact },
    }),
    rule(`${prefix}-picture-not-sent`, {
      ...shared,
      trigger: all(found(patientPhoto), field("media.unseen").is(true)),
      message: "the text points at a picture that was not looked at",
      remedy: { say: "check the picture for patients, names and screens before you post", contact },
    }),
  ];
}

function mediaRules<C extends string>(policy: PrivacyPolicy<C>): readonly Rule<string, C>[] {
  const { prefix, media, alsoCites = [], contact } = policy;
  return [
    rule(`${prefix}-patient-in-picture`, {
      cites: [media],
      alsoCites,
      severity: "critical",
      addresses: "both",
      trigger: count("media", 1),
      require: any(
        field("media.patients").is("none"),
        onTheRightForm(policy, field("media.patients").is("covered")),
      ),
      unless: excused(policy),
      outcome: "block",
      floor: "review",
      locked: true,
      obliges: [{ kind: "obtain-authorization", params: { contact } }],
      message: "a patient can be recognised in what is shown or heard",
      remedy: { say: "take the picture out, or attach the signed authorization of everybody shown", contact },
    }),
  ];
}
