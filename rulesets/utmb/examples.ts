import type { RuleExamples } from "clearpost/testing";
import { department, personal, picture } from "../shared/example-parts.js";
import { joined } from "../shared/joined.js";
import { privacyExamples } from "../shared/privacy-examples.js";
import { edges } from "./edges/examples.js";

const secret =
  "INTERNAL USE ONLY: the new schedule for the ferry shuttle, do not forward outside the campus.";
const request = {
  kind: "account-request",
  text: "The hand clinic would like an account of its own.",
  ...department,
} as const;

const speechExamples: readonly RuleExamples[] = [
  {
    rule: "utmb/proprietary-information",
    violates: [
      {
        subject: { kind: "post", text: secret, ...personal, information: { publicStatus: "internal" } },
        outcome: "block",
      },
    ],
    passes: [
      { kind: "post", text: secret, ...personal, information: { publicStatus: "public" } },
      { kind: "post", text: "The seawall lot is free again.", ...personal },
    ],
    undetermined: [{ kind: "post", text: secret, ...personal }],
  },
  {
    rule: "utmb/be-civil-professional",
    violates: [
      { subject: { kind: "comment", text: "You are a moron, Greg.", ...personal }, outcome: "warn" },
    ],
    passes: [
      { kind: "comment", text: "I see it another way, Greg, and here is why.", ...personal },
      { kind: "comment", text: "This raise is an insult, and we deserve better.", ...personal },
    ],
  },
  {
    rule: "utmb/no-harm-threat",
    violates: [
      {
        subject: { kind: "comment", text: "I know where you park, and I will break your legs.", ...personal },
        outcome: "block",
      },
    ],
    passes: [{ kind: "comment", text: "Those stairs will break your legs one day.", ...personal }],
  },
  {
    rule: "utmb/no-harm-hate",
    violates: [
      {
        subject: { kind: "comment", text: "Immigrants are vermin and should be wiped out.", ...personal },
        outcome: "review",
      },
    ],
    passes: [{ kind: "comment", text: "Immigrants keep this hospital running.", ...personal }],
  },
  {
    rule: "utmb/respect-copyright",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Our new lobby.",
          ...personal,
          media: [{ ...picture, rights: "third-party-unlicensed" }],
        },
        outcome: "review",
      },
    ],
    passes: [{ kind: "post", text: "Our new lobby.", ...personal, media: [picture] }],
    undetermined: [
      {
        kind: "post",
        text: "Found this on Google Images, what a view.",
        ...personal,
        media: [{ kind: "image", altText: "A pier at dusk.", people: [] }],
      },
    ],
  },
  {
    rule: "utmb/not-on-behalf",
    violates: [
      {
        subject: {
          kind: "post",
          text: "On behalf of UTMB, I apologize to everyone who waited.",
          channel: { owner: "personal" },
          author: { affiliation: "workforce", isSpokesperson: false },
          approvals: [],
        },
        outcome: "review",
      },
    ],
    passes: [
      { kind: "post", text: "I work at UTMB and I am sorry that you waited.", ...personal },
      {
        kind: "post",
        text: "On behalf of UTMB, I apologize to everyone who waited.",
        channel: { owner: "personal" },
        author: { affiliation: "workforce", isSpokesperson: true },
      },
    ],
    undetermined: [
      {
        kind: "post",
        text: "On behalf of UTMB, I apologize to everyone who waited.",
        channel: { owner: "personal" },
      },
    ],
  },
];

const accountExamples: readonly RuleExamples[] = [
  {
    rule: "utmb/accounts-follow-requirements",
    violates: [
      { subject: { ...request, accountRequest: { steps: { registered: false } } }, outcome: "review" },
    ],
    passes: [{ ...request, accountRequest: { steps: { registered: true } } }],
  },
  {
    rule: "utmb/account-brand-review",
    violates: [
      {
        subject: {
          ...request,
          channel: { owner: "department", account: { brandReviewed: false } },
        },
        outcome: "review",
      },
    ],
    passes: [{ ...request, channel: { owner: "department", account: { brandReviewed: true } } }],
    undetermined: [request],
  },
];

/** A visitor's comment on the university's page, and what somebody wants to do with it. */
const moderated = (comment: string, action: "remove" | "hide" | "none" | "reply") =>
  ({
    kind: "moderation-action",
    text: "Please look at this one.",
    channel: { owner: "institution", hostedBy: "institution" },
    thread: { parent: { kind: "comment", text: comment, author: { kind: "public" } } },
    moderation: { action, reason: "asked for by the unit" },
  }) as const;

const critical = "Three hours in the lobby and not one word from anybody.";
const abusive = "Your nurses are all filthy liars and I hope they choke.";

const moderationExamples: readonly RuleExamples[] = [
  {
    rule: "utmb/moderation-viewpoint-neutral",
    violates: [
      { subject: moderated(critical, "remove"), outcome: "review" },
      { subject: moderated(critical, "hide") },
    ],
    passes: [
      moderated(critical, "reply"),
      moderated(critical, "none"),
      moderated(abusive, "remove"),
      { ...moderated(critical, "remove"), text: abusive, thread: { parent: { kind: "post" } } },
      {
        ...moderated("Followers by the thousand, follow our link.", "remove"),
        moderation: { action: "remove", reason: "spam" },
      },
    ],
  },
  {
    rule: "utmb/moderation-ask-before-removing",
    violates: [{ subject: { ...moderated(abusive, "remove"), approvals: [] }, outcome: "review" }],
    passes: [
      { ...moderated(abusive, "remove"), approvals: [{ kind: "communications", by: "social media team" }] },
      { ...moderated(critical, "reply"), approvals: [] },
    ],
    undetermined: [moderated(abusive, "remove")],
  },
];

/** Proof of every rule, both sides. */
export const examples: readonly RuleExamples[] = /* @__PURE__ */ (() =>
  joined(
    [
      ...privacyExamples("utmb/patient-privacy", { recognisable: "review" }),
      ...speechExamples,
      ...accountExamples,
      ...moderationExamples,
    ],
    edges,
  ))();
