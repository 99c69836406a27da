import manifest from "../../package.json" with { type: "json" };
import { page, table } from "./markdown.mjs";
import { rulePage } from "./rules.mjs";
import { load } from "./source.mjs";

const prefix = "./rulesets/";
const ids = Object.keys(manifest.exports)
  .filter((door) => door.startsWith(prefix) && !door.endsWith("/examples"))
  .map((door) => door.slice(prefix.length));

/** One page a ruleset and one a rule, by file name. @returns {Promise<Map<string, string>>} */
export async function rulesetPages() {
  const pages = new Map();
  for (const id of ids) {
    const { ruleset } = await load(`rulesets/${id}/index.ts`);
    const { examples } = await load(`rulesets/${id}/examples.ts`);
    pages.set(`rulesets/${id}.md`, rulesetPage(ruleset));
    for (const rule of ruleset.rules) pages.set(`rules/${rule.id}.md`, rulePage(rule, ruleset, examples));
  }
  return pages;
}

/** @param {import("clearpost").Ruleset} ruleset */
function rulesetPage(ruleset) {
  const { id, title, version, effective, rules, permissions } = ruleset;
  return page([
    `# ${title}`,
    `\`clearpost/rulesets/${id}\`, version ${version}, in force from ${effective.from}${effective.to ? ` until ${effective.to}` : ""}.`,
    "## Rules",
    table(
      ["rule", "outcome", "severity", "speaks to", "what it says"],
      rules.map((rule) => [link(rule.id), rule.outcome, rule.severity, rule.addresses, rule.message]),
    ),
    permissions.length > 0 && "## Permissions",
    permissions.length > 0 &&
      table(
        ["permission", "lowers to", "why"],
        permissions.map(({ id: name, to, note }) => [`\`${name}\``, to, note]),
      ),
    "## Every clause of the document, and what became of it",
    table(["clause", "where", "known", "what it asks", "decided by"], clauseRows(ruleset)),
  ]);
}

/** @param {import("clearpost").Ruleset} ruleset */
function clauseRows({ clauses, rules, permissions }) {
  return Object.entries(clauses).map(([id, clause]) => {
    const cited = rules.filter(({ cites, alsoCites = [] }) =>
      [...cites, ...alsoCites.map((also) => also.clause)].includes(id),
    );
    const permitted = permissions.filter(({ cites }) => cites.includes(id));
    const deciding = [
      ...cited.map((rule) => link(rule.id)),
      ...permitted.map((permission) => `\`${permission.id}\``),
    ];
    const decided = deciding.length > 0 ? deciding.join(", ") : `nothing: ${clause.advisory ?? "not yet"}`;
    return [`\`${id}\``, `${clause.document}, ${clause.locator}`, clause.quality, clause.summary, decided];
  });
}

/** @param {string} rule */
const link = (rule) => `[\`${rule}\`](../rules/${rule}.md)`;
