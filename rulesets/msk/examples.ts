import type { RuleExamples } from "clearpost/testing";
import { department, official, personal, picture, unseenProfile } from "../shared/example-parts.js";
import { joined } from "../shared/joined.js";
import { privacyExamples } from "../shared/privacy-examples.js";
import { edges } from "./edges/examples.js";

const lobby = { ...picture, location: "common-area" } as const;
const physician = {
  channel: { owner: "personal" },
  author: { affiliation: "workforce", profession: "physician" },
} as const;
const physicianBio = "Surgeon and bad tennis player.";
const notices =
  "Surgeon. Posts are not medical advice. Please do not post personal medical information here.";
const advice = "You should stop the metformin today and take half of the evening dose instead.";
const question = {
  parent: {
    kind: "comment",
    text: "My sugar dropped to 52 twice on metformin, what should I do?",
    author: { kind: "public" },
  },
} as const;
const byMarketing = {
  approvals: [{ kind: "marketing-communications", by: "R. Osei", on: "2026-03-02" }],
} as const;

const pictureExamples: readonly RuleExamples[] = [
  {
    rule: "msk/no-photography-in-common-areas",
    violates: [{ subject: { kind: "media-item", ...personal, media: [lobby] }, outcome: "block" }],
    passes: [
      { kind: "media-item", ...personal, media: [picture] },
      { kind: "media-item", ...official, ...byMarketing, media: [lobby] },
    ],
    undetermined: [
      { kind: "post", text: "First snow!", ...personal, media: [{ kind: "image", people: [] }] },
    ],
  },
  {
    rule: "msk/personal-filming-limited-sharing",
    violates: [{ subject: { kind: "media-item", ...personal, media: [lobby] }, outcome: "review" }],
    passes: [
      {
        kind: "media-item",
        ...personal,
        channel: { owner: "personal", audience: "one-to-one" },
        media: [lobby],
      },
      { kind: "media-item", ...personal, media: [picture] },
    ],
    undetermined: [{ kind: "media-item", channel: { owner: "personal" }, media: [lobby] }],
  },
];

const asks = { kind: "connection-request", text: "Would you like to connect?", ...personal } as const;

const boundaryExamples: readonly RuleExamples[] = [
  {
    rule: "msk/no-connecting-with-patients",
    violates: [
      {
        subject: { ...asks, recipient: { relationship: "patient", relationshipPredatesCare: false } },
        outcome: "review",
      },
      {
        subject: {
          kind: "direct-message",
          text: "Add me on Facebook, I accepted your request.",
          ...personal,
          recipient: { relationship: "patient", relationshipPredatesCare: false },
        },
      },
    ],
    passes: [
      { ...asks, recipient: { relationship: "patient", relationshipPredatesCare: true } },
      { ...asks, recipient: { relationship: "colleague" } },
    ],
    undetermined: [{ ...asks, recipient: { relationship: "patient" } }],
  },
  {
    rule: "msk/patient-boundaries-same-online",
    violates: [
      { subject: { ...asks, recipient: { relationship: "patient" } }, outcome: "warn" },
      {
        subject: {
          kind: "direct-message",
          text: "Just add me on Instagram, we can talk there!",
          ...personal,
          recipient: { relationship: "patient" },
        },
      },
    ],
    passes: [
      {
        kind: "direct-message",
        text: "Just add me on Instagram, we can talk there!",
        ...personal,
        recipient: { relationship: "colleague" },
      },
      { ...asks, recipient: { relationship: "patient", relationshipPredatesCare: true } },
    ],
    undetermined: [
      { kind: "direct-message", text: "Just add me on Instagram, we can talk there!", ...personal },
    ],
  },
  {
    rule: "msk/managers-not-connecting-to-reports",
    violates: [
      {
        subject: {
          ...asks,
          recipient: { relationship: "direct-report" },
          connection: { initiatedBy: "author" },
        },
        outcome: "warn",
      },
    ],
    passes: [
      {
        ...asks,
        recipient: { relationship: "direct-report", reportsToAuthor: true },
        connection: { initiatedBy: "recipient" },
      },
      { ...asks, recipient: { relationship: "colleague", reportsToAuthor: false } },
    ],
    undetermined: [{ ...asks, recipient: { relationship: "colleague" } }],
  },
];

