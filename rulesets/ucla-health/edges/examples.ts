import type { RuleExamples } from "clearpost/testing";
import { official, personal, picture } from "../../shared/example-parts.js";

/** Drafts that differ in one thing from a plain one, so that each thing that a rule asks is seen to count. */
export const edges: readonly RuleExamples[] = [
  {
    rule: "ucla-health/logo-means-representing",
    violates: [
      {
        subject: {
          kind: "post",
          text: "New jacket day. We deserve fair pay.",
          ...personal,
          media: [{ ...picture, logos: ["UCLA Health"] }],
        },
        outcome: "allow",
        alsoCites: ["ucla-health/disclaimer-when-affiliation-revealed"],
      },
      {
        subject: {
          kind: "post",
          text: "My posts do not necessarily reflect the views of my employer.",
          ...personal,
          media: [{ ...picture, logos: ["UCLA Health"] }],
        },
      },
      { subject: { kind: "post", text: "our crest on the team shirts", ...personal } },
      {
        subject: {
          kind: "post",
          text: "The garden is open.",
          ...personal,
          media: [{ ...picture, logos: ["UCLA"] }],
        },
      },
      {
        subject: {
          kind: "post",
          text: "The garden is open.",
          ...personal,
          media: [{ ...picture, logos: ["UCLA Health System"] }],
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Jackets rule. Opinions are my own.",
        ...personal,
        author: {
          affiliation: "student",
          profile: { text: "My posts do not necessarily reflect the views of my employer." },
        },
        media: [{ ...picture, logos: ["UCLA Health"] }],
      },
      { kind: "post", text: "New jacket day.", ...personal },
      {
        kind: "post",
        text: "New jacket day.",
        ...personal,
        author: { affiliation: "none" },
        media: [{ ...picture, logos: ["UCLA Health"] }],
      },
      {
        kind: "post",
        text: "New jacket day.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: {
            text: "The views expressed here are mine and do not represent those of UCLA Health System.",
          },
        },
        media: [{ ...picture, logos: ["UCLA Health"] }],
      },
      {
        kind: "post",
        text: "My posts do not represent my employer.",
        ...personal,
        author: { affiliation: "workforce", profile: { text: "Opinions are my own." } },
        media: [{ ...picture, logos: ["UCLA Health"] }],
      },
      {
        kind: "post",
        text: "Opinions are my own.",
        ...personal,
        author: { affiliation: "workforce", profile: { text: "My posts do not represent my employer." } },
        media: [{ ...picture, logos: ["UCLA Health"] }],
      },
    ],
  },
  {
    rule: "ucla-health/respect-nondisclosure",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Big news from our lab.",
          ...personal,
          information: { nda: true },
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "Big news from our lab. We deserve fair pay.",
          ...personal,
          information: { nda: true },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "Big news from our lab.",
          ...personal,
          information: { nda: true, publicStatus: "internal" },
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Big news from our lab.",
        ...personal,
        author: { affiliation: "none" },
        information: { nda: true },
      },
    ],
  },
  {
    rule: "ucla-health/family-in-picture",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Spring on the terrace.",
        ...personal,
        author: { affiliation: "none" },
        media: [{ ...picture, people: [{ role: "family", identifiable: true, consent: "none" }] }],
      },
      { kind: "post", text: "Spring on the terrace.", ...personal },
      {
        kind: "post",
        text: "Spring on the terrace.",
        ...personal,
        media: [{ ...picture, people: [{ role: "patient" }] }],
      },
      {
        kind: "post",
        text: "Spring on the terrace.",
        ...official,
        author: { affiliation: "workforce", isSpokesperson: true, relationship: "family" },
        media: [{ ...picture, people: [{ role: "family", identifiable: true }] }],
      },
    ],
  },
  {
    rule: "ucla-health/check-photo-background",
    violates: [
      {
        subject: {
          kind: "media-item",
          ...personal,
          media: [
            { ...picture, location: "common-area", backgroundChecked: false },
            {
              kind: "image",
              altText: "A blue sky over a parking lot.",
              location: "common-area",
              people: [],
              logos: [],
              rights: "own",
            },
          ],
        },
      },
      {
        subject: {
          kind: "media-item",
          ...personal,
          media: [
            {
              kind: "image",
              altText: "A blue sky over a parking lot.",
              people: [],
              logos: [],
              rights: "own",
              backgroundChecked: false,
            },
          ],
        },
      },
    ],
    passes: [
      { kind: "media-item", ...personal, media: [{ kind: "document" }] },
      {
        kind: "media-item",
        ...official,
        author: { affiliation: "none" },
        media: [{ kind: "image", people: [], rights: "own", logos: [], location: "clinical-area" }],
      },
      {
        kind: "media-item",
        ...personal,
        media: [{ kind: "document" }, { kind: "document", backgroundChecked: true }],
      },
      {
        kind: "media-item",
        ...personal,
        media: [
          { ...picture, backgroundChecked: false },
          {
            kind: "image",
            altText: "A blue sky over a parking lot.",
            location: "common-area",
            people: [],
            logos: [],
            rights: "own",
          },
        ],
      },
    ],
    undetermined: [
      {
        kind: "media-item",
        ...personal,
        media: [
          { ...picture, backgroundChecked: false },
          {
            kind: "image",
            altText: "A blue sky over a parking lot.",
            location: "clinical-area",
            people: [],
            logos: [],
            rights: "own",
          },
        ],
      },
    ],
  },
  {
    rule: "ucla-health/disclaimer-when-affiliation-revealed",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "I work at UCLA Health, and I think the city should plant more trees.",
        author: { affiliation: "none" },
      },
      {
        kind: "post",
        text: "I work at UCLA Health, and I think the city should plant more trees. We deserve fair pay.",
        author: { affiliation: "workforce" },
      },
      {
        kind: "post",
        text: "I work at UCLA Health, and I think the city should plant more trees.",
        author: { affiliation: "workforce" },
        recipient: { relationship: "authority" },
      },
    ],
  },
  {
    rule: "ucla-health/no-trademark-misuse",
    violates: [
      { subject: { kind: "post", text: "I put the UCLA logo on my flyer", ...personal, approvals: [] } },
      {
        subject: {
          kind: "post",
          text: "I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
          ...personal,
          media: [{ ...picture, logos: ["UCLA Health"] }],
          approvals: [],
        },
      },
      {
        subject: {
          kind: "post",
          text: "UCLA Health has new chairs. I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
          ...personal,
          approvals: [],
        },
      },
      {
        subject: {
          kind: "post",
          text: "I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
          ...personal,
          evidence: [
            { detector: "affiliation/self-id", field: "text", start: 38, end: 45, confidence: "likely" },
          ],
          approvals: [],
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "As a nurse at UCLA Health I only use Plumfoot compression socks, buy them with my code!",
        ...personal,
        author: { affiliation: "none" },
      },
      {
        kind: "post",
        text: "As a nurse at UCLA Health I only use Plumfoot compression socks, buy them with my code!",
        ...personal,
        recipient: { relationship: "authority" },
      },
      { kind: "post", text: "Grab a pair before Friday.", ...personal, approvals: [] },
    ],
    undetermined: [
      {
        kind: "post",
        text: "As a nurse at UCLA Health I only use Plumfoot compression socks, buy them with my code!",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
        approvals: [],
      },
    ],
  },
  {
    rule: "ucla-health/respectful-and-compliant",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "You are an idiot, plain and simple. We deserve fair pay.",
          ...personal,
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "comment",
          text: "You are an idiot, plain and simple.",
          ...personal,
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [],
  },
  {
    rule: "ucla-health/no-harm-hate",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "Muslims are filth and should be driven out. We deserve fair pay.",
          ...personal,
        },
        outcome: "review",
      },
    ],
    passes: [],
  },
  {
    rule: "ucla-health/no-harm-threat",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "Watch your back, I will hurt you after work. We deserve fair pay.",
          ...personal,
        },
        outcome: "block",
      },
    ],
    passes: [],
  },
  {
    rule: "ucla-health/report-press-inquiries",
    violates: [
      {
        subject: {
          kind: "press-inquiry",
          text: "Please write to UCLA Health Media Relations, they answer reporters. We deserve fair pay.",
          ...personal,
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "press-inquiry",
          text: "Sure, here is what I think of it.",
          ...personal,
          thread: {
            parent: { kind: "direct-message", text: "I write for the Daily.", author: { kind: "press" } },
          },
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [],
  },
  {
    rule: "ucla-health/patient-privacy-family-of-patient",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "The mother of a toddler on our ward knitted hats for the whole night shift.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          relationship: "press",
        },
      },
    ],
  },
  {
    rule: "ucla-health/patient-privacy-deidentified-patient",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune. Marion Delgado came to our heart clinic in April with a failing valve",
        ...personal,
      },
      {
        kind: "share",
        text: "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          relationship: "public",
        },
      },
    ],
  },
];
