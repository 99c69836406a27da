import { isStricter, type Rule } from "../model/index.js";
import { describe } from "../rules/index.js";
import type { Wrong } from "./check/problem.js";

/** What a locked rule would lose by a change; nothing for a rule that is not locked. */
export function losses(before: Rule, after: Rule, path: string): readonly Wrong[] {
  if (before.locked !== true) return [];
  if (after.off === true)
    return [refused(path, `\`${before.id}\` is locked and cannot be turned off`, before)];
  if (isStricter(before.outcome, after.outcome))
    return [
      refused(
        `${path}.outcome`,
        `\`${before.id}\` is locked: ${before.outcome} cannot become ${after.outcome}`,
        before,
      ),
    ];
  return [];
}

/** Says which drafts would no longer be held back. */
function refused(path: string, message: string, { trigger }: Rule): Wrong {
  return {
    code: "weakens-locked",
    path,
    message,
    hint: `it holds back what fits: ${describe(trigger)}`,
  };
}
