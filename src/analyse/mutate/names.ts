import type { Condition, Permission, Rule } from "../../model/index.js";
import { type Instead, mapped, permissionWith, ruleWith } from "./substitute.js";

/** Conditions that a ruleset declares under a name. */
export interface Named {
  readonly [name: string]: Condition;
}

/** The condition with what its names stand for in their place. */
export function inlined(condition: Condition, named: Named): Condition {
  return mapped(condition, "", nameIn(named));
}

function nameIn(named: Named): Instead {
  return (one) => {
    const part = one.op === "ref" ? named[one.name] : undefined;
    return part === undefined ? undefined : inlined(part, named);
  };
}

/** A rule that writes out what names stand for. */
export function ruleWithoutNames(rule: Rule, named: Named): Rule {
  return ruleWith(rule, nameIn(named));
}

/** A permission that writes out what names stand for. */
export function permissionWithoutNames(permission: Permission, named: Named): Permission {
  return permissionWith(permission, nameIn(named));
}
