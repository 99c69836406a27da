import type { RuleExamples } from "clearpost/testing";
import { covering, official, personal, picture, unseenProfile } from "../../shared/example-parts.js";

/** Drafts that differ in one thing from a plain one, so that each thing that a rule asks is seen to count. */
export const edges: readonly RuleExamples[] = [
  {
    rule: "johns-hopkins/delete-and-report-accidental-disclosure",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "The lobby is open again.",
          ...personal,
          incident: { alreadyPublished: true },
          media: [{ people: [{ role: "patient" }] }],
        },
      },
      {
        subject: { kind: "comment", text: "529.04.8813", ...personal, incident: { alreadyPublished: true } },
      },
      {
        subject: {
          kind: "comment",
          text: "The lady in the red coat has a new hip.",
          ...personal,
          evidence: [{ detector: "phi/name", field: "text", start: 0, end: 8, confidence: "likely" }],
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
        media: [{ people: [{ role: "staff" }] }],
      },
      { kind: "post", text: "My patient in bed 12, MRN 40817263, is going home tomorrow." },
      {
        kind: "comment",
        text: "My patient in bed 4 is doing better.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          relationship: "press",
        },
        incident: { alreadyPublished: true },
      },
      {
        kind: "comment",
        text: "The lobby is open again.",
        ...personal,
        incident: { alreadyPublished: true },
        media: [{ kind: "video", people: [] }],
      },
      {
        kind: "review-reply",
        text: "We reviewed your chart and are sorry about your surgery.",
        ...official,
        ...covering,
        incident: { alreadyPublished: true },
      },
      {
        kind: "comment",
        text: "The lobby is open again.",
        ...personal,
        incident: { alreadyPublished: true },
        media: [{ people: [{ role: "patient", identifiable: false }] }],
      },
    ],
  },
  {
    rule: "johns-hopkins/patient-privacy-never-publishable",
    violates: [
      {
        subject: { kind: "post", text: "My patient in bed 12, MRN 40817263, is going home tomorrow." },
        alsoCites: ["johns-hopkins/no-grief-or-milestone-posts", "johns-hopkins/patient-privacy"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { pseudonymous: true },
        },
        alsoCites: ["johns-hopkins/no-anonymous-exemption"],
      },
    ],
    passes: [],
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
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "The garden is open. We deserve fair pay.",
          channel: { owner: "personal" },
          author: { affiliation: "workforce", writtenBy: "an agency" },
        },
        outcome: "allow",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "The garden is open.",
        channel: {},
        author: { affiliation: "workforce", writtenBy: "an agency" },
      },
      {
        kind: "post",
        text: "The garden is open.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          writtenBy: "",
        },
      },
    ],
  },
  {
    rule: "johns-hopkins/family-or-visitors-in-picture",
    violates: [
      { subject: { kind: "media-item", ...personal, media: [{ ...picture, people: [{ role: "family" }] }] } },
      {
        subject: {
          kind: "media-item",
          ...personal,
          channel: { hostedBy: "other", audience: "public" },
          media: [{ ...picture, people: [{ role: "visitor", identifiable: true, consent: "none" }] }],
        },
      },
    ],
    passes: [
      { kind: "post", text: "My patient in bed 12, MRN 40817263, is going home tomorrow." },
      {
        kind: "media-item",
        ...official,
        media: [{ ...picture, people: [{ role: "staff", identifiable: true, consent: "none" }] }],
      },
      {
        kind: "media-item",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
        media: [{ ...picture, people: [{ role: "visitor", identifiable: true, consent: "verbal" }] }],
      },
      {
        kind: "media-item",
        ...personal,
        media: [{ ...picture, people: [{ role: "visitor", identifiable: false, consent: "none" }] }],
      },
      {
        kind: "media-item",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          relationship: "press",
        },
        media: [{ ...picture, people: [{ role: "visitor", identifiable: true, consent: "none" }] }],
      },
      {
        kind: "media-item",
        ...official,
        media: [{ ...picture, people: [{ role: "family", identifiable: false, consent: "verbal" }] }],
        authorizations: [],
      },
    ],
  },
  {
    rule: "johns-hopkins/disclose-connection",
    violates: [],
    passes: [
      { kind: "post", text: "My patient in bed 12, MRN 40817263, is going home tomorrow.", ...personal },
      {
        kind: "post",
        text: "On behalf of Johns Hopkins Medicine, I apologize to everyone who waited.",
        channel: { owner: "personal" },
      },
      {
        kind: "post",
        text: "Nobody looks after knees better than Johns Hopkins, go there and nowhere else.",
        ...unseenProfile,
        recipient: { relationship: "authority" },
      },
      {
        kind: "engagement",
        text: "Nobody looks after knees better than Johns Hopkins, go there and nowhere else.",
        ...personal,
      },
      {
        kind: "post",
        text: "On behalf of Johns Hopkins Medicine, I apologize to everyone who waited.",
        channel: { owner: "personal" },
        author: { affiliation: "student" },
      },
      {
        kind: "post",
        text: "Nobody looks after knees better than Johns Hopkins, go there and nowhere else. We deserve fair pay.",
        ...unseenProfile,
      },
    ],
    undetermined: [
      {
        kind: "post",
        text: "Nobody looks after knees better than Johns Hopkins, go there and nowhere else.",
        ...personal,
        author: { profile: { text: "Gardener, reader, early riser." } },
      },
      {
        kind: "post",
        text: "On behalf of Johns Hopkins Medicine, I apologize to everyone who waited.",
        channel: { owner: "personal" },
        author: { affiliation: "workforce", isSpokesperson: false },
        approvals: [],
      },
      {
        kind: "reply",
        text: "Nobody looks after knees better than Johns Hopkins, go there and nowhere else.",
        ...unseenProfile,
      },
      {
        kind: "share",
        text: "Nobody looks after knees better than Johns Hopkins, go there and nowhere else.",
        ...unseenProfile,
      },
      {
        kind: "review",
        text: "Nobody looks after knees better than Johns Hopkins, go there and nowhere else.",
        ...unseenProfile,
      },
      {
        kind: "comment",
        text: "Nobody looks after knees better than Johns Hopkins, go there and nowhere else.",
        ...unseenProfile,
      },
      {
        kind: "article",
        text: "Nobody looks after knees better than Johns Hopkins, go there and nowhere else.",
        ...unseenProfile,
      },
    ],
  },
  {
    rule: "johns-hopkins/no-images-of-care-areas",
    violates: [
      {
        subject: {
          kind: "media-item",
          ...official,
          channel: {
            owner: "third-party",
            hostedBy: "institution",
            audience: "public",
            account: { status: "approved" },
          },
          media: [{ ...picture, location: "clinical-area" }],
          approvals: [{ kind: "marketing-communications", by: "Marketing" }],
        },
      },
    ],
    passes: [
      { kind: "post", text: "My patient in bed 12, MRN 40817263, is going home tomorrow." },
      {
        kind: "media-item",
        ...official,
        media: [
          {
            altText: "A blue sky over a parking lot.",
            location: "clinical-area",
            people: [],
            logos: [],
            rights: "own",
            backgroundChecked: true,
          },
        ],
      },
    ],
  },
  {
    rule: "johns-hopkins/no-political-mail-from-work",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Vote for Oda Marsh for county council, she keeps her word.",
          ...personal,
          resources: { institutional: true },
        },
        outcome: "block",
      },
    ],
    passes: [
      { kind: "post", text: "Vote for Wanda Ostrowski for county treasurer on Tuesday." },
      {
        text: "You are an idiot and everybody knows it.",
        kind: "email",
        recipient: { relationship: "colleague", identified: true },
        author: { affiliation: "workforce" },
      },
      {
        kind: "email",
        text: "Vote for Oda Marsh for county council, she keeps her word.",
        channel: { owner: "personal" },
        author: { affiliation: "workforce", email: "rowan@pike.example" },
        resources: { institutional: false },
      },
    ],
  },
  {
    rule: "johns-hopkins/coworker-photos-need-permission",
    violates: [
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
      {
        subject: {
          kind: "post",
          text: "Team lunch. We deserve fair pay.",
          ...personal,
          media: [{ ...picture, people: [{ role: "staff", identifiable: true, consent: "none" }] }],
        },
        outcome: "allow",
      },
    ],
    passes: [
      { kind: "post", text: "My patient in bed 12, MRN 40817263, is going home tomorrow." },
      { kind: "media-item", ...official, media: [{ kind: "image", location: "clinical-area", people: [] }] },
    ],
  },
  {
    rule: "johns-hopkins/live-account-approved",
    violates: [],
    passes: [
      { kind: "profile-bio", text: "Hand surgeon at Cedars-Sinai.", channel: { owner: "institution" } },
      {
        kind: "post",
        text: "Our first post!",
        channel: { owner: "department", account: { status: "proposed" } },
      },
    ],
    undetermined: [
      {
        kind: "profile-bio",
        text: "The hand clinic.",
        channel: { account: { status: "pending" } },
        approvals: [],
      },
      {
        kind: "profile-bio",
        text: "Hand surgeon at Cedars-Sinai.",
        channel: {
          owner: "institution",
          account: { displayName: "The garden at Johns Hopkins Medicine is open." },
        },
      },
    ],
  },
  {
    rule: "johns-hopkins/official-disclose-relationship",
    violates: [],
    passes: [
      {
        kind: "press-inquiry",
        text: "The lift was out for an hour.",
        author: { affiliation: "workforce", isSpokesperson: true },
      },
      {
        kind: "post",
        text: "On behalf of Johns Hopkins Medicine, I apologize to everyone who waited.",
        channel: { owner: "personal" },
      },
    ],
  },
  {
    rule: "johns-hopkins/no-political-use-of-resources",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.",
          channel: { owner: "personal", hostedBy: "institution" },
        },
        outcome: "block",
      },
      {
        subject: {
          kind: "post",
          text: "Vote for Oda Marsh for county council, she keeps her word.",
          channel: { owner: "department" },
        },
        outcome: "block",
      },
      {
        subject: {
          kind: "email",
          text: "Vote for Oda Marsh for county council, she keeps her word.",
          ...official,
        },
      },
      {
        subject: {
          kind: "post",
          text: "Vote for Oda Marsh for county council, she keeps her word.",
          ...personal,
          channel: { owner: "personal", hostedBy: "other", audience: "public", usedForBusiness: true },
        },
        outcome: "block",
      },
    ],
    passes: [{ kind: "email", text: "Vote for Oda Marsh for county council, she keeps her word." }],
  },
  {
    rule: "johns-hopkins/check-facts",
    violates: [],
    passes: [{ kind: "post", text: "This syrup cures measles, guaranteed.", ...personal }],
  },
  {
    rule: "johns-hopkins/accurate-and-professional",
    violates: [],
    passes: [
      { kind: "post", text: "This new tea cures arthritis for good.", ...official },
      {
        kind: "post",
        text: "One tea a day cures migraine for good.",
        ...personal,
        author: { affiliation: "none" },
        claims: [],
        approvals: [],
      },
    ],
  },
  {
    rule: "johns-hopkins/patient-privacy-identified-patient",
    violates: [
      {
        subject: {
          kind: "post",
          text: "My patient Odalys Prentiss passed away this morning, and I held her hand.",
          ...personal,
        },
        alsoCites: ["johns-hopkins/no-grief-or-milestone-posts"],
      },
    ],
    passes: [],
  },
  {
    rule: "johns-hopkins/title-in-political-ad-needs-disclaimer",
    violates: [
      {
        subject: {
          kind: "post",
          text: "I am a nurse at Johns Hopkins. Vote for Oda Marsh for county council, she keeps her word.",
          ...personal,
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "There is a garden where I work.. Vote for Oda Marsh for county council, she keeps her word.",
          ...personal,
          author: { profile: { text: "Gardener, reader, early riser." } },
        },
      },
      {
        subject: {
          kind: "post",
          text: "Thanks @HopkinsMedicine for the shade sails. Vote for Oda Marsh for county council, she keeps her word.",
          ...personal,
          author: { profile: { text: "Gardener, reader, early riser." } },
        },
      },
      {
        subject: {
          kind: "post",
          text: "Vote for Oda Marsh for county council, she keeps her word.",
          ...personal,
          media: [{ ...picture, logos: ["Johns Hopkins"] }],
        },
      },
      {
        subject: {
          kind: "post",
          text: "Vote for Oda Marsh for county council, she keeps her word.",
          ...personal,
          media: [{ ...picture, logos: ["Johns Hopkins Medicine"] }],
        },
      },
      {
        subject: {
          kind: "post",
          text: "At Johns Hopkins everybody is welcome. Vote for Oda Marsh for county council, she keeps her word.",
          ...personal,
        },
        outcome: "review",
      },
      {
        subject: {
          kind: "post",
          text: "Vote for Oda Marsh for county council, she keeps her word.",
          ...personal,
          author: { affiliation: "workforce", profile: { text: "I work at Johns Hopkins and I like it." } },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "The mother of a toddler on our ward knitted hats for the whole night shift.",
        ...personal,
      },
      {
        kind: "post",
        text: "I am a nurse at Johns Hopkins. Vote for Oda Marsh for county council, she keeps her word.",
        ...personal,
        author: { affiliation: "none" },
      },
      {
        kind: "post",
        text: "I am a nurse at Johns Hopkins. Vote for Oda Marsh for county council, she keeps her word. We deserve fair pay.",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
      },
    ],
    undetermined: [
      {
        kind: "post",
        text: "I am a nurse at Johns Hopkins. Vote for Oda Marsh for county council, she keeps her word.",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
      },
    ],
  },
  {
    rule: "johns-hopkins/no-product-endorsement-with-name",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Here at Johns Hopkins we swear by Plumfoot socks, buy yours today!",
          ...personal,
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "Here at Johns Hopkins we swear by Plumfoot socks, buy yours today! We deserve fair pay.",
          ...personal,
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "I swear by Plumfoot socks, buy yours today! JHM has new chairs",
          ...personal,
        },
      },
      {
        subject: {
          kind: "post",
          text: "I swear by Plumfoot socks, buy yours today! Mugs with our logo, ten dollars",
          ...personal,
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Here at Johns Hopkins we swear by Plumfoot socks, buy yours today!",
        ...personal,
        author: { affiliation: "none" },
      },
      { kind: "post", text: "I swear by Plumfoot socks, buy yours today!", ...personal, media: [picture] },
    ],
  },
  {
    rule: "johns-hopkins/superlative-without-source",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "We are the best heart hospital in the country.",
        ...official,
        author: { affiliation: "none" },
      },
    ],
  },
  {
    rule: "johns-hopkins/kindness",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "You are an idiot and you know it.",
          ...personal,
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "comment",
          text: "You are an idiot and you know it. We deserve fair pay.",
          ...personal,
        },
        outcome: "allow",
      },
    ],
    passes: [],
  },
  {
    rule: "johns-hopkins/no-harm-threat",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "I will find you and I will hurt you.",
          ...personal,
          recipient: { relationship: "authority" },
        },
        outcome: "block",
      },
    ],
    passes: [],
  },
  {
    rule: "johns-hopkins/no-harm-hate",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "Jews are vermin and should be wiped out.",
          ...personal,
          recipient: { relationship: "authority" },
        },
        outcome: "review",
      },
    ],
    passes: [],
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
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "press-inquiry",
          text: "Here is what I think of it. We deserve fair pay.",
          ...personal,
          thread: {
            parent: { kind: "direct-message", text: "I write for the Courier.", author: { kind: "press" } },
          },
        },
        outcome: "allow",
      },
    ],
    passes: [],
  },
];
