import { isStricter, type Rule } from "../../model/index.js";
import { canonical } from "../../ruleset/index.js";
import { findsAllOf } from "../implies.js";

/**
 * Whether a draft may come off less strictly under the rule as it is than as it was. `false` is certain; where the shape
 * of its conditions does not show that it still finds all that it found, it may.
 */
export function mayLoosen(was: Rule, is: Rule): boolean {
  return (
    !findsAllOf(is, was) ||
    isMilder(was, is) ||
    (is.waivable === true && was.waivable !== true) ||
    canonical(was.params ?? null) !== canonical(is.params ?? null)
  );
}

/** What is not written has the engine's own default, which may depend on the rest, so only equal or stricter words count. */
function isMilder(was: Rule, is: Rule): boolean {
  return (
    isStricter(was.outcome, is.outcome) ||
    isStricter(was.floor ?? "allow", is.floor ?? "allow") ||
    isMilderWord(was.onUnknown, is.onUnknown) ||
    isMilderWord(was.onDoubt, is.onDoubt) ||
    isMilderByWeight(was, is)
  );
}

function isMilderWord(was: Rule["onUnknown"], is: Rule["onUnknown"]): boolean {
  if (was === is) return false;
  return was === undefined || is === undefined || isStricter(was, is);
}

/** Without `onUnknown`, a slight rule only notes what it does not know. */
function isMilderByWeight(was: Rule, is: Rule): boolean {
  return is.onUnknown === undefined && isSlight(is) && !isSlight(was);
}

function isSlight({ severity }: Rule): boolean {
  return severity === "info" || severity === "low";
}
