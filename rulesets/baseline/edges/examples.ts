import type { RuleExamples } from "clearpost/testing";
import { covering, department, official, personal, picture } from "../../shared/example-parts.js";

/** Drafts that differ in one thing from a plain one, so that each thing that a rule asks is seen to count. */
export const edges: readonly RuleExamples[] = [
  {
    rule: "baseline/no-fake-or-employee-reviews-undisclosed",
    violates: [],
    passes: [
      {
        kind: "review",
        text: "Nobody takes better care of hearts than Lakewater General Hospital, I would send my own mother there. We deserve fair pay.",
      },
      {
        kind: "review",
        text: "Nobody takes better care of hearts than Lakewater General Hospital, I would send my own mother there.",
        recipient: { relationship: "authority" },
      },
      {
        kind: "post",
        text: "Nobody takes better care of hearts than Lakewater General Hospital, I would send my own mother there.",
      },
      { kind: "review", text: "Parking was easy.", ...personal },
    ],
  },
  {
    rule: "baseline/patient-privacy-identified-patient",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Way to go, Tobias! We cheered all the way.",
          ...official,
          ...covering,
          platform: "linkedin",
        },
        alsoCites: [
          "policy-guide/confidentiality",
          "policy-guide/no-pii-photos-names",
          "baseline/authorization-must-cover-use",
        ],
      },
      {
        subject: {
          kind: "post",
          text: "SBAR: T.W. dob 11/22/1949 adm Fri with GI bleed, hgb 6.8, son at bedside",
          ...personal,
        },
      },
      {
        subject: {
          kind: "post",
          text: "Way to go, Tobias! We cheered all the way.",
          ...official,
          ...covering,
          platform: "linkedin",
          patient: { dateOfDeath: "2026-03-01" },
        },
      },
      { subject: { kind: "post", text: "My patient's ZIP code 60199 was on the form.", ...personal } },
      { subject: { kind: "post", text: "My patient is 94 years old and beat pneumonia.", ...personal } },
      { subject: { kind: "post", text: "My patient comes from Larkspur Falls.", ...personal } },
      {
        subject: { kind: "post", text: "My patient asked for tea. Marlow, IL lost a good man", ...personal },
      },
      {
        subject: {
          kind: "email",
          text: "So proud of my patient Odalys Prentiss, who finished her last round of chemo today.",
          ...personal,
          recipient: { relationship: "patient" },
        },
      },
      {
        subject: {
          kind: "post",
          text: "The lady in the red coat has a new hip.",
          ...personal,
          evidence: [
            { detector: "patient/reference", field: "text", start: 0, end: 8, confidence: "likely" },
          ],
        },
      },
      {
        subject: {
          kind: "post",
          text: "The lady in the red coat has a new hip.",
          ...personal,
          evidence: [{ detector: "phi/name", field: "text", start: 0, end: 8, confidence: "likely" }],
        },
      },
      {
        subject: {
          kind: "share",
          text: "So proud of Tobias",
          ...personal,
          sharedFrom: { owner: "patient", text: "My name is Tobias and my new kidney turns one." },
        },
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
          relationship: "family",
        },
      },
      {
        kind: "post",
        text: "Way to go, Tobias! We cheered all the way.",
        ...official,
        ...covering,
        platform: "linkedin",
        authorizations: [],
      },
      {
        kind: "post",
        text: "Way to go, Tobias! We cheered all the way.",
        ...official,
        sharedFrom: {
          owner: "patient",
          public: true,
          text: "My new kidney turns one today.",
          author: { relationship: "patient" },
        },
        authorizations: [],
      },
      {
        kind: "post",
        text: "Way to go, Tobias! We cheered all the way.",
        ...official,
        ...covering,
        platform: "linkedin",
        patient: { dateOfDeath: "0001-01-01" },
      },
      { kind: "post", text: "5-MAY-2021", ...personal },
      { kind: "post", text: "My patient asked for tea. Bed 6 threw a tray at me", ...personal },
      { kind: "post", text: "My patient asked for tea last Friday.", ...personal },
      {
        kind: "share",
        text: "So proud of Tobias",
        ...personal,
        sharedFrom: { owner: "third-party", text: "My name is Tobias and my new kidney turns one." },
      },
    ],
    undetermined: [
      { kind: "post", text: "she lives at 14 Acacia Lane, Port Tembu", ...personal },
      { kind: "post", text: "Seen on 3/14 for her knee", ...personal },
    ],
  },
  {
    rule: "baseline/patient-privacy-never-publishable",
    violates: [
      { subject: { kind: "post", text: "My patient asked me to ring her at 212-555-0166." } },
      { subject: { kind: "post", text: "My patient's account number is 88-3021-7." } },
      {
        subject: {
          kind: "email",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          recipient: { relationship: "patient" },
        },
      },
      {
        subject: { kind: "post", text: "My patient in bed 12, MRN 40817263, is going home tomorrow." },
        alsoCites: ["policy-guide/confidentiality"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          patient: { minor: false },
        },
        citesNot: ["baseline/minors-need-guardian-authorization"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          channel: { owner: "department" },
        },
        alsoCites: ["policy-guide/no-pii-photos-names"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          incident: { alreadyPublished: false },
        },
        citesNot: ["baseline/report-accidental-disclosure"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          patient: { dateOfDeath: "0001-01-01" },
        },
        alsoCites: ["baseline/deceased-patients-protected"],
      },
      { subject: { kind: "post", text: "SSN 529-04-8813" } },
      { subject: { kind: "post", text: "insurance 448120993" } },
      { subject: { kind: "post", text: "My patient's cell is 2125550126" } },
      { subject: { kind: "post", text: "My patient's phone: 06 12 34 56 70" } },
      { subject: { kind: "post", text: "My patient's passport no. 912803456 was in her bag." } },
      { subject: { kind: "post", text: "My patient's license plate KQX 4821 is in the lot." } },
      { subject: { kind: "post", text: "My patient's prescription number is RX-771930." } },
      { subject: { kind: "post", text: "My patient's pacemaker serial PJN-2209481 is on file." } },
      { subject: { kind: "post", text: "Write to my patient at ilse.maar@mail.example." } },
      { subject: { kind: "post", text: "Ring my patient on +44 20 7946 0958 tomorrow." } },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          channel: { audience: "one-to-one" },
          recipient: { relationship: "patient" },
        },
      },
      {
        subject: {
          kind: "post",
          text: "Account number 88-3021-7 belongs to Odalys Prentiss.",
          evidence: [{ detector: "phi/name", field: "text", start: 36, end: 51, confidence: "likely" }],
        },
      },
      {
        subject: {
          kind: "post",
          text: "Pacemaker serial PJN-2209481 went to Odalys Prentiss.",
          evidence: [{ detector: "phi/name", field: "text", start: 37, end: 52, confidence: "likely" }],
        },
      },
      { subject: { kind: "post", text: "Pacemaker serial PJN-2209481. She was aged 101." } },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          evidence: [{ detector: "patient/minor", field: "text", start: 0, end: 10, confidence: "likely" }],
        },
        alsoCites: ["baseline/minors-need-guardian-authorization"],
      },
      {
        subject: {
          kind: "post",
          text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
          ...official,
          ...covering,
          authorizations: [
            {
              kind: "hipaa",
              patientRef: "pt-1",
              signedOn: "2026-02-01",
              signedBy: "parent",
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
        alsoCites: ["baseline/minors-need-guardian-authorization"],
      },
    ],
    passes: [
      {
        kind: "post",
        text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
        author: { relationship: "press" },
      },
      { kind: "post", text: "Amex 3782-822463-10005" },
      { kind: "post", text: "Mrs. Okafor-Bell in room 9 had her stroke on Monday" },
      {
        kind: "direct-message",
        text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
        channel: { owner: "institution", audience: "one-to-one" },
        recipient: { relationship: "patient" },
      },
      {
        kind: "email",
        text: "My patient in bed 12, MRN 40817263, is going home tomorrow.",
        channel: { owner: "institution", audience: "one-to-one" },
        recipient: { relationship: "patient" },
      },
    ],
    undetermined: [
      { kind: "post", text: "she lives at 14 Acacia Lane, Port Tembu" },
      { kind: "post", text: "My patient wrote 2125550126 on a note." },
    ],
  },
  {
    rule: "baseline/patient-privacy-confirmed-in-reply",
    violates: [
      {
        subject: {
          kind: "review-reply",
          text: "So proud, and I got to see every lap on my ward.",
          ...personal,
          sharedFrom: {
            owner: "patient",
            public: true,
            text: "My new kidney turns one today.",
            author: { relationship: "patient" },
          },
        },
      },
      {
        subject: {
          kind: "reply",
          text: "We are so sorry about your long wait before your surgery with us.",
          ...official,
          channel: { hostedBy: "institution", audience: "public", account: { status: "approved" } },
          thread: { parent: { kind: "review", text: "Long wait, rude desk.", author: { kind: "public" } } },
          authorizations: [],
        },
      },
      {
        subject: {
          kind: "share",
          text: "So proud, and I got to see every lap on my ward.",
          ...personal,
          sharedFrom: { owner: "patient", public: true, text: "My new kidney turns one today.", author: {} },
        },
      },
      {
        subject: {
          kind: "share",
          text: "So proud, and I got to see every lap on my ward.",
          ...personal,
          sharedFrom: {
            owner: "institution",
            public: true,
            text: "My new kidney turns one today.",
            author: { relationship: "patient" },
          },
        },
      },
      {
        subject: {
          kind: "review-reply",
          text: "We have no record of you as a patient.",
          ...official,
          thread: { parent: { kind: "review", text: "Long wait, rude desk.", author: { kind: "public" } } },
          authorizations: [],
        },
      },
      {
        subject: {
          kind: "review-reply",
          text: "We hope Bed 12 was better after that",
          ...official,
          thread: {
            parent: {
              kind: "review",
              text: "Bed 12 was next to the door all night",
              author: { kind: "public" },
            },
          },
          authorizations: [],
        },
      },
      {
        subject: {
          kind: "comment",
          text: "My patient, you were on the list for two.",
          ...official,
          thread: { parent: { kind: "review", text: "One star.", author: { kind: "public" } } },
          authorizations: [],
        },
      },
      {
        subject: {
          kind: "reply",
          text: "Thank you for trusting us with your care.",
          ...personal,
          thread: { parent: { kind: "comment", text: "One star.", author: { kind: "public" } } },
        },
      },
      {
        subject: {
          kind: "reply",
          text: "I am sorry that you chose our hospital",
          ...personal,
          thread: { parent: { kind: "comment", text: "One star.", author: { kind: "public" } } },
        },
      },
      {
        subject: {
          kind: "reply",
          text: "We reviewed your chart.",
          ...personal,
          thread: { parent: { kind: "comment", text: "One star.", author: { kind: "public" } } },
        },
      },
      {
        subject: {
          kind: "reply",
          text: "See you at your next appointment!",
          ...personal,
          thread: { parent: { kind: "comment", text: "One star.", author: { kind: "public" } } },
        },
      },
      {
        subject: {
          kind: "reply",
          text: "He got out of surgery at four.",
          ...personal,
          thread: {
            parent: { kind: "comment", text: "Any word on Deacon Tyrell?", author: { kind: "public" } },
          },
        },
      },
      {
        subject: {
          kind: "reply",
          text: "I was this man's surgeon, and the films were clean.",
          ...personal,
          thread: { parent: { kind: "comment", text: "One star.", author: { kind: "public" } } },
        },
      },
      { subject: { kind: "review-reply", text: "The doctor you saw has left our practice.", ...personal } },
      {
        subject: {
          kind: "reply",
          text: "So glad you are feeling better.",
          ...personal,
          channel: { owner: "department" },
          thread: { parent: { kind: "comment", text: "One star.", author: { kind: "public" } } },
          authorizations: [],
        },
      },
      {
        subject: {
          kind: "reply",
          text: "So glad you are feeling better.",
          ...personal,
          thread: { parent: { kind: "comment", text: "One star.", author: { kind: "patient" } } },
        },
      },
      {
        subject: {
          kind: "share",
          text: "My patient did this!",
          ...personal,
          sharedFrom: { owner: "patient", text: "My new kidney turns one today." },
        },
      },
      {
        subject: {
          kind: "share",
          text: "My patient did this!",
          ...personal,
          sharedFrom: { text: "Odalys Prentiss ran a marathon." },
        },
      },
      {
        subject: {
          kind: "share",
          text: "I looked after her last week",
          ...personal,
          sharedFrom: { text: "Odalys Prentiss ran a marathon." },
        },
      },
      {
        subject: {
          kind: "share",
          text: "The gentleman on our heart floor had a new valve",
          ...personal,
          sharedFrom: { text: "Odalys Prentiss ran a marathon." },
        },
      },
      {
        subject: {
          kind: "share",
          text: "Odalys Prentiss came to my clinic for her stroke.",
          ...personal,
          sharedFrom: { text: "Odalys Prentiss ran a marathon." },
        },
      },
    ],
    passes: [
      {
        kind: "comment",
        text: "We hope Bed 12 was better after that",
        ...personal,
        thread: {
          parent: {
            kind: "post",
            text: "Bed 12 was next to the door all night",
            author: { kind: "employee" },
          },
        },
      },
      {
        kind: "post",
        text: "We are so sorry about your long wait before your surgery with us.",
        ...official,
        thread: { parent: { kind: "review", text: "Long wait, rude desk.", author: { kind: "public" } } },
        authorizations: [],
      },
      {
        kind: "reply",
        text: "So proud, and I got to see every lap on my ward.",
        ...personal,
        sharedFrom: {
          owner: "patient",
          public: true,
          text: "My new kidney turns one today.",
          author: { relationship: "patient" },
        },
      },
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
      {
        kind: "share",
        text: "My patient, you were on the list for two.",
        ...official,
        thread: { parent: { kind: "review", text: "One star.", author: { kind: "public" } } },
        authorizations: [],
      },
      {
        kind: "post",
        text: "My patient did this!",
        ...personal,
        sharedFrom: { text: "Odalys Prentiss ran a marathon." },
      },
      {
        kind: "share",
        text: "Look at that!",
        ...personal,
        sharedFrom: { text: "Odalys Prentiss ran a marathon." },
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
      { kind: "reply", text: "The doctor you saw has left our practice.", ...official, authorizations: [] },
    ],
  },
  {
    rule: "baseline/patient-privacy-own-number",
    violates: [],
    passes: [
      { kind: "post", text: "My MRN is 40817263 and I waited six hours.", author: { relationship: "press" } },
    ],
  },
  {
    rule: "baseline/no-candidate-advocacy-on-official",
    violates: [
      {
        subject: { kind: "post", text: "More at https://haddadforsenate.example", ...official },
        outcome: "block",
      },
      {
        subject: {
          kind: "post",
          text: "Polls are open from six in the morning to nine at night. More at https://haddadforsenate.example",
          ...official,
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.",
          channel: { usedForBusiness: true },
        },
      },
      {
        subject: {
          kind: "post",
          text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.",
          channel: { hostedBy: "institution" },
        },
      },
      {
        subject: { kind: "post", text: "Please vote for Martin Oyelaran on Tuesday", ...official },
        outcome: "block",
      },
      {
        subject: {
          kind: "ad",
          text: "Early voting starts Monday. More at https://haddadforsenate.example",
          ...official,
        },
        outcome: "block",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.",
        channel: { owner: "personal" },
      },
    ],
  },
  {
    rule: "baseline/name-not-for-promotion",
    violates: [
      {
        subject: {
          kind: "post",
          text: "I'm a nurse at Lakewater General Hospital. NURSES FOR THE ORCHARD PARTY, Saturday at ten",
          ...personal,
        },
      },
      {
        subject: {
          kind: "post",
          text: "I'm a nurse at Lakewater General Hospital. I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
          ...personal,
          approvals: [],
        },
      },
      {
        subject: {
          kind: "post",
          text: "I'm a nurse at Lakewater General Hospital. I swear by this Amberleaf lotion, use my code SOFT for 20 percent off. We deserve fair pay.",
          ...personal,
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "I'm a nurse at Lakewater General Hospital. I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
          ...personal,
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "I swear by this Amberleaf lotion, use my code SOFT for 20 percent off. Lakewater General has new chairs",
          ...personal,
        },
      },
      {
        subject: {
          kind: "post",
          text: "I'm a nurse at Lakewater General Hospital. Join the Orchard Party",
          ...personal,
        },
      },
      {
        subject: {
          kind: "post",
          text: "I'm a nurse at Lakewater General Hospital. Vote to keep the Senate blue",
          ...personal,
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
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "I'm a nurse at Lakewater General Hospital. I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
        ...personal,
        author: { affiliation: "none" },
      },
      {
        kind: "post",
        text: "I'm a nurse at Lakewater General Hospital. I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
        ...personal,
        approvals: [{ kind: "brand", by: "R. Osei", on: "2026-03-02" }],
      },
    ],
    undetermined: [
      {
        kind: "post",
        text: "I'm a nurse at Lakewater General Hospital. I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
      },
    ],
  },
  {
    rule: "baseline/account-needs-approval",
    violates: [
      {
        subject: {
          kind: "account-request",
          text: "We would like an account for the sleep clinic.",
          ...department,
          channel: { account: { status: "proposed" } },
          approvals: [],
        },
      },
      {
        subject: {
          kind: "profile-bio",
          text: "The heart clinic.",
          channel: {
            owner: "institution",
            account: { status: "proposed", displayName: "Lakewater General Hospital hearts" },
          },
          approvals: [],
        },
      },
    ],
    passes: [
      {
        kind: "profile-bio",
        text: "We would like an account for the sleep clinic.",
        ...department,
        channel: { owner: "department", account: { status: "proposed" } },
        approvals: [],
      },
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        ...department,
        approvals: [{ kind: "vice-president", by: "R. Osei", on: "2026-03-02" }],
        accountRequest: { contentOwner: "A. Lindqvist" },
      },
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        ...department,
        approvals: [{ kind: "marketing-communications", by: "R. Osei", on: "2026-03-02" }],
        accountRequest: { contentOwner: "A. Lindqvist" },
      },
      {
        kind: "post",
        text: "The heart clinic.",
        channel: {
          owner: "institution",
          account: { status: "proposed", displayName: "Lakewater General Hospital hearts" },
        },
        approvals: [],
      },
    ],
    undetermined: [
      {
        kind: "account-request",
        text: "We would like an account for the sleep clinic.",
        ...department,
        approvals: [{ kind: "communications", by: "R. Osei", on: "2026-03-02" }],
        accountRequest: {},
      },
    ],
  },
  {
    rule: "baseline/no-confidential-information",
    violates: [
      {
        subject: {
          kind: "post",
          text: "The third floor opens in June.",
          ...personal,
          channel: { owner: "department", hostedBy: "other", audience: "public" },
          information: { publicStatus: "internal" },
        },
      },
      {
        subject: {
          kind: "post",
          text: "The third floor opens in June.",
          ...personal,
          information: { publicStatus: "confidential" },
        },
      },
      {
        subject: {
          kind: "post",
          text: "The third floor opens in June. We deserve fair pay.",
          ...personal,
          information: { publicStatus: "embargoed" },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "The third floor opens in June.",
          ...personal,
          information: { publicStatus: "embargoed" },
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "The door code is 4471",
          ...personal,
          information: { publicStatus: "internal" },
        },
      },
      {
        subject: {
          kind: "post",
          text: "Contract value: 41 million",
          ...personal,
          information: { publicStatus: "internal" },
        },
      },
      {
        subject: {
          kind: "post",
          text: "It is under embargo until Monday",
          ...personal,
          information: { publicStatus: "internal" },
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "The third floor opens in June.",
        ...personal,
        author: { affiliation: "none" },
        information: { publicStatus: "embargoed" },
      },
      { kind: "post", text: "The third floor opens in June.", ...official },
    ],
  },
  {
    rule: "baseline/no-resharing-patient-content",
    violates: [
      {
        subject: {
          kind: "share",
          ...personal,
          sharedFrom: {
            owner: "institution",
            public: true,
            text: "The garden is open.",
            author: { relationship: "family" },
          },
        },
      },
    ],
    passes: [
      {
        kind: "share",
        ...personal,
        sharedFrom: {
          owner: "institution",
          public: true,
          text: "The garden is open.",
          author: { relationship: "press" },
        },
      },
    ],
  },
  {
    rule: "baseline/redirect-patients-to-secure-channel",
    violates: [
      {
        subject: {
          kind: "direct-message",
          text: "Text me your results on my private number.",
          author: { affiliation: "workforce" },
          recipient: { relationship: "patient" },
        },
      },
      {
        subject: {
          kind: "reply",
          text: "I accepted your friend request!",
          ...personal,
          thread: {
            parent: {
              kind: "comment",
              text: "My sugar dropped to 52 twice on metformin, what should I do?",
              author: { kind: "patient" },
            },
          },
        },
      },
    ],
    passes: [
      {
        kind: "reply",
        text: "Text me your results on my private number.",
        ...personal,
        thread: {
          parent: {
            kind: "comment",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "press" },
          },
        },
      },
      {
        kind: "reply",
        text: "It sounds like you have a sinus infection.",
        ...personal,
        thread: {
          parent: {
            kind: "comment",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "patient" },
          },
        },
      },
      {
        kind: "post",
        text: "Text me your results on my private number.",
        ...personal,
        thread: {
          parent: {
            kind: "comment",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "patient" },
          },
        },
      },
      {
        kind: "reply",
        text: "Text me your results on my private number. MyChart is the best place for this",
        ...personal,
        thread: {
          parent: {
            kind: "comment",
            text: "My sugar dropped to 52 twice on metformin, what should I do?",
            author: { kind: "patient" },
          },
        },
      },
      {
        kind: "direct-message",
        text: "See you at the door.",
        ...personal,
        recipient: { relationship: "patient" },
      },
    ],
    undetermined: [
      {
        kind: "direct-message",
        text: "Text me your results on my private number.",
        author: { affiliation: "workforce" },
        recipient: { relationship: "press" },
      },
      {
        kind: "direct-message",
        text: "It sounds like you have a sinus infection.",
        author: { affiliation: "workforce" },
      },
    ],
  },
  {
    rule: "baseline/staff-photo-consent",
    violates: [
      {
        subject: {
          kind: "media-item",
          text: "We deserve fair pay",
          ...official,
          media: [{ ...picture, people: [{ role: "staff", identifiable: true, consent: "none" }] }],
        },
        outcome: "review",
      },
      {
        subject: {
          kind: "media-item",
          text: "I reported the unsafe staffing to OSHA",
          ...official,
          media: [{ ...picture, people: [{ role: "staff", identifiable: true, consent: "none" }] }],
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "media-item",
          text: "We deserve fair pay.",
          ...personal,
          media: [{ ...picture, people: [{ role: "staff", identifiable: true, consent: "none" }] }],
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
    ],
    undetermined: [
      { kind: "media-item", ...official, media: [{ ...picture, people: [{ role: "visitor" }] }] },
    ],
  },
  {
    rule: "baseline/alt-text-present",
    violates: [
      {
        subject: {
          kind: "post",
          text: "The lift is out, please take the stairs.",
          ...official,
          media: [
            { ...picture, altText: "" },
            { ...picture, kind: "audio", altText: "" },
          ],
        },
      },
      {
        subject: {
          kind: "post",
          text: "The lift is out.",
          ...official,
          media: [{ ...picture, kind: "video", altText: "" }],
        },
      },
      { subject: { kind: "post", text: "The lift is out.", ...official, media: [picture, { altText: "" }] } },
    ],
    passes: [
      {
        kind: "post",
        text: "The lift is out.",
        ...official,
        media: [picture, { kind: "audio", altText: "" }],
      },
      {
        kind: "post",
        text: "The lift is out.",
        ...official,
        media: [picture, { kind: "document", altText: "" }],
      },
      { kind: "post", text: "The lift is out.", ...personal, media: [{ ...picture, altText: "" }] },
    ],
  },
  {
    rule: "baseline/respect-copyright",
    violates: [
      {
        subject: {
          kind: "post",
          text: "A handy drawing of the knee.",
          ...personal,
          media: [
            { ...picture, rights: "third-party-unlicensed" },
            {
              kind: "image",
              altText: "A blue sky over a parking lot.",
              location: "off-site",
              people: [],
              logos: [],
              backgroundChecked: true,
            },
          ],
        },
      },
      { subject: { kind: "post", text: "Found this diagram on Google", ...personal, media: [] } },
    ],
    passes: [
      {
        kind: "post",
        text: "Stole this picture of the knee from a textbook site",
        ...personal,
        media: [picture],
      },
      {
        kind: "post",
        text: "A handy drawing of the knee.",
        ...personal,
        media: [
          picture,
          {
            kind: "image",
            altText: "A blue sky over a parking lot.",
            location: "off-site",
            people: [],
            logos: [],
            backgroundChecked: true,
          },
        ],
      },
      {
        kind: "post",
        text: "Found this diagram on Google",
        ...personal,
        media: [{ ...picture, rights: "licensed" }],
      },
      {
        kind: "post",
        text: "Found this diagram on Google",
        ...personal,
        media: [{ ...picture, rights: "public-domain" }],
      },
    ],
  },
  {
    rule: "baseline/patient-privacy-form-does-not-cover",
    violates: [],
    passes: [
      {
        kind: "comment",
        text: "Hand washing saves lives, and so does a good night's sleep.",
        ...official,
        ...covering,
        platform: "linkedin",
      },
      {
        kind: "post",
        text: "Hand washing saves lives, and so does a good night's sleep.",
        ...official,
        ...covering,
        author: { affiliation: "workforce", isSpokesperson: true, relationship: "public" },
        platform: "linkedin",
      },
    ],
  },
  {
    rule: "baseline/no-affiliation-in-candidate-advocacy",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Vote for Wanda Ostrowski for county treasurer on Tuesday.",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "I work at Lakewater General and I like it." },
          },
        },
      },
      {
        subject: {
          kind: "post",
          text: "Vote for Wanda Ostrowski for county treasurer on Tuesday. Lakewater General has new chairs",
          ...personal,
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "I'm a nurse at Lakewater General Hospital. Vote for Wanda Ostrowski for county treasurer on Tuesday.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "I am endorsing Odile Marsh in my personal capacity." },
        },
      },
      {
        kind: "post",
        text: "I'm a nurse at Lakewater General Hospital. Vote for Wanda Ostrowski for county treasurer on Tuesday.",
        ...personal,
        author: { affiliation: "none" },
      },
      {
        kind: "post",
        text: "I'm a nurse at Lakewater General Hospital. Vote for Wanda Ostrowski for county treasurer on Tuesday. views mine • she/her",
        ...personal,
      },
      {
        kind: "post",
        text: "I'm a nurse at Lakewater General Hospital. Vote for Wanda Ostrowski for county treasurer on Tuesday. Written solely in a private capacity",
        ...personal,
      },
      { kind: "post", text: "I'm a nurse at Lakewater General Hospital.", ...personal },
    ],
    undetermined: [
      {
        kind: "post",
        text: "I'm a nurse at Lakewater General Hospital. Vote for Wanda Ostrowski for county treasurer on Tuesday.",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
      },
    ],
  },
  {
    rule: "baseline/press-to-media-relations",
    violates: [
      {
        subject: {
          kind: "press-inquiry",
          text: "The lift was out for an hour.",
          author: { affiliation: "workforce" },
        },
      },
      {
        subject: {
          kind: "press-inquiry",
          text: "The lift was out for an hour. We deserve fair pay.",
          author: { affiliation: "workforce", isSpokesperson: false },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "press-inquiry",
          text: "The lift was out for an hour.",
          author: { affiliation: "workforce", isSpokesperson: false },
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "direct-message",
          text: "About an hour.",
          author: { affiliation: "workforce", isSpokesperson: false },
          thread: { parent: { text: "How long was the lift out?", author: { kind: "press" } } },
        },
      },
      {
        subject: {
          kind: "reply",
          text: "About an hour.",
          author: { affiliation: "workforce", isSpokesperson: false },
          thread: { parent: { text: "How long was the lift out?", author: { kind: "press" } } },
        },
      },
      {
        subject: {
          kind: "email",
          text: "About an hour.",
          author: { affiliation: "workforce", isSpokesperson: false },
          thread: { parent: { text: "How long was the lift out?", author: { kind: "press" } } },
        },
      },
      {
        subject: {
          kind: "comment",
          text: "About an hour.",
          author: { affiliation: "workforce", isSpokesperson: false },
          thread: { parent: { text: "How long was the lift out?", author: { kind: "press" } } },
        },
      },
      {
        subject: {
          kind: "reply",
          text: "About an hour.",
          author: { affiliation: "workforce", isSpokesperson: false },
          thread: {
            parent: {
              text: "I write for the Harbor Ledger. How long was the power out?",
              author: { kind: "public" },
            },
          },
        },
      },
    ],
    passes: [
      { kind: "press-inquiry", text: "The lift was out for an hour.", author: { affiliation: "none" } },
      {
        kind: "reply",
        text: "The lift was out for an hour.",
        author: { affiliation: "workforce", isSpokesperson: false },
      },
      {
        kind: "press-inquiry",
        text: "Our communications team will gladly help.",
        author: { affiliation: "workforce", isSpokesperson: false },
      },
      {
        kind: "share",
        text: "About an hour.",
        author: { affiliation: "workforce", isSpokesperson: false },
        thread: { parent: { text: "How long was the lift out?", author: { kind: "press" } } },
      },
    ],
  },
  {
    rule: "baseline/disclose-employment-when-endorsing",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Nobody takes better care of hearts than Lakewater General Hospital, I would send my own mother there.",
          ...personal,
          recipient: { relationship: "patient" },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "review",
        text: "Nobody takes better care of hearts than Lakewater General Hospital, I would send my own mother there.",
        channel: { owner: "personal" },
      },
      {
        kind: "post",
        text: "Nobody takes better care of hearts than Lakewater General Hospital, I would send my own mother there. #PlumfootEmployee these socks are soft",
        channel: { owner: "personal" },
      },
      { kind: "post", text: "The garden is open.", ...personal },
      {
        kind: "post",
        text: "Nobody takes better care of hearts than Lakewater General Hospital, I would send my own mother there.",
        ...personal,
        evidence: [
          { detector: "affiliation/self-id", field: "text", start: 81, end: 87, confidence: "likely" },
        ],
      },
    ],
  },
  {
    rule: "baseline/views-own-disclaimer",
    violates: [
      {
        subject: {
          kind: "post",
          text: "I think the city should ban scooters from the sidewalks.",
          channel: { owner: "personal" },
          author: {
            profile: { text: "I'm a nurse at Lakewater General Hospital. Likes are no endorsements." },
          },
        },
      },
      {
        subject: {
          kind: "post",
          text: "I think the city should ban scooters from the sidewalks. We deserve fair pay.",
          channel: { owner: "personal" },
          author: {
            affiliation: "workforce",
            profile: { text: "I'm a nurse at Lakewater General Hospital. Likes are no endorsements." },
          },
        },
        outcome: "allow",
      },
      {
        subject: {
          kind: "post",
          text: "I think the city should ban scooters from the sidewalks.",
          channel: { owner: "personal" },
          author: {
            affiliation: "workforce",
            profile: { text: "I'm a nurse at Lakewater General Hospital. Likes are no endorsements." },
          },
          recipient: { relationship: "authority" },
        },
        outcome: "allow",
      },
      { subject: { kind: "profile-bio", text: "I'm a nurse at Lakewater General Hospital.", ...personal } },
    ],
    passes: [
      {
        kind: "post",
        text: "I'm a nurse at Lakewater General Hospital and I think the city should ban scooters from the sidewalks.",
        ...personal,
        author: { affiliation: "none" },
      },
      {
        kind: "review",
        text: "I'm a nurse at Lakewater General Hospital and I think the city should ban scooters from the sidewalks.",
        ...personal,
      },
      {
        kind: "post",
        text: "I work at Lakewater General and I like it.",
        channel: { owner: "personal" },
        author: {
          affiliation: "workforce",
          profile: { text: "I'm a nurse at Lakewater General Hospital. Likes are no endorsements." },
        },
      },
      {
        kind: "post",
        text: "I'm a nurse at Lakewater General Hospital and I think the city should ban scooters from the sidewalks.",
        ...personal,
        author: { affiliation: "workforce", profile: { text: "Pharmacist, baker. Opinions are my own." } },
      },
    ],
    undetermined: [
      {
        kind: "reply",
        text: "I'm a nurse at Lakewater General Hospital and I think the city should ban scooters from the sidewalks.",
        author: { affiliation: "workforce" },
      },
      {
        kind: "share",
        text: "I'm a nurse at Lakewater General Hospital and I think the city should ban scooters from the sidewalks.",
        author: { affiliation: "workforce" },
      },
      {
        kind: "comment",
        text: "I'm a nurse at Lakewater General Hospital and I think the city should ban scooters from the sidewalks.",
        author: { affiliation: "workforce" },
      },
      {
        kind: "article",
        text: "I'm a nurse at Lakewater General Hospital and I think the city should ban scooters from the sidewalks.",
        author: { affiliation: "workforce" },
      },
      {
        kind: "profile-bio",
        text: "I'm a nurse at Lakewater General Hospital and I think the city should ban scooters from the sidewalks.",
        author: { affiliation: "workforce" },
      },
    ],
  },
  {
    rule: "baseline/no-patient-connections",
    violates: [],
    passes: [
      {
        kind: "connection-request",
        text: "Would you like to connect?",
        ...personal,
        author: { affiliation: "none" },
      },
      { kind: "direct-message", text: "Would you like to connect?", ...personal },
      {
        kind: "post",
        text: "Would you like to connect?",
        ...personal,
        recipient: { relationship: "patient", relationshipPredatesCare: false },
      },
      {
        kind: "direct-message",
        text: "DM me and we'll talk",
        ...personal,
        recipient: { relationship: "patient", relationshipPredatesCare: false },
      },
    ],
    undetermined: [
      {
        kind: "connection-request",
        text: "Would you like to connect?",
        ...personal,
        recipient: { relationship: "patient-family" },
      },
      {
        kind: "connection-request",
        text: "Would you like to connect?",
        ...personal,
        channel: { hostedBy: "other", audience: "public" },
        recipient: { relationship: "patient", relationshipPredatesCare: false },
      },
    ],
  },
  {
    rule: "baseline/official-voice-needs-authority",
    violates: [
      {
        subject: {
          kind: "post",
          text: "On behalf of Lakewater General Hospital I apologize for the closed entrance.",
          channel: { owner: "personal" },
          author: { affiliation: "workforce", isSpokesperson: false },
        },
        outcome: "review",
      },
    ],
    passes: [
      {
        kind: "post",
        text: "On behalf of Lakewater General Hospital I apologize for the closed entrance.",
        channel: { owner: "personal" },
        author: { affiliation: "none" },
        approvals: [],
      },
      {
        kind: "post",
        text: "On behalf of Lakewater General Hospital I apologize for the closed entrance.",
        channel: { owner: "personal" },
        author: { affiliation: "workforce", isSpokesperson: false },
        approvals: [{ kind: "marketing-communications", by: "communications" }],
      },
    ],
    undetermined: [
      {
        kind: "post",
        text: "On behalf of Lakewater General Hospital I apologize for the closed entrance.",
        ...department,
        channel: { owner: "personal" },
        approvals: [],
      },
      {
        kind: "post",
        text: "On behalf of Lakewater General Hospital I apologize for the closed entrance.",
        channel: {},
        author: { affiliation: "workforce", isSpokesperson: false },
        approvals: [],
      },
    ],
  },
  {
    rule: "baseline/disclose-material-connection",
    violates: [
      {
        subject: {
          kind: "post",
          text: "I swear by this Amberleaf lotion.",
          channel: { owner: "personal" },
          author: { affiliation: "none", materialConnections: [{ party: "Amberleaf", kind: "payment" }] },
        },
      },
      {
        subject: {
          kind: "ad",
          text: "I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
          channel: { owner: "personal" },
          author: { affiliation: "workforce", materialConnections: [] },
        },
      },
      {
        subject: {
          kind: "post",
          text: "I swear by this Amberleaf lotion, use my code SOFT for 20 percent off.",
          channel: {},
          author: {
            affiliation: "workforce",
            materialConnections: [{ party: "Amberleaf", kind: "free-product" }],
          },
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "Soft socks are a joy on long shifts.",
        channel: { owner: "personal" },
        author: {
          affiliation: "workforce",
          materialConnections: [{ party: "Amberleaf", kind: "free-product" }],
        },
      },
      {
        // The public is asked for nothing that nobody sent.
        kind: "review",
        text: "I swear by this Amberleaf lotion.",
        channel: { owner: "personal" },
        author: { affiliation: "none" },
      },
    ],
  },
  {
    rule: "baseline/verify-health-claims-unproven",
    violates: [
      { subject: { kind: "post", text: "We guarantee a full recovery", ...official, approvals: [] } },
      {
        subject: {
          kind: "post",
          text: "Our checklist cuts surgical deaths by 40%",
          ...official,
          approvals: [],
        },
      },
    ],
    passes: [
      {
        kind: "post",
        text: "This new tea cures arthritis for good.",
        ...official,
        author: { affiliation: "none" },
      },
    ],
  },
  {
    rule: "baseline/verify-health-claims-superlative",
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
    rule: "baseline/no-coworker-personal-information",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Our colleague Tamsin Brandt is on medical leave because of her depression, so be nice to her.",
        ...personal,
        author: { affiliation: "none" },
        consents: [],
      },
      {
        kind: "post",
        text: "Our colleague Tamsin Brandt is on medical leave because of her depression, so be nice to her.",
        ...personal,
        consents: [{ personRef: "T. Brandt", kind: "written" }],
      },
    ],
  },
  {
    rule: "baseline/civil-tone",
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
      { subject: { kind: "comment", text: "This shift was bullshit", ...personal } },
      {
        subject: {
          kind: "comment",
          text: "You are an idiot and everybody knows it. We deserve fair pay.",
          ...personal,
          author: {
            affiliation: "workforce",
            profile: { text: "Gardener, reader, early riser." },
            isSupervisor: true,
          },
        },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "comment",
        text: "You are an idiot and everybody knows it. We deserve fair pay.",
        ...personal,
        author: {
          affiliation: "workforce",
          profile: { text: "Gardener, reader, early riser." },
          isSupervisor: false,
        },
      },
    ],
  },
  {
    rule: "baseline/patient-privacy-faint-patient",
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
        text: "My patient asked for tea after her operation.",
        ...personal,
        evidence: [{ detector: "phi/name", field: "text", start: 0, end: 10, confidence: "likely" }],
      },
    ],
    undetermined: [
      { kind: "post", text: "My patient asked for tea after her operation.", ...personal, ...covering },
      {
        kind: "share",
        text: "My patient asked for tea after her operation.",
        ...personal,
        sharedFrom: { owner: "patient" },
      },
    ],
  },
  {
    rule: "baseline/timely-crisis-response",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "The lift is out, please take the stairs.",
          ...official,
          situation: { crisis: true },
        },
      },
      {
        subject: {
          kind: "review-reply",
          text: "The lift is out, please take the stairs.",
          ...official,
          situation: { crisis: true },
        },
      },
    ],
    passes: [
      {
        kind: "reply",
        text: "The lift is out, please take the stairs.",
        ...official,
        channel: { hostedBy: "institution", audience: "public", account: { status: "approved" } },
        situation: { crisis: true },
      },
      {
        kind: "post",
        text: "The lift is out, please take the stairs.",
        ...official,
        situation: { crisis: true },
      },
    ],
  },
  {
    rule: "baseline/no-off-label-promotion",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Our investigational gene therapy is safe and effective for sickle cell disease.",
        ...official,
        author: { affiliation: "none" },
      },
    ],
  },
  {
    rule: "baseline/no-harassment-or-hate-threat",
    violates: [
      {
        subject: {
          kind: "comment",
          text: "If you park in my spot again I will break your legs. We deserve fair pay.",
          ...personal,
        },
        outcome: "block",
      },
      {
        subject: {
          kind: "post",
          text: "That word again, and it was meant for him.",
          ...personal,
          evidence: [{ detector: "conduct/hate", field: "text", start: 0, end: 9, confidence: "certain" }],
        },
      },
    ],
    passes: [],
    undetermined: [
      {
        kind: "post",
        text: "That word again, and it was meant for him.",
        ...personal,
        evidence: [{ detector: "conduct/hate", field: "text", start: 0, end: 9, confidence: "likely" }],
      },
    ],
  },
  {
    rule: "baseline/no-harassment-or-hate-hate",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Foreigners are animals and do not belong among decent people. We deserve fair pay.",
          ...personal,
        },
        outcome: "review",
      },
      { subject: { kind: "post", text: "ring her at three in the morning", ...personal } },
    ],
    passes: [],
  },
  {
    rule: "baseline/trial-recruitment-needs-irb",
    violates: [
      { subject: { kind: "post", text: "Try a new drug in this trial", ...official, approvals: [] } },
    ],
    passes: [
      {
        kind: "post",
        text: "Join our paid study of a new sleep pill and earn 400 dollars! Call 555-010-2000 to enroll.",
        ...official,
        author: { affiliation: "none" },
      },
    ],
  },
  {
    rule: "baseline/complaint-off-the-page",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "The lift is out.",
        ...official,
        thread: { parent: { kind: "complaint", text: "I had to walk." } },
      },
      { kind: "reply", text: "The lift is out.", ...official },
    ],
    undetermined: [
      {
        kind: "reply",
        text: "The lift is out, please take the stairs.",
        ...official,
        channel: { hostedBy: "institution", audience: "public", account: { status: "approved" } },
        thread: { parent: { kind: "complaint", text: "I had to walk." } },
      },
    ],
  },
  {
    rule: "baseline/patient-privacy-perhaps-recognisable-patient",
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
        text: "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune.",
        ...official,
        ...covering,
      },
      {
        kind: "post",
        text: "New valves are quieter than they used to be. a 40-year-old man, Victor R., with asthma",
        ...personal,
      },
    ],
    undetermined: [
      {
        kind: "email",
        text: "A gentleman on our heart floor told the whole ward on Tuesday that his new valve sings in tune.",
        ...personal,
        channel: { owner: "personal", hostedBy: "other", audience: "one-to-one" },
      },
    ],
  },
  {
    rule: "baseline/check-photo-background",
    violates: [],
    passes: [
      {
        kind: "media-item",
        ...official,
        media: [
          {
            kind: "image",
            altText: "A blue sky over a parking lot.",
            location: "off-site",
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
        ...official,
        media: [
          { kind: "image", location: "clinical-area", people: [] },
          { kind: "image", location: "simulation", people: [] },
        ],
      },
      {
        kind: "media-item",
        ...official,
        media: [
          { kind: "image", location: "clinical-area", people: [] },
          { kind: "image", location: "clinical-area", people: [], backgroundChecked: true },
        ],
      },
    ],
  },
  {
    rule: "baseline/issue-advocacy-allowed-with-care",
    violates: [],
    passes: [
      {
        kind: "post",
        text: "Senator Ostrowski voted against clinics like ours, remember that on November 3.",
        ...official,
        election: { date: "2026-11-03" },
      },
      {
        kind: "post",
        text: "Senator Ostrowski voted against clinics like ours, remember that on November 3.",
        ...official,
        asOf: "2026-10-20",
        election: { date: "2026-03-01" },
      },
    ],
    undetermined: [
      {
        kind: "post",
        text: "Senator Ostrowski voted against clinics like ours, remember that on November 3.",
        ...official,
        channel: { hostedBy: "institution", audience: "public", account: { status: "approved" } },
        asOf: "2026-10-20",
        election: { date: "2026-11-03" },
      },
    ],
  },
  {
    rule: "baseline/patient-privacy-recognisable-patient",
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
    rule: "baseline/patient-privacy-patients-post-shared",
    violates: [
      {
        subject: {
          kind: "share",
          text: "Look at Tobias Renner go!",
          ...official,
          sharedFrom: { text: "What a race." },
          authorizations: [],
        },
      },
      {
        subject: {
          kind: "share",
          text: "Mrs. Okafor-Bell had her stroke on Monday.",
          ...official,
          sharedFrom: { text: "What a race." },
          authorizations: [],
        },
      },
    ],
    passes: [
      {
        kind: "share",
        text: "This!",
        ...official,
        channel: {
          owner: "personal",
          hostedBy: "institution",
          audience: "public",
          account: { status: "approved" },
        },
        sharedFrom: {
          owner: "patient",
          public: true,
          text: "My new kidney turns one today.",
          author: { relationship: "patient" },
        },
      },
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
      { kind: "share", text: "Look at Tobias Renner go!", ...personal, sharedFrom: { text: "What a race." } },
      {
        kind: "post",
        text: "Look at Tobias Renner go!",
        ...official,
        sharedFrom: { text: "What a race." },
        authorizations: [],
      },
      {
        kind: "share",
        text: "Look at Tobias Renner go!",
        ...official,
        sharedFrom: { text: "What a race.", owner: "third-party" },
        authorizations: [],
      },
      {
        kind: "share",
        text: "Look at Tobias Renner go!",
        ...official,
        sharedFrom: { text: "What a race.", author: { relationship: "public" } },
        authorizations: [],
      },
    ],
  },
  {
    rule: "baseline/patient-privacy-not-read",
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
    rule: "baseline/emergency-redirect",
    violates: [
      {
        subject: {
          kind: "reply",
          text: "Know the signs of a stroke",
          ...official,
          thread: {
            parent: {
              kind: "comment",
              text: "My chest has been so tight for an hour now and my arm tingles.",
              author: { kind: "public" },
            },
          },
        },
        outcome: "warn",
      },
    ],
    passes: [
      {
        kind: "reply",
        text: "That sounds unpleasant, we hope you feel better soon.",
        ...official,
        author: { affiliation: "none" },
        thread: {
          parent: {
            kind: "comment",
            text: "My chest has been so tight for an hour now and my arm tingles.",
            author: { kind: "public" },
          },
        },
      },
      {
        kind: "post",
        text: "That sounds unpleasant, we hope you feel better soon.",
        ...official,
        thread: {
          parent: {
            kind: "comment",
            text: "My chest has been so tight for an hour now and my arm tingles.",
            author: { kind: "public" },
          },
        },
      },
    ],
  },
  {
    rule: "baseline/patient-privacy-patient-in-picture",
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
];
