import type { RuleExamples } from "clearpost/testing";
import { department, official, personal, picture } from "../shared/example-parts.js";
import { joined } from "../shared/joined.js";
import { privacyExamples } from "../shared/privacy-examples.js";
import { edges } from "./edges/examples.js";

const named = "So proud of my patient Odalys Prentiss, who finished her last round of chemo today.";
const passedAway = "My patient Odalys Prentiss passed away this morning, and I held her hand.";

/** What closes an excuse is cited beside the clause on patients. */
const excuseExamples: readonly RuleExamples[] = privacyExamples("baseline/patient-privacy", {
  recognisable: "review",
}).map((one) => {
  if (one.rule !== "baseline/patient-privacy-identified-patient") return one;
  return {
    ...one,
    violates: [
      ...one.violates,
      {
        subject: { kind: "post", text: passedAway, ...personal },
        alsoCites: ["baseline/deceased-patients-protected"],
      },
      {
        subject: { kind: "post", text: named, ...personal, patient: { minor: true } },
        alsoCites: ["baseline/minors-need-guardian-authorization"],
      },
      {
        subject: { kind: "post", text: named, ...personal, incident: { alreadyPublished: true } },
        alsoCites: ["baseline/report-accidental-disclosure"],
      },
    ],
  };
});

const passedOn = {
  owner: "patient",
  public: true,
  text: "One year without cancer!",
  author: { relationship: "patient" },
} as const;
const clinical = { ...picture, location: "clinical-area" } as const;
const asks = { kind: "connection-request", text: "Would you like to connect?", ...personal } as const;
const question = {
  parent: {
    kind: "comment",
    text: "My sugar dropped to 52 twice on metformin, what should I do?",
    author: { kind: "patient" },
  },
} as const;

const patientExamples: readonly RuleExamples[] = [
  {
    rule: "baseline/no-resharing-patient-content",
    violates: [{ subject: { kind: "share", ...personal, sharedFrom: passedOn }, outcome: "block" }],
    passes: [
      {
        kind: "share",
        ...personal,
        sharedFrom: { owner: "institution", public: true, text: "The garden is open." },
      },
      { kind: "share", author: { relationship: "patient" }, sharedFrom: passedOn },
    ],
    undetermined: [{ kind: "share", ...official, sharedFrom: passedOn }],
  },
  {
    rule: "baseline/check-photo-background",
    violates: [
      {
        subject: { kind: "media-item", ...official, media: [{ ...clinical, backgroundChecked: false }] },
        outcome: "review",
      },
    ],
    passes: [
      { kind: "media-item", ...official, media: [clinical] },
      { kind: "media-item", ...official, media: [picture] },
    ],
    undetermined: [
      { kind: "media-item", ...official, media: [{ kind: "image", location: "clinical-area", people: [] }] },
    ],
  },
  {
    rule: "baseline/no-patient-connections",
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
    undetermined: [asks],
  },
  {
    rule: "baseline/redirect-patients-to-secure-channel",
    violates: [
      {
        subject: {
          kind: "reply",
          text: "Text me your results on my private number.",
          ...personal,
          thread: question,
        },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "reply",
        text: "Please write to your care team in the patient portal.",
        ...personal,
        thread: question,
      },
      { kind: "post", text: "Text me if you want the last tomatoes.", ...personal },
    ],
    undetermined: [
      {
        kind: "direct-message",
        text: "Text me your results on my private number.",
        author: { affiliation: "workforce" },
      },
    ],
  },
];

const advice = "You should stop the metformin today and take half of the evening dose instead.";
const emergency = {
  parent: {
    kind: "comment",
    text: "My chest has been so tight for an hour now and my arm tingles.",
    author: { kind: "public" },
  },
} as const;
const praise =
  "Nobody takes better care of hearts than Lakewater General Hospital, I would send my own mother there.";
const work = "I work at Lakewater General Hospital.";
const lotion = "I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.";
const gift = {
  affiliation: "workforce",
  materialConnections: [{ party: "Amberleaf", kind: "free-product" }],
} as const;
const opinion =
  "I'm a nurse at Lakewater General Hospital and I think the city should ban scooters from the sidewalks.";
