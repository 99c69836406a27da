import { any, field } from "clearpost/dsl";
import { done, stepRule } from "../../shared/accounts.js";
import { isGiven } from "../../shared/who.js";
import { institution } from "../institution.js";

const { contacts } = institution;
const contact = contacts.questions ?? "";
const webTeam = contacts.accounts ?? "";

const review = { outcome: "review", severity: "medium" } as const;
const tip = { outcome: "warn", severity: "low" } as const;

/** The steps of the way to an account. */
export const accountRules = [
  stepRule(
    {
      id: "dgsom/inform-web-product-manager",
      cites: ["dgsom/inform-web-product-manager"],
      contact: webTeam,
      ...review,
    },
    {
      done: done("accountRequest.steps.informedDgit"),
      message: "the web team has not heard of this account yet",
      say: "write to the web team, which also helps with the setting up",
    },
  ),
  stepRule(
    {
      id: "dgsom/account-supervisor-approval",
      cites: ["dgsom/account-supervisor-approval"],
      contact: "your department chair, division chief or manager",
      ...review,
    },
    {
      done: any(field("approval.supervisor").is("granted"), field("approval.manager").is("granted")),
      message: "your chair, chief or manager has to agree to the account",
      say: "ask and attach the answer",
    },
  ),
  stepRule(
    { id: "dgsom/account-content-owner", cites: ["dgsom/account-owner-and-backup"], contact, ...review },
    {
      done: isGiven("accountRequest.contentOwner"),
      message: "nobody is named yet who owns the content of the account",
      say: "name the person",
    },
  ),
  stepRule(
    { id: "dgsom/account-backup-moderator", cites: ["dgsom/account-owner-and-backup"], contact, ...review },
    {
      done: isGiven("accountRequest.backupModerator"),
      message: "nobody is named yet who steps in when the owner is away",
      say: "name a second person",
    },
  ),
  stepRule(
    { id: "dgsom/account-owner-fte", cites: ["dgsom/account-owner-fte"], contact, ...tip },
    {
      done: field("accountRequest.ownerFte").between(0.25),
      message: "running an account takes about ten hours a week",
      say: "free a quarter of a position for it",
    },
  ),
  stepRule(
    { id: "dgsom/actively-monitor", cites: ["dgsom/actively-monitor"], contact, ...tip },
    {
      done: any(
        field("channel.account.moderation.plan").is(true),
        field("channel.account.moderation.plan").between(" "),
      ),
      message: "it is open who reads the comments, and how often",
      say: "write down who looks, and when",
    },
  ),
  stepRule(
    { id: "dgsom/owner-has-login", cites: ["dgsom/owner-has-login"], contact: webTeam, ...review },
    {
      done: done("accountRequest.departmentOwnerHasLogin"),
      message: "the department itself cannot log in to the account yet",
      say: "give the department's owner the login",
    },
  ),
  stepRule(
    { id: "dgsom/dgit-admin-access", cites: ["dgsom/dgit-admin-access"], contact: webTeam, ...review },
    {
      done: done("accountRequest.dgitAdminAccess"),
      message: "the school's IT office is not an administrator of the account yet",
      say: "add the IT office as an administrator",
    },
  ),
  stepRule(
    { id: "dgsom/handover-at-separation", cites: ["dgsom/handover-at-separation"], contact: webTeam, ...tip },
    {
      done: any(
        field("accountRequest.handoverPlan").is(true),
        field("accountRequest.handoverPlan").between(" "),
      ),
      message: "it is open who gets the login when its owner leaves",
      say: "write down who takes over",
    },
  ),
  stepRule(
    { id: "dgsom/develop-strategy", cites: ["dgsom/develop-strategy"], contact, ...tip },
    {
      done: isGiven("accountRequest.strategyRef"),
      message: "there is no plan yet of what the account is for",
      say: "write a page on whom it is for and what it tells",
    },
  ),
] as const;
