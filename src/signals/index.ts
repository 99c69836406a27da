export { type Code, codes, labelledCode } from "./codes/index.js";
export { respelled } from "./respelled/index.js";
export { isCovered, type Place, sharesSentence, standsAfter, stoodBefore } from "./nearby/index.js";
export { type Sense, sense } from "./sense/index.js";
