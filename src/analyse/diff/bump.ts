import { type Institution, isStricter, type Outcome, type Ruleset } from "../../model/index.js";
import { canonical } from "../../ruleset/index.js";
import { categoryOf } from "../reach.js";
import { mayLoosen } from "./loosens.js";
import { type Difference, inForce } from "./parts.js";

/** The least step of a version. */
export type Bump = "major" | "minor" | "patch" | "none";

/** All that is different between two rulesets. */
export interface Differences {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly rule: string; readonly parts: readonly string[] }[];
  readonly clauses: Difference;
  readonly permissions: Difference;
  readonly conditions: Difference;
  readonly detectors: Difference;
  readonly decisions: readonly { readonly from: Outcome; readonly to: Outcome }[];
}

/** Parts that are words for people and change no decision. */
const wording: ReadonlySet<string> = /* @__PURE__ */ new Set(["message", "remedy", "cites", "alsoCites"]);

/** The least step that tells what the differences may do to a draft. */
export function bumpOf(differences: Differences, a: Ruleset, b: Ruleset): Bump {
  const { added, changed, clauses, detectors, decisions } = differences;
  if (isLost(differences) || mayLetThrough(differences, a, b)) return "major";
  const meaning = changed.some(({ parts }) => parts.some((part) => !wording.has(part)));
  if (added.length > 0 || clauses.added.length > 0 || detectors.added.length > 0) return "minor";
  if (decisions.length > 0 || meaning) return "minor";
  const words = changed.length > 0 || clauses.changed.length > 0 || a.title !== b.title;
  return words || isOther(a.institution, b.institution) ? "patch" : "none";
}

/** Somebody may name what is gone. */
function isLost({ removed, clauses, permissions }: Differences): boolean {
  return [removed, clauses.removed, permissions.removed].some((ids) => ids.length > 0);
}

/** A permission, a condition or a detector may let something through that the corpus does not show. */
function mayLetThrough(differences: Differences, a: Ruleset, b: Ruleset): boolean {
  const { permissions, conditions, detectors, decisions } = differences;
  const after = inForce(b);
  return (
    decisions.some(({ from, to }) => isStricter(from, to)) ||
    permissions.added.length > 0 ||
    permissions.changed.length > 0 ||
    conditions.removed.length + conditions.changed.length > 0 ||
    detectors.removed.some(isOwn) ||
    detectors.changed.length > 0 ||
    isOther(judgedBy(a.institution), judgedBy(b.institution)) ||
    [...inForce(a).values()].some((was) => {
      const is = after.get(was.id);
      // A permission may reach the rule under another category.
      return is !== undefined && (mayLoosen(was, is) || categoryOf(was, a) !== categoryOf(is, b));
    })
  );
}

/** Built-in detectors come and go with the rules that ask for them. */
function isOwn(detector: string): boolean {
  return detector.startsWith("x/");
}

/** What of an institution is read when a draft is judged. */
function judgedBy(institution: Institution | undefined): object {
  const { contacts, ...judged } = institution ?? { contacts: {} };
  return judged;
}

function isOther(a: unknown, b: unknown): boolean {
  return canonical(a ?? null) !== canonical(b ?? null);
}
