import { affiliationSelfId, conductInsult, personCoworkerInfo } from "clearpost/detectors";
import { all, any, count, field, found, not, rule, sentAs } from "clearpost/dsl";
import { stepRule } from "../shared/accounts.js";
import { inPostOrProfile, viewsOwnRule } from "../shared/affiliation.js";
import { harmRules, toneRule } from "../shared/conduct.js";
import { confidentialRule } from "../shared/content.js";
import { colleaguesPrivacyRule, peopleInPicturesRule } from "../shared/people.js";
import { privacyRules } from "../shared/privacy.js";
import { notBound } from "../shared/topic.js";
import { onBehalfRule } from "../shared/voice.js";
import { isAnswer } from "../shared/who.js";
import { institution } from "./institution.js";

const { contacts } = institution;
const contact = contacts.questions ?? "";
const privacyOffice = contacts.privacy ?? "";

const patientRules = privacyRules({
  prefix: "vancouver-coastal/patient-privacy",
  phi: "vancouver-coastal/never-compromise-privacy",
  identification: "vancouver-coastal/never-compromise-privacy",
  acknowledgement: "vancouver-coastal/never-compromise-privacy",
  media: "vancouver-coastal/never-compromise-privacy",
  recognisable: "review",
  alsoCites: [{ clause: "vancouver-coastal/topics-photos-and-videos", when: count("media", 1) }],
  contact: privacyOffice,
});

/** The clause is about anybody's privacy, so colleagues and visitors are covered beside patients. */
const colleagueRules = [
  colleaguesPrivacyRule({
    id: "vancouver-coastal/colleagues-privacy",
    cites: ["vancouver-coastal/never-compromise-privacy"],
    contact: privacyOffice,
    outcome: "review",
    severity: "high",
  }),
  // Who was written up or let go is talk about work; an illness or a leave stays the colleague's own also there.
  colleaguesPrivacyRule(
    {
      id: "vancouver-coastal/colleagues-health",
      cites: ["vancouver-coastal/never-compromise-privacy"],
      contact: privacyOffice,
      outcome: "review",
      severity: "high",
    },
    { patterns: ["health"], floor: "review" },
  ),
  peopleInPicturesRule(
    {
      id: "vancouver-coastal/people-in-pictures",
      cites: ["vancouver-coastal/topics-photos-and-videos", "vancouver-coastal/never-compromise-privacy"],
      contact: privacyOffice,
      outcome: "review",
      severity: "medium",
    },
    ["staff", "visitor", "family"],
  ),
] as const;

/** Whoever is answered is known to be no colleague. */
const answersOutsider = any(
  sentAs("thread.parent.author.kind", "public"),
  sentAs("thread.parent.author.kind", "patient"),
  sentAs("thread.parent.author.kind", "press"),
);

const speechRules = [
  confidentialRule({
    id: "vancouver-coastal/use-and-share-securely",
    cites: ["vancouver-coastal/use-and-share-securely", "vancouver-coastal/topics-confidentiality"],
    contact: contacts.confidentiality ?? "",
    outcome: "block",
    severity: "high",
  }),
  toneRule({
    id: "vancouver-coastal/acceptable-comments",
    cites: [
      "vancouver-coastal/topics-acceptable-comments",
      "vancouver-coastal/topics-respectful-communication",
    ],
    contact,
    outcome: "warn",
    severity: "low",
  }),
  ...harmRules({
    id: "vancouver-coastal/no-harm",
    cites: [
      "vancouver-coastal/topics-unlawful-activities",
      "vancouver-coastal/topics-respectful-communication",
    ],
    contact,
  }),
  rule("vancouver-coastal/no-coworker-attacks", {
    cites: ["vancouver-coastal/no-coworker-attacks-from-affiliated-account"],
    severity: "high",
    addresses: "personal",
    trigger: all(isAnswer, any(found(conductInsult), found(personCoworkerInfo))),
    when: found(affiliationSelfId, { in: inPostOrProfile }),
    unless: any(notBound, all(answersOutsider, not(found(personCoworkerInfo)))),
    outcome: "review",
    message: "readers can see where you work, and this may be about a colleague",
    remedy: { say: "talk to your colleague or to your manager instead", contact: contacts.conduct ?? "" },
  }),
  onBehalfRule(
    {
      id: "vancouver-coastal/authorized-to-speak",
      cites: ["vancouver-coastal/authorized-to-speak"],
      contact,
      outcome: "review",
      severity: "high",
    },
    "communications",
  ),
  viewsOwnRule(
    {
      id: "vancouver-coastal/own-opinion-disclaimer",
      cites: ["vancouver-coastal/own-opinion-disclaimer"],
      contact,
      outcome: "warn",
      severity: "medium",
    },
    " Opinions expressed are my own.",
  ),
] as const;

const accountRules = [
  stepRule(
    {
      id: "vancouver-coastal/account-manager",
      cites: ["vancouver-coastal/account-check-first", "vancouver-coastal/topics-official-accounts"],
      contact: contacts.accounts ?? "",
      outcome: "review",
      severity: "high",
    },
    {
      done: field("approval.manager").is("granted"),
      message: "your manager has to agree to the account",
      say: "ask your manager and attach the answer",
    },
  ),
  stepRule(
    {
      id: "vancouver-coastal/account-communications",
      cites: ["vancouver-coastal/account-check-first", "vancouver-coastal/topics-official-accounts"],
      contact,
      outcome: "review",
      severity: "high",
    },
    {
      done: field("approval.communications").is("granted"),
      message: "the communications office has to agree to the account",
      say: "write to Communications and Public Affairs before the account is opened",
    },
  ),
] as const;

/** What the two public pages and the headings of the policy ask. */
export const rules = [...patientRules, ...colleagueRules, ...speechRules, ...accountRules] as const;
