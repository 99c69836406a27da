import { all, any, type Condition, field, kind, sentAs } from "clearpost/dsl";

/** The patient or a relative speaks, or somebody whom no hospital's policy binds; not sent counts as the workforce. */
export const speaksForSelf = /* @__PURE__ */ any(
  sentAs("author.relationship", "patient"),
  sentAs("author.relationship", "family"),
  sentAs("author.relationship", "public"),
  sentAs("author.relationship", "press"),
);

/** A private message to the patient it is about discloses nothing to others. */
export const toThePatient = /* @__PURE__ */ all(
  kind("direct-message", "email"),
  sentAs("channel.audience", "one-to-one"),
  sentAs("recipient.relationship", "patient"),
);

/** The hospital's own account or a department's speaks. */
export const officialVoice = /* @__PURE__ */ field("channel.owner").in(["institution", "department"]);

/** Words that answer somebody. */
export const isAnswer = /* @__PURE__ */ kind("reply", "review-reply", "comment", "direct-message");

/** Known to be a supervisor; unknown counts as protected. */
export const isKnownSupervisor = /* @__PURE__ */ sentAs("author.isSupervisor", true);

/** A text was sent and is not empty. */
export function isGiven(path: string): Condition {
  return field(path).between(" ");
}
