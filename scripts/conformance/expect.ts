import type { Finding, Report, Ruleset } from "clearpost";
import type { Expected, ExpectedFinding, SeenDetection } from "./shape.js";

/** What a report's expectation is written with. */
interface Given {
  readonly detections: readonly SeenDetection[];
  readonly ruleset: Ruleset;
}

/** What a report says that another evaluator must say as well, in an order that depends on nothing else. */
export function expectedOf({ decision, range, findings }: Report, given: Given): Expected {
  const isSure = range.least === decision && range.most === decision;
  return {
    decision,
    ...(isSure ? {} : { range }),
    findings: findings.map((one) => expectedFinding(one, given)).sort(byRule),
  };
}

function expectedFinding(finding: Finding, { detections, ruleset }: Given): ExpectedFinding {
  const { rule, rules, status, outcome, declared, confidence, fingerprint } = finding;
  const cites = finding.citations.map(({ clause }) => clause).sort();
  const usual = [...(ruleset.rules.find(({ id }) => id === rule)?.cites ?? [])].sort();
  return {
    rule,
    ...(rules.length > 1 ? { rules } : {}),
    status,
    outcome,
    ...(declared === outcome ? {} : { declared }),
    ...(confidence === "certain" ? {} : { confidence }),
    ...unlessEmpty("because", [...finding.because].sort()),
    ...unlessEmpty("missing", [...finding.missing].sort()),
    ...unlessEmpty("loweredBy", [...finding.loweredBy].sort()),
    ...unlessEmpty("spans", positionsOf(finding, detections)),
    ...(cites.join() === usual.join() ? {} : { cites }),
    fingerprint,
  };
}

/** Where the spans stand among the detections; of several at one place, by one detector, the first. */
function positionsOf({ spans }: Finding, detections: readonly SeenDetection[]): readonly number[] {
  return spans.map((span) =>
    detections.findIndex(
      ({ detector, field = "text", utf16 }) =>
        detector === span.detector &&
        field === span.field &&
        utf16[0] === span.start &&
        utf16[1] === span.end,
    ),
  );
}

function unlessEmpty<K extends string, V>(
  name: K,
  values: readonly V[],
): { readonly [name in K]?: readonly V[] } {
  return values.length === 0 ? {} : ({ [name]: values } as { readonly [name in K]: readonly V[] });
}

function byRule(a: ExpectedFinding, b: ExpectedFinding): number {
  return compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
