export type { Pattern } from "../scan/index.js";
export {
  type DetectorDefinition,
  type DetectorSpec,
  defineDetector,
  defineSignal,
  judgeMatches,
  type Lexicon,
  type LooksInto,
  type Params,
  type Sighting,
  type Signal,
  sightingOf,
  type View,
  withoutOverlaps,
} from "./detector.js";
export type { Examples } from "./examples.js";
export { answersFor, defineFamily, type Family } from "./family.js";
export { type Instance, instanceKey, instantiate } from "./instance.js";
export { type Judgement, judge, type Panel, panelOf } from "./judge.js";
export { hostPattern, type Located, locateGiven } from "./locate.js";
export { runDetectors } from "./run.js";
export { extended } from "./view.js";
