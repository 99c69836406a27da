import {
  affiliationMention,
  affiliationSelfId,
  brandLogo,
  confidentialMarker,
  confidentialTopic,
  disclaimerViewsOwn,
  endorsementInstitution,
  endorsementThirdParty,
  politicalAdvocacy,
  politicalCampaignLink,
  voiceOpinion,
} from "clearpost/detectors";
import { all, any, field, found, kind, known, not, platform, rule, sentAs, some } from "clearpost/dsl";
import {
  endorsementRule,
  inPostOrProfile,
  profileSaysWhereOneWorks,
  profileUnseen,
  saysViewsAreOwn,
} from "../../shared/affiliation.js";
import { harmRules, toneRule } from "../../shared/conduct.js";
import { confidentialRule, copyrightRule } from "../../shared/content.js";
import { notBound } from "../../shared/topic.js";
import { officialPoliticsRule, onBehalfRule } from "../../shared/voice.js";
import { institution } from "../institution.js";

const { contacts } = institution;
const contact = contacts.questions ?? "";
const brand = contacts.brand ?? "";

const onOurPage = all(kind("comment", "post", "reply"), sentAs("channel.hostedBy", "institution"));

const ownVoiceRules = [
  onBehalfRule({
    id: "msk/no-posting-on-behalf",
    cites: ["msk/no-posting-on-behalf"],
    contact: brand,
    outcome: "review",
    severity: "high",
  }),
  endorsementRule(
    {
      id: "msk/disclose-affiliation-when-endorsing",
      cites: ["msk/disclose-affiliation-when-endorsing", "msk/endorsement-scope-activities"],
      contact,
      outcome: "review",
      severity: "high",
    },
    "I work at MSK. ",
  ),
  rule("msk/speak-for-yourself", {
    cites: ["msk/speak-for-yourself"],
    severity: "medium",
    addresses: "personal",
    trigger: all(
      not(kind("profile-bio", "engagement")),
      found(affiliationSelfId, { in: inPostOrProfile }),
      any(found(voiceOpinion), found(endorsementInstitution)),
    ),
    require: any(saysViewsAreOwn, profileUnseen),
    unless: notBound,
    outcome: "warn",
    message: "readers may take this for the institution's own opinion",
    remedy: {
      say: "add that you speak for yourself and not for the institution",
      contact,
      edit: { insert: " My own opinion, not MSK's.", at: "end" },
    },
  }),
  rule("msk/identify-on-msk-page", {
    cites: ["msk/identify-on-msk-page"],
    severity: "medium",
    addresses: "personal",
    trigger: onOurPage,
    when: field("author.bound").is(true),
    require: any(profileSaysWhereOneWorks, profileUnseen),
    outcome: "warn",
    message: "on a page of the institution staff say that they belong to it",
    remedy: {
      say: "say in the comment or in your public profile that you work here",
      contact,
      edit: { insert: "I work at MSK. ", at: "start" },
    },
  }),
  rule("msk/no-pseudonym-on-msk-channels", {
    cites: ["msk/no-pseudonym-on-msk-channels"],
    severity: "medium",
    addresses: "personal",
    trigger: all(kind("comment", "post", "reply"), sentAs("author.pseudonymous", true)),
    when: all(field("channel.hostedBy").is("institution"), field("author.bound").is(true)),
    outcome: "review",
    message: "on a page of the institution staff write under their own name",
    remedy: { say: "write from an account in your own name", contact },
  }),
  rule("msk/no-msk-email-for-opinions", {
    cites: ["msk/no-msk-email-for-opinions"],
    severity: "low",
    addresses: "personal",
    trigger: all(known("author.email"), any(kind("profile-bio"), found(voiceOpinion))),
    when: field("authorEmail.institutional").is(true),
    unless: any(notBound, kind("email")),
    outcome: "warn",
    message: "views of your own are sent from an address of the institution",
    remedy: { say: "use a private e-mail address", contact },
  }),
  rule("msk/disclaimer-in-about", {
    cites: ["msk/disclaimer-in-about"],
    severity: "medium",
    addresses: "personal",
    trigger: all(kind("profile-bio"), found(affiliationSelfId)),
    require: any(
      found(disclaimerViewsOwn, { pattern: ["own+not-employer", "not-employer"] }),
      all(platform("x"), found(disclaimerViewsOwn)),
    ),
    unless: notBound,
    outcome: "warn",
    message: "a profile that names the institution says that the opinions are personal",
    remedy: {
      say: "add the sentence that the guidelines suggest; on X the short form is enough",
      contact,
      edit: {
        insert:
          " I work for Memorial Sloan Kettering, but this is my personal opinion which may not reflect their views.",
        at: "end",
      },
    },
  }),
] as const;

const namesUs = any(
  found(affiliationMention),
  found(brandLogo),
  some("media", field("logos").in(["MSK", "Memorial Sloan Kettering", "Sloan Kettering Institute"])),
);

const nameRules = [
  rule("msk/no-name-for-promotion", {
    cites: ["msk/no-name-for-promotion"],
    severity: "high",
    addresses: "both",
    trigger: all(
      any(found(endorsementThirdParty), found(politicalAdvocacy), found(politicalCampaignLink)),
      namesUs,
    ),
    unless: any(
      notBound,
      sentAs("approval.brand", "granted"),
      sentAs("approval.marketing-communications", "granted"),
    ),
    outcome: "block",
    message: "this lends the institution's name to a product, a cause, a party or a candidate",
    remedy: { say: "take the institution's name, logo and marks out", contact: brand },
  }),
  officialPoliticsRule({
    id: "msk/no-name-for-promotion-official",
    cites: ["msk/no-name-for-promotion"],
    contact: brand,
    outcome: "block",
    severity: "high",
  }),
] as const;

const sharesOurPost = all(kind("share"), sentAs("sharedFrom.owner", "institution"));

const informationRules = [
  confidentialRule({
    id: "msk/no-confidential-or-proprietary",
    cites: ["msk/no-confidential-or-proprietary"],
    contact,
    outcome: "block",
    severity: "high",
  }),
  rule("msk/verify-public-before-sharing", {
    cites: ["msk/verify-public-before-sharing"],
    severity: "medium",
    addresses: "both",
    trigger: any(found(confidentialTopic), found(confidentialMarker)),
    require: field("information.publicStatus").is("public"),
    unless: any(notBound, sharesOurPost),
    outcome: "review",
    message: "this tells news that the institution may not have released yet",
    remedy: { say: "wait for the release, or ask whether it is out", contact },
  }),
  copyrightRule({
    id: "msk/follow-copyright-law",
    cites: ["msk/follow-copyright-law"],
    contact,
    outcome: "review",
    severity: "medium",
  }),
] as const;

const conductRules = [
  toneRule({
    id: "msk/respectful-communications",
    cites: ["msk/respectful-communications"],
    contact,
    outcome: "warn",
    severity: "medium",
  }),
  ...harmRules({
    id: "msk/no-harassing-discriminatory-defamatory",
    cites: ["msk/no-harassing-discriminatory-defamatory"],
    contact,
  }),
] as const;

export const speechRules = [...ownVoiceRules, ...nameRules, ...informationRules, ...conductRules] as const;
