import { type Condition, field, kind, type Rule, rule, sentAs } from "clearpost/dsl";
import type { Topic } from "./topic.js";

/** One step of the way to an account; a request is decided by its steps. */
export function stepRule<const C extends string>(
  { id, cites, contact, outcome, severity }: Topic<C>,
  { done, message, say }: { readonly done: Condition; readonly message: string; readonly say: string },
): Rule<string, C> {
  return rule(id, {
    cites,
    severity,
    addresses: "both",
    trigger: kind("account-request"),
    require: done,
    unless: sentAs("channel.owner", "personal"),
    outcome,
    obliges: [{ kind: "obtain-approval", params: { step: message, contact } }],
    message,
    remedy: { say, contact },
  });
}

/** A step of the way was sent as done. */
export function done(path: string): Condition {
  return field(path).is(true);
}
