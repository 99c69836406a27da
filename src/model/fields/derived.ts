import { approvals } from "./permits.js";

/** A fact that is worked out and asked like a field, but never sent. */
export interface DerivedFact {
  readonly path: string;
  readonly type: "flag" | "enum" | "text";
  readonly labels?: { readonly [value: string]: string };
  /** The fields that it is worked out from; questions name these. Empty: from the ruleset. */
  readonly from: readonly string[];
  readonly ask?: string;
}

const patientFacts = [
  {
    path: "authorization.status",
    type: "enum",
    labels: { covers: "yes", defective: "yes, but it does not cover this", none: "no" },
    from: ["authorizations", "asOf"],
    ask: "is there a signed authorization that covers this?",
  },
  {
    path: "authorization.defect",
    type: "enum",
    labels: {
      expired: "it has expired",
      revoked: "it was revoked",
      unsigned: "it is not signed",
      "wrong-signer": "the wrong person signed it",
      "wrong-platform": "it is for another platform",
      "wrong-content": "it does not cover everything that is told or shown",
      "wrong-person": "it is somebody else's",
      "too-few": "more people are named than have signed",
    },
    from: ["authorizations", "asOf"],
    ask: "is there a signed authorization that covers this?",
  },
  {
    path: "consent.people",
    type: "enum",
    labels: { given: "yes", none: "no" },
    from: ["consents", "media"],
    ask: "did the people who are named or shown agree?",
  },
  {
    path: "media.patients",
    type: "enum",
    labels: {
      covered: "yes, with a signed authorization of each",
      uncovered: "yes, without a signed authorization of each",
      none: "no",
    },
    from: ["media", "authorizations"],
    ask: "are there patients in the pictures?",
  },
  {
    path: "patient.longDead",
    type: "flag",
    from: ["patient.dateOfDeath", "asOf"],
    ask: "did the patient die more than fifty years ago?",
  },
  { path: "media.unseen", type: "flag", from: ["media"], ask: "is there a picture with it?" },
] as const satisfies readonly DerivedFact[];

const draftFacts = [
  {
    path: "election.near",
    type: "flag",
    from: ["election.date", "asOf"],
    ask: "is there an election within sixty days?",
  },
  {
    path: "author.bound",
    type: "flag",
    from: ["author.affiliation"],
    ask: "does the author work, study or volunteer for the institution?",
  },
  { path: "text.fits", type: "flag", from: ["platform"], ask: "on which platform will this appear?" },
  {
    path: "links.match",
    type: "flag",
    from: ["links", "text"],
    ask: "is the page behind the link about what the text says?",
  },
  {
    path: "text.read",
    type: "enum",
    labels: { english: "all of it", mixed: "a part of it", unread: "none of it" },
    from: ["text"],
  },
  {
    path: "authorEmail.institutional",
    type: "flag",
    from: ["author.email"],
    ask: "is it sent from an address of the institution?",
  },
  {
    path: "accountEmail.institutional",
    type: "flag",
    from: ["channel.account.registeredEmail"],
    ask: "is the account registered with an address of the institution?",
  },
] as const satisfies readonly DerivedFact[];

const institutionFacts = [
  {
    path: "institution.sector",
    type: "enum",
    labels: { private: "private", public: "public", intergovernmental: "intergovernmental" },
    from: [],
  },
  {
    path: "institution.taxStatus",
    type: "enum",
    labels: { "501c3": "exempt under section 501(c)(3)", governmental: "governmental", other: "other" },
    from: [],
  },
  { path: "institution.jurisdiction", type: "text", from: [] },
] as const satisfies readonly DerivedFact[];

type Approver = (typeof approvals)["of"]["fields"]["kind"]["values"][number];

export type DerivedPath =
  | (typeof patientFacts)[number]["path"]
  | (typeof draftFacts)[number]["path"]
  | (typeof institutionFacts)[number]["path"]
  | `approval.${Approver}`;

/** Facts that join several fields, or a field with the ruleset's institution. */
export const derivedFacts: readonly DerivedFact[] = /* @__PURE__ */ (() =>
  Object.freeze([...patientFacts, ...approvalFacts(), ...draftFacts, ...institutionFacts]))();

/** One for each kind of approval; `stale` means that the text is no longer the one approved. */
function approvalFacts(): readonly DerivedFact[] {
  const { values, labels } = approvals.of.fields.kind;
  return values.map((kind) => ({
    path: `approval.${kind}`,
    type: "enum",
    labels: { granted: "yes", stale: "yes, but the text has changed since", none: "no" },
    from: ["approvals"],
    ask: `is this text approved by ${labels[kind]}?`,
  }));
}