const physicianExamples: readonly RuleExamples[] = [
  {
    rule: "msk/physician-caution-medical-advice",
    violates: [{ subject: { kind: "reply", text: advice, ...physician, thread: question }, outcome: "warn" }],
    passes: [
      {
        kind: "reply",
        text: "Please call your own doctor about that, or 911 if you feel faint.",
        ...physician,
        thread: question,
      },
      {
        kind: "reply",
        text: advice,
        channel: { owner: "personal" },
        author: { affiliation: "workforce", profession: "accountant" },
        thread: question,
      },
    ],
    undetermined: [{ kind: "reply", text: advice, ...personal, thread: question }],
  },
  {
    rule: "msk/physician-about-not-medical-advice",
    violates: [{ subject: { kind: "profile-bio", text: physicianBio, ...physician }, outcome: "warn" }],
    passes: [
      { kind: "profile-bio", text: notices, ...physician },
      { kind: "profile-bio", text: "Gardener, reader, early riser.", ...personal },
    ],
    undetermined: [{ kind: "profile-bio", text: "I work at Memorial Sloan Kettering.", ...unseenProfile }],
  },
  {
    rule: "msk/physician-about-no-personal-medical-info",
    violates: [{ subject: { kind: "profile-bio", text: physicianBio, ...physician }, outcome: "warn" }],
    passes: [
      { kind: "profile-bio", text: notices, ...physician },
      { kind: "profile-bio", text: "Gardener, reader, early riser.", ...personal },
    ],
    undetermined: [{ kind: "profile-bio", text: "I work at Memorial Sloan Kettering.", ...unseenProfile }],
  },
];

const onBehalf = "On behalf of Memorial Sloan Kettering I apologize for the closed entrance.";
const praise =
  "Nobody treats sarcoma better than Memorial Sloan Kettering, I would send my own mother there.";
const opinion =
  "I'm a nurse at Memorial Sloan Kettering and I think the city should ban scooters from the sidewalks.";
const onOurPage = { channel: { owner: "personal", hostedBy: "institution" } } as const;
const fromWork = {
  affiliation: "workforce",
  email: "jo.ferris@mskcc.org",
  profile: { text: "Gardener." },
} as const;
const about =
  "I work for Memorial Sloan Kettering, but this is my personal opinion which may not reflect their views.";

