export { type LoadOptions, loadRuleset } from "./load.js";
export { readData } from "./read.js";
