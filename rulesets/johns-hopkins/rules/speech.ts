import {
  affiliationMention,
  affiliationSelfId,
  brandLogo,
  claimCure,
  claimGuarantee,
  claimSuperlative,
  claimUnsourcedStatistic,
  disclaimerPersonalCapacity,
  disclosureEmployment,
  endorsementInstitution,
  endorsementThirdParty,
  politicalAdvocacy,
  politicalCampaignLink,
  voiceOnBehalf,
} from "clearpost/detectors";
import { all, any, field, found, kind, known, not, rule, sentAs, some } from "clearpost/dsl";
import { inPostOrProfile, profileSaysWhereOneWorks, profileUnseen } from "../../shared/affiliation.js";
import { harmRules, toneRule } from "../../shared/conduct.js";
import { notBound } from "../../shared/topic.js";
import { officialPoliticsRule, pressRule } from "../../shared/voice.js";
import { isGiven } from "../../shared/who.js";
import { institution } from "../institution.js";

const { contacts } = institution;
const contact = contacts.questions ?? "";

const identityRules = [
  rule("johns-hopkins/disclose-connection", {
    cites: ["johns-hopkins/disclose-connection", "johns-hopkins/transparency-of-data"],
    severity: "medium",
    addresses: "personal",
    trigger: all(
      kind("post", "comment", "reply", "review", "share", "article"),
      any(
        found(endorsementInstitution),
        // Whatever staff say about the institution, praise or plain fact; of an unknown author only praise is asked.
        all(found(affiliationMention), sentAs("author.affiliation", "workforce")),
      ),
    ),
    when: field("author.bound").is(true),
    require: any(profileSaysWhereOneWorks, profileUnseen),
    unless: notBound,
    outcome: "warn",
    waivable: true,
    message: "this is about the institution and does not say that you work there",
    remedy: {
      say: "add that you work at Johns Hopkins Medicine",
      contact,
      edit: { insert: "I work at Johns Hopkins Medicine. ", at: "start" },
    },
  }),
  rule("johns-hopkins/official-disclose-relationship", {
    cites: ["johns-hopkins/official-disclose-relationship"],
    severity: "medium",
    addresses: "personal",
    trigger: all(found(voiceOnBehalf), sentAs("author.isSpokesperson", true)),
    require: any(
      found(disclosureEmployment, { in: inPostOrProfile }),
      found(affiliationSelfId, { in: inPostOrProfile }),
    ),
    outcome: "warn",
    message: "readers cannot see who speaks for the institution here",
    remedy: { say: "add your name and what you do", contact },
  }),
  rule("johns-hopkins/use-first-person", {
    cites: ["johns-hopkins/use-first-person"],
    severity: "low",
    addresses: "personal",
    trigger: found(voiceOnBehalf),
    require: any(
      field("author.isSpokesperson").is(true),
      sentAs("approval.marketing-communications", "granted"),
    ),
    unless: notBound,
    outcome: "warn",
    message: "this speaks for the institution",
    remedy: { say: "say it as yourself, in the first person", contact },
  }),
  rule("johns-hopkins/no-ghostwriting", {
    cites: ["johns-hopkins/no-ghostwriting"],
    severity: "low",
    addresses: "personal",
    trigger: known("author.writtenBy"),
    when: isGiven("author.writtenBy"),
    unless: sentAs("author.writtenBy", "author"),
    outcome: "warn",
    message: "somebody else wrote this for you",
    remedy: { say: "say it in your own words, or let them sign it", contact },
  }),
] as const;

const accuracyTrigger = any(found(claimCure), found(claimGuarantee), found(claimUnsourcedStatistic));
const isSourced = any(some("claims", isGiven("source")), field("approval.clinical-review").is("granted"));
const sourceIt = { say: "check it, and say where it comes from", contact } as const;