const ownVoiceExamples: readonly RuleExamples[] = [
  {
    rule: "msk/no-posting-on-behalf",
    violates: [
      {
        subject: {
          kind: "post",
          text: onBehalf,
          channel: { owner: "personal" },
          author: { affiliation: "workforce", isSpokesperson: false },
          approvals: [],
        },
        outcome: "review",
      },
    ],
    passes: [
      { kind: "post", text: onBehalf, ...official },
      { kind: "post", text: onBehalf, ...personal, ...byMarketing },
      { kind: "post", text: "The entrance is closed today, sorry if you had to walk.", ...personal },
    ],
    undetermined: [{ kind: "post", text: onBehalf, ...personal }],
  },
  {
    rule: "msk/disclose-affiliation-when-endorsing",
    violates: [{ subject: { kind: "post", text: praise, ...personal }, outcome: "review" }],
    passes: [
      { kind: "post", text: `I work at Memorial Sloan Kettering. ${praise}`, ...personal },
      { kind: "post", text: praise, ...official },
    ],
    undetermined: [{ kind: "post", text: praise, channel: { owner: "personal" } }],
  },
  {
    rule: "msk/speak-for-yourself",
    violates: [{ subject: { kind: "post", text: opinion, ...personal }, outcome: "warn" }],
    passes: [
      { kind: "post", text: `${opinion} My own opinion, not MSK's.`, ...personal },
      {
        kind: "post",
        text: opinion,
        channel: { owner: "personal" },
        author: { affiliation: "workforce", profile: { text: "Views are my own and not my employer's." } },
      },
      {
        kind: "post",
        text: "I'm a nurse at Memorial Sloan Kettering and my shift starts at seven.",
        ...personal,
      },
    ],
    undetermined: [{ kind: "post", text: opinion, ...unseenProfile }],
  },
  {
    rule: "msk/identify-on-msk-page",
    violates: [
      {
        subject: { kind: "comment", text: "What a lovely garden.", ...personal, ...onOurPage },
        outcome: "warn",
      },
    ],
    passes: [
      { kind: "comment", text: "I work at MSK. What a lovely garden.", ...personal, ...onOurPage },
      {
        kind: "comment",
        text: "What a lovely garden.",
        ...onOurPage,
        author: { affiliation: "workforce", profile: { text: "I work at Memorial Sloan Kettering." } },
      },
      { kind: "comment", text: "What a lovely garden.", ...onOurPage, author: { affiliation: "none" } },
      { kind: "engagement", ...personal, ...onOurPage },
    ],
    undetermined: [{ kind: "comment", text: "What a lovely garden.", ...onOurPage }],
  },
  {
    rule: "msk/no-pseudonym-on-msk-channels",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "What a lovely garden.",
          ...onOurPage,
          author: { affiliation: "workforce", pseudonymous: true },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "comment",
        text: "What a lovely garden.",
        ...onOurPage,
        author: { affiliation: "workforce", pseudonymous: false },
      },
    ],
    undetermined: [
      {
        kind: "comment",
        text: "What a lovely garden.",
        channel: { owner: "personal" },
        author: { affiliation: "workforce", pseudonymous: true },
      },
    ],
  },
  {
    rule: "msk/no-msk-email-for-opinions",
    violates: [
      {
        subject: { kind: "post", text: opinion, channel: { owner: "personal" }, author: fromWork },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "post",
        text: opinion,
        channel: { owner: "personal" },
        author: { ...fromWork, email: "jo@ferris.example" },
      },
      {
        kind: "post",
        text: "The garden is open on Sunday.",
        channel: { owner: "personal" },
        author: fromWork,
      },
    ],
  },
  {
    rule: "msk/disclaimer-in-about",
    violates: [
      {
        subject: {
          kind: "profile-bio",
          text: "Nurse at Memorial Sloan Kettering. Plants and trains.",
          ...unseenProfile,
          platform: "linkedin",
        },
        outcome: "warn",
      },
      {
        subject: {
          kind: "profile-bio",
          text: "Nurse at Memorial Sloan Kettering. Tweets are my own.",
          ...unseenProfile,
          platform: "facebook",
        },
      },
    ],
    passes: [
      { kind: "profile-bio", text: `Nurse. ${about}`, ...unseenProfile, platform: "linkedin" },
      {
        kind: "profile-bio",
        text: "Nurse at Memorial Sloan Kettering. Tweets are my own.",
        ...unseenProfile,
        platform: "x",
      },
      { kind: "profile-bio", text: "Gardener, reader, early riser.", ...unseenProfile },
    ],
    undetermined: [
      {
        kind: "profile-bio",
        text: "Nurse at Memorial Sloan Kettering. Tweets are my own.",
        ...unseenProfile,
      },
    ],
  },
];

const forCandidate =
  "MSK nurse here, and I say vote for Wanda Ostrowski for county treasurer on Tuesday. Opinions are my own.";
const secret =
  "INTERNAL USE ONLY: the board has picked a new scheduling vendor, please keep it to yourselves.";

