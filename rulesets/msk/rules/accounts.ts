import { all, any, field, kind, known, not, rule, sentAs, some } from "clearpost/dsl";
import { done, stepRule } from "../../shared/accounts.js";
import { notBound } from "../../shared/topic.js";
import { institution } from "../institution.js";

const { contacts } = institution;
const contact = contacts.accounts ?? "";
const marketing = contacts.content ?? "";

const approvedByMarketing = field("approval.marketing-communications").is("granted");
const ofDepartment = field("channel.owner").is("department");

const requestRules = [
  stepRule(
    {
      id: "msk/account-manager-approval",
      cites: ["msk/account-manager-approval"],
      contact,
      outcome: "review",
      severity: "high",
    },
    {
      done: field("approval.manager").is("granted"),
      message: "your manager approves a new account first",
      say: "attach your manager's approval",
    },
  ),
  stepRule(
    {
      id: "msk/clear-with-supervisor",
      cites: ["msk/clear-with-supervisor"],
      contact,
      outcome: "review",
      severity: "medium",
    },
    {
      done: any(field("approval.supervisor").is("granted"), field("approval.manager").is("granted")),
      message: "your supervisor clears a department's presence first",
      say: "clear it with your supervisor, then get in touch with marketing",
    },
  ),
  stepRule(
    {
      id: "msk/account-marketing-approval",
      cites: ["msk/account-marketing-approval"],
      contact: marketing,
      outcome: "review",
      severity: "high",
    },
    {
      done: approvedByMarketing,
      message: "marketing decides whether there is a need for a new account",
      say: "ask marketing before the account goes live",
    },
  ),
  stepRule(
    {
      id: "msk/account-branding",
      cites: ["msk/account-branding"],
      contact: marketing,
      outcome: "review",
      severity: "medium",
    },
    {
      done: done("channel.account.brandReviewed"),
      message: "the look of an account follows the visual identity guidelines",
      say: "have name, logo and pictures checked against the guidelines",
    },
  ),
] as const;

const liveRules = [
  rule("msk/account-marketing-approval-live", {
    cites: ["msk/account-marketing-approval"],
    severity: "high",
    addresses: "official",
    trigger: all(not(kind("account-request")), known("channel.account.status")),
    when: ofDepartment,
    require: any(field("channel.account.status").is("approved"), approvedByMarketing),
    outcome: "review",
    message: "this department's account was not approved before it went live",
    remedy: { say: "get in touch with marketing before you go on", contact: marketing },
  }),
  rule("msk/account-branding-live", {
    cites: ["msk/account-branding"],
    severity: "medium",
    addresses: "official",
    trigger: all(kind("profile-bio"), sentAs("channel.account.brandReviewed", false)),
    outcome: "review",
    message: "the look of this account was not checked",
    remedy: { say: "have name, logo and pictures checked against the guidelines", contact: marketing },
  }),
  rule("msk/videos-photos-preapproval", {
    cites: ["msk/videos-photos-preapproval"],
    severity: "high",
    addresses: "official",
    trigger: any(kind("media-item"), some("media", field("kind").in(["image", "video"]))),
    when: ofDepartment,
    require: approvedByMarketing,
    outcome: "review",
    obliges: [{ kind: "obtain-approval", params: { from: "marketing-communications", contact: marketing } }],
    message: "marketing sees a department's pictures and videos before they are posted",
    remedy: { say: "send it to marketing first", contact: marketing },
  }),
] as const;

const personalRules = [
  rule("msk/personal-email-for-personal-account", {
    cites: ["msk/personal-email-for-personal-account"],
    severity: "low",
    addresses: "personal",
    trigger: all(kind("account-request", "profile-bio"), known("channel.account.registeredEmail")),
    when: field("accountEmail.institutional").is(true),
    outcome: "warn",
    message: "a private account is registered with an address of the institution",
    remedy: { say: "register it with a private e-mail address", contact: marketing },
  }),
  rule("msk/managers-not-connecting-to-reports", {
    cites: ["msk/managers-not-connecting-to-reports"],
    severity: "low",
    addresses: "personal",
    trigger: kind("connection-request"),
    when: any(sentAs("recipient.relationship", "direct-report"), field("recipient.reportsToAuthor").is(true)),
    unless: any(notBound, sentAs("connection.initiatedBy", "recipient")),
    outcome: "warn",
    message: "somebody who reports to you may feel bound to accept",
    remedy: { say: "leave it to them to ask", contact: marketing },
  }),
] as const;

export const accountRules = [...requestRules, ...liveRules, ...personalRules] as const;
