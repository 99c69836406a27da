export { copyPlain, type Flaw } from "./copy.js";
export { guarded } from "./guarded.js";
export { vocabularyOf } from "./vocabulary.js";
