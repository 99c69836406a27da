import type { Pattern } from "../../../detect/index.js";

/** Somebody whom history knows, or an office holder, and the year that is told of. */
export const patterns = [
  { name: "historical", confidence: "likely", phrases: ["{figure}"] },
  { name: "office", confidence: "likely", phrases: ["({office}|king|queen|emperor|tsar|prince|princess|general|pope|chancellor|first lady) {capital} {capital}?"] },
  { name: "year", confidence: "certain", shape: "9999", label: ["in", "of", "since", "by", "from", "until", "born", "died", "year", "summer", "winter", "spring", "autumn", "fall", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "back in", "around", "circa", "was", "and", "to"] },
] as const satisfies readonly Pattern[];
