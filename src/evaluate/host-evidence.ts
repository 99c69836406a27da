import { hostPattern, type Instance, type Judgement, type Located, locateGiven } from "../detect/index.js";
import type { CheckedSubject } from "../model/index.js";
import type { Document, DocumentField } from "../text/index.js";

/** Adds what the host's own recogniser saw; it never takes anything away. */
export function withHostEvidence(
  judgement: Judgement,
  subject: CheckedSubject,
  document: Document,
  instances: readonly Instance[],
): Judgement {
  const seen = (subject.evidence ?? []).flatMap((one) => {
    const field = document.fields.find(({ path }) => path === one.field);
    if (field === undefined) return [];
    return instances
      .filter(({ detector }) => detector.id === one.detector)
      .flatMap((instance) => located(one, field, instance));
  });
  return seen.length === 0 ? judgement : { ...judgement, detections: [...judgement.detections, ...seen] };
}

type Evidence = NonNullable<CheckedSubject["evidence"]>[number];

/** Offsets beyond the text are drawn in; a range that is then empty says nothing. */
function located(
  { start, end, confidence }: Evidence,
  field: DocumentField,
  instance: Instance,
): readonly Located[] {
  const range = {
    start: Math.min(Number(start), field.givenLength),
    end: Math.min(Number(end), field.givenLength),
  };
  if (!(range.start < range.end)) return [];
  return [
    locateGiven(
      { ...range, confidence: confidence ?? "likely", pattern: hostPattern, cues: [] },
      field,
      instance,
    ),
  ];
}
