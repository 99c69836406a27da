import type { RuleExamples } from "clearpost/testing";
import { department, personal, picture } from "../../shared/example-parts.js";

/** Drafts that differ in one thing from a plain one, so that each thing that a rule asks is seen to count. */
export const edges: readonly RuleExamples[] = [
  {
    rule: "vancouver-coastal/acceptable-comments",
    violates: [
      {
        subject: { kind: "comment", text: "You are a complete idiot. We deserve fair pay.", ...personal },
        outcome: "allow",
      },
      {
        subject: {
          kind: "comment",
          text: "You are a complete idiot.",
          ...personal,
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [],
  },
  {
    rule: "vancouver-coastal/no-coworker-attacks",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "Dana on days is a lazy idiot, everybody knows it.",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "Physiotherapist at Vancouver Coastal Health." },
          },
          thread: { parent: { author: { kind: "employee" } } },
        },
      },
      {
        subject: {
          kind: "comment",
          text: "My coworker is pregnant again",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "Physiotherapist at Vancouver Coastal Health." },
          },
        },
      },
      {
        subject: {
          kind: "comment",
          text: "My patient asked for tea. My manager was arrested on Sunday",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "Physiotherapist at Vancouver Coastal Health." },
          },
          thread: { parent: { author: { kind: "press" } } },
        },
      },
    ],
    passes: [
      {
        kind: "comment",
        text: "Dana on days is a lazy idiot, everybody knows it.",
        ...personal,
        author: { affiliation: "none", profile: { text: "Physiotherapist at Vancouver Coastal Health." } },
      },
      {
        kind: "post",
        text: "Dana on days is a lazy idiot, everybody knows it.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Physiotherapist at Vancouver Coastal Health." },
        },
      },
      {
        kind: "comment",
        text: "Dana on days is a lazy idiot, everybody knows it.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Physiotherapist at Vancouver Coastal Health." },
        },
        thread: { parent: { author: { kind: "press" } } },
      },
      {
        kind: "comment",
        text: "Dana on days is a lazy idiot, everybody knows it.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Physiotherapist at Vancouver Coastal Health." },
        },
        thread: { parent: { author: { kind: "patient" } } },
      },
    ],
    undetermined: [
      {
        kind: "comment",
        text: "Dana on days is a lazy idiot, everybody knows it.",
        channel: { hostedBy: "other", audience: "public" },
        author: {
          affiliation: "workforce",
          profile: { text: "Physiotherapist at Vancouver Coastal Health." },
        },
      },
    ],
  },
  {
    rule: "vancouver-coastal/colleagues-health",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Our unit clerk Tamsin Brandt is on stress leave again, poor thing. No wonder, with six nurses short every night and management silent.",
          ...personal,
          consents: [],
        },
        outcome: "review",
      },
    ],
    passes: [],
  },
  {
    rule: "vancouver-coastal/patient-privacy-never-publishable",
    violates: [
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          media: [{ kind: "document" }],
        },
        alsoCites: ["vancouver-coastal/topics-photos-and-videos"],
      },
    ],
    passes: [],
  },
  {
    rule: "vancouver-coastal/authorized-to-speak",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Speaking on behalf of Vancouver Coastal Health, I can promise that the clinic stays open.",
          channel: { owner: "personal" },
          author: { affiliation: "workforce", isSpokesperson: false },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Speaking on behalf of Vancouver Coastal Health, I can promise that the clinic stays open.",
        channel: { owner: "personal" },
        author: { affiliation: "none" },
        approvals: [],
      },
    ],
    undetermined: [
      {
        kind: "post",
        text: "Speaking on behalf of Vancouver Coastal Health, I can promise that the clinic stays open.",
        channel: {},
        author: { affiliation: "workforce", isSpokesperson: false },
        approvals: [],
      },
    ],
  },
  {
    rule: "vancouver-coastal/account-communications",
    violates: [],
    passes: [
      {
        kind: "account-request",
        text: "We would like a page for the hand clinic.",
        ...department,
        channel: { owner: "personal" },
        approvals: [{ kind: "manager", by: "manager" }],
      },
    ],
  },
  {
    rule: "vancouver-coastal/no-harm-threat",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "Come near my car again and I will kill you. We deserve fair pay.",
          ...personal,
        },
        outcome: "block",
      },
    ],
    passes: [],
  },
  {
    rule: "vancouver-coastal/no-harm-hate",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "Refugees are parasites and should disappear. We deserve fair pay.",
          ...personal,
        },
        outcome: "review",
      },
    ],
    passes: [],
  },
  {
    rule: "vancouver-coastal/use-and-share-securely",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "CONFIDENTIAL: the draft of the bed plan for next winter, not for circulation. We deserve fair pay.",
        ...personal,
      },
      {
        kind: "post",
        text: "CONFIDENTIAL: the draft of the bed plan for next winter, not for circulation.",
        ...personal,
        recipient: { relationship: "authority" },
      },
    ],
  },
  {
    rule: "vancouver-coastal/own-opinion-disclaimer",
    violates: [
      {
        subject: {
          kind: "post",
          text: "I work at Vancouver Coastal Health, and I think the city should ban leaf blowers. We deserve fair pay.",
          ...personal,
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "I work at Vancouver Coastal Health, and I think the city should ban leaf blowers.",
          ...personal,
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [],
  },
  {
    rule: "vancouver-coastal/people-in-pictures",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Team lunch. We deserve fair pay.",
          ...personal,
          media: [{ ...picture, people: [{ role: "staff", identifiable: true, consent: "none" }] }],
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "Team lunch.",
          ...personal,
          media: [{ ...picture, people: [{ role: "staff", identifiable: true, consent: "none" }] }],
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [],
  },
];
