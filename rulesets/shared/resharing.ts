import { all, any, kind, type Rule, rule, sentAs } from "clearpost/dsl";
import { authorizedBy } from "./authorized.js";
import type { PrivacyPolicy } from "./privacy-policy.js";
import type { Topic } from "./topic.js";
import { speaksForSelf } from "./who.js";

/** That a patient told it first is no permission to pass it on; `forms` are the kinds of authorization that count, if not every kind does. */
export function resharingRule<const C extends string>(
  { id, cites, contact, outcome, severity }: Topic<C>,
  forms?: PrivacyPolicy<C>["forms"],
): Rule<string, C> {
  return rule(id, {
    cites,
    severity,
    addresses: "both",
    trigger: all(
      kind("share"),
      any(
        sentAs("sharedFrom.author.relationship", "patient"),
        sentAs("sharedFrom.author.relationship", "family"),
        sentAs("sharedFrom.owner", "patient"),
      ),
    ),
    require: authorizedBy(forms === undefined ? {} : { forms }),
    unless: speaksForSelf,
    outcome,
    floor: "review",
    obliges: [{ kind: "obtain-authorization", params: { contact } }],
    message: "this passes on what a patient told about their own care",
    remedy: { say: "ask for a signed form first, or let the post stand where it is", contact },
  });
}
