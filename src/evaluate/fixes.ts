import { type Finding, type Fix, maskOf, type Outcome, outcomeRank, type Report } from "../model/index.js";
import { freeze } from "./report.js";

const mostFixes = 8;

/**
 * Offers the edits of remedies that help: the draft was judged again with the edit made, the finding was gone and no
 * other had come. The edits of one finding belong together.
 */
export function withFixes(report: Report, subject: object, judge: (edited: object) => Report): Report {
  let tried = 0;
  const findings = report.findings.map((finding) => {
    const edits = editsFor(finding, subject);
    if (edits.length === 0 || tried === mostFixes) return finding;
    tried += 1;
    const edited = edits.reduceRight(editedBy, subject);
    return helps(finding, report, judge(edited)) ? { ...finding, fixes: edits } : finding;
  });
  return freeze({ ...report, findings });
}

/** The edits of a finding's remedy, in the order of the text. */
function editsFor({ remedy, spans, outcome, status }: Finding, subject: object): readonly Fix[] {
  const edit = remedy?.edit;
  if (edit === undefined || outcome === "allow" || status === "waived") return [];
  if (typeof edit !== "object")
    return apart(spans)
      .filter(({ field }) => textAt(subject, field) !== undefined)
      .map(({ field, start, end, detector }) => ({
        field,
        start,
        end,
        insert: edit === "mask" ? maskOf(detector) : "",
      }));
  const text = textAt(subject, "text");
  if (text === undefined || typeof edit.insert !== "string") return [];
  const at = edit.at === "start" ? 0 : text.length;
  return [{ field: "text", start: at, end: at, insert: edit.insert }];
}

/** Spans of one text that do not overlap, the longer first where they do. */
function apart(spans: Finding["spans"]): Finding["spans"] {
  const kept: Finding["spans"][number][] = [];
  for (const span of spans) {
    const clash = kept.some(
      ({ field, start, end }) => field === span.field && start < span.end && span.start < end,
    );
    if (!clash) kept.push(span);
  }
  return kept;
}

/** Whether the finding is gone, and everything else at most as strict as it was. */
function helps({ rule, outcome }: Finding, before: Report, after: Report): boolean {
  const [was, is] = [felt(before), felt(after)];
  if (after.diagnostics.length > before.diagnostics.length) return false;
  if (count(is, rule, outcome) >= count(was, rule, outcome)) return false;
  return is.every((one) => count(is, one.rule, one.outcome) <= count(was, one.rule, one.outcome));
}

interface Felt {
  readonly rule: string;
  readonly outcome: Outcome;
}

/** Each rule that says something, with what it leads to. */
function felt({ findings }: Report): readonly Felt[] {
  return findings.flatMap(({ rules, outcome }) =>
    outcome === "allow" ? [] : rules.map((rule) => ({ rule, outcome })),
  );
}

/** How often a rule speaks with this outcome or a stricter one. */
function count(all: readonly Felt[], rule: string, outcome: Outcome): number {
  return all.filter((one) => one.rule === rule && outcomeRank(one.outcome) >= outcomeRank(outcome)).length;
}

interface Place {
  readonly [step: string]: unknown;
}

/** Steps of a path such as `media[0].altText`. */
function stepsOf(path: string): readonly string[] {
  return path.split(/[.[\]]+/u).filter((step) => step !== "");
}

function textAt(subject: object, path: string): string | undefined {
  let here: unknown = subject;
  for (const step of stepsOf(path)) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Place)[step];
  }
  return typeof here === "string" ? here : undefined;
}

function editedBy(subject: object, { field, start, end, insert }: Fix): object {
  return replaced(
    subject,
    stepsOf(field),
    (text) => text.slice(0, start) + insert + text.slice(end),
  ) as object;
}

/** A copy in which one text is another; the subject itself is never changed. */
function replaced(here: unknown, steps: readonly string[], edit: (text: string) => string): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return edit(String(here));
  if (Array.isArray(here))
    return here.map((item, index) => (String(index) === step ? replaced(item, rest, edit) : item));
  return { ...(here as Place), [step]: replaced((here as Place)[step], rest, edit) };
}
