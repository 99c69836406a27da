import {
  isStricter,
  type Permission,
  type Rule,
  type Ruleset,
  stricter,
  strictest,
} from "../../model/index.js";
import { reachedBy } from "../reach.js";
import type { Warning } from "./warning.js";

/** Permissions that lower nothing of this ruleset; one that names categories may still lower another's. */
export function unusedPermissions(ruleset: Ruleset): readonly Warning[] {
  return ruleset.permissions.flatMap((permission) => {
    const message = whyUnused(permission, reachedBy(permission, ruleset));
    return message === undefined
      ? []
      : [
          {
            code: "unused-permission",
            path: `permission \`${permission.id}\``,
            message,
            hint: "name rules or categories that it is meant to lower",
          },
        ];
  });
}

function whyUnused({ lowers, to }: Permission, reached: readonly Rule[]): string | undefined {
  // Categories act across rulesets, so a rule of another one may be meant.
  if (reached.length === 0) return "rules" in lowers ? "every rule that it would lower is off" : undefined;
  return reached.some((rule) => isStricter(sternest(rule), stricter(to, rule.floor ?? "allow")))
    ? undefined
    : `nothing that it would lower is above \`${to}\` or its own floor`;
}

function sternest({ outcome, onUnknown = "allow", onDoubt = "allow" }: Rule): ReturnType<typeof strictest> {
  return strictest([outcome, onUnknown, onDoubt]);
}
