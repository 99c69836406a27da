import { all, type Condition, kind, sentAs } from "clearpost/dsl";

/** The policy leaves e-mail to a clearly identified recipient to another one; not sent is no exemption. */
export const toKnownRecipient: Condition = /* @__PURE__ */ all(
  kind("email"),
  sentAs("recipient.identified", true),
);
