import type { RuleExamples } from "clearpost/testing";
import { department, personal, picture } from "../shared/example-parts.js";
import { joined } from "../shared/joined.js";
import { privacyExamples } from "../shared/privacy-examples.js";
import { edges } from "./edges/examples.js";

const leave = "Our unit clerk Tamsin Brandt is on stress leave again, poor thing.";
const secret = "CONFIDENTIAL: the draft of the bed plan for next winter, not for circulation.";
const onBehalf = "Speaking on behalf of Vancouver Coastal Health, I can promise that the clinic stays open.";
const opinion = "I work at Vancouver Coastal Health, and I think the city should ban leaf blowers.";
const works = {
  channel: { owner: "personal", hostedBy: "other", audience: "public" },
  author: { affiliation: "workforce", profile: { text: "Physiotherapist at Vancouver Coastal Health." } },
} as const;
const request = {
  kind: "account-request",
  text: "We would like a page for the hand clinic.",
  ...department,
} as const;
const shown = { ...picture, people: [{ role: "staff", identifiable: true, consent: "none" }] } as const;

const colleagueExamples: readonly RuleExamples[] = [
  {
    rule: "vancouver-coastal/colleagues-privacy",
    violates: [{ subject: { kind: "post", text: leave, ...personal, consents: [] }, outcome: "review" }],
    passes: [
      { kind: "post", text: "Our unit clerk Tamsin Brandt won the chili contest.", ...personal },
      {
        kind: "post",
        text: "Call our unit clerk Tamsin Brandt at her desk, 604-555-0142.",
        ...personal,
      },
    ],
  },
  {
    rule: "vancouver-coastal/colleagues-health",
    violates: [
      { subject: { kind: "post", text: leave, ...personal, consents: [] }, outcome: "review" },
      {
        subject: {
          kind: "post",
          text: `${leave} No wonder, with six nurses short every night and management silent.`,
          ...personal,
          consents: [],
        },
      },
    ],
    passes: [
      { kind: "post", text: "My coworker was written up for taking her meal break.", ...personal },
      { kind: "post", text: leave, ...personal, author: { affiliation: "none" } },
    ],
    undetermined: [{ kind: "post", text: leave, channel: { owner: "department" } }],
  },
  {
    rule: "vancouver-coastal/people-in-pictures",
    violates: [
      { subject: { kind: "post", text: "Team lunch.", ...personal, media: [shown] }, outcome: "review" },
      ...(["visitor", "family"] as const).map((role) => ({
        subject: {
          kind: "post",
          text: "Sock thief.",
          ...personal,
          media: [
            picture,
            {
              ...picture,
              people: [
                { role: "public", identifiable: false },
                { role, identifiable: true, consent: "none" },
              ],
            },
          ],
        } as const,
      })),
    ],
    passes: [
      {
        kind: "post",
        text: "Team lunch.",
        ...personal,
        media: [{ ...picture, people: [{ role: "staff", identifiable: true, consent: "written" }] }],
      },
      { kind: "post", text: "The sea wall this morning.", ...personal, media: [picture] },
    ],
  },
];

const speechExamples: readonly RuleExamples[] = [
  {
    rule: "vancouver-coastal/use-and-share-securely",
    violates: [
      {
        subject: { kind: "post", text: secret, ...personal, information: { publicStatus: "confidential" } },
        outcome: "block",
      },
    ],
    passes: [
      { kind: "post", text: secret, ...personal, information: { publicStatus: "public" } },
      { kind: "post", text: "The clinic on Broadway opens at eight.", ...personal },
    ],
    undetermined: [{ kind: "post", text: secret, ...personal }],
  },
  {
    rule: "vancouver-coastal/acceptable-comments",
    violates: [
      { subject: { kind: "comment", text: "You are a complete idiot.", ...personal }, outcome: "warn" },
    ],
    passes: [{ kind: "comment", text: "I could not disagree more, and here is why.", ...personal }],
  },
  {
    rule: "vancouver-coastal/no-harm-threat",
    violates: [
      {
        subject: { kind: "comment", text: "Come near my car again and I will kill you.", ...personal },
        outcome: "block",
      },
    ],
    passes: [{ kind: "comment", text: "These stairs will kill me one day.", ...personal }],
  },
  {
    rule: "vancouver-coastal/no-harm-hate",
    violates: [
      {
        subject: { kind: "comment", text: "Refugees are parasites and should disappear.", ...personal },
        outcome: "review",
      },
    ],
    passes: [{ kind: "comment", text: "Refugees are welcome in our clinic.", ...personal }],
  },
  {
    rule: "vancouver-coastal/no-coworker-attacks",
    violates: [
      {
        subject: { kind: "comment", text: "Dana on days is a lazy idiot, everybody knows it.", ...works },
        outcome: "review",
      },
    ],
    passes: [
      { kind: "comment", text: "Dana on days taught me all I know about hands.", ...works },
      { kind: "comment", text: "That moron in billing lost my form again.", ...personal },
      {
        kind: "comment",
        text: "You are a moron.",
        ...works,
        thread: { parent: { kind: "comment", text: "Needles are a hoax.", author: { kind: "public" } } },
      },
    ],
  },
  {
    rule: "vancouver-coastal/authorized-to-speak",
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
      { kind: "post", text: "I hope that the clinic stays open.", ...personal },
      {
        kind: "post",
        text: onBehalf,
        channel: { owner: "personal" },
        author: { affiliation: "workforce", isSpokesperson: true },
      },
      {
        kind: "post",
        text: onBehalf,
        channel: { owner: "personal" },
        approvals: [{ kind: "communications", by: "public affairs" }],
      },
    ],
    undetermined: [{ kind: "post", text: onBehalf, channel: { owner: "personal" } }],
  },
  {
    rule: "vancouver-coastal/own-opinion-disclaimer",
    violates: [{ subject: { kind: "post", text: opinion, ...personal }, outcome: "warn" }],
    passes: [
      { kind: "post", text: `${opinion} My own opinion.`, ...personal },
      { kind: "post", text: "I think the city should ban leaf blowers.", ...personal },
    ],
    undetermined: [{ kind: "post", text: opinion, author: { affiliation: "workforce" } }],
  },
];

const accountExamples: readonly RuleExamples[] = [
  {
    rule: "vancouver-coastal/account-manager",
    violates: [{ subject: { ...request, approvals: [] }, outcome: "review" }],
    passes: [{ ...request, approvals: [{ kind: "manager", by: "manager" }] }],
    undetermined: [request],
  },
  {
    rule: "vancouver-coastal/account-communications",
    violates: [
      { subject: { ...request, approvals: [{ kind: "manager", by: "manager" }] }, outcome: "review" },
    ],
    passes: [{ ...request, approvals: [{ kind: "communications", by: "public affairs" }] }],
    undetermined: [request],
  },
];

/** Proof of every rule, both sides. */
export const examples: readonly RuleExamples[] = /* @__PURE__ */ (() =>
  joined(
    [
      ...privacyExamples("vancouver-coastal/patient-privacy", { recognisable: "review" }),
      ...colleagueExamples,
      ...speechExamples,
      ...accountExamples,
    ],
    edges,
  ))();
