import { all, type Condition, every, field } from "clearpost/dsl";
import type { PrivacyPolicy } from "./privacy-policy.js";

type Forms = Pick<PrivacyPolicy<string>, "forms">;

/** A covering authorization makes it right, where the policy says so one of a kind; it never does on a personal channel. */
export function authorizedBy(policy: Forms): Condition {
  return onTheRightForm(policy, field("authorization.status").is("covers"));
}

/** What a form covers counts only where the form is of a kind that the policy accepts. */
export function onTheRightForm({ forms }: Forms, covers: Condition): Condition {
  return forms === undefined ? covers : all(covers, every("authorizations", field("kind").in(forms)));
}
