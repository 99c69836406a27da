export {
  type AuditRecord,
  type AuditRecordOptions,
  type AuditSummary,
  auditRecord,
  auditSummary,
  type Counts,
  emptySummary,
  mergeSummaries,
} from "./audit/index.js";
export { type Card, type CardOptions, cards } from "./cards.js";
export { type ModelChange, type ModelFeedback, toModelFeedback } from "./model-feedback.js";
export type { Origin } from "./origin.js";
export { redact } from "./redact.js";
export { type RenderOptions, render } from "./render.js";
export { type SarifDraft, type SarifLog, type SarifOptions, toSarif } from "./sarif/index.js";
export { contentWords, decisionSentences, decisionWords, qualityWords } from "./wording.js";
