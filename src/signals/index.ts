export {
  affiliation,
  affiliationContext,
  asContext,
  isFragment,
  isPlain,
  isSaidOtherwise,
  ownAffiliations,
  us,
} from "./affiliation/index.js";
export {
  type Candidacy,
  candidacy,
  isInstitution,
  isNameLike,
  person,
  seats,
} from "./candidacy/index.js";
export { type Care, type CareKind, care } from "./care/index.js";
export { type Code, codeAt, codes, isAmount, isYearOrAmount, labelledCode } from "./codes/index.js";
export { type Complaint, complaint } from "./complaint/index.js";
export { type Debunked, debunked } from "./debunked/index.js";
export { type Layout, layout, type Pile } from "./layout/index.js";
export { leaningFrom, leaningOf, type Passage, type WordedPassage, wording } from "./leaning/index.js";
export { kindsIn, orLeaning } from "./leaning/or-leaning.js";
export { type Naming, naming } from "./naming/index.js";
export {
  inSentences,
  isAlone,
  matchesOf,
  wordsWithin,
} from "./nearby/index.js";
export { type OwnStory, ownStory } from "./own-story/index.js";
export { type OwnWords, ownWords } from "./own-words/index.js";
export { type Person, people, type Role } from "./people/index.js";
export { type Reference, type ReferencePattern, references } from "./references/index.js";
export { respelled } from "./respelled/index.js";
export { isSaidAs, judgeUnless, type Sense, sense, type Way } from "./sense/index.js";
export { sourced } from "./sourced/index.js";
export { parentOf, sharedOf, type Telling, telling } from "./thread/index.js";
