import type { RuleExamples } from "clearpost/testing";
import { department, official, personal, picture, unseenProfile } from "../shared/example-parts.js";
import { joined } from "../shared/joined.js";
import { privacyExamples } from "../shared/privacy-examples.js";
import { edges } from "./edges/examples.js";

const praise = "Nobody looks after knees better than Johns Hopkins, go there and nowhere else.";
const onBehalf = "On behalf of Johns Hopkins Medicine, I apologize to everyone who waited.";
const cure = "One tea a day cures migraine for good.";
const best = "We are the best heart hospital in the country.";
const vote = "Vote for Oda Marsh for county council, she keeps her word.";
const product = "Here at Johns Hopkins we swear by Plumfoot socks, buy yours today!";
const request = {
  kind: "account-request",
  text: "The hand clinic would like an account.",
  ...department,
} as const;
const visitor = { ...picture, people: [{ role: "visitor", identifiable: true, consent: "none" }] } as const;
/** Somebody who was asked and said yes. */
const agreed = (role: "visitor" | "family") =>
  ({ ...picture, people: [{ role, identifiable: true, consent: "verbal" }] }) as const;
const colleague = { ...picture, people: [{ role: "staff", identifiable: true, consent: "none" }] } as const;
const ward = { ...picture, location: "clinical-area" } as const;

const patientExamples: readonly RuleExamples[] = [
  {
    rule: "johns-hopkins/family-or-visitors-in-picture",
    violates: [
      { subject: { kind: "media-item", ...personal, media: [visitor] }, outcome: "block" },
      { subject: { kind: "media-item", ...personal, media: [agreed("visitor")] } },
      { subject: { kind: "media-item", ...official, media: [agreed("family")], authorizations: [] } },
    ],
    undetermined: [{ kind: "media-item", ...official, platform: "facebook", media: [agreed("family")] }],
    passes: [
      { kind: "media-item", ...personal, media: [picture] },
      {
        kind: "media-item",
        ...official,
        media: [{ ...picture, people: [{ role: "visitor", identifiable: true, consent: "written" }] }],
      },
    ],
  },
  {
    rule: "johns-hopkins/no-images-of-care-areas",
    violates: [
      { subject: { kind: "media-item", ...personal, media: [ward], approvals: [] }, outcome: "block" },
    ],
    passes: [
      { kind: "media-item", ...personal, media: [picture] },
      {
        kind: "media-item",
        ...official,
        media: [ward],
        approvals: [{ kind: "marketing-communications", by: "Marketing" }],
      },
    ],
    undetermined: [{ kind: "media-item", ...official, media: [ward] }],
  },
  {
    rule: "johns-hopkins/coworker-photos-need-permission",
    violates: [
      { subject: { kind: "post", text: "Team lunch.", ...personal, media: [colleague] }, outcome: "review" },
    ],
    passes: [
      {
        kind: "post",
        text: "Team lunch.",
        ...personal,
        media: [{ ...picture, people: [{ role: "staff", identifiable: true, consent: "written" }] }],
      },
    ],
  },
  {
    rule: "johns-hopkins/caution-friending-patients",
    violates: [
      {
        subject: {
          kind: "connection-request",
          ...personal,
          recipient: { relationship: "patient", relationshipPredatesCare: false },
        },
        outcome: "review",
      },
    ],
    passes: [
      { kind: "connection-request", ...personal, recipient: { relationship: "colleague" } },
      {
        kind: "connection-request",
        ...personal,
        recipient: { relationship: "patient", relationshipPredatesCare: true },
      },
    ],
    undetermined: [{ kind: "connection-request", ...personal, recipient: { relationship: "patient" } }],
  },
  {
    rule: "johns-hopkins/delete-and-report-accidental-disclosure",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "My patient in bed 4 is doing better.",
          ...personal,
          incident: { alreadyPublished: true },
        },
        outcome: "review",
      },
      {
        subject: {
          kind: "review-reply",
          text: "We reviewed your chart and are sorry about your surgery.",
          ...official,
          authorizations: [],
          incident: { alreadyPublished: true },
        },
      },
    ],
    passes: [
      {
        kind: "comment",
        text: "The lobby is open again.",
        ...personal,
        incident: { alreadyPublished: true },
      },
      {
        kind: "comment",
        text: "The lobby is open again.",
        ...personal,
        incident: { alreadyPublished: false },
      },
      {
        kind: "comment",
        text: "The lobby is open again.",
        ...personal,
        incident: { alreadyPublished: true, kind: "wrong date" },
      },
    ],
  },
];

