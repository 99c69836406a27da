import type { RuleExamples } from "clearpost/testing";
import { department, official, personal, picture } from "../../shared/example-parts.js";

/** Drafts that differ in one thing from a plain one, so that each thing that a rule asks is seen to count. */
export const edges: readonly RuleExamples[] = [
  {
    rule: "who/moderation-no-personal-information",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Call 212-555-0147 after six.",
          channel: { owner: "personal", hostedBy: "institution", audience: "public" },
          author: { affiliation: "none" },
        },
      },
      {
        subject: {
          kind: "reply",
          text: "Call 212-555-0147 after six.",
          channel: { hostedBy: "institution" },
        },
      },
      {
        subject: {
          kind: "post",
          text: "Write to ola.quist@post.example about it.",
          ...official,
          channel: {
            owner: "third-party",
            hostedBy: "institution",
            audience: "public",
            account: { status: "approved" },
          },
        },
      },
      { subject: { kind: "comment", text: "Phone: 06 12 34 56 70", channel: { hostedBy: "institution" } } },
      {
        subject: {
          kind: "comment",
          text: "Ring her on +44 20 7946 0958 tomorrow",
          channel: { hostedBy: "institution" },
        },
      },
      {
        subject: {
          kind: "comment",
          text: "cell 2125550126",
          channel: { owner: "personal", hostedBy: "institution", audience: "public" },
          author: { affiliation: "none" },
        },
      },
      {
        subject: {
          kind: "comment",
          text: "My patient, Reach us on 1-800-555-0199 any time",
          channel: { owner: "personal", hostedBy: "institution", audience: "public" },
          author: { affiliation: "none" },
        },
      },
      {
        subject: {
          kind: "share",
          text: "she lives at 14 Acacia Lane, Port Tembu Don't give up, Joy!",
          channel: { owner: "personal", hostedBy: "institution", audience: "public" },
          author: { affiliation: "none" },
        },
      },
      {
        subject: {
          kind: "comment",
          text: "Ola Quist lives at 14 Acacia Lane.",
          channel: { owner: "personal", hostedBy: "institution", audience: "public" },
          author: { affiliation: "none" },
          evidence: [{ detector: "phi/name", field: "text", start: 0, end: 9, confidence: "likely" }],
        },
      },
    ],
    passes: [
      {
        kind: "engagement",
        text: "Write to me at ola.quist@post.example about it.",
        channel: { owner: "personal", hostedBy: "institution", audience: "public" },
        author: { affiliation: "none" },
      },
      {
        kind: "comment",
        text: "Call 212-555-0147 after six.",
        channel: { hostedBy: "institution", owner: "department" },
      },
      {
        kind: "comment",
        text: "she lives at 14 Acacia Lane, Port Tembu",
        channel: { owner: "personal", hostedBy: "institution", audience: "public" },
        author: { affiliation: "none" },
      },
      {
        kind: "comment",
        text: "Dr. Quist lives in Larkspur Falls.",
        channel: { owner: "personal", hostedBy: "institution", audience: "public" },
        author: { affiliation: "none" },
      },
    ],
    undetermined: [
      { kind: "share", text: "Call 212-555-0147 after six.", channel: { hostedBy: "institution" } },
      { kind: "review", text: "Call 212-555-0147 after six.", channel: { hostedBy: "institution" } },
      { kind: "media-item", text: "Call 212-555-0147 after six.", channel: { hostedBy: "institution" } },
    ],
  },
  {
    rule: "who/moderation-no-abuse",
    violates: [],
    passes: [
      { kind: "post", text: "You are a fool and an idiot. We deserve fair pay." },
      { kind: "post", text: "You are a fool and an idiot.", recipient: { relationship: "authority" } },
    ],
  },
  {
    rule: "who/design-specs",
    violates: [
      {
        subject: {
          kind: "media-item",
          ...official,
          media: [{ ...picture, kind: "video", brandReviewed: false }],
        },
      },
      {
        subject: {
          kind: "media-item",
          ...official,
          media: [{ ...picture, brandReviewed: false }],
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [
      {
        kind: "media-item",
        ...official,
        channel: { hostedBy: "institution", audience: "public", account: { status: "approved" } },
        media: [{ ...picture, brandReviewed: false }],
      },
      {
        kind: "media-item",
        ...official,
        media: [
          {
            altText: "A blue sky over a parking lot.",
            location: "off-site",
            people: [],
            logos: [],
            rights: "own",
            backgroundChecked: true,
            brandReviewed: false,
          },
        ],
      },
      {
        kind: "media-item",
        ...official,
        media: [
          picture,
          {
            altText: "A blue sky over a parking lot.",
            location: "off-site",
            people: [],
            logos: [],
            rights: "own",
            backgroundChecked: true,
            brandReviewed: false,
          },
        ],
      },
    ],
    undetermined: [
      { kind: "media-item", ...official, media: [{ ...picture, brandReviewed: true }, picture] },
    ],
  },
  {
    rule: "who/moderation-no-promotion",
    violates: [],
    passes: [
      {
        kind: "comment",
        text: "Use my code PLUM10 at the till. We deserve fair pay.",
        channel: { owner: "personal" },
      },
      {
        kind: "comment",
        text: "Use my code PLUM10 at the till.",
        channel: { owner: "personal" },
        recipient: { relationship: "authority" },
      },
    ],
  },
  {
    rule: "who/naming-conventions",
    violates: [],
    passes: [
      {
        kind: "account-request",
        text: "A page for the measles team.",
        ...department,
        channel: { owner: "personal" },
        approvals: [],
      },
    ],
    undetermined: [
      {
        kind: "account-request",
        text: "A page for the measles team.",
        ...department,
        approvals: [{ kind: "communications", by: "R. Osei", on: "2026-03-02" }],
      },
    ],
  },
  {
    rule: "who/moderation-no-tagging-people",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "Look who is here.",
          channel: { owner: "personal", hostedBy: "institution", audience: "public" },
          author: { affiliation: "none" },
          mentions: ["@WHO", "@who"],
        },
      },
    ],
    passes: [
      {
        kind: "engagement",
        text: "Look who is here.",
        channel: { owner: "personal", hostedBy: "institution", audience: "public" },
        author: { affiliation: "none" },
        mentions: ["@ola.quist"],
      },
      {
        kind: "comment",
        text: "Look who is here.",
        channel: { owner: "personal", hostedBy: "institution", audience: "public" },
        author: { affiliation: "none" },
        mentions: ["WHO"],
      },
      {
        kind: "comment",
        text: "Look who is here.",
        channel: { owner: "personal", hostedBy: "institution", audience: "public" },
        author: { affiliation: "none" },
        mentions: ["@who"],
      },
      {
        kind: "comment",
        text: "Look who is here.",
        channel: { owner: "personal", hostedBy: "institution", audience: "public" },
        author: { affiliation: "none" },
        mentions: ["who"],
      },
    ],
  },
  {
    rule: "who/moderation-no-abuse-threat",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "I will come to your office and kill you. We deserve fair pay.",
          channel: { owner: "personal", hostedBy: "institution", audience: "public" },
          author: { affiliation: "none" },
        },
        outcome: "block",
      },
    ],
    passes: [],
  },
  {
    rule: "who/moderation-no-abuse-hate",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "Africans are vermin and should be wiped out. We deserve fair pay.",
          channel: { owner: "personal", hostedBy: "institution", audience: "public" },
          author: { affiliation: "none" },
        },
        outcome: "review",
      },
    ],
    passes: [],
  },
  {
    rule: "who/credible-information",
    violates: [
      {
        subject: {
          kind: "post",
          text: "We guarantee a full recovery",
          ...official,
          claims: [],
          approvals: [],
        },
      },
      {
        subject: {
          kind: "post",
          text: "Our checklist cuts surgical deaths by 40%",
          ...official,
          claims: [],
          approvals: [],
        },
      },
      {
        subject: {
          kind: "post",
          text: "Off-label ketamine works wonders for migraine",
          ...official,
          claims: [],
          approvals: [],
        },
      },
      {
        subject: {
          kind: "share",
          text: "Worth a read.",
          ...official,
          sharedFrom: { owner: "other", text: "Guaranteed results in ten days" },
          approvals: [],
        },
      },
      {
        subject: {
          kind: "share",
          text: "Worth a read.",
          ...official,
          sharedFrom: { owner: "other", text: "Our checklist cuts surgical deaths by 40%" },
          approvals: [],
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "This syrup cures measles, guaranteed.",
        ...official,
        author: { affiliation: "none" },
      },
      { kind: "share", text: "Measles can be prevented by a vaccine.", ...official },
      {
        kind: "post",
        text: "Worth a read.",
        ...official,
        sharedFrom: { owner: "other", text: "This syrup cures measles, guaranteed." },
        approvals: [],
      },
    ],
  },
  {
    rule: "who/compromised-accounts",
    violates: [],
    passes: [{ kind: "post", text: "We were hacked.", ...official, incident: { kind: "A. Lindqvist" } }],
  },
  {
    rule: "who/media-training",
    violates: [
      {
        subject: {
          kind: "press-inquiry",
          text: "Please write to the media team, they answer reporters. We deserve fair pay.",
          ...personal,
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "press-inquiry",
          text: "Here is what I think of it.",
          ...personal,
          thread: { parent: { kind: "email", text: "I write for the Courier.", author: { kind: "press" } } },
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [],
  },
  {
    rule: "who/crisis-communication",
    violates: [
      {
        subject: {
          kind: "ad",
          text: "Boil the water until we say otherwise.",
          ...official,
          situation: { crisis: true },
          approvals: [],
        },
      },
      {
        subject: {
          kind: "reply",
          text: "Boil the water until we say otherwise.",
          ...official,
          situation: { crisis: true },
          approvals: [],
        },
      },
      {
        subject: {
          kind: "share",
          text: "Boil the water until we say otherwise.",
          ...official,
          situation: { crisis: true },
          approvals: [],
        },
      },
      {
        subject: {
          kind: "event",
          text: "Boil the water until we say otherwise.",
          ...official,
          situation: { crisis: true },
          approvals: [],
        },
      },
      {
        subject: {
          kind: "comment",
          text: "Boil the water until we say otherwise.",
          ...official,
          situation: { crisis: true },
          approvals: [],
        },
      },
      {
        subject: {
          kind: "article",
          text: "Boil the water until we say otherwise.",
          ...official,
          situation: { crisis: true },
          approvals: [],
        },
      },
      {
        subject: {
          kind: "media-item",
          text: "Boil the water until we say otherwise.",
          ...official,
          situation: { crisis: true },
          approvals: [],
        },
      },
      {
        subject: {
          kind: "page-hosted",
          text: "Boil the water until we say otherwise.",
          ...official,
          situation: { crisis: true },
          approvals: [],
        },
      },
    ],
    passes: [
      {
        kind: "review",
        text: "Boil the water until we say otherwise.",
        ...official,
        situation: { crisis: true },
        approvals: [],
      },
    ],
  },
  {
    rule: "who/tweet-style",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Wash your hands before you eat. Wash your hands before you eat. Wash your hands before you eat. Wash your hands before you eat. Wash your hands before you eat. Wash your hands before you eat. Wash your hands before you eat. Wash your hands before you eat. Wash your hands before you eat. Wash your hands before you eat. Wash your hands before you eat. Wash your hands before you eat. ",
        ...official,
        channel: { hostedBy: "institution", audience: "public", account: { status: "approved" } },
        platform: "x",
      },
    ],
  },
  {
    rule: "who/multilingual",
    violates: [
      {
        subject: {
          kind: "post",
          text: "The vaccine is free for all the children who come to us with their parents. La vacuna es gratuita para todos los niños.",
          ...official,
          approvals: [],
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "La vacuna contra el sarampión es gratuita para todos los niños y se puede recibir en cualquier centro de salud del barrio.",
        ...official,
        approvals: [{ kind: "technical-review", by: "Dr. Renn" }],
      },
    ],
  },
];
