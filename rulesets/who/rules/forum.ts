import {
  conductInsult,
  conductProfanity,
  endorsementThirdParty,
  phiEmail,
  phiLocation,
  phiName,
  phiPhone,
} from "clearpost/detectors";
import { all, any, count, field, found, kind, known, near, not, rule, sentAs, some } from "clearpost/dsl";
import { harmRules } from "../../shared/conduct.js";
import { officialVoice } from "../../shared/who.js";
import { institution } from "../institution.js";

const contact = institution.contacts.moderation ?? "";

const hosted = "channel.hostedBy";
const isComment = kind("comment", "reply");
const byTheOrganization = any(sentAs("channel.owner", "institution"), sentAs("channel.owner", "department"));

/** What a visitor writes in a discussion on a page of the organization; only of comments is it asked whose page it is. */
const onTheForum = all(
  any(sentAs(hosted, "institution"), all(isComment, field(hosted).is("institution"))),
  any(
    all(isComment, not(byTheOrganization)),
    all(
      kind("post", "share", "review", "media-item"),
      field("channel.owner").in(["personal", "third-party"]),
    ),
  ),
);

/** The organization's own accounts are among those who write there. */
const inTheDiscussion = any(onTheForum, officialVoice);

const tagsSomebodyElse = any(
  count("mentions", 2),
  all(count("mentions", 1), not(field("mentions").in(["@WHO", "WHO", "@who", "who"]))),
  some("media", all(known("tags"), count("tags", 1))),
);

/** The terms of the discussion platform, for what visitors write there; threats and hate are met everywhere. */
export const forumRules = [
  rule("who/moderation-no-personal-information", {
    cites: ["who/moderation-no-personal-information"],
    severity: "high",
    addresses: "both",
    trigger: any(
      found(phiPhone, { pattern: ["number", "international", "trunk", "labelled"] }),
      found(phiEmail),
      // A street alone is where something takes place; beside a name it is where somebody lives.
      all(found(phiLocation, { pattern: ["street"] }), near([phiLocation, phiName], { within: "sentence" })),
      found(phiName, { pattern: ["patient"] }),
    ),
    when: onTheForum,
    outcome: "block",
    message: "this holds somebody's contact data or a patient's name",
    remedy: { say: "take it out, or write to the person in private", contact, edit: "mask" },
  }),
  rule("who/moderation-no-tagging-people", {
    cites: ["who/moderation-no-tagging-people"],
    // People at large, not patients: whom a picture tags is not a matter of care.
    category: "moderation",
    severity: "medium",
    addresses: "both",
    trigger: tagsSomebodyElse,
    // On other networks a tag is how people answer each other, so nothing is asked.
    when: all(sentAs(hosted, "institution"), onTheForum),
    outcome: "review",
    message: "this tags somebody",
    remedy: { say: "take the tag out", contact },
  }),
  rule("who/moderation-no-abuse", {
    cites: ["who/moderation-no-abuse"],
    severity: "medium",
    addresses: "both",
    trigger: found(conductInsult),
    when: inTheDiscussion,
    outcome: "review",
    message: "these words may hurt somebody",
    remedy: { say: "say what bothers you without calling anybody names", contact },
  }),
  rule("who/moderation-no-swearing", {
    cites: ["who/moderation-no-abuse"],
    severity: "low",
    addresses: "both",
    trigger: found(conductProfanity),
    when: inTheDiscussion,
    outcome: "warn",
    message: "this may sound rougher than it is meant",
    remedy: { say: "say it without swearing", contact },
  }),
  ...harmRules(
    { id: "who/moderation-no-abuse", cites: ["who/moderation-no-abuse"], contact },
    "security or the emergency services",
  ),
  rule("who/moderation-no-promotion", {
    cites: ["who/moderation-no-promotion"],
    severity: "medium",
    addresses: "both",
    trigger: found(endorsementThirdParty),
    when: onTheForum,
    outcome: "review",
    message: "this promotes something that somebody sells",
    remedy: { say: "leave the promotion out", contact },
  }),
] as const;
