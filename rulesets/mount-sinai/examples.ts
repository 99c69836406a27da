import type { RuleExamples } from "clearpost/testing";
import { department, official, personal, picture, unseenProfile } from "../shared/example-parts.js";
import { joined } from "../shared/joined.js";
import { privacyExamples } from "../shared/privacy-examples.js";
import { edges } from "./edges/examples.js";

const sentence =
  "The views expressed are my own and do not represent those of the Mount Sinai Health System.";
const toKnown = {
  kind: "email",
  recipient: { relationship: "colleague", identified: true },
  author: { affiliation: "workforce" },
} as const;
const named = "So proud of my patient Odalys Prentiss, who finished her last round of chemo today.";
const passedAway = "My patient Odalys Prentiss passed away this morning, and I held her hand.";
const friends = {
  channel: { owner: "personal", audience: "friends" },
  author: { affiliation: "workforce" },
} as const;

/** What closes an excuse is cited beside the clause on patients, and mail to a known recipient is left alone. */
const excuseExamples: readonly RuleExamples[] = privacyExamples("mount-sinai/patient-privacy", {
  recognisable: "block",
  deidentified: "warn",
}).map((one) => {
  if (one.rule !== "mount-sinai/patient-privacy-identified-patient") return one;
  return {
    ...one,
    violates: [
      ...one.violates,
      { subject: { kind: "post", text: named, ...friends }, alsoCites: ["mount-sinai/friends-only-covered"] },
      {
        subject: { kind: "post", text: passedAway, ...personal },
        alsoCites: ["mount-sinai/deceased-patients-covered"],
      },
      {
        subject: { kind: "post", text: named, ...personal, platform: "mms" },
        alsoCites: ["mount-sinai/scope-all-external-postings"],
      },
    ],
    passes: [...one.passes, { text: named, ...toKnown }],
  };
});

const student = {
  channel: { owner: "personal", audience: "public" },
  author: { affiliation: "student", profile: { text: "Second year." } },
} as const;
const rounds =
  "My patient on rounds was the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.";
const asks = { kind: "connection-request", text: "Would you like to connect?", ...personal } as const;
const advice = "You should stop the metformin today and take half of the evening dose instead.";
const question = {
  parent: {
    kind: "direct-message",
    text: "My sugar dropped to 52 twice on metformin, what should I do?",
    author: { kind: "patient" },
  },
} as const;

