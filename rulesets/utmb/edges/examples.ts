import type { RuleExamples } from "clearpost/testing";
import { department, personal } from "../../shared/example-parts.js";

/** Drafts that differ in one thing from a plain one, so that each thing that a rule asks is seen to count. */
export const edges: readonly RuleExamples[] = [
  {
    rule: "utmb/be-civil-professional",
    violates: [
      {
        subject: { kind: "comment", text: "You are a moron, Greg. We deserve fair pay.", ...personal },
        outcome: "allow",
      },
      {
        subject: {
          kind: "comment",
          text: "You are a moron, Greg.",
          ...personal,
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [],
  },
  {
    rule: "utmb/moderation-viewpoint-neutral",
    violates: [
      {
        subject: {
          kind: "moderation-action",
          text: "Please look at this one.",
          channel: { owner: "institution", hostedBy: "institution" },
          thread: {
            parent: {
              kind: "comment",
              text: "Three hours in the lobby and not one word from anybody.",
              author: { kind: "public" },
            },
          },
          moderation: { action: "block-user", reason: "asked for by the unit" },
        },
      },
    ],
    passes: [
      {
        kind: "moderation-action",
        text: "Please look at this one.",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: { parent: { kind: "comment", text: "SSN 529-04-8813", author: { kind: "public" } } },
        moderation: { action: "remove", reason: "asked for by the unit" },
      },
      {
        kind: "moderation-action",
        text: "Please look at this one.",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: { parent: { kind: "comment", text: "Member ID: WXA-448120", author: { kind: "public" } } },
        moderation: { action: "remove", reason: "asked for by the unit" },
      },
      {
        kind: "moderation-action",
        text: "Please look at this one.",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: { parent: { kind: "comment", text: "Saw MRN 00482913 today", author: { kind: "public" } } },
        moderation: { action: "remove", reason: "asked for by the unit" },
      },
      {
        kind: "moderation-action",
        text: "Please look at this one.",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: {
          parent: { kind: "comment", text: "write to ilse.maar@mail.example", author: { kind: "public" } },
        },
        moderation: { action: "remove", reason: "asked for by the unit" },
      },
      {
        kind: "moderation-action",
        text: "Please look at this one.",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: {
          parent: {
            kind: "comment",
            text: "Her husband is at (212) 555-0147 all day",
            author: { kind: "public" },
          },
        },
        moderation: { action: "remove", reason: "asked for by the unit" },
      },
      {
        kind: "moderation-action",
        text: "Mrs. Okafor-Bell in room 9 had her stroke on Monday",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: {
          parent: {
            kind: "comment",
            text: "Three hours in the lobby and not one word from anybody.",
            author: { kind: "public" },
          },
        },
        moderation: { action: "remove", reason: "asked for by the unit" },
      },
      {
        kind: "moderation-action",
        text: "Please look at this one.",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: {
          parent: {
            kind: "comment",
            text: "Followers by the thousand, follow our link.",
            author: { kind: "public" },
          },
        },
        moderation: { action: "remove", reason: "commercial" },
      },
      {
        kind: "moderation-action",
        text: "Please look at this one.",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: {
          parent: {
            kind: "comment",
            text: "Followers by the thousand, follow our link.",
            author: { kind: "public" },
          },
        },
        moderation: { action: "remove", reason: "advertising" },
      },
      {
        kind: "moderation-action",
        text: "Please look at this one.",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: {
          parent: {
            kind: "comment",
            text: "Followers by the thousand, follow our link.",
            author: { kind: "public" },
          },
        },
        moderation: { action: "remove", reason: "advertisement" },
      },
      {
        kind: "moderation-action",
        text: "SSN 529-04-8813",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: {
          parent: {
            kind: "comment",
            text: "Three hours in the lobby and not one word from anybody.",
            author: { kind: "public" },
          },
        },
        moderation: { action: "remove", reason: "asked for by the unit" },
      },
      {
        kind: "moderation-action",
        text: "Please look at this one.",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: {
          parent: {
            kind: "comment",
            text: "Mrs. Okafor-Bell in room 9 had her stroke on Monday",
            author: { kind: "public" },
          },
        },
        moderation: { action: "remove", reason: "asked for by the unit" },
      },
      {
        kind: "moderation-action",
        text: "Member ID: WXA-448120",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: {
          parent: {
            kind: "comment",
            text: "Three hours in the lobby and not one word from anybody.",
            author: { kind: "public" },
          },
        },
        moderation: { action: "remove", reason: "asked for by the unit" },
      },
      {
        kind: "moderation-action",
        text: "Saw MRN 00482913 today",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: {
          parent: {
            kind: "comment",
            text: "Three hours in the lobby and not one word from anybody.",
            author: { kind: "public" },
          },
        },
        moderation: { action: "remove", reason: "asked for by the unit" },
      },
      {
        kind: "moderation-action",
        text: "write to ilse.maar@mail.example",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: {
          parent: {
            kind: "comment",
            text: "Three hours in the lobby and not one word from anybody.",
            author: { kind: "public" },
          },
        },
        moderation: { action: "remove", reason: "asked for by the unit" },
      },
      {
        kind: "moderation-action",
        text: "call the daughter, 212-555-0163 ext. 44",
        channel: { owner: "institution", hostedBy: "institution" },
        thread: {
          parent: {
            kind: "comment",
            text: "Three hours in the lobby and not one word from anybody.",
            author: { kind: "public" },
          },
        },
        moderation: { action: "remove", reason: "asked for by the unit" },
      },
    ],
  },
  {
    rule: "utmb/patient-privacy-never-publishable",
    violates: [
      {
        subject: { kind: "email", text: "My patient in bed 12, MRN 40817263, is going home tomorrow." },
        alsoCites: ["utmb/topics-privacy-safety"],
      },
    ],
    passes: [],
  },
  {
    rule: "utmb/accounts-follow-requirements",
    violates: [],
    passes: [
      {
        kind: "account-request",
        text: "The hand clinic would like an account of its own.",
        ...department,
        channel: { owner: "personal" },
        accountRequest: { steps: { registered: false } },
      },
    ],
  },
  {
    rule: "utmb/no-harm-hate",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "Immigrants are vermin and should be wiped out. We deserve fair pay.",
          ...personal,
        },
        outcome: "review",
      },
    ],
    passes: [],
  },
  {
    rule: "utmb/no-harm-threat",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "I know where you park, and I will break your legs. We deserve fair pay.",
          ...personal,
        },
        outcome: "block",
      },
    ],
    passes: [],
  },
  {
    rule: "utmb/proprietary-information",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "INTERNAL USE ONLY: the new schedule for the ferry shuttle, do not forward outside the campus. We deserve fair pay.",
        ...personal,
      },
      {
        kind: "post",
        text: "INTERNAL USE ONLY: the new schedule for the ferry shuttle, do not forward outside the campus.",
        ...personal,
        recipient: { relationship: "authority" },
      },
    ],
  },
];
