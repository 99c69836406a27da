import type { Permission, Rule, Ruleset } from "../../model/index.js";
import { canonical } from "../../ruleset/index.js";
import { isProvenElsewhere } from "../proof.js";
import { categoryOf, reachedBy } from "../reach.js";
import { citationsOf, type SharedCitation } from "./citations.js";
import { permissionWithoutNames, ruleWithoutNames } from "./names.js";
import { type Part, partsOf } from "./parts.js";

/** What a ruleset says itself, by its words: what is written twice is there once, where it stands first. */
export interface Words {
  readonly parts: ReadonlyMap<string, Part>;
  readonly citations: ReadonlyMap<string, SharedCitation>;
  /** Rules by all that they ask. */
  readonly rules: ReadonlyMap<string, Rule>;
  readonly permissions: ReadonlyMap<string, Permission>;
}

export function wordsOf(ruleset: Ruleset): Words {
  const { permissions, conditions } = ruleset;
  const own = ruleset.rules.filter((rule) => !isProvenElsewhere(ruleset, rule));
  return {
    parts: partsOf({ rules: own, permissions }, conditions),
    citations: citationsOf(own),
    rules: firstBy(own, (rule) => askedBy(ruleWithoutNames(rule, conditions))),
    permissions: firstBy(permissions, (permission) =>
      grantedBy(permissionWithoutNames(permission, conditions), ruleset),
    ),
  };
}

/** All that decides whether a rule finds something. */
function askedBy({ addresses, trigger, when, require, unless, params }: Rule): string {
  return canonical({ addresses, trigger, when, require, unless, params });
}

/** All that decides what a permission lowers, and the categories of the ruleset's own rules in which it does. */
function grantedBy(permission: Permission, ruleset: Ruleset): string {
  const { when, lowers, to } = permission;
  const own = reachedBy(permission, ruleset).filter((rule) => !isProvenElsewhere(ruleset, rule));
  const reached = new Set(own.map((rule) => categoryOf(rule, ruleset)));
  return canonical({ when, lowers, to, reached: [...reached].sort() });
}

function firstBy<T>(all: readonly T[], key: (one: T) => string): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [key(one), one] as const).reverse());
}
