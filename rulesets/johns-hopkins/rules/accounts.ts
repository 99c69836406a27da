import { affiliationMention } from "clearpost/detectors";
import { all, any, field, found, kind, known, rule } from "clearpost/dsl";
import { stepRule } from "../../shared/accounts.js";
import { institution } from "../institution.js";

const contact = institution.contacts.accounts ?? "";

export const accountRules = [
  stepRule(
    {
      id: "johns-hopkins/obtain-approval-to-create-site",
      cites: ["johns-hopkins/obtain-approval-to-create-site"],
      contact,
      outcome: "review",
      severity: "high",
    },
    {
      done: field("approval.marketing-communications").is("granted"),
      message: "the marketing and communications office has to agree to the account",
      say: "write to Marketing and Communications before the account is opened",
    },
  ),
  stepRule(
    {
      id: "johns-hopkins/account-branding",
      cites: ["johns-hopkins/obtain-approval-to-create-site"],
      contact,
      outcome: "review",
      severity: "medium",
    },
    {
      done: field("channel.account.brandReviewed").is(true),
      message: "nobody has looked over the name and the pictures of the account yet",
      say: "have them checked against the brand guidelines",
    },
  ),
  rule("johns-hopkins/live-account-approved", {
    cites: ["johns-hopkins/obtain-approval-to-create-site"],
    severity: "high",
    addresses: "official",
    trigger: all(
      kind("profile-bio"),
      any(
        known("channel.account.status"),
        found(affiliationMention, { in: ["channel.account.displayName"] }),
      ),
    ),
    require: any(
      field("channel.account.status").is("approved"),
      field("approval.marketing-communications").is("granted"),
    ),
    outcome: "review",
    message: "this account in the institution's name has not been approved yet",
    remedy: { say: "get in touch with Marketing and Communications before you go on", contact },
  }),
] as const;
