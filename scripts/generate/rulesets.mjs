import manifest from "../../package.json" with { type: "json" };
import { points } from "./conditions.mjs";
import { counts, coverageOf, fates, qualities, qualityCounts } from "./coverage.mjs";
import { groupBy } from "./group.mjs";
import { code, counted, page, sentence, table } from "./markdown.mjs";
import { overview, ruleIndex } from "./overview.mjs";
import { rulePage, voices } from "./rules.mjs";
import { load } from "./source.mjs";

/** @typedef {import("clearpost").Ruleset} Ruleset */

const prefix = "./rulesets/";
const ids = Object.keys(manifest.exports)
  .filter((door) => door.startsWith(prefix) && !/\/examples$|\.json$/.test(door))
  .map((door) => door.slice(prefix.length));

/** All built-in rulesets, in the order of the doors. @returns {Promise<readonly Ruleset[]>} */
export async function allRulesets() {
  const modules = await Promise.all(ids.map((id) => load(`rulesets/${id}/index.ts`)));
  return modules.map(({ ruleset }) => ruleset);
}

/**
 * One page a ruleset and one a rule, and what leads to them, by file name.
 *
 * @param {readonly Ruleset[]} rulesets
 * @returns {Promise<Map<string, string>>}
 */
export async function rulesetPages(rulesets) {
  const pages = new Map([
    ["rulesets.md", overview(rulesets)],
    ["rules/README.md", ruleIndex(rulesets)],
  ]);
  for (const ruleset of rulesets) {
    const { examples } = await load(`rulesets/${ruleset.id}/examples.ts`);
    pages.set(`rulesets/${ruleset.id}.md`, rulesetPage(ruleset));
    // A rule that came with another ruleset has its page there.
    const own = ruleset.rules.filter(({ definedIn = ruleset.id }) => definedIn === ruleset.id);
    for (const rule of own) pages.set(`rules/${rule.id}.md`, rulePage(rule, ruleset, examples));
  }
  return pages;
}

/** @param {Ruleset} ruleset */
function rulesetPage(ruleset) {
  const { id, title, version, effective, rules, permissions, clauses } = ruleset;
  return page([
    `# ${title}`,
    `**Unofficial.** ${disclaimer(ruleset)}`,
    `Import it from ${code(`clearpost/rulesets/${id}`)}. Version ${version}, in force from ${effective.from}${effective.to === undefined ? "" : ` until ${effective.to}`}. It has ${counted(Object.keys(clauses).length, "clause")}, ${counted(rules.length, "rule")} and ${counted(permissions.length, "permission")}. [All rulesets](../rulesets.md).`,
    "## How well its source is known",
    table(["known", "clauses", "that is"], qualityRows(ruleset)),
    "## What became of its clauses",
    table(["clauses", "are", "that is"], fateRows(ruleset)),
    ...institutionTexts(ruleset),
    "## Clauses",
    ...clauseTables(ruleset),
    "## Rules",
    table(
      ["rule", "outcome", "severity", "speaks to", "what it says"],
      rules.map((rule) => [
        link(rule.id, id),
        rule.outcome,
        rule.severity,
        voices[rule.addresses],
        sentence(rule.message),
      ]),
    ),
    permissions.length > 0 && "## Permissions",
    permissions.length > 0 &&
      "They lower findings where the law or the policy protects what is said, and never touch a patient's privacy.",
    ...permissions.map((permission) => permissionText(permission)),
  ]);
}

/** @param {Ruleset} ruleset */
function disclaimer({ institution }) {
  return institution === undefined
    ? "It says in plain words what law and good practice ask of any hospital. It is no legal advice, and no authority has made or endorsed it."
    : "It was made from what the institution published, not by the institution, and is not endorsed by it. Ask the institution for the policy that holds today.";
}

/** @param {Ruleset} ruleset */
function qualityRows(ruleset) {
  const numbers = qualityCounts(ruleset);
  const rows = Object.entries(qualities).map(([quality, says], index) => [
    quality,
    numbers[index] ?? 0,
    says,
  ]);
  return rows.filter(([, number]) => number !== 0);
}

