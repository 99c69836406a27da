import { evaluate } from "../evaluate/index.js";
import { isStricter, type Outcome, type Rule, type Ruleset, type Subject } from "../model/index.js";
import { canonical } from "../ruleset/index.js";

/** What is different between two rulesets, and what that means for those who use them. */
export interface RulesetDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Rules in both, with the parts that differ. */
  readonly changed: readonly { readonly rule: string; readonly parts: readonly string[] }[];
  /** Drafts of the corpus that are decided otherwise, by their place in it. */
  readonly decisions: readonly { readonly index: number; readonly from: Outcome; readonly to: Outcome }[];
  /**
   * The least step of the version: `major` when an id is gone or some draft may be decided less strictly, `minor` for
   * new or stricter rules, `patch` for words.
   */
  readonly bump: "major" | "minor" | "patch" | "none";
}

/** Compares two rulesets, rule by rule and by what they decide about drafts. */
export function diffRulesets(a: Ruleset, b: Ruleset, corpus: readonly Subject[] = []): RulesetDiff {
  const [before, after] = [inForce(a), inForce(b)];
  const changed = [...before].flatMap(([rule, was]) => {
    const is = after.get(rule);
    const parts = is === undefined ? [] : partsThatDiffer(was, is);
    return parts.length === 0 ? [] : [{ rule, parts }];
  });
  const differences = {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed,
    decisions: decisionsThatDiffer(a, b, corpus),
  };
  return { ...differences, bump: bumpOf(differences, a, b) };
}

function inForce({ rules }: Ruleset): ReadonlyMap<string, Rule> {
  return new Map(rules.filter(({ off }) => off !== true).map((rule) => [rule.id, rule]));
}

const parts = [
  "cites",
  "alsoCites",
  "category",
  "severity",
  "addresses",
  "trigger",
  "when",
  "require",
  "unless",
  "outcome",
  "onUnknown",
  "onDoubt",
  "floor",
  "locked",
  "waivable",
  "params",
  "obliges",
  "message",
  "remedy",
] as const satisfies readonly (keyof Rule)[];

/** Parts that are words for people and change no decision. */
const wording: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "message",
  "remedy",
  "cites",
  "alsoCites",
  "severity",
]);

function partsThatDiffer(a: Rule, b: Rule): readonly string[] {
  return parts.filter((part) => canonical(a[part] ?? null) !== canonical(b[part] ?? null));
}

function decisionsThatDiffer(a: Ruleset, b: Ruleset, corpus: readonly Subject[]): RulesetDiff["decisions"] {
  return corpus.flatMap((subject, index) => {
    const [from, to] = [evaluate(subject, a).decision, evaluate(subject, b).decision];
    return from === to ? [] : [{ index, from, to }];
  });
}

function bumpOf(
  { added, removed, changed, decisions }: Omit<RulesetDiff, "bump">,
  a: Ruleset,
  b: Ruleset,
): RulesetDiff["bump"] {
  const lost = Object.keys(a.clauses).some((id) => !Object.hasOwn(b.clauses, id));
  if (removed.length > 0 || lost || decisions.some(({ from, to }) => isStricter(from, to))) return "major";
  const differs = (what: (ruleset: Ruleset) => unknown) => canonical(what(a)) !== canonical(what(b));
  const meaning = changed.some((one) => one.parts.some((part) => !wording.has(part)));
  // A permission or a condition may let something through that the corpus does not show.
  if (differs(({ permissions }) => permissions) || differs(({ conditions }) => conditions)) return "major";
  if (added.length > 0 || decisions.length > 0 || meaning) return "minor";
  return changed.length > 0 || differs(({ clauses }) => clauses) ? "patch" : "none";
}
