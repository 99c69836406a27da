export type { Target } from "./call.js";
export { canaryChecks } from "./canary.js";
export type { Check } from "./check.js";
export { healthChecks } from "./health.js";
