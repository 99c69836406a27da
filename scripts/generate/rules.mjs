import { json, page, table } from "./markdown.mjs";
import { load } from "./source.mjs";

/** @type {typeof import("../../src/rules/index.js")} */
const { describe } = await load("src/rules/index.ts");

const voices = {
  personal: "personal voices",
  official: "official voices",
  both: "personal and official voices",
};

/**
 * The page of a rule: the clause, when it answers, a draft that it finds and one that passes.
 *
 * @param {import("clearpost").Rule} rule
 * @param {import("clearpost").Ruleset} ruleset
 * @param {readonly import("clearpost/testing").RuleExamples[]} examples
 */
export function rulePage(rule, ruleset, examples) {
  const cited = [...rule.cites, ...(rule.alsoCites ?? []).map(({ clause }) => clause)];
  return page([
    `# ${rule.id}`,
    `${rule.message}.`,
    table(
      ["outcome", "severity", "speaks to", "ruleset"],
      [
        [
          rule.outcome,
          rule.severity,
          voices[rule.addresses],
          `[${ruleset.title}](../../rulesets/${ruleset.id}.md)`,
        ],
      ],
    ),
    "## Clauses",
    ...cited.map((id) => clauseText(id, ruleset.clauses[id])),
    "## When it answers",
    conditions(rule),
    rule.remedy && `## What puts it right\n\n${rule.remedy.say}.`,
    ...exampleTexts(rule.id, examples),
  ]);
}

/** @param {string} id @param {import("clearpost").Clause | undefined} clause */
function clauseText(id, clause) {
  if (clause === undefined) throw new Error(`unknown clause \`${id}\``);
  const place = `\`${id}\`: ${clause.document}, ${clause.locator} (${clause.quality}).`;
  return page([place, clause.summary, clause.quote && `> ${clause.quote}`]).trimEnd();
}

/** @param {import("clearpost").Rule} rule */
function conditions({ trigger, when, require, unless }) {
  const parts = {
    "looks when": trigger,
    "and when": when,
    "is content when": require,
    "does not apply when": unless,
  };
  return Object.entries(parts)
    .flatMap(([label, condition]) => (condition === undefined ? [] : [`- ${label} ${describe(condition)}`]))
    .join("\n");
}

/** @param {string} rule @param {readonly import("clearpost/testing").RuleExamples[]} examples */
function exampleTexts(rule, examples) {
  const {
    violates = [],
    undetermined = [],
    passes = [],
  } = examples.find((example) => example.rule === rule) ?? {};
  const drafts = [
    ["A draft that it finds", violates[0]?.subject],
    ["A draft that leaves a question", undetermined[0]],
    ["A draft that passes", passes[0]],
  ];
  return drafts.flatMap(([title, draft]) => (draft === undefined ? [] : [`## ${title}`, json(draft)]));
}
