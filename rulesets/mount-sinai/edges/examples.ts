import type { RuleExamples } from "clearpost/testing";
import {
  covering,
  department,
  official,
  personal,
  picture,
  unseenProfile,
} from "../../shared/example-parts.js";

/** Drafts that differ in one thing from a plain one, so that each thing that a rule asks is seen to count. */
export const edges: readonly RuleExamples[] = [
  {
    rule: "mount-sinai/disclose-connection-and-role",
    violates: [
      {
        subject: {
          kind: "post",
          text: "I work at Mount Sinai. Nobody takes better care of hearts than Mount Sinai, I would send my own mother there.",
          ...personal,
          author: { profile: { text: "Gardener, reader, early riser." } },
        },
      },
      { subject: { kind: "post", text: "I work at Mt Sinai and I like it.", ...personal } },
      {
        subject: {
          kind: "post",
          text: "Nobody takes better care of hearts than Mount Sinai, I would send my own mother there.",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "I'm a respiratory therapist and a bad dancer." },
          },
        },
      },
    ],
    passes: [
      {
        text: "Nobody takes better care of hearts than Mount Sinai, I would send my own mother there.",
        kind: "email",
        recipient: { relationship: "authority" },
        author: { affiliation: "workforce" },
      },
      {
        kind: "engagement",
        text: "Nobody takes better care of hearts than Mount Sinai, I would send my own mother there.",
        ...personal,
      },
      {
        kind: "profile-bio",
        text: "Nobody takes better care of hearts than Mount Sinai, I would send my own mother there.",
        ...unseenProfile,
      },
      {
        kind: "account-request",
        text: "Nobody takes better care of hearts than Mount Sinai, I would send my own mother there.",
        ...unseenProfile,
      },
      {
        kind: "post",
        text: "Nobody takes better care of hearts than Mount Sinai, I would send my own mother there. We deserve fair pay.",
        ...unseenProfile,
      },
      {
        kind: "post",
        text: "I work at Mount Sinai. Nobody takes better care of hearts than Mount Sinai, I would send my own mother there.",
        ...personal,
        author: { affiliation: "none" },
      },
      { kind: "post", text: "new badge, who dis #Mt SinaiNurse", ...personal },
    ],
  },
  {
    rule: "mount-sinai/disclaimer-when-affiliation-referenced",
    violates: [
      {
        subject: {
          kind: "profile-bio",
          text: "Respiratory therapist at Mount Sinai. Slow runner. We deserve fair pay.",
          ...unseenProfile,
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "I think the city should ban scooters from the sidewalks.",
          ...personal,
          author: { affiliation: "workforce", profile: { text: "I'm a night nurse at Mount Sinai." } },
        },
      },
    ],
    passes: [
      { kind: "engagement", text: "Respiratory therapist at Mount Sinai. Slow runner.", ...unseenProfile },
      {
        kind: "profile-bio",
        text: "Respiratory therapist at Mount Sinai. Slow runner.",
        ...unseenProfile,
        author: { affiliation: "none" },
      },
      {
        kind: "account-request",
        text: "Respiratory therapist at Mount Sinai. Slow runner.",
        ...unseenProfile,
      },
      {
        text: "I'm a respiratory therapist at Mount Sinai and I think the city should ban scooters from the sidewalks.",
        kind: "email",
        recipient: { relationship: "authority" },
        author: { affiliation: "workforce" },
      },
      {
        kind: "post",
        text: "The garden is open.",
        ...personal,
        author: { affiliation: "workforce", profile: { text: "I'm a night nurse at Mount Sinai." } },
      },
    ],
    undetermined: [
      {
        kind: "profile-bio",
        text: "Respiratory therapist at Mount Sinai. Slow runner.",
        ...department,
        channel: { audience: "public" },
      },
    ],
  },
  {
    rule: "mount-sinai/no-health-talk-after-care-ended",
    violates: [
      {
        subject: {
          kind: "direct-message",
          text: "See you Tuesday for round four!",
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "direct-message",
          text: "You should stop the metformin today and take half of the evening dose instead.",
          ...personal,
          recipient: { relationship: "former-patient" },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "reply",
          text: "You should stop the metformin today and take half of the evening dose instead.",
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "email",
          text: "You should stop the metformin today and take half of the evening dose instead.",
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "direct-message",
          text: "You should stop the metformin today and take half of the evening dose instead.",
          ...personal,
          recipient: { relationship: "press", careEnded: true },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "comment",
          text: "You should stop the metformin today and take half of the evening dose instead.",
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "direct-message",
          text: "Thanks for choosing Mt Sinai",
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
        },
      },
      {
        subject: {
          kind: "direct-message",
          text: "He got out of surgery at four.",
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
          thread: {
            parent: {
              kind: "direct-message",
              text: "Any word on Deacon Tyrell?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "direct-message",
          text: "We reviewed your chart and the nurse was right.",
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "direct-message",
          text: "It was a joy looking after you!",
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "direct-message",
          text: "So glad you are feeling better.",
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "direct-message",
          text: "We're sorry about your long wait.",
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "direct-message",
          text: "I was this man's surgeon, and the films were clean.",
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "direct-message",
          text: "The guy from the market stabbing is mine. Bed 9. His mom sleeps in the chair",
          ...personal,
          recipient: { relationship: "former-patient", careEnded: true },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
    ],
    passes: [
      {
        kind: "direct-message",
        text: "You should stop the metformin today and take half of the evening dose instead.",
        ...personal,
        recipient: { relationship: "authority" },
        thread: {
          parent: {
            kind: "direct-message",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "patient" },
          },
        },
      },
      {
        kind: "direct-message",
        text: "You should stop the metformin today and take half of the evening dose instead.",
        ...personal,
        author: { affiliation: "none" },
        recipient: { relationship: "former-patient", careEnded: true },
        thread: {
          parent: {
            kind: "direct-message",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "patient" },
          },
        },
      },
      {
        kind: "post",
        text: "You should stop the metformin today and take half of the evening dose instead.",
        ...personal,
        recipient: { relationship: "former-patient", careEnded: true },
        thread: {
          parent: {
            kind: "direct-message",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "patient" },
          },
        },
      },
      {
        kind: "direct-message",
        text: "See you Tuesday for round four!",
        ...personal,
        recipient: { careEnded: false },
        thread: {
          parent: {
            kind: "direct-message",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "patient" },
          },
        },
      },
    ],
    undetermined: [
      {
        kind: "direct-message",
        text: "You should stop the metformin today and take half of the evening dose instead.",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
        recipient: { relationship: "former-patient", careEnded: true },
        thread: {
          parent: {
            kind: "direct-message",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "patient" },
          },
        },
      },
      {
        kind: "direct-message",
        text: "Your experience with us is what I think of.",
        ...personal,
        recipient: { relationship: "former-patient", careEnded: true },
        thread: {
          parent: {
            kind: "direct-message",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "patient" },
          },
        },
      },
    ],
  },
  {
    rule: "mount-sinai/no-political-activity-on-sponsored-platforms",
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
          text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.",
          channel: { owner: "department" },
        },
        outcome: "block",
      },
      {
        subject: {
          kind: "post",
          text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.",
          ...department,
          channel: { owner: "personal", hostedBy: "other", usedForBusiness: true },
        },
        outcome: "block",
      },
    ],
    passes: [
      {
        kind: "email",
        text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.",
        channel: { owner: "department" },
        recipient: { identified: true },
      },
    ],
  },
  {
    rule: "mount-sinai/patient-privacy-never-publishable",
    violates: [
      { subject: { kind: "email", text: "My patient in bed 12, MRN 40817263, is going home tomorrow." } },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          platform: "sms",
        },
        alsoCites: ["mount-sinai/scope-all-external-postings"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          platform: "blog",
        },
        alsoCites: ["mount-sinai/scope-all-external-postings"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          platform: "other",
        },
        alsoCites: ["mount-sinai/scope-all-external-postings"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          recipient: { identified: true },
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
        author: { relationship: "press" },
      },
    ],
  },
  {
    rule: "mount-sinai/friend-request-from-patient",
    violates: [],
    passes: [
      {
        kind: "connection-request",
        text: "Would you like to connect?",
        ...personal,
        author: { affiliation: "none" },
      },
      {
        kind: "connection-request",
        text: "Would you like to connect?",
        ...personal,
        channel: { owner: "department", hostedBy: "other", audience: "public" },
      },
    ],
  },
  {
    rule: "mount-sinai/rounds-posts-must-be-general",
    violates: [
      {
        subject: {
          kind: "post",
          text: "My patient on rounds was the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "Gardener, reader, early riser." },
            profession: "intern",
          },
        },
      },
      {
        subject: {
          kind: "reply",
          text: "My patient was septic since breakfast, on dialysis by noon.",
          ...unseenProfile,
          author: { affiliation: "student", profile: { text: "Second year." } },
        },
      },
      {
        subject: {
          kind: "share",
          text: "My patient was septic since breakfast, on dialysis by noon.",
          ...unseenProfile,
          author: { affiliation: "student", profile: { text: "Second year." } },
        },
      },
      {
        subject: {
          kind: "comment",
          text: "My patient was septic since breakfast, on dialysis by noon.",
          ...unseenProfile,
          author: { affiliation: "student", profile: { text: "Second year." } },
        },
      },
      {
        subject: {
          kind: "article",
          text: "My patient was septic since breakfast, on dialysis by noon.",
          ...unseenProfile,
          author: { affiliation: "student", profile: { text: "Second year." } },
        },
      },
      {
        subject: {
          kind: "post",
          text: "My patient on rounds was the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "Gardener, reader, early riser." },
            profession: "fellow",
          },
        },
      },
      {
        subject: {
          kind: "post",
          text: "My patient on rounds was the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "Gardener, reader, early riser." },
            profession: "student",
          },
        },
      },
      {
        subject: {
          kind: "post",
          text: "My patient on rounds was the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "Gardener, reader, early riser." },
            profession: "trainee",
          },
        },
      },
      {
        subject: {
          kind: "post",
          text: "My patient on rounds was the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "Gardener, reader, early riser." },
            profession: "resident",
          },
        },
      },
      {
        subject: {
          kind: "post",
          text: "My patient on rounds was the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "Gardener, reader, early riser." },
            profession: "medical student",
          },
        },
      },
      {
        subject: {
          kind: "post",
          text: "My patient on rounds was the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "Gardener, reader, early riser." },
            profession: "nursing student",
          },
        },
      },
      {
        subject: {
          kind: "post",
          text: "My patient on rounds was the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "Gardener, reader, early riser." },
            profession: "resident physician",
          },
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "My patient was septic since breakfast, on dialysis by noon.",
        ...unseenProfile,
        author: { affiliation: "student", profile: { text: "Second year." }, relationship: "family" },
      },
      {
        kind: "post",
        text: "My patient was septic since breakfast, on dialysis by noon.",
        ...unseenProfile,
        author: { profile: { text: "Second year." } },
      },
      {
        kind: "post",
        text: "My patient was septic since breakfast, on dialysis by noon.",
        channel: { owner: "department", audience: "public" },
        author: { affiliation: "student", profile: { text: "Second year." } },
      },
      {
        kind: "email",
        text: "My patient on rounds was the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.",
        ...unseenProfile,
        author: { affiliation: "student", profile: { text: "Second year." } },
      },
      {
        kind: "post",
        text: "My patient on rounds was the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          profession: "A. Lindqvist",
        },
      },
    ],
    undetermined: [
      {
        kind: "post",
        text: "My patient was septic since breakfast, on dialysis by noon.",
        channel: { owner: "third-party", audience: "public" },
        author: { affiliation: "student", profile: { text: "Second year." } },
      },
    ],
  },
  {
    rule: "mount-sinai/no-individual-health-concerns",
    violates: [
      {
        subject: {
          kind: "reply",
          text: "You should stop the metformin today and take half of the evening dose instead.",
          ...personal,
          recipient: { relationship: "patient" },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "email",
          text: "You should stop the metformin today and take half of the evening dose instead.",
          ...personal,
          recipient: { relationship: "patient" },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "comment",
          text: "You should stop the metformin today and take half of the evening dose instead.",
          ...personal,
          recipient: { relationship: "patient" },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "review-reply",
          text: "You should stop the metformin today and take half of the evening dose instead.",
          ...personal,
          recipient: { relationship: "patient" },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
      {
        subject: {
          kind: "direct-message",
          text: "See you Tuesday for round four!",
          ...personal,
          recipient: { relationship: "patient" },
          thread: {
            parent: {
              kind: "direct-message",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
    ],
    passes: [
      {
        kind: "direct-message",
        text: "You should stop the metformin today and take half of the evening dose instead.",
        ...personal,
        author: { affiliation: "none" },
        recipient: { relationship: "patient" },
        thread: {
          parent: {
            kind: "direct-message",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "patient" },
          },
        },
      },
      {
        kind: "post",
        text: "You should stop the metformin today and take half of the evening dose instead.",
        ...personal,
        recipient: { relationship: "patient" },
        thread: {
          parent: {
            kind: "direct-message",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "patient" },
          },
        },
      },
      {
        text: "Given your symptoms I would stop the lisinopril tonight.",
        kind: "email",
        recipient: { relationship: "colleague", identified: true },
        author: { affiliation: "workforce" },
      },
    ],
  },
  {
    rule: "mount-sinai/patient-privacy-identified-patient",
    violates: [
      {
        subject: {
          kind: "post",
          text: "So proud of my patient Odalys Prentiss, who finished her last round of chemo today.",
          ...personal,
          platform: "mms",
        },
        citesNot: ["mount-sinai/friends-only-covered"],
      },
    ],
    passes: [],
  },
  {
    rule: "mount-sinai/patient-privacy-own-number",
    violates: [],
    passes: [
      { kind: "post", text: "My MRN is 40817263 and I waited six hours.", author: {} },
      {
        kind: "email",
        text: "My MRN is 40817263 and I waited six hours.",
        author: { relationship: "patient" },
        recipient: { identified: true },
      },
    ],
  },
  {
    rule: "mount-sinai/be-courteous",
    violates: [
      {
        subject: {
          text: "You are an idiot and everybody knows it.",
          kind: "email",
          recipient: { relationship: "authority" },
          author: { affiliation: "workforce" },
        },
        outcome: "allow",
      },
      {
        subject: {
          text: "You are an idiot and everybody knows it.",
          kind: "email",
          recipient: { relationship: "colleague", identified: false },
          author: { affiliation: "workforce" },
        },
      },
      {
        subject: {
          kind: "comment",
          text: "You are an idiot and everybody knows it. We deserve fair pay.",
          ...personal,
        },
        outcome: "allow",
      },
    ],
    passes: [],
  },
  {
    rule: "mount-sinai/no-false-or-unsubstantiated-claims",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "This new tea cures arthritis for good.",
        ...personal,
        author: { affiliation: "none" },
      },
    ],
  },
  {
    rule: "mount-sinai/respect-own-brands",
    violates: [
      {
        subject: {
          kind: "post",
          text: "The garden is open.",
          ...personal,
          media: [{ ...picture, logos: ["Mount Sinai Health System"] }],
          approvals: [],
        },
      },
      {
        subject: {
          kind: "post",
          text: "The garden is open.",
          ...personal,
          media: [{ ...picture, logos: ["Icahn School of Medicine at Mount Sinai"] }],
          approvals: [],
        },
      },
    ],
    passes: [
      { kind: "media-item", ...personal, approvals: [] },
      {
        kind: "media-item",
        ...personal,
        author: { affiliation: "none" },
        media: [{ ...picture, logos: ["Mount Sinai"] }],
      },
      {
        kind: "media-item",
        text: "We deserve fair pay",
        ...personal,
        media: [{ ...picture, logos: ["Mount Sinai"] }],
      },
      {
        kind: "media-item",
        ...personal,
        media: [{ ...picture, logos: ["Mount Sinai"] }],
        recipient: { relationship: "authority" },
      },
      {
        kind: "media-item",
        ...personal,
        media: [{ ...picture, logos: ["Mount Sinai"] }],
        approvals: [{ kind: "marketing-communications", by: "R. Osei", on: "2026-03-02" }],
      },
    ],
    undetermined: [
      {
        kind: "media-item",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
        media: [{ ...picture, logos: ["Mount Sinai"] }],
        approvals: [],
      },
      { kind: "media-item", text: "Mugs with our logo, ten dollars", ...personal, media: [picture] },
    ],
  },
  {
    rule: "mount-sinai/crisis-no-onsite-interview",
    violates: [
      {
        subject: {
          kind: "press-inquiry",
          text: "The lift was out for an hour. We deserve fair pay.",
          thread: {
            parent: {
              text: "I write for the Harbor Gazette. How long was the lift out?",
              author: { kind: "press" },
            },
          },
          situation: { crisis: true },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "press-inquiry",
          text: "The lift was out for an hour.",
          thread: {
            parent: {
              text: "I write for the Harbor Gazette. How long was the lift out?",
              author: { kind: "press" },
            },
          },
          situation: { crisis: true },
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "The lift was out for an hour.",
        thread: {
          parent: {
            text: "I write for the Harbor Gazette. How long was the lift out?",
            author: { kind: "press" },
          },
        },
        situation: { crisis: true },
      },
      {
        kind: "press-inquiry",
        text: "The lift was out for an hour.",
        thread: {
          parent: {
            text: "I write for the Harbor Gazette. How long was the lift out?",
            author: { kind: "press" },
          },
        },
        situation: { crisis: true },
        author: { affiliation: "none" },
      },
    ],
  },
  {
    rule: "mount-sinai/press-inquiries-to-press-office",
    violates: [],
    passes: [
      {
        kind: "press-inquiry",
        text: "The lift was out for an hour.",
        thread: {
          parent: {
            text: "I write for the Harbor Gazette. How long was the lift out?",
            author: { kind: "press" },
          },
        },
        author: { affiliation: "none" },
      },
      {
        kind: "press-inquiry",
        text: "Our communications team will gladly help.",
        thread: {
          parent: {
            text: "I write for the Harbor Gazette. How long was the lift out?",
            author: { kind: "press" },
          },
        },
        author: { affiliation: "workforce", isSpokesperson: false },
      },
    ],
  },
  {
    rule: "mount-sinai/no-proprietary-information",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "INTERNAL USE ONLY: the board has picked a new scheduling vendor, please keep it to yourselves.",
        ...personal,
        author: { affiliation: "none" },
      },
      {
        kind: "post",
        text: "INTERNAL USE ONLY: the board has picked a new scheduling vendor, please keep it to yourselves. We deserve fair pay.",
        ...personal,
      },
      {
        kind: "post",
        text: "INTERNAL USE ONLY: the board has picked a new scheduling vendor, please keep it to yourselves.",
        ...personal,
        recipient: { relationship: "authority" },
      },
    ],
  },
  {
    rule: "mount-sinai/no-false-or-unsubstantiated-claims-superlative",
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
    rule: "mount-sinai/strive-for-accuracy",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Our sleep program lowered migraine attacks by 45%.",
        ...official,
        author: { affiliation: "none" },
      },
    ],
  },
  {
    rule: "mount-sinai/patient-privacy-faint-patient",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "My patient asked for tea after her operation.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          relationship: "family",
        },
      },
      {
        kind: "post",
        text: "My patient asked for tea after her operation. Mrs. Okafor-Bell in room 9 had her stroke on Monday",
        ...personal,
        evidence: [
          { detector: "patient/contextual", field: "text", start: 0, end: 10, confidence: "certain" },
        ],
      },
    ],
    undetermined: [
      {
        kind: "post",
        text: "My patient asked for tea after her operation.",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
        evidence: [
          { detector: "patient/contextual", field: "text", start: 0, end: 10, confidence: "certain" },
        ],
      },
    ],
  },
  {
    rule: "mount-sinai/no-harmful-postings-threat",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "If you park in my spot again I will break your legs. We deserve fair pay.",
          ...personal,
        },
        outcome: "block",
      },
    ],
    passes: [
      {
        kind: "email",
        text: "If you park in my spot again I will break your legs.",
        recipient: { relationship: "colleague", identified: true },
        author: { affiliation: "workforce" },
      },
    ],
  },
  {
    rule: "mount-sinai/check-publicly-disclosed",
    violates: [
      {
        subject: {
          kind: "post",
          text: "The door code is 4471",
          ...personal,
          information: { publicStatus: "embargoed" },
        },
      },
      {
        subject: {
          kind: "post",
          text: "Contract value: 41 million",
          ...personal,
          information: { publicStatus: "embargoed" },
        },
      },
      {
        subject: {
          kind: "post",
          text: "It is under embargo until Monday",
          ...personal,
          information: { publicStatus: "embargoed" },
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "INTERNAL USE ONLY: the board has picked a new scheduling vendor, please keep it to yourselves.",
        ...personal,
        author: { affiliation: "none" },
        information: { publicStatus: "embargoed" },
      },
    ],
  },
  {
    rule: "mount-sinai/no-harmful-postings-hate",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Foreigners are animals and do not belong among decent people. We deserve fair pay.",
          ...personal,
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "email",
        text: "Foreigners are animals and do not belong among decent people. We deserve fair pay.",
        ...personal,
        recipient: { identified: true },
      },
    ],
  },
  {
    rule: "mount-sinai/patient-privacy-perhaps-recognisable-patient",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          relationship: "family",
        },
      },
      {
        kind: "post",
        text: "My patient Odalys Prentiss went home. The beekeeper who lost his hearing to a rare tumor can hear again",
        ...personal,
        evidence: [
          { detector: "patient/contextual", field: "text", start: 0, end: 10, confidence: "certain" },
        ],
      },
    ],
    undetermined: [
      {
        kind: "post",
        text: "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune.",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
        evidence: [
          { detector: "patient/contextual", field: "text", start: 0, end: 10, confidence: "certain" },
        ],
      },
    ],
  },
  {
    rule: "mount-sinai/patient-privacy-recognisable-patient",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "My patient tonight is the only survivor of the ferry fire at Pell Harbor, a retired lighthouse keeper in his sixties.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          relationship: "press",
        },
      },
      {
        kind: "post",
        text: "My patient Odalys Prentiss went home. The guy from the market stabbing is mine. Bed 9. His mom sleeps in the chair",
        ...personal,
      },
    ],
  },
  {
    rule: "mount-sinai/patient-privacy-confirmed-in-reply",
    violates: [],
    passes: [
      {
        kind: "share",
        text: "So proud, and I got to see every lap on my ward.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          relationship: "family",
        },
        sharedFrom: {
          owner: "patient",
          public: true,
          text: "My new kidney turns one today.",
          author: { relationship: "patient" },
        },
      },
    ],
    undetermined: [
      {
        kind: "share",
        text: "So proud, and I got to see every lap on my ward.",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
        sharedFrom: {
          owner: "patient",
          public: true,
          text: "My new kidney turns one today.",
          author: { relationship: "patient" },
        },
      },
    ],
  },
  {
    rule: "mount-sinai/patient-privacy-not-read",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Die Patientin auf Station vier wartet seit gestern auf ihre Ergebnisse, und niemand hat ihr bisher etwas gesagt.",
        ...official,
        author: { affiliation: "workforce", isSpokesperson: true, relationship: "press" },
      },
    ],
  },
  {
    rule: "mount-sinai/patient-privacy-patients-post-shared",
    violates: [],
    passes: [
      {
        kind: "share",
        text: "This!",
        ...official,
        author: { affiliation: "workforce", isSpokesperson: true, relationship: "family" },
        sharedFrom: {
          owner: "patient",
          public: true,
          text: "My new kidney turns one today.",
          author: { relationship: "patient" },
        },
      },
    ],
  },
  {
    rule: "mount-sinai/patient-privacy-patient-in-picture",
    violates: [],
    passes: [
      {
        kind: "media-item",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          relationship: "press",
        },
        media: [
          { ...picture, people: [{ role: "patient", identifiable: true, minor: false, patientRef: "pt-1" }] },
        ],
      },
    ],
  },
  {
    rule: "mount-sinai/patient-privacy-form-does-not-cover",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Hand washing saves lives, and so does a good night's sleep.",
        ...official,
        ...covering,
        author: { affiliation: "workforce", isSpokesperson: true, relationship: "press" },
        platform: "linkedin",
      },
    ],
  },
  {
    rule: "mount-sinai/patient-privacy-deidentified-patient",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune. Marion Delgado came to our heart clinic in April with a failing valve",
        ...personal,
      },
      {
        kind: "post",
        text: "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          relationship: "public",
        },
      },
    ],
    undetermined: [
      {
        kind: "post",
        text: "Hand washing saves lives, and so does a good night's sleep. The hip in 12 sang all night",
        ...personal,
      },
      {
        kind: "post",
        text: "The cranes over the harbor stood still.",
        ...personal,
        evidence: [
          { detector: "patient/contextual", field: "text", start: 0, end: 10, confidence: "possible" },
        ],
      },
    ],
  },
  {
    rule: "mount-sinai/respect-copyright",
    violates: [],
    passes: [
      { kind: "post", text: "Sorry about the watermark", ...personal, media: [picture] },
      {
        kind: "email",
        text: "Found this diagram on Google",
        recipient: { relationship: "colleague", identified: true },
        author: { affiliation: "workforce" },
        media: [],
      },
    ],
  },
  {
    rule: "mount-sinai/seed004-strategy-before-channel",
    violates: [],
    passes: [
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        channel: { owner: "personal" },
        author: {},
      },
    ],
  },
  {
    rule: "mount-sinai/disclaimer-exact-wording",
    violates: [],
    passes: [
      {
        kind: "profile-bio",
        text: "Respiratory therapist at Mount Sinai. Slow runner. Opinions are my own and not my employer's.",
        channel: { owner: "personal" },
        author: { affiliation: "none" },
      },
    ],
  },
  {
    rule: "mount-sinai/no-hate-speech",
    violates: [
      {
        subject: {
          kind: "share",
          text: "Foreigners are animals and do not belong among decent people.",
          ...personal,
          recipient: { relationship: "authority" },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "email",
        text: "Foreigners are animals and do not belong among decent people.",
        ...personal,
        recipient: { identified: true },
      },
    ],
  },
];