/** @param {Ruleset} ruleset */
function fateRows(ruleset) {
  const numbers = counts(ruleset);
  return Object.entries(fates)
    .map(([fate, { title, says }]) => [numbers[/** @type {keyof typeof fates} */ (fate)], title, says])
    .filter(([number]) => number !== 0);
}

/** @param {Ruleset} ruleset */
function institutionTexts({ institution }) {
  if (institution === undefined)
    return [
      "## The institution",
      "It names none. `withInstitution` gives it the names, handles and contacts of yours.",
    ];
  const { contacts, ...facts } = institution;
  const rows = Object.entries(facts).map(([name, value]) => [words(name), [value].flat().join("; ")]);
  const people = Object.entries(contacts).map(([topic, contact]) => [topic, contact]);
  return [
    "## The institution",
    "What the detectors take for the institution itself.",
    table(["", ""], rows),
    "Whom its findings send the author to:",
    table(["on", "ask"], people),
  ];
}

/** `taxStatus` as words. @param {string} name */
const words = (name) => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** One table a document, in the order of the clauses. @param {Ruleset} ruleset */
function clauseTables(ruleset) {
  const documents = groupBy(Object.entries(ruleset.clauses), ([, { document }]) => document);
  return [...documents].flatMap(([document, clauses]) => [
    `### ${document}`,
    table(
      ["clause", "where", "known", "what it asks", "what becomes of it"],
      clauses.map(([id, { locator, quality, summary, quote }]) => [
        code(id),
        locator,
        quality,
        quote === undefined ? summary : `${summary}<br>“${quote}”`,
        fateText(ruleset, id),
      ]),
    ),
  ]);
}

/** @param {Ruleset} ruleset @param {string} clause */
function fateText(ruleset, clause) {
  const { rules, also, permissions, reason, fate } = coverageOf(ruleset, clause);
  const parts = [
    rules.length > 0 && links(rules, ruleset.id),
    permissions.length > 0 && `permission ${permissions.map(({ id }) => code(id)).join(", ")}`,
    also.length > 0 && `cited as well by ${links(also, ruleset.id)}`,
    fate === "advisory" && `advisory: ${reason}`,
    fate === "silent" && `kept by silence: ${reason}`,
    fate === "notYet" && "**not yet**",
  ];
  return parts.filter(Boolean).join("<br>");
}

/** @param {Ruleset["permissions"][number]} permission */
function permissionText({ id, cites, when, lowers, to, note }) {
  const what =
    "rules" in lowers
      ? `findings of ${lowers.rules.map(code).join(", ")}`
      : `findings on ${lowers.categories.map((category) => category.replaceAll("-", " ")).join(", ")}`;
  const lowered = `${sentence(note)} It lowers ${what} to **${to}**, citing ${cites.map(code).join(", ")}.`;
  return page([`### ${id}`, lowered, points("It applies when", when, "..")]).trimEnd();
}

/** Several rules; the beginning that all of them share is said once. @param {readonly { id: string }[]} rules @param {string} ruleset */
function links(rules, ruleset) {
  const shared = rules.length < 4 ? "" : commonBeginning(rules.map(({ id }) => id));
  if (!shared.startsWith(`${ruleset}/`)) return rules.map(({ id }) => link(id, ruleset)).join(", ");
  const rest = rules.map(({ id }) => `[${id.slice(shared.length)}](../rules/${id}.md)`);
  return `${code(`${shared.slice(ruleset.length + 1)}…`)}: ${rest.join(", ")}`;
}

/** The whole words that all names begin with. @param {readonly string[]} names */
function commonBeginning([first = "", ...others]) {
  let end = first.lastIndexOf("-") + 1;
  while (end > 0 && !others.every((name) => name.startsWith(first.slice(0, end))))
    end = first.lastIndexOf("-", end - 2) + 1;
  return first.slice(0, end);
}

/** A rule by its own name, without that of its ruleset. @param {string} rule @param {string} ruleset */
function link(rule, ruleset) {
  const own = `${ruleset}/`;
  return `[${code(rule.startsWith(own) ? rule.slice(own.length) : rule)}](../rules/${rule}.md)`;
}