const boundaryExamples: readonly RuleExamples[] = [
  {
    rule: "mount-sinai/rounds-posts-must-be-general",
    violates: [
      { subject: { kind: "post", text: rounds, ...student }, outcome: "review" },
      {
        subject: {
          kind: "post",
          text: "My patient was septic since breakfast, on dialysis by noon.",
          ...student,
        },
      },
    ],
    passes: [
      { kind: "post", text: "Rounds taught me to listen first and to write later.", ...student },
      { kind: "post", text: rounds, ...personal },
    ],
  },
  {
    rule: "mount-sinai/friend-request-from-patient",
    violates: [
      { subject: { ...asks, recipient: { relationship: "patient", careEnded: false } }, outcome: "review" },
    ],
    passes: [
      { ...asks, recipient: { relationship: "former-patient", careEnded: true } },
      { ...asks, recipient: { relationship: "colleague" } },
    ],
    undetermined: [{ ...asks, recipient: { relationship: "patient" } }, asks],
  },
  {
    rule: "mount-sinai/no-health-talk-after-care-ended",
    violates: [
      {
        subject: {
          kind: "direct-message",
          text: advice,
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
          thread: question,
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "direct-message",
        text: "Lovely to hear from you! The choir sings on Sunday.",
        ...personal,
        recipient: { relationship: "former-patient", careEnded: true },
      },
      { kind: "direct-message", text: advice, ...personal, recipient: { relationship: "colleague" } },
    ],
  },
  {
    rule: "mount-sinai/no-individual-health-concerns",
    violates: [
      {
        subject: {
          kind: "direct-message",
          text: advice,
          ...personal,
          recipient: { relationship: "patient" },
          thread: question,
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "direct-message",
        text: "Please call the clinic about that, or 911 if you feel faint.",
        ...personal,
        recipient: { relationship: "patient" },
        thread: question,
      },
      { text: advice, ...toKnown },
    ],
  },
];

const praise = "Nobody takes better care of hearts than Mount Sinai, I would send my own mother there.";
const selfId =
  "I'm a respiratory therapist at Mount Sinai and I think the city should ban scooters from the sidewalks.";
const inOtherWords = "Opinions are my own and not my employer's.";
const bio = "Respiratory therapist at Mount Sinai. Slow runner.";

const identityExamples: readonly RuleExamples[] = [
  {
    rule: "mount-sinai/disclose-connection-and-role",
    violates: [
      { subject: { kind: "post", text: praise, ...personal }, outcome: "review" },
      { subject: { kind: "post", text: `I work at Mount Sinai. ${praise}`, ...personal } },
    ],
    passes: [
      { kind: "post", text: `I'm a respiratory therapist at Mount Sinai. ${praise}`, ...personal },
      {
        kind: "post",
        text: praise,
        channel: { owner: "personal" },
        author: {
          affiliation: "workforce",
          profile: { text: "I'm a respiratory therapist at Mount Sinai." },
        },
      },
      { kind: "post", text: praise, ...official },
      { text: praise, ...toKnown },
    ],
    undetermined: [
      { kind: "post", text: praise, ...unseenProfile },
      {
        kind: "post",
        text: praise,
        channel: { owner: "personal" },
        author: { profile: { text: "Gardener." } },
      },
    ],
  },
  {
    rule: "mount-sinai/disclaimer-when-affiliation-referenced",
    violates: [
      { subject: { kind: "post", text: selfId, ...personal }, outcome: "review" },
      { subject: { kind: "profile-bio", text: bio, ...unseenProfile } },
      {
        subject: {
          kind: "profile-bio",
          text: `${bio} The views expressed are my own and do not represent those of Lakewater General Hospital.`,
          ...unseenProfile,
        },
      },
    ],
    passes: [
      { kind: "post", text: `${selfId} ${sentence}`, ...personal },
      { kind: "profile-bio", text: `${bio} ${inOtherWords}`, ...unseenProfile },
      {
        kind: "post",
        text: selfId,
        channel: { owner: "personal" },
        author: { affiliation: "workforce", profile: { text: `${bio} ${sentence}` } },
      },
      { kind: "post", text: "I think the city should ban scooters from the sidewalks.", ...personal },
      { text: selfId, ...toKnown },
    ],
    undetermined: [{ kind: "post", text: selfId, ...unseenProfile }],
  },
  {
    rule: "mount-sinai/disclaimer-exact-wording",
    violates: [
      { subject: { kind: "profile-bio", text: `${bio} ${inOtherWords}`, ...unseenProfile }, outcome: "warn" },
    ],
    passes: [
      { kind: "profile-bio", text: `${bio} ${sentence}`, ...unseenProfile },
      { kind: "profile-bio", text: bio, ...unseenProfile },
    ],
    undetermined: [{ kind: "profile-bio", text: `${bio} ${inOtherWords}` }],
  },
  {
    rule: "mount-sinai/respect-own-brands",
    violates: [
      {
        subject: {
          kind: "media-item",
          ...personal,
          media: [{ ...picture, logos: ["Mount Sinai"] }],
          approvals: [],
        },
        outcome: "review",
      },
    ],
    passes: [
      { kind: "media-item", ...personal, media: [picture] },
      {
        kind: "media-item",
        ...personal,
        media: [{ ...picture, logos: ["Mount Sinai"] }],
        approvals: [{ kind: "brand", by: "L. Amari", on: "2026-03-02" }],
      },
    ],
    undetermined: [{ kind: "media-item", ...personal, media: [{ ...picture, logos: ["Mount Sinai"] }] }],
  },
];

const conductExamples: readonly RuleExamples[] = [
  {
    rule: "mount-sinai/be-courteous",
    violates: [
      {
        subject: { kind: "comment", text: "You are an idiot and everybody knows it.", ...personal },
        outcome: "warn",
      },
    ],
    passes: [
      { kind: "comment", text: "I disagree with you, and here is why.", ...personal },
      { text: "You are an idiot and everybody knows it.", ...toKnown },
    ],
  },
  {
    rule: "mount-sinai/no-harmful-postings-threat",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "If you park in my spot again I will break your legs.",
          ...personal,
        },
        outcome: "block",
      },
    ],
    passes: [{ kind: "comment", text: "If you park in my spot again I will be late for work.", ...personal }],
  },
  {
    rule: "mount-sinai/no-harmful-postings-hate",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Foreigners are animals and do not belong among decent people.",
          ...personal,
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Foreigners built this hospital, and I am proud to be one of them.",
        ...personal,
      },
    ],
  },
  {
    rule: "mount-sinai/no-hate-speech",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Foreigners are animals and do not belong among decent people.",
          ...personal,
        },
        outcome: "review",
      },
    ],
    passes: [{ kind: "post", text: "Nobody should call foreigners animals.", ...personal }],
  },
];

const number = "Our sleep program lowered migraine attacks by 45%.";
const cure = "This new tea cures arthritis for good.";
const best = "We are the best heart hospital in the country.";
const secret =
  "INTERNAL USE ONLY: the board has picked a new scheduling vendor, please keep it to yourselves.";

