export type { AnchorKind } from "./anchors.js";
export type { Pattern } from "./compiled.js";
export { type Item, literalsOf, PatternError, parsePattern } from "./grammar.js";
export { type Match, wordAt } from "./match.js";
export { joinTables, type ScanTables, type Signals, scan, scanField } from "./scan.js";
export { type PatternTable, type PhraseLists, type TableMaker, tableMaker } from "./tables.js";
export { type ValidatorName, validators } from "./validators.js";