const onBehalf = "On behalf of Lakewater General Hospital I apologize for the closed entrance.";

const affiliationExamples: readonly RuleExamples[] = [
  {
    rule: "baseline/no-personalized-medical-advice",
    violates: [
      { subject: { kind: "reply", text: advice, ...personal, thread: question }, outcome: "review" },
    ],
    passes: [
      {
        kind: "reply",
        text: "Please call your own doctor about that, or 911 if you feel faint.",
        ...personal,
        thread: question,
      },
      { kind: "reply", text: advice, author: { affiliation: "none" }, thread: question },
    ],
  },
  {
    rule: "baseline/emergency-redirect",
    violates: [
      {
        subject: {
          kind: "reply",
          text: "That sounds unpleasant, we hope you feel better soon.",
          ...official,
          thread: emergency,
        },
        outcome: "warn",
      },
    ],
    passes: [
      { kind: "reply", text: "Please call 911 right now.", ...official, thread: emergency },
      { kind: "reply", text: "Thank you!", ...official, thread: { parent: { text: "Lovely garden." } } },
    ],
  },
  {
    rule: "baseline/disclose-employment-when-endorsing",
    violates: [{ subject: { kind: "post", text: praise, ...personal }, outcome: "review" }],
    passes: [
      { kind: "post", text: `${work} ${praise}`, ...personal },
      { kind: "post", text: praise, ...official },
    ],
    undetermined: [{ kind: "post", text: praise, channel: { owner: "personal" } }],
  },
  {
    rule: "baseline/no-fake-or-employee-reviews-undisclosed",
    violates: [{ subject: { kind: "review", text: praise, ...personal }, outcome: "review" }],
    passes: [
      { kind: "review", text: `${work} ${praise}`, ...personal },
      { kind: "review", text: praise, author: { affiliation: "none" } },
    ],
    undetermined: [{ kind: "review", text: praise }],
  },
  {
    rule: "baseline/disclose-material-connection",
    violates: [
      {
        subject: { kind: "post", text: lotion, channel: { owner: "personal" }, author: gift },
        outcome: "review",
      },
    ],
    passes: [
      { kind: "post", text: `#ad ${lotion}`, channel: { owner: "personal" }, author: gift },
      {
        kind: "post",
        text: lotion,
        channel: { owner: "personal" },
        author: { affiliation: "workforce", materialConnections: [] },
      },
      { kind: "post", text: lotion, ...official },
    ],
    undetermined: [{ kind: "post", text: lotion, ...personal }],
  },
  {
    rule: "baseline/views-own-disclaimer",
    violates: [
      { subject: { kind: "post", text: opinion, ...personal }, outcome: "warn" },
      {
        subject: {
          kind: "post",
          text: "I think the city should ban scooters from the sidewalks.",
          channel: { owner: "personal" },
          author: {
            affiliation: "workforce",
            profile: { text: "I'm a nurse at Lakewater General Hospital. Likes are no endorsements." },
          },
        },
      },
    ],
    passes: [
      { kind: "post", text: `${opinion} Opinions are my own.`, ...personal },
      { kind: "post", text: "I think the city should ban scooters from the sidewalks.", ...personal },
    ],
    undetermined: [{ kind: "post", text: opinion, author: { affiliation: "workforce" } }],
  },
  {
    rule: "baseline/official-voice-needs-authority",
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
      { kind: "post", text: "The entrance is closed today, sorry if you had to walk.", ...personal },
    ],
    undetermined: [{ kind: "post", text: onBehalf, ...personal }],
  },
];

const vote = "Vote for Wanda Ostrowski for county treasurer on Tuesday.";
const secret =
  "INTERNAL USE ONLY: the board has picked a new scheduling vendor, please keep it to yourselves.";
const leave = "Our colleague Tamsin Brandt is on medical leave because of her depression, so be nice to her.";