const informationExamples: readonly RuleExamples[] = [
  {
    rule: "mount-sinai/no-false-or-unsubstantiated-claims",
    violates: [{ subject: { kind: "post", text: cure, ...official, approvals: [] }, outcome: "review" }],
    passes: [
      { kind: "post", text: "Physical therapy helps many people with arthritis.", ...official },
      {
        kind: "post",
        text: cure,
        ...official,
        claims: [{ text: cure, source: "https://journal.example/tea" }],
      },
    ],
    undetermined: [{ kind: "post", text: cure, ...personal }],
  },
  {
    rule: "mount-sinai/no-false-or-unsubstantiated-claims-superlative",
    violates: [{ subject: { kind: "post", text: best, ...official }, outcome: "warn" }],
    passes: [
      { kind: "post", text: "We care for hearts.", ...official },
      {
        kind: "post",
        text: best,
        ...official,
        claims: [{ text: best, source: "https://ranking.example/2026" }],
      },
    ],
  },
  {
    rule: "mount-sinai/strive-for-accuracy",
    violates: [{ subject: { kind: "post", text: number, ...official }, outcome: "warn" }],
    passes: [
      { kind: "post", text: "Many people sleep badly.", ...official },
      {
        kind: "post",
        text: number,
        ...official,
        claims: [{ text: number, source: "https://journal.example/sleep" }],
      },
    ],
  },
  {
    rule: "mount-sinai/no-proprietary-information",
    violates: [
      {
        subject: { kind: "post", text: secret, ...personal, information: { publicStatus: "internal" } },
        outcome: "block",
      },
    ],
    passes: [{ kind: "post", text: secret, ...personal, information: { publicStatus: "public" } }],
    undetermined: [{ kind: "post", text: secret, ...personal }],
  },
  {
    rule: "mount-sinai/check-publicly-disclosed",
    violates: [
      {
        subject: { kind: "post", text: secret, ...personal, information: { publicStatus: "embargoed" } },
        outcome: "review",
      },
    ],
    passes: [
      { kind: "post", text: secret, ...personal, information: { publicStatus: "public" } },
      { kind: "post", text: "Mount Sinai is near the park.", ...personal },
    ],
    undetermined: [{ kind: "post", text: secret, ...personal }],
  },
  {
    rule: "mount-sinai/respect-copyright",
    violates: [
      {
        subject: {
          kind: "post",
          text: "A handy drawing of the knee.",
          ...personal,
          media: [{ ...picture, rights: "third-party-unlicensed" }],
        },
        outcome: "review",
      },
    ],
    passes: [{ kind: "post", text: "A handy drawing of the knee.", ...personal, media: [picture] }],
  },
];

const vote = "Vote for Wanda Ostrowski for county treasurer on Tuesday.";
const inquiry = {
  kind: "press-inquiry",
  text: "The lift was out for an hour.",
  thread: {
    parent: { text: "I write for the Harbor Gazette. How long was the lift out?", author: { kind: "press" } },
  },
} as const;

const publicExamples: readonly RuleExamples[] = [
  {
    rule: "mount-sinai/no-political-activity-on-sponsored-platforms",
    violates: [
      { subject: { kind: "post", text: vote, ...official }, outcome: "block" },
      { subject: { kind: "comment", text: vote, channel: { owner: "personal", hostedBy: "institution" } } },
    ],
    passes: [
      {
        kind: "post",
        text: vote,
        channel: { owner: "personal", hostedBy: "other", usedForBusiness: false },
        author: { affiliation: "workforce" },
      },
      { kind: "post", text: "Polls are open from six in the morning to nine at night.", ...official },
    ],
    undetermined: [{ kind: "post", text: vote }],
  },
  {
    rule: "mount-sinai/press-inquiries-to-press-office",
    violates: [
      {
        subject: { ...inquiry, author: { affiliation: "workforce", isSpokesperson: false } },
        outcome: "review",
      },
    ],
    passes: [
      { ...inquiry, author: { affiliation: "workforce", isSpokesperson: true } },
      {
        kind: "reply",
        text: "Thank you!",
        thread: { parent: { text: "Lovely garden.", author: { kind: "public" } } },
      },
    ],
  },
  {
    rule: "mount-sinai/crisis-no-onsite-interview",
    violates: [{ subject: { ...inquiry, situation: { crisis: true } }, outcome: "review" }],
    passes: [{ ...inquiry, situation: { crisis: false } }],
  },
  {
    rule: "mount-sinai/seed004-strategy-before-channel",
    violates: [
      {
        subject: {
          kind: "account-request",
          text: "We would like an account for the sleep clinic.",
          ...department,
        },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        ...department,
        accountRequest: { strategyRef: "sleep clinic plan, version 2" },
      },
    ],
  },
];

/** Proof of every rule, both sides. */
export const examples: readonly RuleExamples[] = /* @__PURE__ */ (() =>
  joined(
    [
      ...excuseExamples,
      ...boundaryExamples,
      ...identityExamples,
      ...conductExamples,
      ...informationExamples,
      ...publicExamples,
    ],
    edges,
  ))();
