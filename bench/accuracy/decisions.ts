import { rulesets } from "../rulesets.js";
import { type Check, draftFiles, isGag, isLeak, type Judged, judgeDrafts, stripped } from "./drafts.js";
import type { Figure, Place, Row, Section } from "./figures.js";
import { shareOf } from "./scores.js";

/** The columns of checks, and how many of each kind should be right. */
const checked = {
  decisions: { what: "decision", goal: { least: 0.92 } },
  cited: { what: "fires", goal: { least: 0.92 } },
  silent: { what: "silent", goal: { least: 0.97 } },
  told: { what: "undetermined", goal: undefined },
} as const satisfies {
  readonly [column: string]: { readonly what: Check["what"]; readonly goal: Figure["goal"] };
};

export const decisionSection: Section = {
  title: "Decisions",
  about:
    "Whole drafts: the decision, the clauses cited for violations, those that must stay silent, and what cannot be told. A leak allows what must be blocked, a gag blocks what must be allowed. Stripped is the draft with nothing but its kind, its text and a host profile.",
  files: draftFiles,
  columns: ["n", ...Object.keys(checked), "leaks", "gags"],
  measure: () => {
    const all = draftFiles.flatMap((file) => judgeDrafts(file));
    const bare = draftFiles.flatMap((file) => judgeDrafts(file, stripped));
    return [
      score("drafts", "all", all),
      ...draftFiles.map((file) => score(file, file, inFile(all, file))),
      ...Object.keys(rulesets).map((id) => score(id, id, under(all, id))),
      ...[
        score("stripped", "all, stripped", bare),
        ...draftFiles.map((file) => score(`${file}, stripped`, `${file}, stripped`, inFile(bare, file))),
      ].map(withoutGoals),
    ];
  },
};

/** Nobody decides right about what was not told, so only the other figures have goals. */
function withoutGoals(row: Row): Row {
  const figures = Object.entries(row.figures).map(
    ([column, figure]) => [column, figure && { ...figure, goal: undefined }] as const,
  );
  return { ...row, figures: Object.fromEntries(figures) };
}

function inFile(judged: readonly Judged[], file: string): readonly Judged[] {
  return judged.filter((one) => one.file === file);
}

function under(judged: readonly Judged[], ruleset: string): readonly Judged[] {
  return judged.filter(({ draft }) => draft.rulesets.includes(ruleset));
}

function score(topic: string, what: string, judged: readonly Judged[]): Row {
  const checks = judged.flatMap((one) => one.checks);
  const columns = Object.entries(checked).map(([column, { what: kind, goal }]) => {
    const those = checks.filter((check) => check.what === kind);
    return [column, { share: shareOf(those, ({ right }) => right), goal }] as const;
  });
  return {
    topic,
    what,
    figures: {
      n: { count: judged.length },
      ...Object.fromEntries(columns),
      leaks: { count: judged.filter(isLeak).length, goal: { most: 0 } },
      gags: { count: judged.filter(isGag).length, goal: { most: 0 } },
    },
    misses: judged.flatMap(missOf),
  };
}

/** What went wrong with a draft, and what was found in it. */
function missOf(one: Judged): readonly Place[] {
  const { file, draft, report, checks } = one;
  const wrong = checks.filter(({ right }) => !right).map(({ what, detail }) => `${what} ${detail}`);
  if (wrong.length === 0) return [];
  const text = String(draft.subject.text ?? "");
  const found = report.findings.map(
    ({ outcome, status, rules, spans }) =>
      `\n    ${outcome} ${status} ${rules.join(" ")} ${spans.map(({ start, end, detector }) => `${detector}@${start}-${end}`).join(" ")}`,
  );
  const where = `${draft.rulesets.join(" ")}${draft.host === undefined ? "" : ` @ ${draft.host}`}`;
  const kind = [isLeak(one) ? "leak: " : "", isGag(one) ? "gag: " : ""].join("");
  return [
    {
      file,
      id: draft.id,
      text,
      start: 0,
      end: text.length,
      note: `[${where}] ${kind}${wrong.join("; ")} (${draft.why})${found.join("")}\n   `,
    },
  ];
}
