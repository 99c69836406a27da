import type { Finding, Report, Ruleset } from "../../model/index.js";
import { lookedAt } from "../footer.js";
import type { Origin } from "../origin.js";
import { locationsOf, wholeDraft } from "./locations.js";
import type { SarifLocation, SarifLog, SarifNotification, SarifResult } from "./log.js";
import { levels, remedyLines, sarifRules } from "./rules.js";

export type { SarifLog } from "./log.js";

/** One draft of a log: its report, and where it can be found. */
export interface SarifDraft {
  readonly report: Report;
  /** What was judged; with it places have lines and columns. */
  readonly subject?: unknown;
  readonly origin?: Origin | undefined;
}

export interface SarifOptions {
  /** The rulesets that were asked: all their rules are listed, not only those that spoke up. */
  readonly rulesets?: readonly Ruleset[] | undefined;
  /** Adds the words in question; never where the log is kept. */
  readonly unmask?: boolean | undefined;
}

/**
 * A log of SARIF 2.1.0 with one run; without `unmask` no word of a draft is in it.
 *
 * What is still open is a failure at its level too, since readers of such logs leave out any other kind.
 */
export function toSarif(
  drafts: readonly SarifDraft[],
  { rulesets = [], unmask = false }: SarifOptions = {},
): SarifLog {
  const rules = sarifRules(
    rulesets,
    drafts.flatMap(({ report }) => report.findings),
  );
  const places = new Map([...rules.keys()].map((id, index) => [id, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "clearpost",
            version: drafts[0]?.report.engine.version ?? "0.0.0",
            rules: [...rules.values()],
          },
        },
        columnKind: "utf16CodeUnits",
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: drafts.flatMap(notesOf) }],
        results: drafts.flatMap((draft) => resultsOf(draft, places, unmask)),
        properties: { decisions: drafts.map(({ report }) => report.decision), rulesets: inPlay(drafts) },
      },
    ],
  };
}

function resultsOf(
  { report, subject, origin }: SarifDraft,
  places: ReadonlyMap<string, number>,
  unmask: boolean,
): readonly SarifResult[] {
  const locate = locationsOf({ subject, origin, unmask });
  return report.findings.map((finding) => {
    const marked = finding.spans.map(locate);
    return resultOf(finding, places.get(finding.rule) ?? 0, marked.length > 0 ? marked : wholeDraft(origin));
  });
}

function resultOf(finding: Finding, ruleIndex: number, locations: readonly SarifLocation[]): SarifResult {
  const { rule, outcome, status, message, remedy, fingerprint, citations, confidence, missing } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    kind: outcome === "allow" ? "informational" : "fail",
    level: levels[outcome],
    message: { text: [message, ...remedyLines(remedy)].join("\n") },
    locations,
    partialFingerprints: { "clearpost/v1": fingerprint },
    ...(status === "waived" && outcome === "allow" ? { suppressions: [{ kind: "external" }] } : {}),
    properties: { status, outcome, confidence, missing, clauses: citations.map(({ clause }) => clause) },
  };
}

/** What was looked at, and what kept the engine from looking. */
function notesOf({ report, origin }: SarifDraft): readonly SarifNotification[] {
  const locations = wholeDraft(origin);
  const where = locations.length === 0 ? {} : { locations };
  return [
    { level: "note", message: { text: lookedAt(report) }, ...where },
    ...report.diagnostics.map(
      ({ floor, message }): SarifNotification => ({
        level: floor === "allow" ? "note" : "warning",
        message: { text: message },
        ...where,
      }),
    ),
  ];
}

function inPlay(drafts: readonly SarifDraft[]): readonly Report["rulesets"][number][] {
  const rulesets = drafts.flatMap(({ report }) => report.rulesets);
  return [...new Map(rulesets.map((ruleset) => [`${ruleset.id} ${ruleset.hash}`, ruleset])).values()];
}
