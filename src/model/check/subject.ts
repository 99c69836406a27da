import { SubjectError } from "../errors.js";
import { oneOf, type RecordNode, record } from "../fields/nodes.js";
import { table } from "../fields/table.js";
import type { CheckedSubject, SubjectParts } from "../fields/types.js";
import { missingField } from "./problems.js";
import { readItem, startReading } from "./read.js";

const parts: RecordNode = /* @__PURE__ */ (() =>
  record({ ...table.fields, kind: oneOf(table.fields.kind.labels) }, { absent: "unknown" }))();

/**
 * Checks a foreign value against the field table and returns a copy that nobody else holds.
 *
 * Throws a `SubjectError` with all problems (at most twenty), none of which repeats the draft.
 */
export function checkSubject(value: unknown): CheckedSubject {
  // The seam between a foreign value and our types: the table that the type is made of has just been applied.
  return readWhole(value, table) as CheckedSubject;
}

/** The same for a subject whose kind may still come from a host profile. */
export function checkParts(value: unknown): SubjectParts {
  // As above; only `kind` may be missing.
  return readWhole(value, parts) as SubjectParts;
}

/** The subject as a whole, once nothing more can tell its kind. */
export function requireKind(subject: SubjectParts): CheckedSubject {
  const { kind } = subject;
  if (kind === undefined || kind === null)
    throw new SubjectError([{ path: "kind", ...missingField("kind") }]);
  return { ...subject, kind };
}

function readWhole(value: unknown, node: RecordNode): unknown {
  const reading = startReading();
  const copy = readItem(reading, value, node, "");
  if (reading.problems.length > 0) throw new SubjectError(reading.problems);
  return copy;
}
