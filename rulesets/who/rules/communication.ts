import {
  claimCure,
  claimGuarantee,
  claimInvestigational,
  claimUnsourcedStatistic,
} from "clearpost/detectors";
import { all, any, every, field, found, kind, known, rule, sentAs, some } from "clearpost/dsl";
import { stepRule } from "../../shared/accounts.js";
import { notBound } from "../../shared/topic.js";
import { onBehalfRule, pressRule } from "../../shared/voice.js";
import { isGiven } from "../../shared/who.js";
import { institution } from "../institution.js";

const { contacts } = institution;
const contact = contacts.questions ?? "";

const healthClaim = any(
  found(claimCure),
  found(claimGuarantee),
  found(claimInvestigational, { pattern: ["promise"] }),
  found(claimUnsourcedStatistic),
);
/** Whoever passes a promise on spreads it as well. */
const sharedPromise = all(
  kind("share"),
  any(
    found(claimCure, { in: ["sharedFrom.text"] }),
    found(claimGuarantee, { in: ["sharedFrom.text"] }),
    found(claimUnsourcedStatistic, { in: ["sharedFrom.text"] }),
  ),
);
const seenByExperts = field("approval.technical-review").is("granted");

const accuracyRules = [
  rule("who/credible-information", {
    cites: ["who/credible-information"],
    severity: "high",
    addresses: "both",
    trigger: any(healthClaim, sharedPromise),
    require: any(some("claims", isGiven("source")), seenByExperts),
    unless: notBound,
    outcome: "review",
    message: "this promises or counts something without saying where it comes from",
    remedy: { say: "name the source, or say it more carefully", contact: contacts.content ?? "" },
  }),
  rule("who/framework-technical-accuracy", {
    cites: ["who/framework-technical-accuracy"],
    severity: "high",
    addresses: "official",
    trigger: healthClaim,
    require: seenByExperts,
    outcome: "review",
    obliges: [
      { kind: "obtain-approval", params: { step: "technical review", contact: contacts.content ?? "" } },
    ],
    message: "the experts on this have not seen it yet",
    remedy: { say: "send it to the technical department first", contact: contacts.content ?? "" },
  }),
] as const;

const isMoving = field("kind").in(["video", "image"]);

const platformRules = [
  rule("who/design-specs", {
    cites: ["who/design-specs"],
    severity: "low",
    addresses: "official",
    trigger: some("media", all(isMoving, known("brandReviewed"))),
    require: every("media", field("brandReviewed").is(true)),
    outcome: "warn",
    message: "the look of a picture or film was not checked",
    remedy: { say: "have it checked against the design guide", contact: contacts.brand ?? "" },
  }),
  rule("who/tweet-style", {
    cites: ["who/tweet-style"],
    severity: "low",
    addresses: "official",
    trigger: known("platform"),
    require: field("text.fits").is(true),
    outcome: "warn",
    message: "this is longer than the platform takes",
    remedy: { say: "shorten it", contact },
  }),
  rule("who/multilingual", {
    cites: ["who/multilingual"],
    severity: "low",
    addresses: "official",
    trigger: field("text.read").in(["unread", "mixed"]),
    require: any(seenByExperts, field("approval.communications").is("granted")),
    outcome: "warn",
    onUnknown: "warn",
    message: "a part of this is in a language that could not be read here",
    remedy: { say: "ask a colleague who reads the language to look at it", contact },
  }),
] as const;

const speaksToThePublic = kind(
  "post",
  "reply",
  "comment",
  "share",
  "media-item",
  "article",
  "ad",
  "event",
  "page-hosted",
);

const situationRules = [
  rule("who/compromised-accounts", {
    cites: ["who/compromised-accounts"],
    severity: "high",
    addresses: "both",
    trigger: any(kind("security-incident"), sentAs("incident.kind", "account-compromise")),
    outcome: "review",
    obliges: [{ kind: "report", params: { to: contacts.incidents ?? "" } }],
    message: "somebody else may be able to get into an account",
    remedy: {
      say: "change the password, end all other sessions and report it now",
      contact: contacts.incidents ?? "",
    },
  }),
  rule("who/crisis-communication", {
    cites: ["who/crisis-communication"],
    severity: "high",
    addresses: "official",
    trigger: all(speaksToThePublic, sentAs("situation.crisis", true)),
    require: field("approval.communications").is("granted"),
    outcome: "review",
    obliges: [
      { kind: "obtain-approval", params: { step: "crisis communication", contact: contacts.crisis ?? "" } },
    ],
    message: "in an emergency answers come from one place",
    remedy: { say: "check with those who lead communications first", contact: contacts.crisis ?? "" },
  }),
  pressRule({
    id: "who/media-training",
    cites: ["who/media-training"],
    contact: contacts.press ?? "",
    outcome: "review",
    severity: "high",
  }),
  onBehalfRule(
    {
      id: "who/framework-one-who",
      cites: ["who/framework-one-who"],
      contact,
      outcome: "warn",
      severity: "low",
    },
    "communications",
  ),
  stepRule(
    {
      id: "who/naming-conventions",
      cites: ["who/naming-conventions"],
      contact: contacts.accounts ?? "",
      outcome: "review",
      severity: "medium",
    },
    {
      done: all(isGiven("channel.account.handle"), field("approval.communications").is("granted")),
      message: "nobody has checked the name of the account against the conventions yet",
      say: "send the name that you would like to the communications department",
    },
  ),
] as const;

export const communicationRules = [...accuracyRules, ...platformRules, ...situationRules] as const;
