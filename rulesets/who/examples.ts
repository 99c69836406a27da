import type { RuleExamples } from "clearpost/testing";
import { department, official, personal, picture, unseenProfile } from "../shared/example-parts.js";
import { joined } from "../shared/joined.js";
import { privacyExamples } from "../shared/privacy-examples.js";
import { edges } from "./edges/examples.js";

const cure = "This syrup cures measles, guaranteed.";
const onBehalf = "On behalf of the World Health Organization, I promise that the fund stays open.";
const spanish =
  "La vacuna contra el sarampión es gratuita para todos los niños y se puede recibir en cualquier centro de salud del barrio.";

/** What a visitor writes in a discussion on a page of the organization. */
const visitor = {
  channel: { owner: "personal", hostedBy: "institution", audience: "public" },
  author: { affiliation: "none" },
} as const;
const elsewhere = {
  channel: { owner: "personal", hostedBy: "other" },
  author: { affiliation: "none" },
} as const;
const alert = {
  kind: "post",
  text: "Boil the water until we say otherwise.",
  ...official,
  situation: { crisis: true },
} as const;
const request = { kind: "account-request", text: "A page for the measles team.", ...department } as const;
const agreed = [{ kind: "communications", by: "communications" }] as const;

const forumExamples: readonly RuleExamples[] = [
  {
    rule: "who/moderation-no-personal-information",
    violates: [
      {
        subject: { kind: "comment", text: "Write to me at ola.quist@post.example about it.", ...visitor },
        outcome: "block",
      },
      {
        subject: { kind: "comment", text: "Call 212-555-0147 after six.", ...visitor },
        marks: "212-555-0147",
      },
      // Whose account writes a comment need not be known.
      {
        subject: {
          kind: "comment",
          text: "Call 212-555-0147 after six.",
          channel: { hostedBy: "institution" },
        },
      },
    ],
    passes: [
      { kind: "comment", text: "Thank you, this helped our clinic a lot.", ...visitor },
      { kind: "comment", text: "Write to me at ola.quist@post.example about it.", ...elsewhere },
      { kind: "post", text: "Write to me at ola.quist@post.example about it.", ...unseenProfile },
      { kind: "comment", text: "Write to registration@who.int about it.", ...visitor },
      { kind: "post", text: "Write to ola.quist@post.example about it.", ...official },
    ],
    undetermined: [
      { kind: "comment", text: "Write to me at ola.quist@post.example.", channel: { owner: "personal" } },
    ],
  },
  {
    rule: "who/moderation-no-tagging-people",
    violates: [
      {
        subject: { kind: "comment", text: "Look who is here.", ...visitor, mentions: ["@ola.quist"] },
        outcome: "review",
      },
      {
        subject: {
          kind: "comment",
          text: "Look who is here.",
          ...visitor,
          media: [{ ...picture, tags: ["Ola Quist"] }],
        },
      },
    ],
    passes: [
      { kind: "comment", text: "Look at this view.", ...visitor, media: [{ ...picture, tags: [] }] },
      { kind: "comment", text: "Look at this view.", ...visitor },
      { kind: "comment", text: "Thank you @WHO.", ...visitor, mentions: ["@WHO"] },
      {
        kind: "reply",
        text: "See you there.",
        channel: { owner: "personal" },
        mentions: ["@ola.quist"],
      },
    ],
  },
  {
    rule: "who/moderation-no-abuse",
    violates: [
      { subject: { kind: "comment", text: "You are a fool and an idiot.", ...visitor }, outcome: "review" },
      { subject: { kind: "reply", text: "You are a fool and an idiot.", ...official } },
    ],
    passes: [
      { kind: "comment", text: "I read the study in another way.", ...visitor },
      { kind: "post", text: "That bus driver is an idiot.", ...personal },
    ],
    undetermined: [
      { kind: "comment", text: "You are a fool and an idiot.", channel: { owner: "personal" } },
      { kind: "post", text: "You are a fool and an idiot." },
    ],
  },
  {
    rule: "who/moderation-no-swearing",
    violates: [
      { subject: { kind: "comment", text: "I am so damn tired of this form.", ...visitor }, outcome: "warn" },
    ],
    passes: [
      { kind: "comment", text: "I am so tired of this form.", ...visitor },
      { kind: "post", text: "I am so damn tired of this form.", ...personal },
    ],
    undetermined: [
      { kind: "comment", text: "I am so damn tired of this form.", channel: { owner: "personal" } },
    ],
  },
  {
    rule: "who/moderation-no-abuse-threat",
    violates: [
      {
        subject: { kind: "comment", text: "I will come to your office and kill you.", ...visitor },
        outcome: "block",
      },
    ],
    passes: [{ kind: "comment", text: "This heat will kill the mosquitoes.", ...visitor }],
  },
  {
    rule: "who/moderation-no-abuse-hate",
    violates: [
      {
        subject: { kind: "comment", text: "Africans are vermin and should be wiped out.", ...visitor },
        outcome: "review",
      },
    ],
    passes: [{ kind: "comment", text: "Our African colleagues wrote the guideline.", ...visitor }],
  },
  {
    rule: "who/moderation-no-promotion",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "I swear by Plumfoot test kits, buy yours today with my code!",
          ...visitor,
        },
        outcome: "review",
      },
    ],
    passes: [
      { kind: "comment", text: "Our clinic tests on Mondays.", ...visitor },
      { kind: "post", text: "I swear by my clogs.", ...personal },
    ],
    undetermined: [
      { kind: "comment", text: "Use my code PLUM10 at the till.", channel: { owner: "personal" } },
    ],
  },
];

