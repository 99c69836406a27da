export type { AnchorKind } from "./anchors.js";
export type { Pattern, PatternTable } from "./compiled.js";
export { type Item, literalsOf, PatternError, parsePattern } from "./grammar.js";
export { anyDigits, type WordId } from "./lexicon.js";
export { type Match, wordAt } from "./match.js";
export { type Neighbours, neighboursOf } from "./neighbours.js";
export {
  matchesOf,
  nearOf,
  type ScanTables,
  type Signals,
  scan,
  stirs,
  tablesNoted,
  weigh,
  wordsWithin,
} from "./scan.js";
export { type PhraseLists, put, remembered } from "./steps.js";
export { type TableMaker, tableMaker } from "./tables.js";
export { type Trail, trailOf } from "./trail.js";
export { type ValidatorName, validators } from "./validators.js";
export type { WordWeights } from "./weights.js";
