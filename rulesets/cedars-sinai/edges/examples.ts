import type { RuleExamples } from "clearpost/testing";
import { department, personal } from "../../shared/example-parts.js";

/** Drafts that differ in one thing from a plain one, so that each thing that a rule asks is seen to count. */
export const edges: readonly RuleExamples[] = [
  {
    rule: "cedars-sinai/disclose-employee-when-endorsing",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Nobody takes better care of hearts than Cedars-Sinai, I would send my own mother there. We deserve fair pay.",
        channel: { owner: "personal" },
      },
      {
        kind: "post",
        text: "Nobody takes better care of hearts than Cedars-Sinai, I would send my own mother there.",
        channel: { owner: "personal" },
        recipient: { relationship: "authority" },
      },
    ],
  },
  {
    rule: "cedars-sinai/account-brand-assets",
    violates: [
      {
        subject: {
          kind: "profile-bio",
          text: "Hand surgeon at Cedars-Sinai.",
          channel: { owner: "institution", account: { assetsProvidedBy: "department" } },
        },
      },
      {
        subject: {
          kind: "account-request",
          text: "I was written up for calling in sick",
          ...department,
          channel: { account: { assetsProvidedBy: "third-party" } },
        },
        outcome: "allow",
      },
    ],
    passes: [
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic. I reported the unsafe staffing to OSHA.",
        ...department,
      },
      {
        kind: "post",
        text: "We would like an account for the sleep clinic.",
        ...department,
        channel: { owner: "department", account: { assetsProvidedBy: "third-party" } },
      },
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        ...department,
        channel: { owner: "personal", account: { assetsProvidedBy: "third-party" } },
      },
    ],
  },
  {
    rule: "cedars-sinai/account-needs-formal-approval",
    violates: [],
    passes: [],
    undetermined: [
      {
        kind: "profile-bio",
        text: "News from the sleep clinic.",
        channel: { account: { displayName: "Cedars-Sinai Sleep", status: "pending" } },
      },
    ],
  },
  {
    rule: "cedars-sinai/account-vp-approval",
    violates: [],
    passes: [
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        ...department,
        channel: { owner: "personal" },
        approvals: [],
      },
    ],
  },
  {
    rule: "cedars-sinai/account-application",
    violates: [],
    passes: [
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        ...department,
        channel: { owner: "personal" },
        accountRequest: { steps: { contactedTeam: true, application: false, training: true } },
      },
    ],
  },
  {
    rule: "cedars-sinai/account-training",
    violates: [],
    passes: [
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        ...department,
        channel: { owner: "personal" },
        accountRequest: { steps: { contactedTeam: true, application: true, training: false } },
      },
    ],
  },
  {
    rule: "cedars-sinai/account-email-first",
    violates: [],
    passes: [
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        ...department,
        channel: { owner: "personal" },
        accountRequest: { steps: { contactedTeam: false, application: true, training: true } },
      },
    ],
  },
  {
    rule: "cedars-sinai/no-internal-confidential",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "INTERNAL USE ONLY: the board has picked a new scheduling vendor, please keep it to yourselves. We deserve fair pay.",
        ...personal,
      },
      {
        kind: "post",
        text: "INTERNAL USE ONLY: the board has picked a new scheduling vendor, please keep it to yourselves.",
        ...personal,
        recipient: { relationship: "authority" },
      },
    ],
  },
  {
    rule: "cedars-sinai/no-personalized-medical-advice",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Take ibuprofen 400 three times a day",
          ...personal,
          thread: { parent: { text: "My ankle clicks since Sunday, what do I do?" } },
        },
        outcome: "block",
      },
    ],
    passes: [],
  },
];
