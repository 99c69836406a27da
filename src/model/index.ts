export {
  checkHost,
  checkParts,
  checkSubject,
  dayNumber,
  didYouMean,
  isDay,
  isPrivacyPath,
  look,
  requireKind,
  type Seen,
} from "./check/index.js";
export type {
  Condition,
  CountCondition,
  FoundCondition,
  InCondition,
  NearCondition,
  Param,
  Path,
  RangeCondition,
  Scalar,
} from "./condition.js";
export type { Detection, Detector, Span } from "./detection.js";
export { type Problem, RulesetError, SubjectError } from "./errors.js";
export {
  allRows,
  type CheckedSubject,
  type ElementPath,
  type FieldPath,
  type FieldRow,
  type Platform,
  rowOf,
  type Subject,
  type SubjectParts,
  valueAt,
} from "./fields/index.js";
export type { HostProfile } from "./host.js";
export { maskOf } from "./mask.js";
export {
  type Confidence,
  confidenceRank,
  isStricter,
  milder,
  type Outcome,
  outcomeRank,
  type Severity,
  severityRank,
  stricter,
  strictest,
  stronger,
  weaker,
} from "./outcome.js";
export type {
  Assumption,
  Citation,
  Content,
  Diagnostic,
  Doubt,
  Finding,
  Fix,
  Question,
  Range,
  Report,
  RulesetInPlay,
  Waiver,
  WaiverUse,
} from "./report.js";
export type {
  Clause,
  Institution,
  LegalBasis,
  Obligation,
  Period,
  Permission,
  Remedy,
  Rule,
  RuleChange,
  RuleParam,
  Ruleset,
  SourceQuality,
} from "./ruleset.js";
