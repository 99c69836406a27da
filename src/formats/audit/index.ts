export { type AuditRecord, type AuditRecordOptions, auditRecord } from "./record.js";
export { type AuditSummary, auditSummary, type Counts, emptySummary, mergeSummaries } from "./summary.js";
