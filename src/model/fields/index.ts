export type { DerivedPath } from "./derived.js";
export type { Absent, Fields, Node, Scan } from "./nodes.js";
export type { Platform } from "./platform.js";
export { allRows, type FieldRow, rowOf } from "./rows.js";
export type { CheckedSubject, ElementPath, FieldPath, Subject, SubjectParts } from "./types.js";
export { valueAt } from "./value.js";
