import type { Rule } from "../../model/index.js";
import { canonical } from "../../ruleset/index.js";

type Citations = NonNullable<Rule["alsoCites"]>;

/** A clause that rules add to a finding under the same circumstance, once however many of them do. */
export interface SharedCitation {
  readonly citation: Citations[number];
  readonly holder: string;
  readonly at: string;
  readonly holders: ReadonlySet<string>;
}

/** Every clause that rules add to findings, in the order in which they are written. */
export function citationsOf(rules: readonly Rule[]): ReadonlyMap<string, SharedCitation> {
  const shared = new Map<string, SharedCitation & { readonly holders: Set<string> }>();
  for (const { id, alsoCites = [] } of rules)
    alsoCites.forEach((citation, index) => {
      const key = canonical(citation);
      const one = shared.get(key) ?? { citation, holder: id, at: `alsoCites[${index}]`, holders: new Set() };
      shared.set(key, one);
      one.holders.add(id);
    });
  return shared;
}

/** The rule without one of the clauses that it adds. */
export function withoutCitation(rule: Rule, citation: Citations[number]): Rule {
  const key = canonical(citation);
  const left = rule.alsoCites?.filter((one) => canonical(one) !== key);
  return left === undefined ? rule : { ...rule, alsoCites: left };
}