const nameExamples: readonly RuleExamples[] = [
  {
    rule: "msk/no-name-for-promotion",
    violates: [{ subject: { kind: "post", text: forCandidate, ...personal }, outcome: "block" }],
    passes: [
      { kind: "post", text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.", ...personal },
      { kind: "post", text: "MSK nurse here, and my shift starts at seven.", ...personal },
    ],
  },
  {
    rule: "msk/no-name-for-promotion-official",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.",
          ...official,
        },
        outcome: "block",
      },
    ],
    passes: [
      { kind: "post", text: "Polls are open from six in the morning to nine at night.", ...official },
      {
        kind: "post",
        text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.",
        ...personal,
        channel: { owner: "personal", hostedBy: "other", usedForBusiness: false },
      },
    ],
    undetermined: [{ kind: "post", text: "Vote for Wanda Ostrowski for county treasurer on Tuesday." }],
  },
  {
    rule: "msk/no-confidential-or-proprietary",
    violates: [
      {
        subject: { kind: "post", text: secret, ...personal, information: { publicStatus: "internal" } },
        outcome: "block",
      },
    ],
    passes: [
      { kind: "post", text: secret, ...personal, information: { publicStatus: "public" } },
      { kind: "post", text: "Proud to say that I belong to Memorial Sloan Kettering.", ...personal },
    ],
    undetermined: [{ kind: "post", text: secret, ...personal }],
  },
  {
    rule: "msk/verify-public-before-sharing",
    violates: [
      {
        subject: { kind: "post", text: secret, ...personal, information: { publicStatus: "embargoed" } },
        outcome: "review",
      },
    ],
    passes: [
      { kind: "share", text: secret, ...personal, sharedFrom: { owner: "institution", public: true } },
      { kind: "post", text: "The new parking garage has opened.", ...personal },
    ],
    undetermined: [{ kind: "post", text: secret, ...personal }],
  },
  {
    rule: "msk/follow-copyright-law",
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

const conductExamples: readonly RuleExamples[] = [
  {
    rule: "msk/respectful-communications",
    violates: [
      {
        subject: { kind: "comment", text: "You are an idiot and everybody knows it.", ...personal },
        outcome: "warn",
      },
    ],
    passes: [{ kind: "comment", text: "I disagree with you, and here is why.", ...personal }],
  },
  {
    rule: "msk/no-harassing-discriminatory-defamatory-threat",
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
    rule: "msk/no-harassing-discriminatory-defamatory-hate",
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
];

const request = {
  kind: "account-request",
  text: "We would like an account for the sleep clinic.",
  ...department,
} as const;
const byManager = { kind: "manager", by: "R. Osei", on: "2026-03-02" } as const;

const accountExamples: readonly RuleExamples[] = [
  {
    rule: "msk/account-manager-approval",
    violates: [{ subject: { ...request, approvals: [] }, outcome: "review" }],
    passes: [{ ...request, approvals: [byManager] }],
    undetermined: [request],
  },
  {
    rule: "msk/clear-with-supervisor",
    violates: [{ subject: { ...request, approvals: [] }, outcome: "review" }],
    passes: [{ ...request, approvals: [byManager] }],
    undetermined: [request],
  },
  {
    rule: "msk/account-marketing-approval",
    violates: [{ subject: { ...request, approvals: [byManager] }, outcome: "review" }],
    passes: [{ ...request, ...byMarketing }],
    undetermined: [request],
  },
  {
    rule: "msk/account-branding",
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
    rule: "msk/account-marketing-approval-live",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Our first post!",
          channel: { owner: "department", account: { status: "proposed" } },
          approvals: [],
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Our first post!",
        channel: { owner: "department", account: { status: "approved" } },
      },
      { kind: "post", text: "Our first post!", channel: { owner: "department" } },
    ],
    undetermined: [
      {
        kind: "post",
        text: "Our first post!",
        channel: { owner: "department", account: { status: "proposed" } },
      },
    ],
  },
  {
    rule: "msk/account-branding-live",
    violates: [
      {
        subject: {
          kind: "profile-bio",
          text: "News from the sleep clinic.",
          channel: { owner: "department", account: { brandReviewed: false } },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "profile-bio",
        text: "News from the sleep clinic.",
        channel: { owner: "department", account: { brandReviewed: true } },
      },
    ],
    undetermined: [
      {
        kind: "profile-bio",
        text: "News from the sleep clinic.",
        channel: { account: { brandReviewed: false } },
      },
    ],
  },
  {
    rule: "msk/videos-photos-preapproval",
    violates: [
      { subject: { kind: "media-item", ...department, media: [picture], approvals: [] }, outcome: "review" },
    ],
    passes: [
      { kind: "media-item", ...department, media: [picture], ...byMarketing },
      { kind: "media-item", ...personal, media: [picture] },
    ],
    undetermined: [{ kind: "media-item", ...department, media: [picture] }],
  },
  {
    rule: "msk/personal-email-for-personal-account",
    violates: [
      {
        subject: {
          kind: "profile-bio",
          text: "Gardener.",
          channel: { owner: "personal", account: { registeredEmail: "jo.ferris@mskcc.org" } },
        },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "profile-bio",
        text: "Gardener.",
        channel: { owner: "personal", account: { registeredEmail: "jo@ferris.example" } },
      },
    ],
    undetermined: [
      {
        kind: "profile-bio",
        text: "Gardener.",
        channel: { account: { registeredEmail: "jo.ferris@mskcc.org" } },
      },
    ],
  },
];

/** Proof of every rule, both sides. */
export const examples: readonly RuleExamples[] = /* @__PURE__ */ (() =>
  joined(
    [
      ...privacyExamples("msk/patient-privacy", { recognisable: "review" }),
      ...pictureExamples,
      ...boundaryExamples,
      ...physicianExamples,
      ...ownVoiceExamples,
      ...nameExamples,
      ...conductExamples,
      ...accountExamples,
    ],
    edges,
  ))();
