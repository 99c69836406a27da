import { counts, fates, qualities, qualityCounts } from "./coverage.mjs";
import { code, page, sentence, table } from "./markdown.mjs";

/** @typedef {import("clearpost").Ruleset} Ruleset */

/** The page of all rulesets: what each is, what became of its clauses, how well they are known. @param {readonly Ruleset[]} rulesets */
export function overview(rulesets) {
  const link = (/** @type {Ruleset} */ { id, title }) => `[${title}](rulesets/${id}.md)`;
  const all = (/** @type {Ruleset} */ { clauses }) => Object.keys(clauses).length;
  return page([
    "# Rulesets",
    "All of them are **unofficial**: made from what the institutions published, not by them, and not endorsed by them. Every statement of a policy is accounted for, also those that no program can decide.",
    table(
      ["ruleset", "import", "version", "clauses", "rules", "permissions"],
      rulesets.map((ruleset) => [
        link(ruleset),
        code(`clearpost/rulesets/${ruleset.id}`),
        ruleset.version,
        all(ruleset),
        ruleset.rules.length,
        ruleset.permissions.length,
      ]),
    ),
    "## What became of the clauses",
    table(
      ["ruleset", ...Object.values(fates).map(({ short }) => short), "together"],
      rulesets.map((ruleset) => [link(ruleset), ...Object.values(counts(ruleset)), all(ruleset)]),
    ),
    Object.values(fates)
      .map(({ short, says }) => `- **${short}**: ${says}`)
      .join("\n"),
    "## How well the sources are known",
    table(
      ["ruleset", ...Object.keys(qualities)],
      rulesets.map((ruleset) => [link(ruleset), ...qualityCounts(ruleset)]),
    ),
    Object.entries(qualities)
      .map(([quality, says]) => `- **${quality}**: ${says}`)
      .join("\n"),
    "A ruleset of an institution also holds the two clauses of general law that protect talk about work and reports to an authority, so that they hold when it is used alone.",
    "See also [every rule](rules/README.md), [every detector](detectors/README.md) and [every field](fields.md).",
  ]);
}

/** The page that leads to every rule. @param {readonly Ruleset[]} rulesets */
export function ruleIndex(rulesets) {
  return page([
    "# Rules",
    "Every rule has a page with its clause, when it speaks, a draft that it finds and one that passes. They are data: [fields](../fields.md) and [detectors](../detectors/README.md) are all that they read.",
    ...rulesets.flatMap(({ id, title, rules }) => [
      `## ${title}`,
      `[The ruleset's page](../rulesets/${id}.md)`,
      table(
        ["rule", "outcome", "what it says"],
        rules.map((rule) => [`[${code(rule.id)}](${rule.id}.md)`, rule.outcome, sentence(rule.message)]),
      ),
    ]),
  ]);
}