const identityExamples: readonly RuleExamples[] = [
  {
    rule: "johns-hopkins/disclose-connection",
    violates: [{ subject: { kind: "post", text: praise, ...personal }, outcome: "warn" }],
    passes: [
      { kind: "post", text: `I work at Johns Hopkins Medicine. ${praise}`, ...personal },
      { kind: "post", text: praise, ...official },
      { kind: "post", text: praise, channel: { owner: "personal" }, author: { affiliation: "none" } },
    ],
    undetermined: [{ kind: "post", text: praise, ...unseenProfile }],
  },
  {
    rule: "johns-hopkins/official-disclose-relationship",
    violates: [
      {
        subject: {
          kind: "post",
          text: onBehalf,
          channel: { owner: "personal" },
          author: { affiliation: "workforce", isSpokesperson: true, profile: { text: "Gardener." } },
        },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "post",
        text: `I am a spokesperson at Johns Hopkins Medicine. ${onBehalf}`,
        channel: { owner: "personal" },
        author: { affiliation: "workforce", isSpokesperson: true, profile: { text: "Gardener." } },
      },
      { kind: "post", text: onBehalf, ...official },
    ],
  },
  {
    rule: "johns-hopkins/use-first-person",
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
    passes: [
      { kind: "post", text: "I am sorry that you waited.", ...personal },
      {
        kind: "post",
        text: onBehalf,
        channel: { owner: "personal" },
        author: { affiliation: "workforce", isSpokesperson: true },
      },
      {
        kind: "post",
        text: onBehalf,
        channel: { owner: "personal" },
        author: { affiliation: "workforce", isSpokesperson: false },
        approvals: [{ kind: "marketing-communications", by: "communications" }],
      },
      {
        kind: "post",
        text: onBehalf,
        channel: { owner: "personal" },
        author: { affiliation: "none", isSpokesperson: false },
      },
      {
        kind: "post",
        text: onBehalf,
        channel: { owner: "institution" },
        author: { affiliation: "workforce", isSpokesperson: false },
      },
    ],
    undetermined: [{ kind: "post", text: onBehalf, channel: { owner: "personal" } }],
  },
  {
    rule: "johns-hopkins/no-ghostwriting",
    violates: [
      {
        subject: {
          kind: "post",
          text: "The garden is open.",
          channel: { owner: "personal" },
          author: { affiliation: "workforce", writtenBy: "an agency" },
        },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "The garden is open.",
        channel: { owner: "personal" },
        author: { affiliation: "workforce", writtenBy: "author" },
      },
      { kind: "post", text: "The garden is open.", ...personal },
    ],
  },
];

const contentExamples: readonly RuleExamples[] = [
  {
    rule: "johns-hopkins/accurate-and-professional",
    violates: [
      { subject: { kind: "post", text: cure, ...personal, claims: [], approvals: [] }, outcome: "review" },
    ],
    passes: [{ kind: "post", text: "I drink tea when my head hurts.", ...personal }],
    undetermined: [{ kind: "post", text: cure, ...personal }],
  },
  {
    rule: "johns-hopkins/check-facts",
    violates: [
      { subject: { kind: "post", text: cure, ...official, claims: [], approvals: [] }, outcome: "review" },
    ],
    passes: [
      { kind: "post", text: "Our headache clinic opens at eight.", ...official },
      { kind: "post", text: cure, ...official, approvals: [{ kind: "clinical-review", by: "Dr. Renn" }] },
    ],
    undetermined: [{ kind: "post", text: cure, ...official }],
  },
  {
    rule: "johns-hopkins/superlative-without-source",
    violates: [{ subject: { kind: "post", text: best, ...official }, outcome: "warn" }],
    passes: [
      { kind: "post", text: best, ...official, claims: [{ text: best, source: "https://ranking.example" }] },
      { kind: "post", text: "We care for hearts.", ...official },
    ],
  },
  {
    rule: "johns-hopkins/no-product-endorsement-with-name",
    violates: [{ subject: { kind: "post", text: product, ...personal }, outcome: "block" }],
    passes: [
      { kind: "post", text: "I swear by Plumfoot socks, buy yours today!", ...personal },
      { kind: "post", text: "I work at Johns Hopkins and I wear socks.", ...personal },
    ],
  },
];