const speechExamples: readonly RuleExamples[] = [
  {
    rule: "baseline/name-not-for-promotion",
    violates: [
      {
        subject: { kind: "post", text: `I'm a nurse at Lakewater General Hospital. ${lotion}`, ...personal },
        outcome: "block",
      },
    ],
    passes: [
      { kind: "post", text: lotion, ...personal },
      { kind: "post", text: "I'm a nurse at Lakewater General Hospital.", ...personal },
    ],
  },
  {
    rule: "baseline/no-candidate-advocacy-on-official",
    violates: [{ subject: { kind: "post", text: vote, ...official }, outcome: "block" }],
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
    rule: "baseline/no-affiliation-in-candidate-advocacy",
    violates: [
      {
        subject: { kind: "post", text: `I'm a nurse at Lakewater General Hospital. ${vote}`, ...personal },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "post",
        text: `I'm a nurse at Lakewater General Hospital and speak in my personal capacity. ${vote}`,
        ...personal,
      },
      { kind: "post", text: vote, ...personal },
    ],
  },
  {
    rule: "baseline/issue-advocacy-allowed-with-care",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Senator Ostrowski voted against clinics like ours, remember that on November 3.",
          ...official,
          asOf: "2026-10-20",
          election: { date: "2026-11-03" },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "The garden is open on Sunday.",
        ...official,
        asOf: "2026-10-20",
        election: { date: "2026-11-03" },
      },
    ],
  },
  {
    rule: "baseline/no-confidential-information",
    violates: [
      {
        subject: { kind: "post", text: secret, ...personal, information: { publicStatus: "internal" } },
        outcome: "block",
      },
      {
        subject: {
          kind: "post",
          text: "The third floor opens in June.",
          ...personal,
          information: { publicStatus: "embargoed" },
        },
      },
      {
        // Talk about work lowers much, and not how to get at what is locked.
        subject: {
          kind: "post",
          text: "Mandatory overtime again, so the union meets at six. The door code for the med room is still 4471.",
          ...personal,
          information: { publicStatus: "internal" },
        },
        outcome: "block",
      },
    ],
    passes: [
      { kind: "post", text: secret, ...personal, information: { publicStatus: "public" } },
      {
        kind: "post",
        text: "The third floor opens in June.",
        ...personal,
        information: { publicStatus: "internal" },
      },
    ],
    undetermined: [{ kind: "post", text: secret, ...personal }],
  },
  {
    rule: "baseline/no-coworker-personal-information",
    violates: [{ subject: { kind: "post", text: leave, ...personal, consents: [] }, outcome: "review" }],
    passes: [{ kind: "post", text: "Our colleague Tamsin Brandt won the chili contest.", ...personal }],
  },
  {
    rule: "baseline/no-harassment-or-hate-threat",
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
    rule: "baseline/no-harassment-or-hate-hate",
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
    rule: "baseline/civil-tone",
    violates: [
      {
        subject: { kind: "comment", text: "You are an idiot and everybody knows it.", ...personal },
        outcome: "warn",
      },
    ],
    passes: [{ kind: "comment", text: "I disagree with you, and here is why.", ...personal }],
  },
  {
    rule: "baseline/press-to-media-relations",
    violates: [
      {
        subject: {
          kind: "press-inquiry",
          text: "The lift was out for an hour.",
          author: { affiliation: "workforce", isSpokesperson: false },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "press-inquiry",
        text: "The lift was out for an hour.",
        author: { affiliation: "workforce", isSpokesperson: true },
      },
    ],
  },
];

const cure = "This new tea cures arthritis for good.";
const best = "We are the best heart hospital in the country.";
const request = {
  kind: "account-request",
  text: "We would like an account for the sleep clinic.",
  ...department,
} as const;
const study = "Join our paid study of a new sleep pill and earn 400 dollars! Call 555-010-2000 to enroll.";
const byBoard = { approvals: [{ kind: "irb", by: "Board 2", on: "2026-03-02" }] } as const;
const staff = { ...picture, people: [{ role: "staff", identifiable: true, consent: "none" }] } as const;
const { altText, ...undescribed } = picture;
const lift = "The lift is out, please take the stairs.";

