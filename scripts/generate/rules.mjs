import { linked, points } from "./conditions.mjs";
import { everyCondition } from "./coverage.mjs";
import { anchor, code, json, page, plain, sentence, table } from "./markdown.mjs";
import { load } from "./source.mjs";

/** @typedef {import("clearpost").Rule} Rule */
/** @typedef {import("clearpost").Ruleset} Ruleset */
/** @typedef {import("clearpost/testing").RuleExamples} RuleExamples */

/** @type {typeof import("../../src/model/index.js")} */
const { milder, rowOf } = await load("src/model/index.ts");

/** Whose voice a rule is about, in words. */
export const voices = {
  personal: "personal voices",
  official: "official voices",
  both: "personal and official voices",
};

/** Way from a rule's page to the folder of all pages. */
const docs = "../..";

/**
 * The page of a rule: the clause, when it speaks, a draft that it finds and one that passes.
 *
 * @param {Rule} rule
 * @param {Ruleset} ruleset
 * @param {readonly RuleExamples[]} examples
 */
export function rulePage(rule, ruleset, examples) {
  return page([
    `# ${rule.id}`,
    sentence(rule.message),
    `A rule of [${ruleset.title}](${docs}/rulesets/${ruleset.id}.md), unofficial.`,
    table(["", ""], outcomes(rule)),
    "## Clauses",
    ...rule.cites.map((id) => clauseText(id, ruleset)),
    ...(rule.alsoCites ?? []).map(({ clause, when }) =>
      page([clauseText(clause, ruleset), points("It is cited as well when", when, docs)]).trimEnd(),
    ),
    "## When it speaks",
    ...conditions(rule),
    ...needs(rule, ruleset),
    ...remedies(rule),
    ...exampleTexts(examples.find((example) => example.rule === rule.id)),
    "## What it misses",
    ...limits(rule, ruleset),
    "## When to waive",
    waiving(rule),
  ]);
}

/** What a rule can see at all: what its detectors see, and what was sent. @param {Rule} rule @param {Ruleset} ruleset */
function limits(rule, ruleset) {
  const read = everyCondition(rule, ruleset).map(({ condition }) => condition);
  const seen = read.flatMap((condition) => ("detector" in condition ? [condition.detector] : []));
  const links = [...new Set(seen)].toSorted().map((id) => linked(code(id), docs));
  return [
    links.length > 0 &&
      `It sees no more than its detectors do; what each leaves alone stands on its page: ${links.join(", ")}.`,
    read.some((condition) => "path" in condition) &&
      "Of the circumstances it knows what was sent; what was not sent is asked where it would change the decision, and otherwise passed over.",
  ];
}

/** @param {Rule} rule */
function waiving({ waivable, floor, outcome, remedy }) {
  if (outcome === "allow") return "There is nothing to waive: it only says something.";
  if (waivable === false)
    return "Never. Mend the draft, or send the fact that is missing; a finding that is mistaken is a fault to report.";
  const who = remedy?.contact ?? "whoever decides about this policy";
  const least = floor === undefined ? "" : ` It stays at **${floor}** all the same.`;
  return `When ${who} has seen this draft, answers for it and says why: the words mean something else here, or the policy allows it in this case. A waiver names that person, the reason and the day on which it ends, and the finding stays listed.${least}`;
}

/** @param {Rule} rule @returns {readonly (readonly string[])[]} */
function outcomes({ outcome, onUnknown, onDoubt, severity, addresses, floor, locked, waivable }) {
  const slight = severity === "info" || severity === "low";
  return [
    ["outcome", `**${outcome}**`],
    ["while a fact is missing", onUnknown ?? (slight ? "allow" : milder(outcome, "review"))],
    ["while the words leave doubt", onDoubt ?? milder(outcome, "warn")],
    ["severity", severity],
    ["speaks to", voices[addresses]],
    ...(floor === undefined ? [] : [["never lowered below", floor]]),
    ...(locked === true ? [["locked", "a ruleset that extends this one cannot weaken it"]] : []),
    ...(waivable === false ? [["waiver", "none is accepted"]] : []),
  ];
}

/** @param {string} id @param {Ruleset} ruleset */
function clauseText(id, { clauses }) {
  const clause = clauses[id];
  if (clause === undefined) throw new Error(`unknown clause \`${id}\``);
  const basis = (clause.basis ?? []).map(({ jurisdiction, text }) => `${text} (${jurisdiction})`);
  return page([
    `### ${id}`,
    clause.summary,
    clause.quote && `> ${clause.quote}`,
    `${clause.document}, ${clause.locator} (${clause.quality}).${basis.length === 0 ? "" : ` Law: ${basis.join("; ")}.`}`,
  ]).trimEnd();
}

/** @param {Rule} rule */
function conditions({ trigger, when, require, unless }) {
  const parts = [
    ["It looks at a draft when", trigger],
    ["It goes on when", when],
    ["It is content when", require],
    ["It does not apply when", unless],
  ];
  return parts.flatMap(([title, condition]) =>
    condition === undefined || typeof condition === "string" || typeof title !== "string"
      ? []
      : [points(title, condition, docs)],
  );
}

/** The facts it reads, and how a person is asked for them. @param {Rule} rule @param {Ruleset} ruleset */
function needs(rule, ruleset) {
  const paths = everyCondition(rule, ruleset).flatMap(({ condition, within }) =>
    "path" in condition && condition.path !== "kind" ? [`${within}${condition.path}`] : [],
  );
  const rows = [...new Set(paths)].toSorted().flatMap((path) => {
    const row = rowOf(path);
    return row?.ask === undefined ? [] : [[fieldLink(path, row.derived !== undefined), sentence(row.ask)]];
  });
  if (rows.length === 0) return [];
  return ["## What it needs to know", table(["fact", "question"], rows)];
}

/** @param {string} path @param {boolean} derived */
function fieldLink(path, derived) {
  const [top = path] = path.split(/[.[]/);
  const section = derived ? "facts-that-are-worked-out" : anchor(top);
  return `[${code(path)}](${docs}/fields.md#${path === top && !derived ? "the-draft-itself" : section})`;
}

/** @param {Rule} rule */
function remedies({ remedy, obliges = [] }) {
  if (remedy === undefined) return [];
  const tasks = obliges.map(({ kind, params }) => {
    const details = Object.values(params).map(String);
    return `- ${kind.replaceAll("-", " ")}${details.length === 0 ? "" : `: ${details.join(", ")}`}`;
  });
  return [
    "## What puts it right",
    sentence(remedy.say),
    remedy.contact !== undefined && `Ask ${remedy.contact}.`,
    tasks.length > 0 && `Still to do:\n\n${tasks.join("\n")}`,
  ];
}

/** @param {RuleExamples | undefined} examples */
function exampleTexts(
  { violates = [], undetermined = [], passes = [] } = { rule: "", violates: [], passes: [] },
) {
  const [found] = violates;
  const [doubtful] = undetermined;
  return [
    found && example("A draft that it finds", found.subject),
    found?.host &&
      page([
        `It is written on ${found.host.title}, of which the host profile says:`,
        json(found.host.sets),
      ]).trimEnd(),
    found?.marks && `The words that it marks: <b>${plain(found.marks)}</b>`,
    doubtful && example(found ? "A draft that leaves a question" : "A draft that it finds", doubtful),
    !found && "What this rule sees is never sure, so it speaks with the milder outcome of a doubt.",
    passes[0] && example("A draft that passes", passes[0]),
  ];
}

/** @param {string} title @param {unknown} draft */
const example = (title, draft) => page([`## ${title}`, json(draft)]).trimEnd();
