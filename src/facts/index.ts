export type { Evidence, Facts } from "./evidence.js";
export { type Fact, listOf } from "./fact.js";
export { deriveFacts, type Overrides } from "./facts.js";
