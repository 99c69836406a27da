export { compile } from "./compile.js";
export type { Compiled } from "./compiled.js";
export { evaluate } from "./evaluate.js";
export { type ExplainedPart, type Explanation, explain } from "./explain.js";
export { withInstitution } from "./institution.js";
export type { Options } from "./options.js";
export { version } from "./version.js";
