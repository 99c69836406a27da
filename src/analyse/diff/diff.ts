import { compile, evaluate, withInstitution } from "../../evaluate/index.js";
import type { Outcome, Ruleset, Subject } from "../../model/index.js";
import type { ProgressOptions } from "../progress.js";
import { withSampleInstitution } from "../sample-institution.js";
import { type Bump, bumpOf } from "./bump.js";
import {
  type Difference,
  differenceOf,
  inForce,
  ownDetectors,
  partsThatDiffer,
  permissionsById,
} from "./parts.js";

/** What is different between two rulesets, and what that means for those who use them. */
export interface RulesetDiff {
  /** Rules that only the second has, or has in force. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Rules in both, with the parts that differ. */
  readonly changed: readonly { readonly rule: string; readonly parts: readonly string[] }[];
  readonly clauses: Difference;
  readonly permissions: Difference;
  /** Conditions declared under a name. */
  readonly conditions: Difference;
  /** Detectors; only those declared under `x/…` are looked into. */
  readonly detectors: Difference;
  /** Drafts of the corpus that are decided otherwise, by their place in it. */
  readonly decisions: readonly { readonly index: number; readonly from: Outcome; readonly to: Outcome }[];
  /**
   * The least step of the version: `major` when an id is gone or some draft may be decided less strictly, `minor` for
   * new or stricter rules, `patch` for words.
   */
  readonly bump: Bump;
}

/**
 * Compares two rulesets, rule by rule and by what they decide about drafts; `subjectsOf` makes a corpus of examples.
 * @throws RulesetError when drafts are given and a ruleset does not compile, SubjectError when one is no subject
 */
export function diffRulesets(
  a: Ruleset,
  b: Ruleset,
  corpus: readonly Subject[] = [],
  { progress }: ProgressOptions = {},
): RulesetDiff {
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
    clauses: differenceOf(a.clauses, b.clauses),
    permissions: differenceOf(permissionsById(a), permissionsById(b)),
    conditions: differenceOf(a.conditions, b.conditions),
    detectors: differenceOf(ownDetectors(a), ownDetectors(b)),
    decisions: decisionsThatDiffer(a, b, { corpus, progress }),
  };
  return { ...differences, bump: bumpOf(differences, a, b) };
}

interface Comparison extends ProgressOptions {
  readonly corpus: readonly Subject[];
}

function decisionsThatDiffer(
  a: Ruleset,
  b: Ruleset,
  { corpus, progress }: Comparison,
): RulesetDiff["decisions"] {
  if (corpus.length === 0) return [];
  const [was, is] = [compile(inPlace(a, b)), compile(inPlace(b, a))];
  return corpus.flatMap((subject, index) => {
    const [from, to] = [evaluate(subject, was).decision, evaluate(subject, is).decision];
    progress?.(index + 1, corpus.length);
    return from === to ? [] : [{ index, from, to }];
  });
}

/** A ruleset that belongs to nobody is tried at the other's institution, so that only its rules make a difference. */
function inPlace(ruleset: Ruleset, { institution }: Ruleset): Ruleset {
  if (ruleset.institution !== undefined || institution === undefined) return withSampleInstitution(ruleset);
  return withInstitution(ruleset, institution);
}
