import {
  patientAcknowledgement,
  patientDenial,
  patientEcho,
  patientMinor,
  patientReference,
  phiAccount,
  phiAge,
  phiDate,
  phiEmail,
  phiHealthPlan,
  phiLicense,
  phiLocation,
  phiMrn,
  phiName,
  phiOtherId,
  phiPhone,
  phiSsn,
} from "clearpost/detectors";
import { all, any, count, found, kind, known, near, not, sentAs } from "clearpost/dsl";
import { isAnswer } from "./who.js";

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
    found(phiLicense, { pattern: ["device", "labelled"] }),
    found(phiOtherId),
  ),
);

export const neverPublishable = /* @__PURE__ */ any(
  found(phiSsn),
  found(phiMrn),
  found(phiHealthPlan),
  contactOfPatient,
);

export const namedPatient = /* @__PURE__ */ found(phiName, { pattern: ["patient"] });

/** Whoever attaches a patient's signed form says that the draft is about a patient. */
export const formAttached = /* @__PURE__ */ all(
  known("authorizations"),
  count("authorizations", 1),
  not(isAnswer),
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

/** Kind wishes confirm something only where the hospital answers; a friend says "glad you feel better" too. */
const wishesInOurName = /* @__PURE__ */ all(
  found(patientAcknowledgement),
  any(
    kind("review-reply"),
    sentAs("channel.owner", "institution"),
    sentAs("channel.owner", "department"),
    sentAs("thread.parent.author.kind", "patient"),
  ),
);

export const confirmsCare = /* @__PURE__ */ any(
  found(patientAcknowledgement, {
    pattern: ["care", "choice", "visit", "record", "return", "third", "tied"],
  }),
  found(patientEcho),
  found(patientDenial),
  wishesInOurName,
);
