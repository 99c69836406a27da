import type { Subject } from "clearpost";
import type { Draft } from "../bench.js";

const base = {
  kind: "post",
  mentions: ["status", "defect"],
  platform: "facebook",
  asOf: "2026-05-01",
} as const;
const official = { channel: { owner: "institution" } } as const;
const scope = { platforms: ["facebook"], content: ["text", "name", "photo"] } as const;
const form = { signedOn: "2026-02-01", signedBy: "patient", scope } as const;
const shown = { role: "patient", identifiable: true, patientRef: "p1" } as const;
const photo = { kind: "image", people: [shown] } as const;

type Forms = Subject["authorizations"];

function signed(name: string, authorizations: Forms, more: Partial<Subject> = {}): Draft {
  return {
    id: `corners status ${name}`,
    subject: { ...base, ...official, text: "Hello", authorizations, ...more },
  };
}

const minor = { patient: { minor: true } } as const;
const kidShown = { kind: "image", people: [{ ...shown, minor: true }] } as const;

/** Signed forms: sections 7.1 to 7.4. */
const formDrafts: readonly Draft[] = [
  signed("covers", [form]),
  signed("none", []),
  signed("null", null),
  signed("unsent", undefined, { mentions: ["status"] }),
  signed("unsent in a reply", undefined, { kind: "reply" }),
  signed("personal", [form], { channel: { owner: "personal" } }),
  signed("owner unsent", [form], { channel: {}, mentions: ["status"] }),
  signed("unsigned", [{ ...form, signedOn: null }]),
  signed("signer unsent", [{ ...form, signedBy: undefined }], { mentions: ["status"] }),
  signed("parent for an adult", [{ ...form, signedBy: "parent" }]),
  signed("guardian for an adult", [{ ...form, signedBy: "guardian" }]),
  signed("minor signs", [form], minor),
  signed("parent for a minor", [{ ...form, signedBy: "parent" }], minor),
  signed("minor in a picture", [form], { media: [kidShown] }),
  signed("minor in the text", [form], { text: "A kid" }),
  signed("no minor after all", [form], { text: "A kid", patient: { minor: false } }),
  signed("expires today", [{ ...form, expiresOn: "2026-05-01" }]),
  signed("expired", [{ ...form, expiresOn: "2026-04-30" }]),
  signed("revoked today", [{ ...form, revokedOn: "2026-05-01" }]),
  signed("revoked tomorrow", [{ ...form, revokedOn: "2026-05-02" }]),
  signed("expired and revoked", [{ ...form, expiresOn: "2026-04-01", revokedOn: "2026-04-01" }]),
  signed("day unsent", [{ ...form, expiresOn: "2026-04-30" }], { asOf: undefined, mentions: ["status"] }),
  signed("day needless", [form], { asOf: undefined }),
  signed("event", [{ ...form, expiryEvent: "the end of the campaign" }], { mentions: ["status"] }),
  signed("event and day", [{ ...form, expiryEvent: "the end", expiresOn: "2026-06-01" }]),
  signed("other platform", [form], { platform: "x" }),
  signed("platforms unsent", [{ ...form, scope: { content: ["text"] } }], { mentions: ["status"] }),
  signed("content unsent", [{ ...form, scope: { platforms: ["facebook"] } }], { mentions: ["status"] }),
  signed("illness not covered", [form], { text: "The flu" }),
  signed("picture not covered", [{ ...form, scope: { ...scope, content: ["name"] } }], { media: [photo] }),
  signed("defect before doubt", [{ ...form, signedBy: "parent", scope: { content: ["text"] } }]),
  signed("two persons named", [form], { text: "Ada and Bob", mentions: ["status"] }),
  signed("two persons, two forms", [form, form], { text: "Ada and Bob" }),
  signed("two persons shown", [form], {
    media: [{ kind: "image", people: [shown, { ...shown, patientRef: "p2" }] }],
    mentions: ["status"],
  }),
  signed(
    "one in doubt",
    [
      { ...form, signedBy: "parent" },
      { ...form, signedOn: undefined },
    ],
    {
      mentions: ["status"],
    },
  ),
  signed("first defect of the first", [
    { ...form, signedBy: "parent" },
    { ...form, revokedOn: "2026-01-01" },
  ]),
];

function pictured(name: string, media: Subject["media"], more: Partial<Subject> = {}): Draft {
  return {
    id: `corners patients ${name}`,
    subject: { ...base, ...official, mentions: ["patients"], media, authorizations: [], ...more },
  };
}

const theirs = { authorizations: [{ ...form, patientRef: "p1" }] } as const;

/** Patients in pictures: section 7.5. */
const mediaDrafts: readonly Draft[] = [
  pictured("none", [{ kind: "image", people: [] }]),
  pictured("staff", [{ kind: "image", people: [{ role: "staff" }] }]),
  pictured("unsaid", [{ kind: "image" }]),
  pictured("role unsaid", [{ kind: "image", people: [{ identifiable: true }] }]),
  pictured("cannot be told", [{ kind: "image", people: [{ ...shown, identifiable: false }] }]),
  pictured("uncovered", [photo]),
  pictured("covered", [photo], theirs),
  pictured("somebody else's", [photo], { authorizations: [{ ...form, patientRef: "p2" }] }),
  pictured("nameless", [{ kind: "image", people: [{ role: "patient" }] }], theirs),
  pictured("voice", [{ kind: "audio", people: [shown] }], theirs),
  pictured("form in doubt", [photo], {
    authorizations: [
      { patientRef: "p1", signedOn: "2026-01-01", signedBy: "patient", scope: { content: ["photo"] } },
    ],
  }),
];

function agreed(name: string, more: Partial<Subject>): Draft {
  return { id: `corners consent ${name}`, subject: { ...base, ...official, mentions: ["consent"], ...more } };
}

const guest = { role: "public", identifiable: true } as const;
const image = "image";

/** People who are not patients, and approvals: sections 7.6 and 7.7. */
const consentDrafts: readonly Draft[] = [
  agreed("given", { media: [{ kind: image, people: [{ ...guest, consent: "verbal" }] }] }),
  agreed("refused", {
    media: [{ kind: image, people: [{ ...guest, consent: "none" }] }],
    consents: [{ kind: "form" }],
  }),
  agreed("by list", { media: [{ kind: image }], consents: [{ kind: "form" }] }),
  agreed("empty list", { media: [{ kind: image, people: [guest] }], consents: [] }),
  agreed("unsaid", { media: [{ kind: image, people: [guest] }] }),
  agreed("unsaid, personal", { media: [{ kind: image }], channel: { owner: "personal" } }),
  agreed("unsaid in a comment", { kind: "comment" }),
  agreed("only a patient", {
    media: [{ kind: image, people: [{ ...shown, consent: "written" }] }],
    consents: [],
  }),
];

export const permitDrafts: readonly Draft[] = [...formDrafts, ...mediaDrafts, ...consentDrafts];
