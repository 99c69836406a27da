import type { RuleExamples } from "clearpost/testing";
import { official, personal, picture } from "../shared/example-parts.js";
import { joined } from "../shared/joined.js";
import { privacyExamples } from "../shared/privacy-examples.js";
import { edges } from "./edges/examples.js";

const secret = "CONFIDENTIAL: the offer we made for the Westwood garage, do not pass this on.";
const opinion = "I work at UCLA Health, and I think the city should plant more trees.";
const jacket = { ...picture, logos: ["UCLA Health"] } as const;
const parent = { role: "family", identifiable: true } as const;
const ward = { ...picture, location: "clinical-area", backgroundChecked: false } as const;
const unlooked = { kind: "image", people: [], rights: "own", logos: [], location: "clinical-area" } as const;
const product = "As a nurse at UCLA Health I only use Plumfoot compression socks, buy them with my code!";

const contentExamples: readonly RuleExamples[] = [
  {
    rule: "ucla-health/family-in-picture",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Spring on the terrace.",
          ...personal,
          media: [{ ...picture, people: [{ ...parent, consent: "none" }] }],
        },
        outcome: "block",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Spring on the terrace.",
        ...official,
        media: [{ ...picture, people: [{ ...parent, consent: "written" }] }],
      },
      { kind: "post", text: "Spring on the terrace.", ...personal, media: [picture] },
    ],
    undetermined: [
      {
        kind: "post",
        text: "Spring on the terrace.",
        ...official,
        media: [{ ...picture, people: [parent] }],
      },
    ],
  },
  {
    rule: "ucla-health/check-photo-background",
    violates: [
      { subject: { kind: "media-item", ...personal, media: [ward] }, outcome: "review" },
      {
        subject: {
          kind: "media-item",
          ...personal,
          media: [{ ...picture, location: "common-area", backgroundChecked: false }],
        },
      },
    ],
    passes: [
      { kind: "media-item", ...personal, media: [{ ...ward, backgroundChecked: true }] },
      { kind: "media-item", ...personal, media: [picture] },
      { kind: "media-item", ...personal, media: [{ ...picture, backgroundChecked: false }] },
    ],
    undetermined: [{ kind: "media-item", ...official, media: [unlooked] }],
  },
  {
    rule: "ucla-health/protect-proprietary",
    violates: [
      {
        subject: { kind: "post", text: secret, ...personal, information: { publicStatus: "confidential" } },
        outcome: "block",
      },
    ],
    passes: [
      { kind: "post", text: secret, ...personal, information: { publicStatus: "public" } },
      { kind: "post", text: "The garage in Westwood is full again.", ...personal },
    ],
    undetermined: [{ kind: "post", text: secret, ...personal }],
  },
  {
    rule: "ucla-health/respect-nondisclosure",
    violates: [
      {
        subject: { kind: "post", text: "Big news from our lab.", ...personal, information: { nda: true } },
        outcome: "review",
      },
    ],
    passes: [
      { kind: "post", text: "Big news from our lab.", ...personal, information: { nda: false } },
      {
        kind: "post",
        text: "Big news from our lab.",
        ...personal,
        information: { nda: true, publicStatus: "public" },
      },
    ],
  },
  {
    rule: "ucla-health/report-press-inquiries",
    violates: [
      {
        subject: {
          kind: "press-inquiry",
          text: "Sure, here is what I think of it.",
          ...personal,
          thread: {
            parent: { kind: "direct-message", text: "I write for the Daily.", author: { kind: "press" } },
          },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "press-inquiry",
        text: "Please write to UCLA Health Media Relations, they answer reporters.",
        ...personal,
      },
      { kind: "post", text: "I read the Daily every morning.", ...personal },
    ],
  },
  {
    rule: "ucla-health/link-destination-matches",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Register for the free swimming class for beginners.",
          ...official,
          links: [{ url: "https://uclahealth.example/gifts", title: "Ways of giving to the foundation" }],
        },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Register for the free swimming class for beginners.",
        ...official,
        links: [{ url: "https://uclahealth.example/swim", title: "Swimming classes at UCLA Health" }],
      },
      {
        kind: "post",
        text: "Register for the free swimming class for beginners.",
        ...official,
        links: [{ url: "https://uclahealth.example/swim" }],
      },
    ],
  },
];

