import type { Clause, Ruleset } from "clearpost";
import { listed, oneOf, type Typed } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { loadRulesets, type Shelf } from "./policies.js";
import { UsageError } from "./usage-error.js";

/** Lists the rules, permissions and clauses of rulesets: what each rule leads to and where it stands in the policy. */
export async function rules({ words, values }: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  if (words.length > 0) throw new UsageError("`rules` takes no file, name rulesets with `--ruleset`");
  const format = oneOf("format", values.format, ["pretty", "json"]);
  const rulesets = await loadRulesets(listed(values.ruleset) ?? ["baseline"], { shelf, io });
  const data = rulesets.map(dataOf);
  io.out(
    format === "json"
      ? `${JSON.stringify(data.length === 1 ? data[0] : data, null, 2)}\n`
      : rulesets.map(pretty).join("\n\n"),
  );
  return 0;
}

/** Conditions and detectors are left out: they are in the ruleset's own file. */
function dataOf({ id, version, title, effective, clauses, rules: all, permissions }: Ruleset): object {
  return {
    id,
    version,
    title,
    effective,
    rules: all.map(({ id: rule, outcome, severity, addresses, message, remedy, cites, floor }) => ({
      id: rule,
      outcome,
      severity,
      addresses,
      message,
      cites,
      ...(floor === undefined ? {} : { floor }),
      ...(remedy === undefined ? {} : { remedy }),
    })),
    permissions: permissions.map(({ id: permission, to, lowers, note, cites }) => ({
      id: permission,
      to,
      lowers,
      note,
      cites,
    })),
    clauses,
  };
}

function pretty(ruleset: Ruleset): string {
  const { id, version, title, effective, clauses, rules: all, permissions } = ruleset;
  const until = effective.to === undefined ? "" : ` until ${effective.to}`;
  return [
    `${id} ${version} · ${title} · in force from ${effective.from}${until}\n`,
    `${all.length} rules\n`,
    ...all.map(
      ({ id: rule, outcome, severity, addresses, message, cites }) =>
        `  ${rule}\n      ${outcome}, ${severity}, ${addresses === "both" ? "any voice" : `the ${addresses} voice`}: ${message}\n${sources(cites, ruleset)}`,
    ),
    `\n${permissions.length} permissions\n`,
    ...permissions.map(
      ({ id: permission, to, note, cites }) =>
        `  ${permission}\n      lowers to ${to}: ${note}\n${sources(cites, ruleset)}`,
    ),
    `\n${Object.keys(clauses).length} clauses\n`,
    ...Object.entries(clauses).map(([clause, about]) => clauseLines(clause, about, ruleset)),
  ].join("");
}

function sources(cites: readonly string[], { clauses }: Ruleset): string {
  return cites.map((id) => `      cites ${id}: ${placeOf(clauses[id])}\n`).join("");
}

function placeOf(clause: Clause | undefined): string {
  return clause === undefined ? "" : `${clause.document}, ${clause.locator} (${clause.quality})`;
}

function clauseLines(id: string, clause: Clause, ruleset: Ruleset): string {
  const words = clause.quote === undefined ? clause.summary : `“${clause.quote}”`;
  return `  ${id}\n      ${words}\n      ${placeOf(clause)}\n      ${decidedBy(id, clause, ruleset)}\n`;
}

function decidedBy(id: string, { advisory }: Clause, { rules: all, permissions }: Ruleset): string {
  const citing = all.filter(
    ({ cites, alsoCites = [] }) => cites.includes(id) || alsoCites.some(({ clause }) => clause === id),
  );
  const granting = permissions.filter(({ cites }) => cites.includes(id));
  const ids = [...citing, ...granting].map((one) => one.id);
  if (ids.length > 0) return `decided by ${ids.join(", ")}`;
  return advisory === undefined ? "not decided yet" : `advice only: ${advisory}`;
}
