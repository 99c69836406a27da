import { type Report, type Span, SubjectError } from "../model/index.js";
import { fieldText, withFieldText } from "./field-text.js";
import { cutsOf, isMasked, maskedText } from "./redact-cuts.js";
import { isFromHost, withEvidence } from "./redact-evidence.js";

/**
 * The subject without the words that a report points at: each becomes a mask of its kind, such as `[name]` or `[date]`.
 *
 * It takes the report of this very subject; one that was used before changes nothing. A report holds nothing of the text,
 * so one of another text is refused only where its spans lie outside the texts or cut words in two.
 * What no finding points at stays, a name that escaped the detectors, too. With the plainest words gone, a new report may
 * point at weaker ones, never at a mask: where that matters, evaluate and redact until nothing changes.
 * @throws SubjectError when the report is of another subject, or not everything was looked at
 */
export function redact<S>(subject: S, report: Report): S {
  refuseGaps(report);
  let redacted = subject;
  for (const [field, spans] of spansByField(report)) {
    const text = fieldText(subject, field);
    if (text === undefined) throw otherSubject(field);
    const cuts = cutsOf(spans);
    if (isMasked(text, cuts)) continue;
    if (!spans.every((span) => isFromHost(span, subject) || fits(span, text))) throw otherSubject(field);
    redacted = withFieldText(withEvidence(redacted, field, cuts), field, maskedText(text, cuts));
  }
  return redacted;
}

/** What a report says when findings could be missing from it. */
const gaps = ["detector-failed", "text-too-long", "truncated"];

/** A text that was read in part would, once masked, look like one that was read. */
function refuseGaps({ diagnostics }: Report): void {
  const problems = diagnostics
    .filter(({ code }) => gaps.includes(code))
    .map(({ path = "report", message }) => ({ code: "not-all-looked-at", path, message }));
  if (problems.length > 0) throw new SubjectError(problems);
}

function otherSubject(path: string): SubjectError {
  const message = "the report points at words that are not there";
  return new SubjectError([
    { code: "other-subject", path, message, hint: "it must be the report of this subject" },
  ]);
}

function spansByField({ findings }: Report): ReadonlyMap<string, readonly Span[]> {
  const fields = new Map<string, Span[]>();
  for (const span of findings.flatMap(({ spans }) => spans)) {
    const group = fields.get(span.field);
    if (group === undefined) fields.set(span.field, [span]);
    else group.push(span);
  }
  return fields;
}

function fits({ start, end }: Span, text: string): boolean {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
  return isInside && end <= text.length && !cutsWord(text, start) && !cutsWord(text, end);
}

/** No detector ends inside a letter, between two digits, or before a small letter; a hashtag has its words at capitals. */
function cutsWord(text: string, at: number): boolean {
  return /^(?:\p{Nd}\p{Nd}|\p{L}\p{Ll}|[\u{10000}-\u{10FFFF}])$/u.test(text.slice(at - 1, at + 1));
}
