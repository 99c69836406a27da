import type { RuleExamples } from "clearpost/testing";
import { department, official, personal } from "../shared/example-parts.js";
import { joined } from "../shared/joined.js";
import { privacyExamples } from "../shared/privacy-examples.js";
import { edges } from "./edges/examples.js";

const secret =
  "INTERNAL USE ONLY: the board has picked a new scheduling vendor, please keep it to yourselves.";
const praise = "Nobody takes better care of hearts than Cedars-Sinai, I would send my own mother there.";
const advice = "You should stop the metformin today and take half of the evening dose instead.";
const question = {
  parent: {
    kind: "comment",
    text: "My sugar dropped to 52 twice on metformin, what should I do?",
    author: { kind: "public" },
  },
} as const;
const request = {
  kind: "account-request",
  text: "We would like an account for the sleep clinic.",
  ...department,
} as const;
const steps = { contactedTeam: true, application: true, training: true } as const;

const speechExamples: readonly RuleExamples[] = [
  {
    rule: "cedars-sinai/no-internal-confidential",
    violates: [
      {
        subject: { kind: "post", text: secret, ...personal, information: { publicStatus: "internal" } },
        outcome: "block",
      },
    ],
    passes: [
      { kind: "post", text: secret, ...personal, information: { publicStatus: "public" } },
      { kind: "post", text: "The new parking garage has opened.", ...personal },
    ],
    undetermined: [{ kind: "post", text: secret, ...personal }],
  },
  {
    rule: "cedars-sinai/disclose-employee-when-endorsing",
    violates: [{ subject: { kind: "post", text: praise, ...personal }, outcome: "warn" }],
    passes: [
      { kind: "post", text: `I work at Cedars-Sinai. ${praise}`, ...personal },
      { kind: "post", text: praise, ...official },
      { kind: "post", text: praise, channel: { owner: "personal" }, author: { affiliation: "none" } },
    ],
    undetermined: [{ kind: "post", text: praise, channel: { owner: "personal" } }],
  },
  {
    rule: "cedars-sinai/no-personalized-medical-advice",
    violates: [{ subject: { kind: "reply", text: advice, ...personal, thread: question }, outcome: "block" }],
    passes: [
      {
        kind: "post",
        text: "Type 2 diabetes often comes without symptoms, so ask your doctor about a test.",
        ...personal,
      },
      {
        kind: "reply",
        text: "Please call your own doctor about that, or 911 if you feel faint.",
        ...personal,
        thread: question,
      },
    ],
  },
];

const accountExamples: readonly RuleExamples[] = [
  {
    rule: "cedars-sinai/account-needs-formal-approval",
    violates: [
      {
        subject: {
          kind: "profile-bio",
          text: "News from the sleep clinic.",
          channel: { owner: "department", account: { displayName: "Cedars-Sinai Sleep", status: "pending" } },
        },
        outcome: "block",
      },
      {
        subject: {
          kind: "post",
          text: "Our first post!",
          channel: { owner: "department", account: { status: "proposed" } },
        },
      },
    ],
    passes: [
      {
        kind: "profile-bio",
        text: "News from the sleep clinic.",
        channel: { owner: "department", account: { displayName: "Cedars-Sinai Sleep", status: "approved" } },
      },
      { kind: "profile-bio", text: "Hand surgeon at Cedars-Sinai.", channel: { owner: "institution" } },
      {
        ...request,
        channel: { owner: "department", account: { displayName: "Cedars-Sinai Sleep", status: "proposed" } },
      },
    ],
    undetermined: [
      {
        kind: "profile-bio",
        text: "News from the sleep clinic.",
        channel: { owner: "department", account: { displayName: "Cedars-Sinai Sleep" } },
      },
    ],
  },
  {
    rule: "cedars-sinai/account-application",
    violates: [
      {
        subject: { ...request, accountRequest: { steps: { ...steps, application: false } } },
        outcome: "review",
      },
    ],
    passes: [{ ...request, accountRequest: { steps } }],
  },
  {
    rule: "cedars-sinai/account-vp-approval",
    violates: [{ subject: { ...request, approvals: [] }, outcome: "review" }],
    passes: [{ ...request, approvals: [{ kind: "vice-president", by: "A. Reyes", on: "2026-03-02" }] }],
    undetermined: [request],
  },
  {
    rule: "cedars-sinai/account-training",
    violates: [
      {
        subject: { ...request, accountRequest: { steps: { ...steps, training: false } } },
        outcome: "review",
      },
    ],
    passes: [{ ...request, accountRequest: { steps } }],
  },
  {
    rule: "cedars-sinai/account-email-first",
    violates: [
      {
        subject: { ...request, accountRequest: { steps: { ...steps, contactedTeam: false } } },
        outcome: "warn",
      },
    ],
    passes: [{ ...request, accountRequest: { steps } }],
  },
  {
    rule: "cedars-sinai/account-brand-assets",
    violates: [
      {
        subject: {
          ...request,
          channel: { owner: "department", account: { assetsProvidedBy: "third-party" } },
        },
        outcome: "review",
      },
    ],
    passes: [
      { ...request, channel: { owner: "department", account: { assetsProvidedBy: "institution" } } },
      {
        ...request,
        channel: { owner: "department", account: { assetsProvidedBy: "the social media team" } },
      },
      { kind: "profile-bio", text: "Hand surgeon at Cedars-Sinai.", channel: { owner: "institution" } },
    ],
    undetermined: [request],
  },
];

/** Proof of every rule, both sides. */
export const examples: readonly RuleExamples[] = /* @__PURE__ */ (() =>
  joined(
    [
      ...privacyExamples("cedars-sinai/patient-privacy", { recognisable: "review" }),
      ...speechExamples,
      ...accountExamples,
    ],
    edges,
  ))();
