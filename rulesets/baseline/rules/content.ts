import {
  affiliationMention,
  claimInvestigational,
  researchForbiddenClaim,
  researchRecruitment,
} from "clearpost/detectors";
import { all, any, every, field, found, kind, known, rule, sentAs, some } from "clearpost/dsl";
import { claimRules, copyrightRule } from "../../shared/content.js";
import { peopleInPicturesRule } from "../../shared/people.js";
import { notBound } from "../../shared/topic.js";
import { isGiven } from "../../shared/who.js";
import { contacts } from "../contacts.js";

const hasPictures = some("media", field("kind").in(["image", "video"]));

export const contentRules = [
  ...claimRules({
    id: "baseline/verify-health-claims",
    cites: ["baseline/verify-health-claims", "policy-guide/vet-information"],
    contact: contacts.communications,
  }),
  rule("baseline/no-off-label-promotion", {
    cites: ["baseline/no-off-label-promotion"],
    severity: "high",
    addresses: "both",
    trigger: found(claimInvestigational),
    unless: notBound,
    outcome: "review",
    message: "this calls something safe or effective that has not been approved for it",
    remedy: {
      say: "say that it is investigational and that safety and effectiveness are not established",
      contact: contacts.research,
    },
  }),
  rule("baseline/trial-recruitment-needs-irb", {
    cites: ["baseline/trial-recruitment-needs-irb"],
    severity: "high",
    addresses: "both",
    trigger: any(found(researchRecruitment), found(researchForbiddenClaim)),
    require: field("approval.irb").is("granted"),
    unless: notBound,
    outcome: "review",
    obliges: [{ kind: "obtain-approval", params: { from: "irb", contact: contacts.research } }],
    message: "a call for people to join a study needs the review board's approval of this very text",
    remedy: {
      say: "attach the approval; leave out `new treatment`, `free` and how much is paid",
      contact: contacts.research,
    },
  }),
  copyrightRule({
    id: "baseline/respect-copyright",
    cites: ["baseline/respect-copyright"],
    contact: contacts.communications,
    outcome: "review",
    severity: "medium",
  }),
  rule("baseline/account-needs-approval", {
    cites: ["baseline/account-needs-approval", "policy-guide/define-account-access"],
    severity: "high",
    addresses: "both",
    trigger: any(
      kind("account-request"),
      all(kind("profile-bio"), found(affiliationMention, { in: ["channel.account.displayName"] })),
    ),
    require: any(
      field("channel.account.status").is("approved"),
      all(
        any(
          field("approval.marketing-communications").is("granted"),
          field("approval.communications").is("granted"),
          field("approval.vice-president").is("granted"),
        ),
        isGiven("accountRequest.contentOwner"),
      ),
    ),
    unless: sentAs("channel.owner", "personal"),
    outcome: "review",
    obliges: [
      { kind: "obtain-approval", params: { from: "communications", contact: contacts.communications } },
    ],
    message: "an account in the hospital's name needs approval, an owner and shared access",
    remedy: { say: "complete the steps that are still open", contact: contacts.communications },
  }),
  peopleInPicturesRule({
    id: "baseline/staff-photo-consent",
    cites: ["baseline/staff-photo-consent"],
    contact: contacts.people,
    outcome: "review",
    severity: "medium",
  }),
  rule("baseline/platform-length", {
    cites: ["baseline/platform-length", "policy-guide/platform-rules"],
    severity: "info",
    addresses: "both",
    trigger: known("platform"),
    require: field("text.fits").is(true),
    outcome: "warn",
    message: "this is longer than the platform takes",
    remedy: { say: "shorten it", contact: contacts.communications },
  }),
  rule("baseline/alt-text-present", {
    cites: ["baseline/alt-text-present"],
    severity: "low",
    addresses: "official",
    trigger: hasPictures,
    require: every("media", any(sentAs("kind", "audio"), sentAs("kind", "document"), isGiven("altText"))),
    outcome: "warn",
    message: "people who cannot see the picture get no description of it",
    remedy: { say: "describe the picture in a sentence", contact: contacts.communications },
  }),
  rule("baseline/timely-crisis-response", {
    cites: ["policy-guide/crisis-timely-response"],
    severity: "low",
    addresses: "official",
    trigger: all(kind("reply", "comment", "review-reply"), sentAs("situation.crisis", true)),
    outcome: "warn",
    message: "in a crisis answers come from one place",
    remedy: {
      say: "check with those who handle the crisis before you answer",
      contact: contacts.communications,
    },
  }),
  rule("baseline/complaint-off-the-page", {
    cites: ["policy-guide/complaint-protocols"],
    severity: "info",
    addresses: "official",
    trigger: all(kind("reply", "comment", "review-reply"), sentAs("thread.parent.kind", "complaint")),
    outcome: "allow",
    message: "a complaint is best settled in private",
    remedy: { say: "offer a telephone number", contact: contacts.communications },
  }),
] as const;
