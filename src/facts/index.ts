export { type Fact, known, listOf } from "./fact.js";
export type { Evidence, Facts } from "./evidence.js";
export { deriveFacts, type Overrides } from "./facts.js";
