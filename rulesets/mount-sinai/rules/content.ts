import {
  claimCure,
  claimGuarantee,
  claimSuperlative,
  claimUnsourcedStatistic,
  conductHate,
  confidentialMarker,
  confidentialTopic,
  securitySensitive,
} from "clearpost/detectors";
import { all, any, field, found, kind, rule, sentAs, some } from "clearpost/dsl";
import { stepRule } from "../../shared/accounts.js";
import { harmRules, toneRule } from "../../shared/conduct.js";
import { confidentialRule, copyrightRule } from "../../shared/content.js";
import { exemptions } from "../../shared/topic.js";
import { officialPoliticsRule, pressRule } from "../../shared/voice.js";
import { isGiven } from "../../shared/who.js";
import { toKnownRecipient } from "../exempt.js";
import { institution } from "../institution.js";

const { contacts } = institution;
const contact = contacts.conduct ?? "";
const marketing = contacts.content ?? "";
const press = contacts.press ?? "";
const exempt = toKnownRecipient;
const unless = exemptions(exempt);

const conductRules = [
  toneRule({
    id: "mount-sinai/be-courteous",
    cites: ["mount-sinai/be-courteous"],
    contact,
    outcome: "warn",
    severity: "medium",
    exempt,
  }),
  ...harmRules({
    id: "mount-sinai/no-harmful-postings",
    cites: ["mount-sinai/no-harmful-postings"],
    contact,
    exempt,
  }),
  rule("mount-sinai/no-hate-speech", {
    cites: ["mount-sinai/no-hate-speech"],
    severity: "critical",
    addresses: "both",
    trigger: found(conductHate),
    unless: exempt,
    outcome: "review",
    floor: "review",
    message: "this may attack people for what they are",
    remedy: { say: "say it without turning on a group", contact },
  }),
] as const;

const isSourced = any(some("claims", isGiven("source")), field("approval.clinical-review").is("granted"));

const claimRules = [
  rule("mount-sinai/no-false-or-unsubstantiated-claims", {
    cites: ["mount-sinai/no-false-or-unsubstantiated-claims"],
    severity: "medium",
    addresses: "both",
    trigger: any(found(claimCure), found(claimGuarantee), found(claimUnsourcedStatistic)),
    require: isSourced,
    unless,
    outcome: "review",
    message: "this promises or counts something that nothing here bears out",
    remedy: { say: "name the source, or say it more carefully", contact: marketing },
  }),
  rule("mount-sinai/no-false-or-unsubstantiated-claims-superlative", {
    cites: ["mount-sinai/no-false-or-unsubstantiated-claims"],
    severity: "low",
    addresses: "both",
    trigger: found(claimSuperlative),
    require: some("claims", isGiven("source")),
    unless,
    outcome: "warn",
    message: "a superlative is believed more readily with a source",
    remedy: { say: "name who ranked it and when, or leave the superlative out", contact: marketing },
  }),
  rule("mount-sinai/strive-for-accuracy", {
    cites: ["mount-sinai/strive-for-accuracy"],
    severity: "low",
    addresses: "both",
    trigger: found(claimUnsourcedStatistic),
    require: some("claims", isGiven("source")),
    unless,
    outcome: "warn",
    message: "a number is more use with its source",
    remedy: { say: "add where the number comes from", contact: marketing },
  }),
] as const;

const informationRules = [
  confidentialRule({
    id: "mount-sinai/no-proprietary-information",
    cites: ["mount-sinai/no-proprietary-information"],
    contact: marketing,
    outcome: "block",
    severity: "high",
    exempt,
  }),
  rule("mount-sinai/check-publicly-disclosed", {
    cites: ["mount-sinai/check-publicly-disclosed"],
    severity: "medium",
    addresses: "both",
    trigger: any(found(confidentialMarker), found(confidentialTopic), found(securitySensitive)),
    require: field("information.publicStatus").is("public"),
    unless,
    outcome: "review",
    message: "it is not clear that this has been made public",
    remedy: { say: "ask marketing whether it is public before you post", contact: marketing },
  }),
  copyrightRule({
    id: "mount-sinai/respect-copyright",
    cites: ["mount-sinai/respect-copyright"],
    contact: marketing,
    outcome: "review",
    severity: "medium",
    exempt,
  }),
] as const;

const publicRules = [
  officialPoliticsRule({
    id: "mount-sinai/no-political-activity-on-sponsored-platforms",
    cites: ["mount-sinai/no-political-activity-on-sponsored-platforms"],
    contact: marketing,
    outcome: "block",
    severity: "critical",
    exempt,
  }),
  pressRule({
    id: "mount-sinai/press-inquiries-to-press-office",
    cites: ["mount-sinai/press-inquiries-to-press-office", "mount-sinai/press-do-not-respond"],
    contact: press,
    outcome: "review",
    severity: "high",
    exempt,
  }),
  rule("mount-sinai/crisis-no-onsite-interview", {
    cites: ["mount-sinai/crisis-no-onsite-interview"],
    severity: "high",
    addresses: "both",
    trigger: all(kind("press-inquiry"), sentAs("situation.crisis", true)),
    unless,
    outcome: "review",
    obliges: [{ kind: "route-to", params: { contact: press } }],
    message: "in a crisis nobody gives an interview on the spot",
    remedy: { say: "send them to the media briefing centre", contact: press },
  }),
  stepRule(
    {
      id: "mount-sinai/seed004-strategy-before-channel",
      cites: ["mount-sinai/seed004-strategy-before-channel"],
      contact,
      outcome: "warn",
      severity: "low",
    },
    {
      done: isGiven("accountRequest.strategyRef"),
      message: "a channel does better with a written strategy",
      say: "write down goals, measures and who else does it",
    },
  ),
] as const;

export const contentRules = [...conductRules, ...claimRules, ...informationRules, ...publicRules] as const;
