export type { AnchorKind } from "./anchors.js";
export { type Item, literalsOf, PatternError, parsePattern } from "./grammar.js";
export { compilePatterns, type Pattern, type PatternTable } from "./pattern.js";
export { type Classes, type ClassTable, classTable } from "./phrases.js";
export { type Match, type Signals, scan, scanField, wordAt } from "./scan.js";
export { type ValidatorName, validators } from "./validators.js";
