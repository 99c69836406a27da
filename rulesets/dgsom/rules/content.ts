import { recruitingIntent } from "clearpost/detectors";
import { all, any, field, found, known, rule, sentAs } from "clearpost/dsl";
import { claimRules, confidentialRule, copyrightRule } from "../../shared/content.js";
import { peopleInPicturesRule } from "../../shared/people.js";
import { notBound } from "../../shared/topic.js";
import { institution } from "../institution.js";

const { contacts } = institution;
const contact = contacts.questions ?? "";

/** What the policy asks of content owners it asks of the school's accounts; a colleague's own account is UCLA Health's matter. */
const ownAccount = sentAs("channel.owner", "personal");

/** What the school asks of what is published. */
export const contentRules = [
  ...claimRules({
    id: "dgsom/content-accurate",
    cites: ["dgsom/content-current-accurate"],
    contact,
    exempt: ownAccount,
  }),
  copyrightRule({
    id: "dgsom/content-copyright",
    cites: ["dgsom/content-current-accurate", "dgsom/express-consent-of-all-parties"],
    contact,
    outcome: "review",
    severity: "medium",
    exempt: ownAccount,
  }),
  confidentialRule({
    id: "dgsom/no-proprietary-content",
    cites: ["dgsom/no-proprietary-content"],
    contact,
    outcome: "block",
    severity: "high",
  }),
  peopleInPicturesRule(
    {
      id: "dgsom/express-consent-of-all-parties",
      cites: ["dgsom/express-consent-of-all-parties"],
      contact,
      outcome: "review",
      severity: "high",
      exempt: ownAccount,
    },
    ["staff", "family", "visitor", "public"],
  ),
  rule("dgsom/recruiting-only-by-hr", {
    cites: ["dgsom/recruiting-only-by-hr"],
    severity: "high",
    addresses: "both",
    // Of a draft of which nobody said whose it is, nothing is asked.
    trigger: all(found(recruitingIntent), any(known("author.department"), known("channel.owner"))),
    // Free text, so it counts only where it says so in the usual words.
    require: field("author.department").in([
      "Human Resources Planning and Talent Acquisition",
      "Human Resources",
      "Talent Acquisition",
      "HR",
    ]),
    unless: notBound,
    outcome: "review",
    message: "vacancies of the school are announced by its human resources office",
    remedy: {
      say: "send the vacancy there, and leave the announcing to them",
      contact: contacts.recruiting ?? "",
    },
  }),
] as const;
