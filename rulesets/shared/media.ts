import { field, not, type Rule, rule, sentAs, some } from "clearpost/dsl";
import type { Topic } from "./topic.js";

/** What stands behind the subject of a picture from where patients are treated was looked at. */
export function photoBackgroundRule<const C extends string>({
  id,
  cites,
  contact,
  outcome,
  severity,
}: Topic<C>): Rule<string, C> {
  return rule(id, {
    cites,
    severity,
    addresses: "both",
    trigger: some("media", sentAs("location", "clinical-area")),
    require: not(some("media", field("backgroundChecked").is(false))),
    outcome,
    message: "the background of a picture from where patients are treated was not checked",
    remedy: { say: "look for names, screens, boards and badges, and crop", contact },
  });
}
