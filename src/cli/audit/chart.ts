import type { AuditSummary, Counts } from "clearpost/formats";

const mostRows = 12;
const longestBar = 24;
const decisionWords = [
  ["allow", "clear"],
  ["warn", "with a tip"],
  ["review", "for a second pair of eyes"],
  ["block", "to wait"],
] as const;

/** A summary for people: what was decided, and which rules and clauses spoke up most. */
export function chart(summary: AuditSummary, width: number): string {
  const { judged, unreadable, decisions, rules, clauses, hosts, rulesets } = summary;
  const bad =
    unreadable === 0 ? "" : `, ${unreadable} ${unreadable === 1 ? "line" : "lines"} could not be judged`;
  const decided = decisionWords.map(([outcome, words]) => [words, decisions[outcome]] as const);
  return [
    `${judged} ${judged === 1 ? "draft" : "drafts"}${bad}`,
    ...bars(decided, judged, width),
    ...section("rules", rules, judged, width),
    ...section("clauses", clauses, judged, width),
    ...section("hosts", hosts, judged, width),
    "",
    ...Object.keys(rulesets).map((ruleset) => ruleset.replace(/ [0-9a-f]{16,}$/u, "")),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

function section(title: string, counts: Counts, whole: number, width: number): readonly string[] {
  const ranked = Object.entries(counts).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (ranked.length === 0) return [];
  const left = ranked.length - mostRows;
  return [
    "",
    title,
    ...bars(ranked.slice(0, mostRows), whole, width),
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
}

type Row = readonly [name: string, count: number];

/** Rows of a name, its count, its share of all drafts, and a bar of the same length as the share. */
function bars(rows: readonly Row[], whole: number, width: number): readonly string[] {
  const [names, counts] = [
    widest(rows.map(([name]) => name)),
    widest(rows.map(([, count]) => String(count))),
  ];
  const room = Math.max(4, Math.min(longestBar, width - names - counts - 14));
  return rows.map(([name, count]) => {
    const share = whole === 0 ? 0 : count / whole;
    const bar = "█".repeat(count === 0 ? 0 : Math.max(1, Math.round(share * room)));
    const percent = `${(share * 100).toFixed(1)} %`.padStart(7);
    return `  ${name.padEnd(names)}  ${String(count).padStart(counts)}  ${percent}  ${bar}`.trimEnd();
  });
}

function widest(words: readonly string[]): number {
  return words.reduce((most, { length }) => Math.max(most, length), 0);
}
