import { evaluate, type Outcome, type Report, RulesetError } from "clearpost";
import { type RenderOptions, render, toSarif } from "clearpost/formats";
import { listed, oneOf, type Typed } from "./arguments.js";
import { type Draft, readCircumstances, readDrafts, type Unreadable } from "./drafts.js";
import type { ExitCode, Io } from "./io.js";
import { loadRulesets, type Rulesets, type Shelf, type Source } from "./policies.js";
import { problemsOf } from "./problems.js";
import { surfaceOf, tellsKind, typedSurface } from "./surfaces.js";
import { UsageError } from "./usage-error.js";

const strictness: readonly Outcome[] = ["allow", "warn", "review", "block"];

/** A draft with its report, and the rulesets that made it. */
export interface Judged {
  readonly draft: Draft;
  readonly report: Report;
  readonly rulesets: Rulesets;
}

type Format = RenderOptions["format"];

/** Judges drafts and prints a report of each; a draft that cannot be judged makes the whole fail, after the others. */
export async function check(typed: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  const format = oneOf("format", typed.values.format, [
    "pretty",
    "json",
    "ndjson",
    "sarif",
    "markdown",
    "github",
  ]);
  const failOn = thresholdOf(typed);
  const drafts = draftsOf(typed, io);
  const results = await Promise.all(drafts.map((draft) => judge(draft, typed, { shelf, io })));
  const judged = results.filter((result) => "report" in result);
  io.out(judged.length === 0 ? "" : page(judged, format, { typed, io }));
  const problems = results.filter((result) => "problem" in result);
  for (const { place, problem } of problems) io.err(`clearpost: ${place}: ${problem}\n`);
  if (problems.length > 0) return 2;
  return judged.some(({ report }) => reaches(report.decision, failOn)) ? 1 : 0;
}

/** The decision from which on the command answers with 1. */
export function thresholdOf({ values }: Typed): Outcome {
  return oneOf("fail-on", values["fail-on"], ["review", "warn", "block"]);
}

/** Whether a decision is at or above a threshold. */
export function reaches(decision: Outcome, threshold: Outcome): boolean {
  return strictness.indexOf(decision) >= strictness.indexOf(threshold);
}

/**
 * The drafts that were named, or the one on standard input.
 * @throws UsageError when a file cannot be opened, and for circumstances that go with no text
 */
export function draftsOf(typed: Typed, io: Io): readonly (Draft | Unreadable)[] {
  const { words, values } = typed;
  const files = words.length === 0 ? ["-"] : words;
  const subject = values.subject === undefined ? {} : readCircumstances(values.subject, io);
  if (values.subject !== undefined && files.some((file) => /\.(?:nd)?json$/u.test(file))) {
    throw new UsageError("`--subject` goes with texts, a `.json` file brings its own circumstances");
  }
  const kindKnown = tellsKind(typedSurface(typed, io));
  return files.flatMap((file) => readDrafts(file, { subject, kindKnown }, io));
}

/** The report of a draft; what is typed goes before what the draft's file says. */
export async function judge(
  draft: Draft | Unreadable,
  typed: Typed,
  source: Source,
): Promise<Judged | Unreadable> {
  if ("problem" in draft) return draft;
  try {
    const rulesets = await loadRulesets(
      listed(typed.values.ruleset) ?? draft.rulesets ?? ["baseline"],
      source,
    );
    const host = typedSurface(typed, source.io) ?? surfaceOf(draft.host);
    return { draft, rulesets, report: evaluate(draft.subject, rulesets, { host }) };
  } catch (error) {
    // A ruleset that cannot be used is nobody's draft's fault, and told once.
    const problems = error instanceof RulesetError ? undefined : problemsOf(error);
    if (problems === undefined) throw error;
    return { place: draft.place, problem: inOneSentence(problems) };
  }
}

const mostProblems = 3;

function inOneSentence(problems: readonly string[]): string {
  const left = problems.length - mostProblems;
  return `${problems.slice(0, mostProblems).join("; ")}${left > 0 ? `; and ${left} more` : ""}`;
}

interface Where {
  readonly typed: Typed;
  readonly io: Io;
}

/** Several reports on one page; as JSON they are one list, and as SARIF one log, so that a program can read it. */
function page(judged: readonly Judged[], format: Format, where: Where): string {
  if (format === "sarif") return `${JSON.stringify(logOf(judged, where.typed), null, 2)}\n`;
  const written = judged.map((one) => write(one, format, where));
  const [first] = written;
  if (format === "ndjson" || format === "github") return `${written.join("\n")}\n`;
  if (written.length === 1) return `${first}\n`;
  if (format === "json") return `[\n${written.join(",\n")}\n]\n`;
  if (format === "markdown") return `${written.join("\n\n---\n\n")}\n`;
  return `${written.join("\n\n\n")}\n\n${summary(judged)}\n`;
}

function write({ draft, report }: Judged, format: Format, { typed: { flags }, io }: Where): string {
  return render(report, {
    format,
    subject: draft.subject,
    title: draft.title,
    origin: draft.origin,
    unmask: flags.has("unmask"),
    all: flags.has("all"),
    color: io.color && !flags.has("no-color"),
    width: io.width,
  });
}

function logOf(judged: readonly Judged[], { flags }: Typed) {
  const drafts = judged.map(({ draft, report }) => ({
    report,
    subject: draft.subject,
    origin: draft.origin,
  }));
  const rulesets = judged.flatMap((one) => one.rulesets);
  return toSarif(drafts, { rulesets, unmask: flags.has("unmask") });
}

const counted: { readonly [outcome in Outcome]: string } = {
  allow: "clear",
  warn: "with a tip",
  review: "for a second pair of eyes",
  block: "to wait",
};

function summary(judged: readonly Judged[]): string {
  const parts = strictness.flatMap((outcome) => {
    const count = judged.filter(({ report }) => report.decision === outcome).length;
    return count === 0 ? [] : [`${count} ${counted[outcome]}`];
  });
  return `${judged.length} drafts: ${parts.join(", ")}`;
}
