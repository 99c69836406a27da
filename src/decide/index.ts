export { decisionOf, rangeOf } from "./decision.js";
export { merge } from "./merge.js";
export { obligationsOf } from "./obligations.js";
export { type Granted, lower } from "./permissions.js";
export { questionsFor, type Suppose, type Supposed } from "./questions.js";
export { type WaiverContext, waive } from "./waivers.js";
