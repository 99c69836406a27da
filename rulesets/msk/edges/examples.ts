import type { RuleExamples } from "clearpost/testing";
import { department, personal, picture, unseenProfile } from "../../shared/example-parts.js";

/** Drafts that differ in one thing from a plain one, so that each thing that a rule asks is seen to count. */
export const edges: readonly RuleExamples[] = [
  {
    rule: "msk/identify-on-msk-page",
    violates: [],
    passes: [
      {
        kind: "comment",
        text: "What a lovely garden. We deserve fair pay.",
        channel: { owner: "personal", hostedBy: "institution" },
      },
      {
        kind: "comment",
        text: "What a lovely garden.",
        channel: { owner: "personal", hostedBy: "institution" },
        recipient: { relationship: "authority" },
      },
      {
        kind: "comment",
        text: "#PlumfootEmployee these socks are soft",
        ...personal,
        channel: { owner: "personal", hostedBy: "institution" },
      },
      { kind: "comment", text: "What a lovely garden.", channel: { owner: "personal" } },
      {
        kind: "comment",
        text: "What a lovely garden.",
        channel: { owner: "department", hostedBy: "institution" },
      },
      {
        kind: "share",
        text: "What a lovely garden.",
        ...personal,
        channel: { owner: "personal", hostedBy: "institution" },
      },
      {
        kind: "comment",
        text: "What a lovely garden.",
        channel: { owner: "personal", hostedBy: "institution" },
        author: { affiliation: "workforce", profile: { text: "#PlumfootEmployee these socks are soft" } },
      },
      {
        kind: "comment",
        text: "What a lovely garden.",
        ...personal,
        channel: { owner: "personal", hostedBy: "institution" },
        evidence: [
          { detector: "affiliation/self-id", field: "text", start: 0, end: 8, confidence: "likely" },
        ],
      },
    ],
    undetermined: [
      {
        kind: "post",
        text: "What a lovely garden.",
        channel: { owner: "personal", hostedBy: "institution" },
      },
      {
        kind: "reply",
        text: "What a lovely garden.",
        channel: { owner: "personal", hostedBy: "institution" },
      },
      {
        kind: "comment",
        text: "What a lovely garden.",
        channel: { owner: "personal", hostedBy: "institution" },
        author: { profile: { text: "?" } },
      },
      {
        kind: "comment",
        text: "What a lovely garden.",
        channel: { owner: "personal", hostedBy: "institution" },
        author: { affiliation: "student" },
      },
    ],
  },
  {
    rule: "msk/disclose-affiliation-when-endorsing",
    violates: [],
    passes: [
      {
        kind: "engagement",
        text: "Nobody treats sarcoma better than Memorial Sloan Kettering, I would send my own mother there.",
        channel: { owner: "personal" },
      },
      {
        kind: "post",
        text: "Nobody treats sarcoma better than Memorial Sloan Kettering, I would send my own mother there. We deserve fair pay.",
        channel: { owner: "personal" },
      },
      {
        kind: "post",
        text: "Nobody treats sarcoma better than Memorial Sloan Kettering, I would send my own mother there.",
        channel: { owner: "personal" },
        recipient: { relationship: "authority" },
      },
    ],
  },
  {
    rule: "msk/patient-privacy-never-publishable",
    violates: [
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "MD" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "DO" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "doctor" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "fellow" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "surgeon" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "resident" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "attending" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "urologist" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "oncologist" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "hospitalist" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "radiologist" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "neurologist" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "pathologist" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "psychiatrist" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "pediatrician" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "cardiologist" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "gynecologist" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "dermatologist" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "medical doctor" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "anesthesiologist" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "resident physician" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          author: { profession: "attending physician" },
        },
        alsoCites: ["msk/postings-adhere-to-hipaa"],
      },
    ],
    passes: [],
  },
  {
    rule: "msk/patient-boundaries-same-online",
    violates: [
      {
        subject: {
          kind: "connection-request",
          text: "Would you like to connect?",
          ...personal,
          recipient: { relationship: "former-patient" },
        },
      },
      {
        subject: {
          kind: "connection-request",
          text: "Would you like to connect?",
          ...personal,
          recipient: { relationship: "patient-family" },
        },
      },
      {
        subject: {
          kind: "direct-message",
          text: "Just add me on Instagram, we can talk there!",
          ...personal,
          thread: { parent: { author: { kind: "patient" } } },
        },
      },
    ],
    passes: [
      {
        kind: "direct-message",
        text: "Just add me on Instagram, we can talk there!",
        ...personal,
        author: { affiliation: "none" },
      },
      {
        kind: "post",
        text: "Would you like to connect?",
        ...personal,
        recipient: { relationship: "patient" },
      },
      {
        kind: "direct-message",
        text: "See you at the door.",
        ...personal,
        recipient: { relationship: "patient" },
      },
    ],
    undetermined: [
      { kind: "reply", text: "Just add me on Instagram, we can talk there!", ...personal },
      { kind: "comment", text: "Just add me on Instagram, we can talk there!", ...personal },
      {
        kind: "connection-request",
        text: "Would you like to connect?",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
        recipient: { relationship: "patient" },
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
          platform: "x",
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
        outcome: "warn",
      },
      {
        subject: {
          kind: "profile-bio",
          text: "Nurse at Memorial Sloan Kettering. Plants and trains.",
          ...unseenProfile,
          author: { affiliation: "workforce", profile: { text: "Pharmacist, baker. Opinions are my own." } },
          platform: "x",
        },
        outcome: "allow",
      },
    ],
    passes: [
      {
        kind: "profile-bio",
        text: "Nurse at Memorial Sloan Kettering. Tweets are my own.",
        ...unseenProfile,
        author: { affiliation: "none" },
      },
      {
        kind: "post",
        text: "Nurse at Memorial Sloan Kettering. Plants and trains.",
        ...unseenProfile,
        platform: "linkedin",
      },
      {
        kind: "profile-bio",
        text: "Nurse at Memorial Sloan Kettering. Plants and trains. I do not speak for my hospital.",
        ...unseenProfile,
        platform: "linkedin",
      },
    ],
    undetermined: [
      {
        kind: "profile-bio",
        text: "Nurse at Memorial Sloan Kettering. Plants and trains.",
        ...department,
        channel: { audience: "public" },
        platform: "linkedin",
      },
    ],
  },
  {
    rule: "msk/verify-public-before-sharing",
    violates: [
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
    undetermined: [
      {
        kind: "share",
        text: "INTERNAL USE ONLY: the board has picked a new scheduling vendor, please keep it to yourselves.",
        ...personal,
        sharedFrom: { owner: "other", public: true },
      },
      {
        kind: "post",
        text: "INTERNAL USE ONLY: the board has picked a new scheduling vendor, please keep it to yourselves.",
        ...personal,
        sharedFrom: { owner: "institution", public: true },
      },
    ],
  },
  {
    rule: "msk/no-name-for-promotion",
    violates: [
      {
        subject: {
          kind: "post",
          text: "MSK nurse here, and I say vote for Wanda Ostrowski for county treasurer on Tuesday. Opinions are my own.",
          ...personal,
          approvals: [],
        },
      },
      {
        subject: {
          kind: "post",
          text: "MSK nurse here, and my shift starts at seven. Grab a pair before Friday.",
          ...personal,
        },
      },
      {
        subject: {
          kind: "post",
          text: "MSK nurse here, and my shift starts at seven. More at https://haddadforsenate.example",
          ...personal,
        },
      },
      {
        subject: {
          kind: "post",
          text: "Vote for Wanda Ostrowski for county treasurer on Tuesday. our crest on the team shirts",
          ...personal,
        },
      },
      {
        subject: {
          kind: "post",
          text: "I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
          ...personal,
          media: [{ ...picture, logos: ["MSK"] }],
        },
      },
      {
        subject: {
          kind: "post",
          text: "I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
          ...personal,
          media: [{ ...picture, logos: ["Memorial Sloan Kettering"] }],
        },
      },
      {
        subject: {
          kind: "post",
          text: "I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
          ...personal,
          media: [{ ...picture, logos: ["Sloan Kettering Institute"] }],
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "MSK nurse here, and I say vote for Wanda Ostrowski for county treasurer on Tuesday. Opinions are my own.",
        ...personal,
        author: { affiliation: "none" },
      },
      {
        kind: "post",
        text: "MSK nurse here, and I say vote for Wanda Ostrowski for county treasurer on Tuesday. Opinions are my own.",
        ...personal,
        approvals: [{ kind: "brand", by: "R. Osei", on: "2026-03-02" }],
      },
      {
        kind: "post",
        text: "MSK nurse here, and I say vote for Wanda Ostrowski for county treasurer on Tuesday. Opinions are my own.",
        ...personal,
        approvals: [{ kind: "marketing-communications", by: "R. Osei", on: "2026-03-02" }],
      },
      {
        kind: "post",
        text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.",
        ...personal,
        media: [picture],
      },
    ],
  },
  {
    rule: "msk/no-msk-email-for-opinions",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "I'm a nurse at Memorial Sloan Kettering and I think the city should ban scooters from the sidewalks.",
        channel: { owner: "personal" },
        author: { affiliation: "none", email: "jo.ferris@mskcc.org", profile: { text: "Gardener." } },
      },
      {
        kind: "post",
        text: "I'm a nurse at Memorial Sloan Kettering and I think the city should ban scooters from the sidewalks.",
        channel: {},
        author: { affiliation: "workforce", email: "jo.ferris@mskcc.org", profile: { text: "Gardener." } },
      },
      {
        kind: "email",
        text: "I'm a nurse at Memorial Sloan Kettering and I think the city should ban scooters from the sidewalks.",
        channel: { owner: "personal" },
        author: { affiliation: "workforce", email: "jo.ferris@mskcc.org", profile: { text: "Gardener." } },
      },
    ],
  },
  {
    rule: "msk/managers-not-connecting-to-reports",
    violates: [],
    passes: [
      {
        kind: "connection-request",
        text: "Would you like to connect?",
        ...personal,
        author: { affiliation: "none" },
        recipient: { relationship: "direct-report" },
        connection: { initiatedBy: "author" },
      },
      {
        kind: "connection-request",
        text: "Would you like to connect?",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
        recipient: { relationship: "direct-report" },
        connection: { initiatedBy: "author" },
      },
    ],
  },
  {
    rule: "msk/speak-for-yourself",
    violates: [
      { subject: { kind: "post", text: "I work here and our burn program is outstanding.", ...personal } },
    ],
    passes: [
      {
        kind: "profile-bio",
        text: "I'm a nurse at Memorial Sloan Kettering and I think the city should ban scooters from the sidewalks.",
        ...personal,
      },
      {
        kind: "post",
        text: "I'm a nurse at Memorial Sloan Kettering and I think the city should ban scooters from the sidewalks.",
        channel: { owner: "personal" },
        author: { affiliation: "none" },
      },
      { kind: "post", text: "I think hospitals should plant trees.", ...personal },
    ],
    undetermined: [
      {
        kind: "post",
        text: "I'm a nurse at Memorial Sloan Kettering and I think the city should ban scooters from the sidewalks.",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
      },
    ],
  },
  {
    rule: "msk/personal-filming-limited-sharing",
    violates: [
      {
        subject: {
          kind: "media-item",
          channel: { owner: "personal", audience: "group" },
          media: [{ ...picture, location: "common-area" }],
        },
      },
      {
        subject: {
          kind: "media-item",
          channel: { owner: "personal", audience: "friends" },
          media: [{ ...picture, location: "common-area" }],
        },
      },
    ],
    passes: [
      { kind: "media-item", channel: { owner: "personal" } },
      {
        kind: "media-item",
        channel: { owner: "department" },
        media: [{ ...picture, location: "common-area" }],
      },
      {
        kind: "media-item",
        channel: { owner: "personal" },
        media: [{ ...picture, location: "common-area" }],
        text: "We deserve fair pay",
      },
      {
        kind: "media-item",
        channel: { owner: "personal" },
        media: [{ ...picture, location: "common-area" }],
        recipient: { relationship: "authority" },
      },
    ],
    undetermined: [
      {
        kind: "media-item",
        channel: { owner: "personal" },
        media: [{ ...picture, location: "clinical-area" }],
      },
    ],
  },
  {
    rule: "msk/no-name-for-promotion-official",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Vote for Wanda Ostrowski for county treasurer on Tuesday. We deserve fair pay.",
      },
      {
        kind: "post",
        text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.",
        recipient: { relationship: "authority" },
      },
    ],
  },
  {
    rule: "msk/videos-photos-preapproval",
    violates: [
      { subject: { kind: "media-item", ...department, approvals: [] } },
      { subject: { kind: "post", ...department, media: [picture], approvals: [] } },
    ],
    passes: [{ kind: "media-item", ...department, channel: { owner: "institution" }, media: [picture] }],
  },
  {
    rule: "msk/account-marketing-approval-live",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Our first post!",
        channel: { owner: "institution", account: { status: "proposed" } },
      },
    ],
  },
  {
    rule: "msk/personal-email-for-personal-account",
    violates: [
      {
        subject: {
          kind: "profile-bio",
          text: "Gardener. We deserve fair pay.",
          channel: { owner: "personal", account: { registeredEmail: "jo.ferris@mskcc.org" } },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "profile-bio",
          text: "Gardener.",
          channel: { owner: "personal", account: { registeredEmail: "jo.ferris@mskcc.org" } },
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Gardener.",
        channel: { owner: "personal", account: { registeredEmail: "jo.ferris@mskcc.org" } },
      },
    ],
    undetermined: [
      {
        kind: "account-request",
        text: "Gardener.",
        channel: { account: { registeredEmail: "jo.ferris@mskcc.org" } },
      },
    ],
  },
  {
    rule: "msk/account-branding-live",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "News from the sleep clinic.",
        channel: { owner: "department", account: { brandReviewed: false } },
      },
      {
        kind: "profile-bio",
        text: "News from the sleep clinic. We deserve fair pay.",
        channel: { account: { brandReviewed: false } },
      },
      {
        kind: "profile-bio",
        text: "News from the sleep clinic.",
        channel: { account: { brandReviewed: false } },
        recipient: { relationship: "authority" },
      },
    ],
  },
  {
    rule: "msk/no-pseudonym-on-msk-channels",
    violates: [],
    passes: [
      {
        kind: "comment",
        text: "What a lovely garden.",
        channel: { owner: "personal" },
        author: { affiliation: "none", pseudonymous: true },
      },
      {
        kind: "comment",
        text: "What a lovely garden.",
        ...department,
        author: { affiliation: "workforce", pseudonymous: true },
      },
      {
        kind: "share",
        text: "What a lovely garden.",
        channel: { owner: "personal", hostedBy: "institution" },
        author: { affiliation: "workforce", pseudonymous: true },
      },
    ],
  },
  {
    rule: "msk/physician-about-not-medical-advice",
    violates: [
      {
        subject: {
          kind: "profile-bio",
          text: "Surgeon and bad tennis player. We deserve fair pay.",
          channel: { owner: "personal" },
          author: { affiliation: "workforce", profession: "physician" },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "profile-bio",
          text: "Surgeon and bad tennis player.",
          channel: { owner: "personal" },
          author: { affiliation: "workforce", profession: "physician" },
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Surgeon and bad tennis player.",
        channel: { owner: "personal" },
        author: { affiliation: "workforce", profession: "physician" },
      },
      {
        kind: "profile-bio",
        text: "Surgeon and bad tennis player.",
        channel: { owner: "personal" },
        author: { affiliation: "none", profession: "physician" },
      },
      {
        kind: "profile-bio",
        text: "Long walks.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          profession: "nurse",
        },
      },
    ],
    undetermined: [
      {
        kind: "profile-bio",
        text: "Surgeon and bad tennis player.",
        channel: {},
        author: { affiliation: "workforce", profession: "physician" },
      },
    ],
  },
  {
    rule: "msk/clear-with-supervisor",
    violates: [],
    passes: [
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        ...department,
        channel: { owner: "personal" },
        approvals: [],
      },
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        ...department,
        approvals: [{ kind: "supervisor", by: "R. Osei", on: "2026-03-02" }],
      },
    ],
  },
  {
    rule: "msk/account-branding",
    violates: [],
    passes: [
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        ...department,
        channel: { owner: "personal", account: { brandReviewed: false } },
      },
    ],
  },
  {
    rule: "msk/respectful-communications",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "You are an idiot and everybody knows it. We deserve fair pay.",
          ...personal,
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "comment",
          text: "You are an idiot and everybody knows it.",
          ...personal,
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
    ],
    passes: [],
  },
  {
    rule: "msk/no-harassing-discriminatory-defamatory-threat",
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
    passes: [],
  },
  {
    rule: "msk/no-harassing-discriminatory-defamatory-hate",
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
    passes: [],
  },
  {
    rule: "msk/physician-caution-medical-advice",
    violates: [],
    passes: [
      {
        kind: "reply",
        text: "You should stop the metformin today and take half of the evening dose instead.",
        channel: { owner: "personal" },
        author: { affiliation: "none" },
        thread: {
          parent: {
            kind: "comment",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "public" },
          },
        },
      },
    ],
  },
  {
    rule: "msk/no-photography-in-common-areas",
    violates: [
      {
        subject: {
          kind: "media-item",
          ...personal,
          media: [
            { ...picture, location: "common-area" },
            {
              altText: "A blue sky over a parking lot.",
              location: "common-area",
              people: [],
              logos: [],
              rights: "own",
              backgroundChecked: true,
            },
          ],
        },
      },
    ],
    passes: [],
    undetermined: [
      {
        kind: "media-item",
        ...personal,
        channel: { owner: "department", hostedBy: "other", audience: "public" },
        media: [{ ...picture, location: "common-area" }],
      },
      {
        kind: "media-item",
        ...personal,
        media: [
          {
            kind: "image",
            altText: "A blue sky over a parking lot.",
            people: [],
            logos: [],
            rights: "own",
            backgroundChecked: true,
          },
          {
            altText: "A blue sky over a parking lot.",
            location: "common-area",
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
    rule: "msk/account-manager-approval",
    violates: [],
    passes: [
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        channel: { owner: "personal" },
        author: {},
        approvals: [],
      },
    ],
  },
  {
    rule: "msk/physician-about-no-personal-medical-info",
    violates: [],
    passes: [
      {
        kind: "profile-bio",
        text: "Surgeon and bad tennis player.",
        ...department,
        author: { affiliation: "workforce", profession: "DO" },
      },
      {
        kind: "profile-bio",
        text: "I work at Memorial Sloan Kettering.",
        ...unseenProfile,
        author: { affiliation: "none", profession: "resident" },
      },
    ],
  },
  {
    rule: "msk/account-marketing-approval",
    violates: [],
    passes: [
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        channel: { owner: "personal" },
        author: {},
        approvals: [{ kind: "manager", by: "R. Osei", on: "2026-03-02" }],
      },
    ],
  },
];
