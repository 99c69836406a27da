export { dayNumber, isDay } from "./day.js";
export { checkHost } from "./host.js";
export { look, type Seen } from "./look.js";
export { isPrivacyPath } from "./loosens.js";
export { didYouMean } from "./near.js";
export { checkParts, checkSubject, requireKind } from "./subject.js";
