import type { Citation, Finding, Outcome, Remedy, Rule, Ruleset } from "../../model/index.js";
import { qualityWords } from "../wording.js";
import type { SarifLevel, SarifRule } from "./log.js";

export const levels: { readonly [outcome in Outcome]: SarifLevel } = {
  allow: "none",
  warn: "note",
  review: "warning",
  block: "error",
};

/** The rules of the rulesets in play, and those that only the findings tell of; each once. */
export function sarifRules(
  rulesets: readonly Ruleset[],
  findings: readonly Finding[],
): ReadonlyMap<string, SarifRule> {
  const rules = new Map<string, SarifRule>();
  for (const ruleset of rulesets)
    for (const rule of ruleset.rules)
      if (rule.off !== true && !rules.has(rule.id)) rules.set(rule.id, fromRule(rule, ruleset));
  for (const finding of findings)
    if (!rules.has(finding.rule)) rules.set(finding.rule, sarifRule(fromFinding(finding)));
  return rules;
}

interface Source {
  readonly id: string;
  readonly message: string;
  readonly remedy: Remedy | undefined;
  readonly outcome: Outcome;
  readonly severity: string;
  readonly category: string;
  readonly citations: readonly Citation[];
}

function fromRule(rule: Rule, { clauses }: Ruleset): SarifRule {
  const citations = rule.cites.flatMap((clause) => {
    const found = clauses[clause];
    return found === undefined ? [] : [{ ...found, clause }];
  });
  const { id, message, remedy, outcome, severity, category = citations[0]?.category ?? "" } = rule;
  return sarifRule({ id, message, remedy, outcome, severity, category, citations });
}

function fromFinding({ rule: id, declared: outcome, remedy, ...finding }: Finding): Source {
  return { ...finding, id, outcome, remedy };
}

function sarifRule({ id, message, remedy, outcome, severity, category, citations }: Source): SarifRule {
  const clauses = citations.map(({ clause, document, locator, quality, summary, quote }) => {
    const words = quote === undefined ? summary : `“${quote}”`;
    return `${words} (${document}, ${locator}, ${qualityWords[quality]}, ${clause})`;
  });
  return {
    id,
    shortDescription: { text: message },
    fullDescription: { text: citations.map(({ summary }) => summary).join(" ") || message },
    help: { text: [...remedyLines(remedy), ...clauses].join("\n") || message },
    defaultConfiguration: { level: levels[outcome] },
    properties: { tags: [category], severity, outcome },
  };
}

/** What to do, and whom to ask. */
export function remedyLines(remedy: Remedy | undefined): readonly string[] {
  if (remedy === undefined) return [];
  const { say, contact } = remedy;
  return [`what to do: ${say}`, ...(contact === undefined ? [] : [`whom to ask: ${contact}`])];
}
