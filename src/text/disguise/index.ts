import { asWritten, type Reading, through } from "../reading.js";
import { addressesRestored } from "./addresses.js";
import { inPlainCharacters } from "./characters.js";
import { decoded } from "./encoded.js";
import { regrouped } from "./grouped.js";
import { labelsRestored } from "./labels.js";
import { hasSign } from "./signs.js";
import { spacedOut } from "./spaced.js";
import { spelledOut } from "./spelled.js";

/** Ways to put a text right, each of which builds on the ones before. */
const steps: readonly ((text: string) => Reading | undefined)[] = [
  decoded,
  inPlainCharacters,
  labelsRestored,
  spelledOut,
  spacedOut,
  regrouped,
  addressesRestored,
];

/**
 * The text with disguised numbers, labels and addresses put right, and the way back.
 * Undefined when nothing hints at a disguise, or nothing comes of it; every step is linear.
 */
export function disguiseIn(text: string): Reading | undefined {
  if (!hasSign(text)) return undefined;
  const plain = steps.reduce((reading, step) => {
    const changed = step(reading.text);
    return changed === undefined ? reading : through(reading, changed);
  }, asWritten(text));
  return plain.text === text ? undefined : plain;
}
