import { doubtfulFirstNames, doubtfulSurnames, mostlyFirstNames } from "./ambiguous.js";
import {
  firstNameWords,
  frequentFirstNames,
  frequentSurnames,
  rareFirstNames as rareCensusNames,
  rareSurnames,
  surnameWords,
} from "./census.js";
import { decodeNames } from "./decode.js";
import { worldFirstNames, worldSurnames } from "./world.js";

/** First names that are rare in the census and foreign to no other list: alone, such a word is nobody's name. */
export const rareFirstNames: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(decodeNames(rareCensusNames)))();

/** First names of many origins, folded. */
export const firstNames: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...decodeNames(frequentFirstNames),
    ...decodeNames(firstNameWords),
    ...rareFirstNames,
    ...worldFirstNames.split(" "),
  ]))();

/** First names that are words, places or months as well and need more than a capital letter to count. */
export const ambiguousFirstNames: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...decodeNames(firstNameWords), ...doubtfulFirstNames.split(" ")]))();

/** Those among the ambiguous ones that any listed surname makes a person's. */
export const mostlyNames: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(mostlyFirstNames.split(" ")))();

/** Surnames of many origins, folded. */
export const surnames: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    ...decodeNames(frequentSurnames),
    ...decodeNames(rareSurnames),
    ...decodeNames(surnameWords),
    ...worldSurnames.split(" "),
  ]))();

/** Surnames that are words, titles or places as well and need a first name or a title before them. */
export const ambiguousSurnames: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([...decodeNames(surnameWords), ...doubtfulSurnames.split(" ")]))();
