export { ages, decades, tens } from "./ages.js";
export { breeds, pets } from "./animals.js";
export { bodyParts } from "./body-parts.js";
export { holidays, monthDays, months, weekdays } from "./calendar.js";
export { acquaintances, bedsideWords, caseNouns, fameNouns, wards } from "./cases.js";
export { conditionHeads, conditions } from "./conditions.js";
export { doseRhythms, doseUnits } from "./doses.js";
export { drugKinds, drugs, supplements } from "./drugs.js";
export { historicalFigures } from "./figures.js";
export { folk, groups, identities } from "./groups.js";
export { hospitals } from "./hospitals.js";
export {
  hatredNouns,
  hatredVerbs,
  strengtheners,
  vileAdjectives,
  vileNouns,
  vileSuperlatives,
  violentGerunds,
  violentParticiples,
  violentVerbs,
} from "./hostility.js";
export {
  bareInsults,
  contemptWords,
  figurativeInsults,
  insultAdjectives,
  insultNouns,
  maskedInsults,
  mildContempt,
  swearwords,
} from "./insults.js";
export { muscleWords, otherSinais, wordAcronyms } from "./namesakes.js";
export { electingVerbs, offices, officeTitles, opposingVerbs, parties, sharedOffices, sharedTitles } from "./offices.js";
export {
  anyPhoneShape,
  internationalShape,
  northAmericanShapes,
  phoneLabels,
  tollFreeAreas,
  trunkShapes,
} from "./phones.js";
export {
  cities,
  countries,
  facilityWords,
  foreignStreetWords,
  stateCodes,
  states,
  streetWords,
} from "./places.js";
export { careNouns, praiseWords, products, tools } from "./praise.js";
export { occupations, publicRoles, staffRoles } from "./professions.js";
export { childNouns, personNouns, relations } from "./relations.js";
export { workScenes } from "./scenes.js";
export { coarseNames, doubtfulSlurs, slurs } from "./slurs.js";
export { symptoms } from "./symptoms.js";
export { tests } from "./tests.js";
export { petTitles, townTitles } from "./titles.js";
export { selfCare, treatments } from "./treatments.js";
export { employerNouns, institutionNouns, publications, solely, viewNouns } from "./views.js";
export { careTerms, visits } from "./visits.js";
export { services, specialties, traineeRoles, units, workNouns } from "./workplaces.js";
