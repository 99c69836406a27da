import type { RuleExamples } from "clearpost/testing";
import { department, official, personal, picture } from "../shared/example-parts.js";
import { joined } from "../shared/joined.js";
import { privacyExamples } from "../shared/privacy-examples.js";
import { edges } from "./edges/examples.js";

const secret = "PROPRIETARY AND CONFIDENTIAL: the budget of the new institute, first draft.";
const cure = "Our new clinic cures migraine for good, guaranteed.";
const job = "We're hiring two research coordinators, send me your resume!";
const request = {
  kind: "account-request",
  text: "The sleep lab would like an account.",
  ...department,
} as const;
const shown = { ...picture, people: [{ role: "staff", identifiable: true, consent: "none" }] } as const;
const theirs = {
  sharedFrom: {
    owner: "patient",
    public: true,
    text: "One year with my new liver.",
    author: { relationship: "patient" },
  },
} as const;

/** A permission in writing that covers everything, and is not the form that the policy asks for. */
const letter = {
  kind: "written-permission",
  patientRef: "pt-1",
  signedOn: "2026-02-01",
  signedBy: "patient",
  scope: { platforms: ["facebook"], content: ["text", "name", "treatment", "outcome", "photo"] },
} as const;
const withLetter = { platform: "facebook", asOf: "2026-05-01", authorizations: [letter] } as const;
const withForm = { ...withLetter, authorizations: [{ ...letter, kind: "hipaa" }] } as const;
const named = "So proud of my patient Odalys Prentiss, who finished her last round of chemo today.";
const seen = {
  ...picture,
  people: [{ role: "patient", identifiable: true, minor: false, patientRef: "pt-1" }],
} as const;

/** Only the signed HIPAA form counts, whatever else covers the draft. */
const onAnotherForm: Readonly<Record<string, RuleExamples["violates"]>> = {
  "dgsom/patient-privacy-identified-patient": [
    { subject: { kind: "post", text: named, ...official, ...withLetter } },
  ],
  "dgsom/patient-privacy-patient-in-picture": [
    { subject: { kind: "media-item", ...official, ...withLetter, media: [seen] } },
  ],
};

/** The privacy table's proof, and beside it what another form does not make right. */
const patientExamples = (): readonly RuleExamples[] =>
  privacyExamples("dgsom/patient-privacy", { recognisable: "block", deidentified: "review" }).map(
    (proof) => ({
      ...proof,
      violates: [...proof.violates, ...(onAnotherForm[proof.rule] ?? [])],
    }),
  );

