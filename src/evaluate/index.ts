export { type Compiled, compile } from "./compile.js";
export { evaluate } from "./evaluate.js";
export { type ExplainedPart, type Explanation, explain } from "./explain.js";
export { withInstitution } from "./institution.js";
export type { Options } from "./options.js";
