import { date, flag, list, oneOf, record, text } from "./nodes.js";
import { platform } from "./platform.js";

/** Pictures and video; what was not sent about one that was is not known. */
export const media = /* @__PURE__ */ (() =>
  list(
    record(
      {
        kind: oneOf({ image: "a picture", video: "a video", audio: "a recording", document: "a document" }),
        altText: text({ scan: "draft", ask: "what is the picture's description?" }),
        ocrText: text({ scan: "draft", ask: "which words can be read in the picture?" }),
        transcript: text({ scan: "draft", ask: "what is said in the recording?" }),
        location: oneOf(
          {
            "clinical-area": "where patients are treated",
            "common-area": "in a common area",
            simulation: "in a simulation",
            "off-site": "elsewhere",
          },
          { ask: "where was the picture taken?" },
        ),
        people: list(person(), { ask: "who can be seen or heard?" }),
        logos: list(text(), { ask: "whose logos can be seen?" }),
        rights: oneOf(
          {
            own: "our own",
            licensed: "licensed",
            "public-domain": "in the public domain",
            "third-party-unlicensed": "somebody else's, without a licence",
          },
          { ask: "whose picture is it?" },
        ),
        backgroundChecked: flag({
          ask: "was the background checked for patients, screens, charts and wristbands?",
        }),
        maskedOnly: flag({ ask: "are faces only masked, though others could still be told by the rest?" }),
        brandReviewed: flag({ ask: "did the brand team review the picture?" }),
        tags: list(text(), { ask: "who is tagged in the picture?" }),
      },
      { absent: "unknown" },
    ),
    { absent: "none" },
  ))();

function person() {
  return record({
    role: oneOf(
      {
        patient: "a patient",
        family: "a patient's family",
        visitor: "a visitor",
        staff: "a member of staff",
        public: "somebody from the public",
      },
      { ask: "who is the person in the picture?" },
    ),
    identifiable: flag({ ask: "could somebody recognise the person?" }),
    consent: oneOf(
      { none: "no", verbal: "yes, in words", written: "yes, in writing" },
      { ask: "did the person agree?" },
    ),
    minor: flag({ ask: "is the person under age?" }),
    patientRef: text(),
  });
}

const content = {
  text: "the approved text",
  name: "name",
  age: "age",
  city: "place",
  date: "dates",
  diagnosis: "diagnosis",
  treatment: "treatment",
  outcome: "outcome",
  photo: "photographs",
  video: "video",
  voice: "voice",
  family: "family",
  quote: "quotations",
} as const;

/** Patients' written permission to publish, given to the institution for its own use. */
export const authorizations = /* @__PURE__ */ (() =>
  list(
    record({
      kind: oneOf(
        { hipaa: "a signed HIPAA authorization", "written-permission": "another written permission" },
        { ask: "what kind of permission is it?" },
      ),
      patientRef: text(),
      signedOn: date({ ask: "when was the authorization signed?" }),
      signedBy: oneOf(
        {
          patient: "the patient",
          parent: "a parent",
          guardian: "a guardian",
          "personal-representative": "a personal representative",
        },
        { ask: "who signed the authorization?" },
      ),
      expiresOn: date({ absent: "none" }),
      expiryEvent: text({ absent: "none" }),
      revokedOn: date({ absent: "none" }),
      purpose: text(),
      scope: record({
        platforms: list(platform(), { ask: "for which platforms was the authorization given?" }),
        content: list(oneOf(content), { ask: "what does the authorization cover?" }),
      }),
    }),
    { absent: "unknown", ask: "is there a signed authorization from the patient that covers this?" },
  ))();

/** Agreement of people who are not patients. */
export const consents = /* @__PURE__ */ (() =>
  list(record({ personRef: text(), kind: text(), on: date() }), {
    absent: "unknown",
    ask: "did the people who are named or shown agree?",
  }))();

/** The institution's own sign-offs, tied to this text by `contentHash`. */
export const approvals = /* @__PURE__ */ (() =>
  list(
    record({
      kind: oneOf({
        manager: "a manager",
        supervisor: "a supervisor",
        "vice-president": "a vice president",
        "marketing-communications": "marketing and communications",
        communications: "communications",
        brand: "the brand team",
        irb: "the institutional review board",
        "clinical-review": "a clinical reviewer",
        "technical-review": "a technical reviewer",
      }),
      by: text(),
      on: date(),
      contentHash: text({ absent: "none" }),
    }),
    { absent: "unknown", ask: "who approved this?" },
  ))();

export const information = /* @__PURE__ */ (() =>
  record(
    {
      publicStatus: oneOf(
        {
          public: "public",
          internal: "internal",
          confidential: "confidential",
          embargoed: "not public until a later date",
        },
        { ask: "is what this tells already public?" },
      ),
      nda: flag({ ask: "is it under a confidentiality agreement?" }),
    },
    { absent: "unknown" },
  ))();

export const patient = /* @__PURE__ */ (() =>
  record(
    {
      dateOfDeath: date({ ask: "has the patient died, and when?" }),
      minor: flag({ ask: "is the patient under age?" }),
    },
    { absent: "unknown" },
  ))();
