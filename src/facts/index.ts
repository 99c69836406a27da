export { type Fact, known, listOf } from "./fact.js";
export { deriveFacts, type Evidence, type Facts, type Overrides } from "./facts.js";