const accuracyRules = [
  rule("johns-hopkins/accurate-and-professional", {
    cites: ["johns-hopkins/accurate-and-professional"],
    severity: "medium",
    addresses: "personal",
    trigger: accuracyTrigger,
    require: isSourced,
    unless: notBound,
    outcome: "review",
    waivable: true,
    message: "this promises or counts something without saying where it comes from",
    remedy: sourceIt,
  }),
  rule("johns-hopkins/check-facts", {
    cites: ["johns-hopkins/check-facts"],
    severity: "medium",
    addresses: "official",
    trigger: accuracyTrigger,
    require: isSourced,
    outcome: "review",
    waivable: true,
    message: "this is said in the institution's name and has no source yet",
    remedy: sourceIt,
  }),
  rule("johns-hopkins/superlative-without-source", {
    cites: ["johns-hopkins/accurate-and-professional", "johns-hopkins/check-facts"],
    severity: "low",
    addresses: "both",
    trigger: found(claimSuperlative),
    require: some("claims", isGiven("source")),
    unless: notBound,
    outcome: "warn",
    waivable: true,
    message: "a superlative is read more kindly with a source",
    remedy: { say: "name who ranked it and when, or leave the superlative out", contact },
  }),
] as const;

const showsName = any(
  found(affiliationMention),
  found(affiliationSelfId, { pattern: ["named"] }),
  found(brandLogo),
  some("media", field("logos").in(["Johns Hopkins", "Johns Hopkins Medicine"])),
);

const politicsRules = [
  officialPoliticsRule({
    id: "johns-hopkins/no-political-use-of-resources",
    cites: ["johns-hopkins/no-political-use-of-resources"],
    contact: contacts.politics ?? "",
    outcome: "block",
    severity: "critical",
    // The address decides on an e-mail of which nobody said whose account it is.
    exempt: all(kind("email"), not(known("channel.owner"))),
  }),
  rule("johns-hopkins/no-political-mail-from-work", {
    cites: ["johns-hopkins/no-political-use-of-resources"],
    severity: "critical",
    addresses: "both",
    trigger: all(
      any(found(politicalAdvocacy), found(politicalCampaignLink)),
      any(kind("email"), sentAs("resources.institutional", true)),
    ),
    when: any(sentAs("resources.institutional", true), field("authorEmail.institutional").is(true)),
    outcome: "block",
    message: "this takes a side in an election with the institution's means",
    remedy: { say: "use your own time, account and address for it", contact: contacts.politics ?? "" },
  }),
  rule("johns-hopkins/title-in-political-ad-needs-disclaimer", {
    cites: ["johns-hopkins/title-in-political-ad-needs-disclaimer"],
    severity: "high",
    addresses: "personal",
    trigger: all(found(politicalAdvocacy), any(showsName, found(affiliationSelfId, { in: inPostOrProfile }))),
    require: found(disclaimerPersonalCapacity, { in: inPostOrProfile }),
    unless: notBound,
    outcome: "review",
    message: "the institution's name stands beside a candidate",
    remedy: {
      say: "leave the institution out, or add the line on your personal capacity",
      contact: contacts.politics ?? "",
      edit: { insert: " This endorsement is given in my personal capacity only.", at: "end" },
    },
  }),
  rule("johns-hopkins/no-product-endorsement-with-name", {
    cites: ["johns-hopkins/no-product-endorsement-with-name"],
    severity: "high",
    addresses: "both",
    trigger: all(found(endorsementThirdParty), showsName),
    unless: any(notBound, sentAs("approval.brand", "granted")),
    outcome: "block",
    message: "this uses the institution's name to promote something",
    remedy: { say: "take the name out of the promotion", contact: contacts.brand ?? "" },
  }),
] as const;

const conductRules = [
  toneRule({
    id: "johns-hopkins/kindness",
    cites: ["johns-hopkins/kindness", "johns-hopkins/respect-for-people"],
    contact: contacts.conduct ?? "",
    outcome: "warn",
    severity: "low",
  }),
  ...harmRules({
    id: "johns-hopkins/no-harm",
    cites: ["johns-hopkins/respect-for-people"],
    contact: contacts.conduct ?? "",
  }),
  pressRule({
    id: "johns-hopkins/press-to-media-relations",
    cites: ["johns-hopkins/press-to-media-relations"],
    contact: contacts.press ?? "",
    outcome: "review",
    severity: "high",
  }),
] as const;

export const speechRules = [...identityRules, ...accuracyRules, ...politicsRules, ...conductRules] as const;
