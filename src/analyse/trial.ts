import { type Compiled, evaluate } from "../evaluate/index.js";
import {
  dayNumber,
  type HostProfile,
  type Outcome,
  type Problem,
  type Ruleset,
  type Subject,
  SubjectError,
} from "../model/index.js";
import type { ProgressOptions } from "./progress.js";

type Policy = Ruleset | readonly [Ruleset, ...Ruleset[]] | Compiled;

/** What a policy would have made of posts that are there already. */
export interface Trial {
  /** Posts that were judged. */
  readonly posts: number;
  readonly decisions: { readonly [outcome in Outcome]: number };
  /** Drafts a week that somebody has to look at, where at least two days were sent. */
  readonly reviewsPerWeek: number | undefined;
  /** Rules that spoke up, the noisiest first. */
  readonly rules: readonly TriedRule[];
  /** Posts that could not be judged. */
  readonly unreadable: readonly { readonly index: number; readonly problems: readonly Problem[] }[];
  /** Posts that the other policy decides otherwise. */
  readonly changed: readonly { readonly index: number; readonly from: Outcome; readonly to: Outcome }[];
}

export interface TriedRule {
  readonly rule: string;
  readonly message: string;
  /** Posts on which it spoke up, above `allow`. */
  readonly posts: number;
  /** Places of the first few of them in the list. */
  readonly samples: readonly number[];
}

export interface TrialOptions extends ProgressOptions {
  /** Another policy, to tell what it would decide otherwise. */
  readonly against?: Policy | undefined;
  /** What is true of every post, where they all come from one surface. */
  readonly host?: HostProfile | undefined;
}

/** Judges posts under a policy and counts what would have become of them; under a second one too, where it is given. */
export function trialOf(subjects: readonly unknown[], policy: Policy, options: TrialOptions = {}): Trial {
  const judged = subjects.map((subject, index) => {
    const one = judge(subject, index, policy, options);
    options.progress?.(index + 1, subjects.length);
    return one;
  });
  const reports = judged.filter((one) => "report" in one);
  return {
    posts: reports.length,
    decisions: countsOf(reports),
    reviewsPerWeek: perWeek(subjects, reports),
    rules: rulesOf(reports),
    unreadable: judged.filter((one) => "problems" in one),
    changed: changesOf(reports),
  };
}

interface Judged {
  readonly index: number;
  readonly report: ReturnType<typeof evaluate>;
  /** What the other policy decides, or the same where there is none. */
  readonly other: Outcome;
}

function judge(
  subject: unknown,
  index: number,
  policy: Policy,
  { against, host }: TrialOptions,
): Judged | { readonly index: number; readonly problems: readonly Problem[] } {
  try {
    const report = evaluate(subject, policy, { host });
    const other = against === undefined ? report : evaluate(subject, against, { host });
    return { index, report, other: other.decision };
  } catch (error) {
    if (error instanceof SubjectError) return { index, problems: error.problems };
    throw error;
  }
}

function countsOf(reports: readonly Judged[]): Trial["decisions"] {
  const of = (outcome: Outcome) => reports.filter(({ report }) => report.decision === outcome).length;
  return { allow: of("allow"), warn: of("warn"), review: of("review"), block: of("block") };
}

function perWeek(subjects: readonly unknown[], reports: readonly Judged[]): number | undefined {
  const days = reports.flatMap(({ index }) => {
    const { asOf } = subjects[index] as Subject; // it was judged, so it is one
    return typeof asOf === "string" ? [dayNumber(asOf)] : [];
  });
  if (new Set(days).size < 2) return undefined;
  const [first, last] = days.reduce(([least, most], one) => [Math.min(least, one), Math.max(most, one)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as readonly [number, number]);
  const held = reports.filter(({ report: { decision } }) => decision === "review" || decision === "block");
  return held.length / ((last - first + 1) / 7);
}

const mostSamples = 3;

function rulesOf(reports: readonly Judged[]): readonly TriedRule[] {
  const spoken = new Map<string, { readonly message: string; readonly posts: Set<number> }>();
  for (const { index, report } of reports)
    for (const { rules, outcome, message } of report.findings)
      for (const rule of outcome === "allow" ? [] : rules) {
        const entry = spoken.get(rule) ?? { message, posts: new Set() };
        entry.posts.add(index);
        spoken.set(rule, entry);
      }
  return [...spoken]
    .map(([rule, { message, posts }]) => ({
      rule,
      message,
      posts: posts.size,
      samples: [...posts].slice(0, mostSamples),
    }))
    .sort((a, b) => b.posts - a.posts || (a.rule < b.rule ? -1 : 1));
}

function changesOf(reports: readonly Judged[]): Trial["changed"] {
  return reports.flatMap(({ index, report: { decision: from }, other: to }) =>
    from === to ? [] : [{ index, from, to }],
  );
}