const politicsExamples: readonly RuleExamples[] = [
  {
    rule: "johns-hopkins/no-political-use-of-resources",
    violates: [{ subject: { kind: "post", text: vote, ...official }, outcome: "block" }],
    passes: [
      { kind: "post", text: vote, ...personal },
      { kind: "post", text: "Polls are open from seven to eight, bring your ID.", ...official },
    ],
    undetermined: [{ kind: "post", text: vote }],
  },
  {
    rule: "johns-hopkins/no-political-mail-from-work",
    violates: [
      {
        subject: {
          kind: "email",
          text: vote,
          channel: { owner: "personal" },
          author: { affiliation: "workforce", email: "rowan.pike@jhmi.edu" },
        },
        outcome: "block",
      },
      { subject: { kind: "post", text: vote, ...personal, resources: { institutional: true } } },
    ],
    passes: [
      {
        kind: "email",
        text: vote,
        channel: { owner: "personal" },
        author: { affiliation: "workforce", email: "rowan@pike.example" },
      },
      { kind: "post", text: vote, ...personal },
    ],
    undetermined: [{ kind: "email", text: vote, ...personal }],
  },
  {
    rule: "johns-hopkins/title-in-political-ad-needs-disclaimer",
    violates: [
      {
        subject: { kind: "post", text: `I am a nurse at Johns Hopkins. ${vote}`, ...personal },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "post",
        text: `I am a nurse at Johns Hopkins. ${vote} This endorsement is given in my personal capacity only.`,
        ...personal,
      },
      { kind: "post", text: vote, ...personal },
    ],
  },
];

const conductExamples: readonly RuleExamples[] = [
  {
    rule: "johns-hopkins/kindness",
    violates: [
      {
        subject: { kind: "comment", text: "You are an idiot and you know it.", ...personal },
        outcome: "warn",
      },
    ],
    passes: [{ kind: "comment", text: "I think you are mistaken there.", ...personal }],
  },
  {
    rule: "johns-hopkins/no-harm-threat",
    violates: [
      {
        subject: { kind: "comment", text: "I will find you and I will hurt you.", ...personal },
        outcome: "block",
      },
    ],
    passes: [{ kind: "comment", text: "I will find you a chair, does your back hurt?", ...personal }],
  },
  {
    rule: "johns-hopkins/no-harm-hate",
    violates: [
      {
        subject: { kind: "comment", text: "Jews are vermin and should be wiped out.", ...personal },
        outcome: "review",
      },
    ],
    passes: [{ kind: "comment", text: "Our Jewish colleagues light the first candle tonight.", ...personal }],
  },
  {
    rule: "johns-hopkins/press-to-media-relations",
    violates: [
      {
        subject: {
          kind: "press-inquiry",
          text: "Here is what I think of it.",
          ...personal,
          thread: {
            parent: { kind: "direct-message", text: "I write for the Courier.", author: { kind: "press" } },
          },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "press-inquiry",
        text: "Please write to Media Relations and Public Affairs, they answer reporters.",
        ...personal,
      },
    ],
  },
];

const accountExamples: readonly RuleExamples[] = [
  {
    rule: "johns-hopkins/obtain-approval-to-create-site",
    violates: [{ subject: { ...request, approvals: [] }, outcome: "review" }],
    passes: [{ ...request, approvals: [{ kind: "marketing-communications", by: "Marketing" }] }],
    undetermined: [request],
  },
  {
    rule: "johns-hopkins/account-branding",
    violates: [
      {
        subject: { ...request, channel: { owner: "department", account: { brandReviewed: false } } },
        outcome: "review",
      },
    ],
    passes: [{ ...request, channel: { owner: "department", account: { brandReviewed: true } } }],
    undetermined: [request],
  },
  {
    rule: "johns-hopkins/live-account-approved",
    violates: [
      {
        subject: {
          kind: "profile-bio",
          text: "The hand clinic.",
          channel: { owner: "department", account: { status: "pending" } },
          approvals: [],
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "profile-bio",
        text: "The hand clinic.",
        channel: { owner: "department", account: { status: "approved" } },
      },
    ],
    undetermined: [
      {
        kind: "profile-bio",
        text: "The hand clinic.",
        channel: { owner: "department", account: { status: "pending" } },
      },
    ],
  },
];

/** Proof of every rule, both sides. */
export const examples: readonly RuleExamples[] = /* @__PURE__ */ (() =>
  joined(
    [
      ...privacyExamples("johns-hopkins/patient-privacy", { recognisable: "block", deidentified: "block" }),
      ...patientExamples,
      ...identityExamples,
      ...contentExamples,
      ...politicsExamples,
      ...conductExamples,
      ...accountExamples,
    ],
    edges,
  ))();