const contentExamples: readonly RuleExamples[] = [
  {
    rule: "baseline/verify-health-claims-unproven",
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
    undetermined: [{ kind: "post", text: cure, ...official }],
  },
  {
    rule: "baseline/verify-health-claims-superlative",
    violates: [{ subject: { kind: "post", text: best, ...official }, outcome: "warn" }],
    passes: [{ kind: "post", text: "We care for hearts.", ...official }],
  },
  {
    rule: "baseline/no-off-label-promotion",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Our investigational gene therapy is safe and effective for sickle cell disease.",
          ...official,
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Our gene therapy is investigational, and its safety has not been established.",
        ...official,
      },
    ],
  },
  {
    rule: "baseline/trial-recruitment-needs-irb",
    violates: [{ subject: { kind: "post", text: study, ...official, approvals: [] }, outcome: "review" }],
    passes: [
      { kind: "post", text: study, ...official, ...byBoard },
      { kind: "post", text: "Results of last year's sleep study are out.", ...official },
    ],
    undetermined: [{ kind: "post", text: study, ...official }],
  },
  {
    rule: "baseline/respect-copyright",
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
  {
    rule: "baseline/account-needs-approval",
    violates: [
      {
        subject: {
          ...request,
          approvals: [],
          channel: { owner: "department", account: { status: "proposed" } },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        ...request,
        approvals: [{ kind: "communications", by: "R. Osei", on: "2026-03-02" }],
        accountRequest: { contentOwner: "A. Lindqvist" },
      },
      { ...request, channel: { owner: "personal" } },
    ],
    undetermined: [{ ...request, accountRequest: { contentOwner: "A. Lindqvist" } }],
  },
  {
    rule: "baseline/staff-photo-consent",
    violates: [{ subject: { kind: "media-item", ...official, media: [staff] }, outcome: "review" }],
    passes: [
      {
        kind: "media-item",
        ...official,
        media: [{ ...staff, people: [{ role: "staff", identifiable: true, consent: "written" }] }],
      },
      { kind: "media-item", ...official, media: [picture] },
    ],
  },
  {
    rule: "baseline/platform-length",
    violates: [
      { subject: { kind: "post", text: lift.repeat(9), ...official, platform: "x" }, outcome: "warn" },
    ],
    passes: [
      { kind: "post", text: lift, ...official, platform: "x" },
      { kind: "post", text: lift.repeat(9), ...official, platform: "facebook" },
    ],
  },
  {
    rule: "baseline/alt-text-present",
    violates: [
      {
        subject: { kind: "post", text: lift, ...official, media: [{ ...undescribed, altText: "" }] },
        outcome: "warn",
      },
    ],
    passes: [
      { kind: "post", text: lift, ...official, media: [picture] },
      { kind: "post", text: lift, ...personal, media: [undescribed] },
    ],
    undetermined: [{ kind: "post", text: lift, ...official, media: [undescribed] }],
  },
  {
    rule: "baseline/timely-crisis-response",
    violates: [
      { subject: { kind: "reply", text: lift, ...official, situation: { crisis: true } }, outcome: "warn" },
    ],
    passes: [{ kind: "reply", text: lift, ...official, situation: { crisis: false } }],
  },
  {
    rule: "baseline/complaint-off-the-page",
    violates: [
      {
        subject: {
          kind: "reply",
          text: lift,
          ...official,
          thread: { parent: { kind: "complaint", text: "I had to walk." } },
        },
        outcome: "allow",
      },
    ],
    passes: [
      {
        kind: "reply",
        text: lift,
        ...official,
        thread: { parent: { kind: "comment", text: "I had to walk." } },
      },
    ],
  },
];

/** Proof of every rule, both sides. */
export const examples: readonly RuleExamples[] = /* @__PURE__ */ (() =>
  joined(
    [...excuseExamples, ...patientExamples, ...affiliationExamples, ...speechExamples, ...contentExamples],
    edges,
  ))();
