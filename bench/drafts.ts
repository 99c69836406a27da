import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, type Finding, type HostProfile, type Outcome, type Report, type Ruleset } from "clearpost";
import { hosts } from "clearpost/hosts";
import { rulesets } from "./rulesets.js";

/** One whole draft of the development data, with what it should become. */
interface Draft {
  readonly id: string;
  readonly rulesets: readonly string[];
  readonly host?: string;
  readonly subject: { readonly [field: string]: unknown };
  readonly expect: {
    readonly decision: Outcome;
    readonly accept: readonly Outcome[];
    readonly fires: readonly string[];
    readonly silent: readonly string[];
    readonly undetermined: readonly string[];
  };
  readonly why: string;
}

const data = process.env.CLEARPOST_DATA ?? "../shared/data";
const files = ["drafts-privacy.ndjson", "drafts-other.ndjson"];
const known = new Set(Object.keys(rulesets));

function draftsIn(file: string): readonly Draft[] {
  const path = join(data, file);
  if (!existsSync(path)) return [];
  const drafts = readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Draft);
  return drafts.filter((draft) => draft.rulesets.every((id) => known.has(id)));
}

function judged(draft: Draft): Report {
  const policy = draft.rulesets.map((id) => rulesets[id]) as unknown as readonly [Ruleset, ...Ruleset[]]; // filtered above
  const host =
    draft.host === undefined ? undefined : (hosts as { readonly [name: string]: HostProfile })[draft.host];
  return evaluate(draft.subject, policy, { host });
}

/** One thing that was expected and did or did not come. */
interface Check {
  readonly what: "decision" | "fires" | "silent" | "undetermined";
  readonly detail: string;
  readonly right: boolean;
}

function checksOf(draft: Draft, report: Report): readonly Check[] {
  const citing = (clause: string, fits: (finding: Finding) => boolean) =>
    report.findings.some(
      (finding) => finding.citations.some((one) => one.clause === clause) && fits(finding),
    );
  const { accept, fires, silent, undetermined } = draft.expect;
  return [
    {
      what: "decision",
      detail: `${report.decision}, expected ${accept.join(" or ")}`,
      right: accept.includes(report.decision),
    },
    ...fires.map((clause) => ({
      what: "fires" as const,
      detail: clause,
      right: citing(clause, ({ status, outcome }) => status === "violation" && outcome !== "allow"),
    })),
    ...undetermined.map((clause) => ({
      what: "undetermined" as const,
      detail: clause,
      right: citing(clause, ({ status }) => status === "undetermined"),
    })),
    ...silent.map((clause) => ({
      what: "silent" as const,
      detail: clause,
      right: !citing(clause, ({ outcome }) => outcome !== "allow"),
    })),
  ];
}

interface Row {
  readonly draft: Draft;
  readonly report: Report;
  readonly checks: readonly Check[];
}

function isLeak({ draft, report }: Row): boolean {
  return draft.expect.accept.every((outcome) => outcome === "block") && report.decision === "allow";
}

function isGag({ draft, report }: Row): boolean {
  return draft.expect.accept.every((outcome) => outcome === "allow") && report.decision === "block";
}

/** Share with its 95 % Wilson interval. */
function share(right: number, all: number): string {
  if (all === 0) return "none";
  const z = 1.96;
  const p = right / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  const percent = (value: number) => `${(100 * value).toFixed(0)}`;
  return `${right}/${all} = ${(100 * p).toFixed(1)} % (${percent(middle - half)}-${percent(middle + half)})`;
}

function table(title: string, rows: readonly Row[]): void {
  const checks = rows.flatMap((row) => row.checks);
  const count = (what: Check["what"]) => {
    const these = checks.filter((check) => check.what === what);
    return share(these.filter(({ right }) => right).length, these.length);
  };
  console.log(
    `${title.padEnd(28)} decisions ${count("decision")} · cited ${count("fires")} · silent ${count("silent")} · told ${count("undetermined")} · leaks ${rows.filter(isLeak).length} · gags ${rows.filter(isGag).length}`,
  );
}

function miss({ draft, report, checks }: Row): void {
  const wrong = checks.filter(({ right }) => !right);
  if (wrong.length === 0) return;
  console.log(
    `\n${draft.id} [${draft.rulesets.join(" ")}${draft.host === undefined ? "" : ` @ ${draft.host}`}] ${draft.why}`,
  );
  for (const { what, detail } of wrong) console.log(`  ${what}: ${detail}`);
  for (const { outcome, status, rules, spans, because } of report.findings)
    console.log(
      `    ${outcome} ${status} ${rules.join(" ")} ${spans.map(({ start, end, detector }) => `${detector}@${start}-${end}`).join(" ")} ${because.join()}`,
    );
}

const rows = files.flatMap(draftsIn).map((draft): Row => {
  const report = judged(draft);
  return { draft, report, checks: checksOf(draft, report) };
});
if (rows.length === 0) console.log(`no development data at ${data}: nothing was measured`);
else {
  table("all", rows);
  for (const file of files)
    table(
      file,
      rows.filter(({ draft }) => draftsIn(file).some(({ id }) => id === draft.id)),
    );
  for (const id of known)
    table(
      id,
      rows.filter(({ draft }) => draft.rulesets.includes(id)),
    );
  for (const row of rows)
    if (isLeak(row) || isGag(row)) console.log(`${isLeak(row) ? "leak" : "gag"}: ${row.draft.id}`);
  if (process.argv.includes("--misses")) rows.forEach(miss);
}