const contentExamples: readonly RuleExamples[] = [
  {
    rule: "dgsom/no-resharing-phi-wherever-first-posted",
    violates: [
      {
        subject: { kind: "share", text: "Happy day!", ...official, ...theirs, authorizations: [] },
        outcome: "block",
      },
      { subject: { kind: "share", text: "Happy day!", ...official, ...theirs, ...withLetter } },
    ],
    passes: [
      { kind: "share", text: "Happy day!", ...official, ...theirs, ...withForm },
      {
        kind: "share",
        text: "Happy day!",
        ...official,
        sharedFrom: { owner: "institution", public: true, text: "The garden has opened." },
      },
    ],
    undetermined: [{ kind: "share", text: "Happy day!", ...official, ...theirs }],
  },
  {
    rule: "dgsom/content-accurate-unproven",
    violates: [
      { subject: { kind: "post", text: cure, ...official, claims: [], approvals: [] }, outcome: "review" },
    ],
    passes: [
      { kind: "post", text: "Our new clinic looks after people with migraine.", ...official },
      { kind: "post", text: cure, ...official, approvals: [{ kind: "clinical-review", by: "Dr. Renn" }] },
      { kind: "post", text: cure, ...personal },
    ],
    undetermined: [{ kind: "post", text: cure, ...official }],
  },
  {
    rule: "dgsom/content-accurate-superlative",
    violates: [
      {
        subject: { kind: "post", text: "We are the best hospital in the country.", ...official },
        outcome: "warn",
      },
    ],
    passes: [{ kind: "post", text: "We are a hospital by the ocean.", ...official }],
  },
  {
    rule: "dgsom/content-copyright",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Our new hall.",
          ...official,
          media: [{ ...picture, rights: "third-party-unlicensed" }],
        },
        outcome: "review",
      },
    ],
    passes: [{ kind: "post", text: "Our new hall.", ...official, media: [picture] }],
  },
  {
    rule: "dgsom/no-proprietary-content",
    violates: [
      {
        subject: { kind: "post", text: secret, ...personal, information: { publicStatus: "confidential" } },
        outcome: "block",
      },
    ],
    passes: [
      { kind: "post", text: secret, ...personal, information: { publicStatus: "public" } },
      { kind: "post", text: "The institute opens in May.", ...personal },
    ],
    undetermined: [{ kind: "post", text: secret, ...personal }],
  },
  {
    rule: "dgsom/express-consent-of-all-parties",
    violates: [{ subject: { kind: "media-item", ...official, media: [shown] }, outcome: "review" }],
    passes: [
      {
        kind: "media-item",
        ...official,
        media: [{ ...picture, people: [{ role: "staff", identifiable: true, consent: "written" }] }],
      },
      { kind: "media-item", ...official, media: [picture] },
      { kind: "post", text: "Team lunch.", ...personal, media: [shown] },
    ],
  },
  {
    rule: "dgsom/recruiting-only-by-hr",
    violates: [
      {
        subject: {
          kind: "post",
          text: job,
          channel: { owner: "department" },
          author: { affiliation: "workforce", department: "Sleep Laboratory" },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "recruiting-post",
        text: job,
        channel: { owner: "institution" },
        author: { affiliation: "workforce", department: "Human Resources Planning and Talent Acquisition" },
      },
      { kind: "post", text: "She was hired in 2009 and never left.", ...personal },
    ],
    undetermined: [{ kind: "post", text: job, channel: { owner: "department" } }],
  },
];

/** A step of the way to an account: what says that it was not done, and what says that it was. */
function step(rule: string, outcome: "warn" | "review", open: object, made: object): RuleExamples {
  return {
    rule: `dgsom/${rule}`,
    violates: [{ subject: { ...request, ...open }, outcome }],
    passes: [
      { ...request, ...made },
      { kind: "post", text: "Hello.", ...personal },
    ],
  };
}

const asked = (fields: object) => ({ accountRequest: fields });
const plan = (how: unknown) => ({ channel: { owner: "department", account: { moderation: { plan: how } } } });

const accountExamples: readonly RuleExamples[] = [
  step(
    "inform-web-product-manager",
    "review",
    asked({ steps: { informedDgit: false } }),
    asked({ steps: { informedDgit: true } }),
  ),
  step(
    "account-supervisor-approval",
    "review",
    { approvals: [] },
    { approvals: [{ kind: "supervisor", by: "division chief" }] },
  ),
  step("account-content-owner", "review", asked({}), asked({ contentOwner: "Dr. Renn" })),
  step("account-backup-moderator", "review", asked({}), asked({ backupModerator: "Ms. Adeyemi" })),
  step("account-owner-fte", "warn", asked({ ownerFte: 0.1 }), asked({ ownerFte: 0.25 })),
  step("actively-monitor", "warn", plan(false), plan("twice a day, by the coordinator")),
  step(
    "owner-has-login",
    "review",
    asked({ departmentOwnerHasLogin: false }),
    asked({ departmentOwnerHasLogin: true }),
  ),
  step("dgit-admin-access", "review", asked({ dgitAdminAccess: false }), asked({ dgitAdminAccess: true })),
  step("handover-at-separation", "warn", asked({ handoverPlan: false }), asked({ handoverPlan: true })),
  step("develop-strategy", "warn", asked({}), asked({ strategyRef: "https://dgsom.example/strategy" })),
];

/** Proof of every rule that the school adds; UCLA Health's are proven with its own. */
export const examples: readonly RuleExamples[] = /* @__PURE__ */ (() =>
  joined([...patientExamples(), ...contentExamples, ...accountExamples], edges))();
