import {
  patientAcknowledgement,
  patientContextual,
  patientDenial,
  patientEcho,
  patientMinor,
  patientReference,
  phiAccount,
  phiAge,
  phiDate,
  phiDevice,
  phiEmail,
  phiHealthPlan,
  phiLicense,
  phiLocation,
  phiMrn,
  phiName,
  phiOtherId,
  phiPhone,
  phiSsn,
  phiVehicle,
} from "clearpost/detectors";
import { all, any, count, found, kind, known, near, not, sentAs } from "clearpost/dsl";
import { isAnswer, officialVoice } from "./who.js";

/** What only the facts read: whether the patient is a child decides who may sign. */
export const privacyDetectors = { "patient/minor": patientMinor } as const;

/** Contact details and numbers count once the text points at one patient. */
const contactOfPatient = /* @__PURE__ */ all(
  found(patientReference),
  any(
    found(phiPhone, { pattern: ["number", "international", "trunk", "labelled", "bare"] }),
    found(phiEmail),
    found(phiLocation, { pattern: ["street"] }),
    found(phiAccount),
    found(phiLicense, { pattern: ["labelled"] }),
    found(phiDevice),
    found(phiVehicle),
    found(phiOtherId),
  ),
);

export const neverPublishable = /* @__PURE__ */ any(
  near([phiAccount, phiName], { within: "sentence" }),
  near([phiDevice, phiName], { within: "sentence" }),
  near([phiDevice, phiAge], { within: "paragraph" }),
  found(phiSsn),
  found(phiMrn),
  found(phiHealthPlan),
  contactOfPatient,
);

/** Whoever attaches a patient's signed form says that the draft is about a patient. */
export const formAttached = /* @__PURE__ */ all(
  known("authorizations"),
  count("authorizations", 1),
  not(isAnswer),
);

/** What is shared is the post of a patient or of a patient's family. */
const sharesPatientsPost = /* @__PURE__ */ all(
  kind("share"),
  any(
    sentAs("sharedFrom.author.relationship", "patient"),
    sentAs("sharedFrom.author.relationship", "family"),
    sentAs("sharedFrom.owner", "patient"),
  ),
);

/**
 * A name that the words around it make a patient's, or that a patient is spoken to by.
 * Where the circumstances tell that the draft is about a patient, anybody named without another part in it is that patient.
 */
export const namedPatient = /* @__PURE__ */ any(
  found(phiName, { pattern: ["patient"] }),
  found(patientReference, { pattern: ["named"] }),
  all(any(formAttached, sharesPatientsPost), found(phiName, { pattern: ["person"] })),
  all(sharesPatientsPost, found(patientEcho, { pattern: ["shared-name"] })),
);

/** Somebody is named above a post of whom nobody said whose it is. */
export const namesInShare = /* @__PURE__ */ all(
  kind("share"),
  not(known("sharedFrom.owner")),
  not(known("sharedFrom.author.relationship")),
  any(found(phiName, { pattern: ["person"] }), namedPatient),
);

/** Whoever shares news of somebody and says to have cared for them says whose patient that was. */
export const caredForShared = /* @__PURE__ */ all(
  kind("share"),
  found(patientReference, { pattern: ["possessive", "named", "pronoun", "described"] }),
  found(phiName, { in: ["sharedFrom.text"] }),
);

/** Whoever shares a patient's own post and adds what only a carer knows confirms it. */
export const addsToPatientsPost = /* @__PURE__ */ all(
  sharesPatientsPost,
  any(found(patientReference), found(patientAcknowledgement)),
);

/** A hospital that passes a patient's post on publishes it anew, whatever stands above it. */
export const republishesPatient = /* @__PURE__ */ all(sharesPatientsPost, officialVoice);

/** One patient is singled out, whatever is told of them. */
export const singledOut = /* @__PURE__ */ found(patientReference);

/** Several details of one patient are more than very general, even where nobody could tell who it is. */
export const moreThanGeneral = /* @__PURE__ */ any(
  found(patientContextual),
  all(found(patientReference), found(patientContextual, { pattern: ["two-cues"], atLeast: "possible" })),
);

/** A patient's name, or one patient with a place, a very high age or a full date beside. */
export const identifiedPatient = /* @__PURE__ */ any(
  namedPatient,
  near([patientReference, phiAge], { within: "paragraph" }),
  all(
    near([patientReference, phiDate], { within: "paragraph" }),
    found(phiDate, { pattern: ["full", "month-day"] }),
  ),
  all(
    near([patientReference, phiLocation], { within: "paragraph" }),
    found(phiLocation, { pattern: ["home-place", "street", "zip", "city-state"] }),
  ),
);

/** What an answer says of one person's care, whoever gives it. */
export const acknowledgesCare = /* @__PURE__ */ found(patientAcknowledgement, {
  pattern: ["care", "choice", "visit", "outcome", "record", "return", "third", "tied", "experience"],
});

/** Kind wishes confirm something only where the hospital answers; a friend says "glad you feel better" too. */
const wishesInOurName = /* @__PURE__ */ all(
  any(
    found(patientAcknowledgement),
    all(kind("review-reply"), found(patientAcknowledgement, { pattern: ["told"], atLeast: "possible" })),
  ),
  any(
    kind("review-reply"),
    sentAs("channel.owner", "institution"),
    sentAs("channel.owner", "department"),
    sentAs("thread.parent.author.kind", "patient"),
  ),
);

/** A colleague who told the news is answered as colleagues are. */
const echoes = /* @__PURE__ */ all(found(patientEcho), not(sentAs("thread.parent.author.kind", "employee")));

export const confirmsCare = /* @__PURE__ */ any(
  found(patientAcknowledgement, {
    pattern: ["care", "choice", "visit", "record", "return", "third", "tied"],
  }),
  echoes,
  found(patientDenial),
  wishesInOurName,
);
