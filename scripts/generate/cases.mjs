import { readFileSync } from "node:fs";
import { code, sentence, table } from "./markdown.mjs";
import { load } from "./source.mjs";

/** @typedef {import("clearpost").Ruleset} Ruleset */
/** @typedef {import("../../test/fixtures/enforcement.js").Case} Case */
/** @typedef {import("../../test/fixtures/enforcement.js").CaseDraft} CaseDraft */

/** @type {typeof import("../../src/evaluate/index.js")} */
const { compile, evaluate } = await load("src/evaluate/index.ts");

const start = "<!-- cases: written by `npm run generate` -->";
const end = "<!-- end of cases -->";

/**
 * The page on trust as it stands, with the table of cases made again out of the tests and of what is decided today.
 *
 * @param {readonly Ruleset[]} rulesets
 * @returns {Promise<Map<string, string>>}
 */
export async function trustPage(rulesets) {
  /** @type {{ cases: readonly Case[] }} */
  const { cases } = await load("test/fixtures/enforcement.ts");
  const text = readFileSync(new URL("../../docs/trust.md", import.meta.url), "utf8");
  const [before, rest = ""] = text.split(start);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`docs/trust.md: \`${start}\` or \`${end}\` is not there`);
  const rows = cases.map((one) => rowOf(one, rulesets));
  const cells = table(["what happened", "we say to a draft like it", "because of"], rows);
  return new Map([["trust.md", `${before}${start}\n\n${cells}\n\n${end}${after}`]]);
}

/** @param {Case} one @param {readonly Ruleset[]} rulesets */
function rowOf({ id, told, rulesets: ids, drafts }, rulesets) {
  const [first, ...others] = rulesets.filter((ruleset) => ids.some((known) => known === ruleset.id));
  if (first === undefined) throw new Error(`test/fixtures/enforcement.ts: \`${id}\` names no ruleset`);
  const policy = compile([first, ...others]);
  const answers = drafts.map((draft) => answerTo(draft, policy));
  return [
    `${sentence(told)}<br>${code(id)}`,
    [...new Set(answers.map(({ said }) => said))].join("<br>"),
    [...new Set(answers.flatMap(({ clauses }) => clauses))].map(code).join("<br>"),
  ];
}

/**
 * The decision in bold, and the first clause of each finding that led to it.
 *
 * @param {CaseDraft} draft
 * @param {import("clearpost").Compiled} policy
 */
function answerTo({ subject, host, as }, policy) {
  const { decision, findings } = evaluate(subject, policy, { host });
  const felt = findings.filter(({ outcome }) => outcome !== "allow");
  return {
    said: as === undefined ? `**${decision}**` : `${as}: **${decision}**`,
    clauses: felt.map(({ citations: [first] }) => first.clause),
  };
}
