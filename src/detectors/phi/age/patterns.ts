import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(C)";

/** 45 CFR 164.514(b)(2)(i)(C). Ages of 90 and over; 89 and under and the category "90+" are no identifiers. */
export const patterns: readonly Pattern[] = [
  { name: "age", confidence: "certain", source, phrases: ["{old-age} (year|years|yr|yrs) old", "{old-age} y o", "{old-age-short}", "{old-age} (year|yr) young", "{old-age} years young", "(aged|age) {old-age}", "{old-age} yo", "at the age of {old-age}", "at age {old-age}"] },
  { name: "turning", confidence: "likely", source, phrases: ["(turns|turned|turning|just turned) {old-age}"] },
  { name: "birthday", confidence: "certain", source, phrases: ["{old-birthday} birthday", "(she|he) is {old-age}", "(she's|he's|she was|he was) {old-age}", "(mom|mother|dad|father|grandma|grandpa|grandmother|grandfather|nana|patient|pt|lady|gentleman) (is|was|of)? {old-age}"] },
  { name: "thing", confidence: "certain", phrases: ["hospital", "building", "clinic", "company", "foundation", "institution", "institute", "organization", "organisation", "tradition", "school", "university", "college", "center", "centre", "department", "program", "society", "house", "church", "technique", "practice", "drug", "vaccine", "insulin", "disease", "tree", "bridge", "city", "town", "chapel", "campus", "wing", "auxiliary", "method", "nursing home history"] },
  { name: "unit", confidence: "certain", phrases: ["percent", "degrees", "mg", "ml", "mmhg", "bpm", "kg", "pounds", "lbs", "years of", "minutes", "hours", "days", "beds", "patients", "people", "over", "sat", "oxygen"] },
];
