import { evaluate, type HostProfile, type Report } from "clearpost";
import { redact as redactOnce } from "clearpost/formats";
import type { Typed } from "./arguments.js";
import { draftsOf, type Judged, judge, reaches, thresholdOf } from "./check.js";
import type { Draft } from "./drafts.js";
import type { ExitCode, Io } from "./io.js";
import type { Shelf } from "./policies.js";
import { surfaceOf, typedSurface } from "./surfaces.js";
import { UsageError } from "./usage-error.js";

/** Prints drafts with a mask for each identifier; what was printed once is printed again as it is. */
export async function redact(typed: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  if (typed.words.length > 1) throw new UsageError("`redact` takes one file, or standard input");
  const threshold = thresholdOf(typed);
  const [file = "-"] = typed.words;
  const judged: Judged[] = [];
  for (const draft of draftsOf(typed, io)) {
    const one = await judge(draft, typed, { shelf, io });
    // Half of a file would look like the whole of a shorter one.
    if ("problem" in one) throw new UsageError(`${one.place}: ${one.problem}`);
    judged.push(one);
  }
  io.out(judged.map((one) => written(one.draft, masked(one, typedSurface(typed, io)), file)).join(""));
  return judged.some(({ report }) => reaches(report.decision, threshold)) ? 1 : 0;
}

/** A text stays a text, a subject is JSON again, on as many lines as its file had for each. */
function written({ rulesets, host }: Draft, subject: unknown, file: string): string {
  // A title could be a name, so a wrapper comes back without it.
  const value = rulesets === undefined && host === undefined ? subject : { ruleset: rulesets, host, subject };
  if (file.endsWith(".ndjson")) return `${JSON.stringify(value)}\n`;
  if (file.endsWith(".json")) return `${JSON.stringify(value, null, 2)}\n`;
  return String(Reflect.get(Object(subject), "text"));
}

const mostRounds = 20;

/** With the plainest words gone, a new report may point at weaker ones; masks are added until none does. */
function masked({ draft, report, rulesets }: Judged, typed: HostProfile | undefined): unknown {
  const host = typed ?? surfaceOf(draft.host);
  let { subject } = draft;
  let identifiers = identifiersOf(report);
  for (let round = 0; round < mostRounds; round += 1) {
    if (identifiers.findings.every(({ spans }) => spans.length === 0)) return subject;
    subject = redactOnce(subject, identifiers);
    identifiers = identifiersOf(evaluate(subject, rulesets, { host }));
  }
  throw new UsageError(`${draft.place}: it still shows who is meant after ${mostRounds} rounds of masking`);
}

const families = ["phi/", "patient/", "person/"];
const categories = ["phi-identifier", "patient-identification"];

/** The report without the words that tell nobody's identity, such as a tone or a claim. */
function identifiersOf(report: Report): Report {
  const findings = report.findings.map((finding) => ({
    ...finding,
    spans: finding.spans.filter(
      ({ detector }) =>
        categories.includes(finding.category) || families.some((family) => detector.startsWith(family)),
    ),
  }));
  return { ...report, findings };
}
