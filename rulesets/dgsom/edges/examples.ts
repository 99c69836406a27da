import type { RuleExamples } from "clearpost/testing";
import { covering, department, official, personal, picture } from "../../shared/example-parts.js";

/** Drafts that differ in one thing from a plain one, so that each thing that a rule asks is seen to count. */
export const edges: readonly RuleExamples[] = [
  {
    rule: "dgsom/account-supervisor-approval",
    violates: [
      {
        subject: {
          kind: "account-request",
          text: "The sleep lab would like an account.",
          ...department,
          approvals: [],
        },
        outcome: "review",
      },
    ],
    passes: [],
  },
  {
    rule: "dgsom/account-content-owner",
    violates: [
      {
        subject: {
          kind: "account-request",
          text: "The sleep lab would like an account.",
          ...department,
          accountRequest: {},
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "account-request",
        text: "The sleep lab would like an account.",
        ...department,
        channel: { owner: "personal" },
        accountRequest: {},
      },
    ],
  },
  {
    rule: "dgsom/account-owner-fte",
    violates: [
      {
        subject: {
          kind: "account-request",
          text: "The sleep lab would like an account.",
          ...department,
          accountRequest: { ownerFte: 0.1 },
        },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "account-request",
        text: "The sleep lab would like an account.",
        ...department,
        channel: { owner: "personal" },
        accountRequest: { ownerFte: 0.1 },
      },
    ],
  },
  {
    rule: "dgsom/actively-monitor",
    violates: [
      {
        subject: {
          kind: "account-request",
          text: "The sleep lab would like an account.",
          ...department,
          channel: { owner: "department", account: { moderation: { plan: false } } },
        },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "account-request",
        text: "The sleep lab would like an account.",
        ...department,
        channel: { owner: "personal", account: { moderation: { plan: false } } },
      },
      {
        kind: "account-request",
        text: "The sleep lab would like an account.",
        ...department,
        channel: { owner: "department", account: { moderation: { plan: true } } },
      },
    ],
  },
  {
    rule: "dgsom/handover-at-separation",
    violates: [
      {
        subject: {
          kind: "account-request",
          text: "The sleep lab would like an account.",
          ...department,
          accountRequest: { handoverPlan: false },
        },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "account-request",
        text: "The sleep lab would like an account.",
        ...department,
        accountRequest: { handoverPlan: " " },
      },
      {
        kind: "account-request",
        text: "The sleep lab would like an account.",
        ...department,
        channel: { owner: "personal" },
        accountRequest: { handoverPlan: false },
      },
    ],
  },
  {
    rule: "dgsom/dgit-admin-access",
    violates: [
      {
        subject: {
          kind: "account-request",
          text: "The sleep lab would like an account.",
          ...department,
          accountRequest: { dgitAdminAccess: false },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "account-request",
        text: "The sleep lab would like an account.",
        ...department,
        channel: { owner: "personal" },
        accountRequest: { dgitAdminAccess: false },
      },
    ],
  },
  {
    rule: "dgsom/inform-web-product-manager",
    violates: [
      {
        subject: {
          kind: "account-request",
          text: "The sleep lab would like an account.",
          ...department,
          accountRequest: { steps: { informedDgit: false } },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "account-request",
        text: "The sleep lab would like an account.",
        ...department,
        channel: { owner: "personal" },
        accountRequest: { steps: { informedDgit: false } },
      },
    ],
  },
  {
    rule: "dgsom/owner-has-login",
    violates: [
      {
        subject: {
          kind: "account-request",
          text: "The sleep lab would like an account.",
          ...department,
          accountRequest: { departmentOwnerHasLogin: false },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "account-request",
        text: "The sleep lab would like an account.",
        ...department,
        channel: { owner: "personal" },
        accountRequest: { departmentOwnerHasLogin: false },
      },
    ],
  },
  {
    rule: "dgsom/content-accurate-superlative",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "We are the best hospital in the country.",
        ...official,
        author: { affiliation: "none" },
      },
    ],
  },
  {
    rule: "dgsom/account-backup-moderator",
    violates: [
      {
        subject: {
          kind: "account-request",
          text: "The sleep lab would like an account.",
          channel: {},
          author: {},
          accountRequest: {},
        },
        outcome: "review",
      },
    ],
    passes: [{ kind: "account-request", text: "Hello.", ...personal }],
  },
  {
    rule: "dgsom/develop-strategy",
    violates: [
      {
        subject: {
          kind: "account-request",
          text: "The sleep lab would like an account.",
          channel: { owner: "institution" },
          author: {},
          accountRequest: {},
        },
        outcome: "warn",
      },
    ],
    passes: [],
  },
  {
    rule: "dgsom/recruiting-only-by-hr",
    violates: [
      {
        subject: {
          kind: "post",
          text: "We're hiring two research coordinators, send me your resume!",
          channel: {},
          author: { affiliation: "workforce", department: "Sleep Laboratory" },
        },
      },
    ],
    passes: [
      { kind: "post", text: "We're hiring two research coordinators, send me your resume!", channel: {} },
      {
        kind: "post",
        text: "We're hiring two research coordinators, send me your resume!",
        ...department,
        author: { department: "HR" },
      },
      {
        kind: "post",
        text: "We're hiring two research coordinators, send me your resume!",
        ...department,
        author: { affiliation: "none" },
      },
      {
        kind: "post",
        text: "We're hiring two research coordinators, send me your resume!",
        ...department,
        author: { department: "Human Resources" },
      },
      {
        kind: "post",
        text: "We're hiring two research coordinators, send me your resume!",
        ...department,
        author: { department: "Talent Acquisition" },
      },
    ],
  },
  {
    rule: "dgsom/express-consent-of-all-parties",
    violates: [
      {
        subject: {
          kind: "media-item",
          ...official,
          media: [{ ...picture, people: [{ role: "staff", identifiable: true, consent: "none" }] }],
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [
      {
        kind: "media-item",
        channel: {
          owner: "institution",
          hostedBy: "institution",
          audience: "public",
          account: { status: "approved" },
        },
        author: { affiliation: "workforce", isSpokesperson: true },
      },
      {
        kind: "media-item",
        text: "My patient asked for tea. Informational picket at noon",
        ...official,
        channel: { hostedBy: "institution", audience: "public", account: { status: "approved" } },
        media: [{ ...picture, people: [{ role: "family" }] }],
      },
    ],
    undetermined: [
      { kind: "media-item", ...official, media: [{ ...picture, people: [{ role: "family" }] }] },
      { kind: "media-item", ...official, media: [{ ...picture, people: [{ role: "public" }] }] },
      { kind: "media-item", ...official, media: [{ ...picture, people: [{ role: "visitor" }] }] },
    ],
  },
  {
    rule: "dgsom/patient-privacy-faint-patient",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "My patient asked for tea after her operation.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          relationship: "press",
        },
      },
      { kind: "post", text: "My patient asked for tea after her operation.", ...official, ...covering },
      {
        kind: "post",
        text: "My patient Odalys Prentiss went home. The beekeeper who lost his hearing to a rare tumor can hear again",
        ...personal,
        evidence: [
          { detector: "patient/contextual", field: "text", start: 0, end: 10, confidence: "certain" },
        ],
      },
    ],
  },
  {
    rule: "dgsom/patient-privacy-identified-patient",
    violates: [
      {
        subject: {
          kind: "post",
          text: "So proud of my patient Odalys Prentiss, who finished her last round of chemo today.",
          ...personal,
          authorizations: [],
        },
        alsoCites: ["dgsom/scope-work-and-nonwork"],
      },
    ],
    passes: [
      {
        kind: "post",
        text: "So proud of my patient Odalys Prentiss, who finished her last round of chemo today.",
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
    rule: "dgsom/patient-privacy-perhaps-recognisable-patient",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          relationship: "press",
        },
      },
      {
        kind: "post",
        text: "New valves are quieter than they used to be. a 40-year-old man, Victor R., with asthma",
        ...personal,
      },
      {
        kind: "post",
        text: "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune.",
        ...personal,
        ...covering,
        channel: { owner: "institution", hostedBy: "other", audience: "public" },
      },
    ],
  },
  {
    rule: "dgsom/patient-privacy-recognisable-patient",
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
        text: "My patient Odalys Prentiss went home. The beekeeper who lost his hearing to a rare tumor can hear again",
        ...personal,
      },
    ],
  },
  {
    rule: "dgsom/patient-privacy-patients-post-shared",
    violates: [],
    passes: [
      {
        kind: "share",
        text: "This!",
        ...official,
        author: { affiliation: "workforce", isSpokesperson: true, relationship: "press" },
        sharedFrom: {
          owner: "patient",
          public: true,
          text: "My new kidney turns one today.",
          author: { relationship: "patient" },
        },
        authorizations: [],
      },
    ],
  },
  {
    rule: "dgsom/content-copyright",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Our new hall.",
        ...official,
        channel: {
          owner: "personal",
          hostedBy: "institution",
          audience: "public",
          account: { status: "approved" },
        },
        media: [{ ...picture, rights: "third-party-unlicensed" }],
      },
      {
        kind: "post",
        text: "Stole this picture of the knee from a textbook site",
        ...official,
        media: [picture],
      },
    ],
  },
  {
    rule: "dgsom/no-resharing-phi-wherever-first-posted",
    violates: [],
    passes: [
      {
        kind: "share",
        text: "Happy day!",
        ...official,
        author: { affiliation: "workforce", isSpokesperson: true, relationship: "press" },
        sharedFrom: {
          owner: "patient",
          public: true,
          text: "One year with my new liver.",
          author: { relationship: "patient" },
        },
        authorizations: [],
      },
    ],
  },
  {
    rule: "dgsom/patient-privacy-confirmed-in-reply",
    violates: [],
    passes: [
      {
        kind: "review-reply",
        text: "We are so sorry about your long wait before your surgery with us.",
        ...official,
        author: { affiliation: "workforce", isSpokesperson: true, relationship: "press" },
        thread: { parent: { kind: "review", text: "Long wait, rude desk.", author: { kind: "public" } } },
        authorizations: [],
      },
    ],
    undetermined: [
      {
        kind: "review-reply",
        text: "We are so sorry about your long wait before your surgery with us.",
        ...official,
        thread: { parent: { kind: "review", text: "Long wait, rude desk.", author: { kind: "public" } } },
        authorizations: [{ kind: "hipaa" }],
      },
    ],
  },
  {
    rule: "dgsom/patient-privacy-patient-in-picture",
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
    rule: "dgsom/patient-privacy-form-does-not-cover",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Hand washing saves lives, and so does a good night's sleep.",
          ...official,
          authorizations: [
            {
              kind: "hipaa",
              patientRef: "pt-1",
              signedOn: "2026-02-01",
              signedBy: "patient",
              purpose: "publication on the hospital's own channels",
              scope: {
                platforms: ["facebook"],
                content: [
                  "text",
                  "name",
                  "age",
                  "city",
                  "date",
                  "diagnosis",
                  "treatment",
                  "outcome",
                  "photo",
                  "quote",
                  "family",
                ],
              },
            },
            {
              kind: "written-permission",
              patientRef: "pt-1",
              signedOn: "2026-02-01",
              signedBy: "patient",
              purpose: "publication on the hospital's own channels",
              scope: {
                platforms: ["facebook"],
                content: [
                  "text",
                  "name",
                  "age",
                  "city",
                  "date",
                  "diagnosis",
                  "treatment",
                  "outcome",
                  "photo",
                  "quote",
                  "family",
                ],
              },
            },
          ],
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Hand washing saves lives, and so does a good night's sleep.",
        ...official,
        author: { affiliation: "workforce", isSpokesperson: true, relationship: "patient" },
        authorizations: [
          {
            kind: "hipaa",
            patientRef: "pt-1",
            signedOn: "2026-02-01",
            signedBy: "patient",
            purpose: "publication on the hospital's own channels",
            scope: {
              platforms: ["facebook"],
              content: [
                "text",
                "name",
                "age",
                "city",
                "date",
                "diagnosis",
                "treatment",
                "outcome",
                "photo",
                "quote",
                "family",
              ],
            },
          },
        ],
      },
    ],
  },
  {
    rule: "dgsom/patient-privacy-deidentified-patient",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Last year Pilar Montoya could not hold her baby. Today, after two operations, she can.",
        ...official,
        ...covering,
      },
      {
        kind: "share",
        text: "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune.",
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
    rule: "dgsom/no-proprietary-content",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "PROPRIETARY AND CONFIDENTIAL: the budget of the new institute, first draft. We deserve fair pay.",
        ...personal,
      },
      {
        kind: "post",
        text: "PROPRIETARY AND CONFIDENTIAL: the budget of the new institute, first draft.",
        ...personal,
        recipient: { relationship: "authority" },
      },
    ],
  },
];