const accuracyExamples: readonly RuleExamples[] = [
  {
    rule: "who/credible-information",
    violates: [
      { subject: { kind: "post", text: cure, ...official, claims: [], approvals: [] }, outcome: "review" },
      {
        subject: {
          kind: "share",
          text: "Worth a read.",
          ...official,
          sharedFrom: { owner: "other", text: cure },
          approvals: [],
        },
      },
    ],
    passes: [
      { kind: "post", text: "Measles can be prevented by a vaccine.", ...official },
      {
        kind: "post",
        text: cure,
        ...official,
        claims: [{ text: cure, source: "the guideline of 2025" }],
      },
      {
        kind: "post",
        text: cure,
        ...official,
        approvals: [{ kind: "technical-review", by: "measles team" }],
      },
    ],
    undetermined: [{ kind: "post", text: cure, ...official }],
  },
  {
    rule: "who/framework-technical-accuracy",
    violates: [{ subject: { kind: "post", text: cure, ...official, approvals: [] }, outcome: "review" }],
    passes: [
      {
        kind: "post",
        text: cure,
        ...official,
        approvals: [{ kind: "technical-review", by: "measles team" }],
      },
      { kind: "post", text: cure, ...personal },
    ],
    undetermined: [{ kind: "post", text: cure, ...official }],
  },
];

const platformExamples: readonly RuleExamples[] = [
  {
    rule: "who/design-specs",
    violates: [
      {
        subject: { kind: "media-item", ...official, media: [{ ...picture, brandReviewed: false }] },
        outcome: "warn",
      },
    ],
    passes: [
      { kind: "media-item", ...official, media: [{ ...picture, brandReviewed: true }] },
      { kind: "media-item", ...official, media: [picture] },
    ],
  },
  {
    rule: "who/tweet-style",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Wash your hands before you eat. ".repeat(12),
          ...official,
          platform: "x",
        },
        outcome: "warn",
      },
    ],
    passes: [{ kind: "post", text: "Wash your hands before you eat.", ...official, platform: "x" }],
  },
  {
    rule: "who/multilingual",
    violates: [{ subject: { kind: "post", text: spanish, ...official, approvals: [] }, outcome: "warn" }],
    passes: [
      { kind: "post", text: "The vaccine is free for all children.", ...official },
      { kind: "post", text: spanish, ...official, approvals: agreed },
      { kind: "post", text: spanish, ...personal },
    ],
    undetermined: [{ kind: "post", text: spanish, ...official }],
  },
];

const situationExamples: readonly RuleExamples[] = [
  {
    rule: "who/compromised-accounts",
    violates: [
      {
        subject: { kind: "security-incident", text: "Somebody posts in our name.", ...department },
        outcome: "review",
      },
      {
        subject: {
          kind: "post",
          text: "We were hacked.",
          ...official,
          incident: { kind: "account-compromise" },
        },
      },
    ],
    passes: [{ kind: "post", text: "Choose a long password.", ...official }],
  },
  {
    rule: "who/crisis-communication",
    violates: [{ subject: { ...alert, approvals: [] }, outcome: "review" }],
    passes: [
      { ...alert, approvals: agreed },
      { ...alert, situation: { crisis: false } },
      { ...alert, text: "I am safe, thank you for asking.", ...personal },
    ],
    undetermined: [alert],
  },
  {
    rule: "who/media-training",
    violates: [
      {
        subject: {
          kind: "press-inquiry",
          text: "Here is what I think of it.",
          ...personal,
          thread: { parent: { kind: "email", text: "I write for the Courier.", author: { kind: "press" } } },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "press-inquiry",
        text: "Please write to the media team, they answer reporters.",
        ...personal,
      },
    ],
  },
  {
    rule: "who/framework-one-who",
    violates: [
      {
        subject: {
          kind: "post",
          text: onBehalf,
          channel: { owner: "personal" },
          author: { affiliation: "workforce", isSpokesperson: false },
          approvals: [],
        },
        outcome: "warn",
      },
    ],
    passes: [{ kind: "post", text: "I hope that the fund stays open.", ...personal }],
    undetermined: [{ kind: "post", text: onBehalf, channel: { owner: "personal" } }],
  },
  {
    rule: "who/naming-conventions",
    violates: [{ subject: { ...request, approvals: [] }, outcome: "review" }],
    passes: [
      {
        ...request,
        channel: { owner: "department", account: { handle: "@WHO_Measles" } },
        approvals: agreed,
      },
    ],
    undetermined: [request],
  },
];

/** Proof of every rule, both sides. */
export const examples: readonly RuleExamples[] = /* @__PURE__ */ (() =>
  joined(
    [
      ...privacyExamples("who/patient-privacy", { recognisable: "review" }),
      ...forumExamples,
      ...accuracyExamples,
      ...platformExamples,
      ...situationExamples,
    ],
    edges,
  ))();
