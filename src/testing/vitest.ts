import { type Compiled, evaluate } from "../evaluate/index.js";
import type { Finding, Outcome, Report, Ruleset, Subject } from "../model/index.js";

type Policy = Ruleset | readonly [Ruleset, ...Ruleset[]] | Compiled;

/** What a matcher answers; the runner writes the message when it is needed. */
export interface Matched {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What else a finding must be. */
export interface Expected {
  readonly status?: Finding["status"] | undefined;
  readonly outcome?: Outcome | undefined;
  /** Words of `text` that it marks, exactly. */
  readonly marks?: string | undefined;
  /** A clause that it cites. */
  readonly cites?: string | undefined;
}

/**
 * The matchers as a test sees them. To have them typed:
 * `declare module "vitest" { interface Matchers<T> extends ClearpostMatchers<T> {} }`.
 */
export interface ClearpostMatchers<R = unknown> {
  /** The draft is allowed; with a rule, that rule says nothing above `allow`. */
  toPass(policy: Policy, rule?: string): R;
  /** The rule finds something, for sure unless another status is asked for. */
  toFind(policy: Policy, rule: string, expected?: Expected): R;
  /** The rule cannot tell for want of a fact or of sure signs; with a path, that fact is what was not sent. */
  toAsk(policy: Policy, rule: string, path?: string): R;
}

/** Matchers for `expect.extend(matchers)`; what they say never repeats the draft. */
export const matchers = {
  toPass(subject: Subject, policy: Policy, rule?: string): Matched {
    const report = evaluate(subject, policy);
    const pass =
      rule === undefined
        ? report.decision === "allow"
        : findingsOf(report, rule).every(({ outcome }) => outcome === "allow");
    return answer(pass, { report, what: rule === undefined ? "be allowed" : `pass \`${rule}\`` });
  },

  toFind(subject: Subject, policy: Policy, rule: string, expected: Expected = {}): Matched {
    const report = evaluate(subject, policy);
    const pass = findingsOf(report, rule).some((finding) => isAsExpected(finding, subject, expected));
    return answer(pass, { report, what: `be found by \`${rule}\`${asTold(expected)}` });
  },

  toAsk(subject: Subject, policy: Policy, rule: string, path?: string): Matched {
    const report = evaluate(subject, policy);
    const pass = findingsOf(report, rule).some(
      ({ status, missing }) => status === "undetermined" && (path === undefined || missing.includes(path)),
    );
    const about = path === undefined ? "" : ` about \`${path}\``;
    return answer(pass, { report, what: `be asked by \`${rule}\`${about}` });
  },
} as const;

function findingsOf({ findings }: Report, rule: string): readonly Finding[] {
  return findings.filter(({ rules }) => rules.includes(rule));
}

function isAsExpected(finding: Finding, subject: Subject, expected: Expected): boolean {
  const { status = "violation", outcome = finding.outcome, marks, cites } = expected;
  return (
    finding.status === status &&
    finding.outcome === outcome &&
    (marks === undefined || wordsMarked(finding, subject).includes(marks)) &&
    (cites === undefined || finding.citations.some(({ clause }) => clause === cites))
  );
}

function wordsMarked({ spans }: Finding, { text }: Subject): readonly string[] {
  return spans
    .filter(({ field }) => field === "text")
    .map(({ start, end }) => String(text ?? "").slice(start, end));
}

/** The words that are marked are the draft's, so they are left out. */
function asTold({ status, outcome, marks, cites }: Expected): string {
  return [
    status === undefined ? "" : ` as \`${status}\``,
    outcome === undefined ? "" : ` with \`${outcome}\``,
    marks === undefined ? "" : " at the words given",
    cites === undefined ? "" : ` citing \`${cites}\``,
  ].join("");
}

interface Asked {
  readonly report: Report;
  readonly what: string;
}

function answer(pass: boolean, { report, what }: Asked): Matched {
  return {
    pass,
    message: () => `expected the draft ${pass ? "not " : ""}to ${what}; ${told(report)}`,
  };
}

function told({ decision, findings }: Report): string {
  const said = findings.map(({ rules, status, outcome }) => `${rules.join(", ")} (${status}, ${outcome})`);
  return `it leads to \`${decision}\`${said.length === 0 ? "" : `: ${said.join("; ")}`}`;
}