const brandExamples: readonly RuleExamples[] = [
  {
    rule: "ucla-health/logo-means-representing",
    violates: [
      { subject: { kind: "post", text: "New jacket day.", ...personal, media: [jacket] }, outcome: "warn" },
      { subject: { kind: "post", text: "Jackets rule. Opinions are my own.", ...personal, media: [jacket] } },
    ],
    passes: [
      {
        kind: "post",
        text: "New jacket day. Opinions are my own and do not represent UCLA Health.",
        ...personal,
        media: [jacket],
      },
      { kind: "post", text: "New jacket day.", ...personal, media: [picture] },
      { kind: "post", text: "New jackets are here.", ...official, media: [jacket] },
    ],
    undetermined: [{ kind: "post", text: "New jacket day.", media: [jacket] }],
  },
  {
    rule: "ucla-health/no-trademark-misuse",
    violates: [{ subject: { kind: "post", text: product, ...personal, approvals: [] }, outcome: "review" }],
    passes: [
      { kind: "post", text: "These socks held through the whole shift.", ...personal },
      {
        kind: "post",
        text: "I work at UCLA Health and garden on Sundays.",
        ...personal,
        author: { ...personal.author, materialConnections: [{ party: "Plumfoot", kind: "payment" }] },
      },
      {
        kind: "post",
        text: product,
        ...personal,
        approvals: [{ kind: "brand", by: "UCLA Health Marketing" }],
      },
    ],
    undetermined: [{ kind: "post", text: product, ...personal }],
  },
  {
    rule: "ucla-health/disclaimer-when-affiliation-revealed",
    violates: [
      { subject: { kind: "post", text: opinion, ...personal }, outcome: "warn" },
      { subject: { kind: "post", text: `${opinion} Views are my own.`, ...personal } },
    ],
    passes: [
      {
        kind: "post",
        text: `${opinion} Views are my own and do not represent UCLA Health.`,
        ...personal,
      },
      { kind: "post", text: "I think the city should plant more trees.", ...personal },
    ],
    undetermined: [{ kind: "post", text: opinion, author: { affiliation: "workforce" } }],
  },
];

const conductExamples: readonly RuleExamples[] = [
  {
    rule: "ucla-health/respectful-and-compliant",
    violates: [
      {
        subject: { kind: "comment", text: "You are an idiot, plain and simple.", ...personal },
        outcome: "review",
      },
    ],
    passes: [{ kind: "comment", text: "You are wrong there, and here is why.", ...personal }],
  },
  {
    rule: "ucla-health/no-rude-comments",
    violates: [
      { subject: { kind: "post", text: "So damn tired after that game.", ...personal }, outcome: "warn" },
    ],
    passes: [{ kind: "post", text: "So very tired after that game.", ...personal }],
  },
  {
    rule: "ucla-health/no-harm-threat",
    violates: [
      {
        subject: { kind: "comment", text: "Watch your back, I will hurt you after work.", ...personal },
        outcome: "block",
      },
    ],
    passes: [{ kind: "comment", text: "Lift with your legs or you will hurt your back.", ...personal }],
  },
  {
    rule: "ucla-health/no-harm-hate",
    violates: [
      {
        subject: { kind: "comment", text: "Muslims are filth and should be driven out.", ...personal },
        outcome: "review",
      },
    ],
    passes: [{ kind: "comment", text: "Our Muslim colleagues break their fast at seven.", ...personal }],
  },
];

/** Proof of every rule, both sides. */
export const examples: readonly RuleExamples[] = /* @__PURE__ */ (() =>
  joined(
    [
      ...privacyExamples("ucla-health/patient-privacy", {
        recognisable: "block",
        deidentified: "review",
        families: "block",
      }),
      ...contentExamples,
      ...brandExamples,
      ...conductExamples,
    ],
    edges,
  ))();
