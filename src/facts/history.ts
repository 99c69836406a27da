import type { Facts } from "./evidence.js";
import { type Fact, known } from "./fact.js";

/** Years for which a patient's information stays protected after death. Source: 45 CFR 164.502(f). */
const protectedYears = 50;
const yearDigits = 4;

/** The patient died more than fifty years before the day of the draft. */
export function isLongDead(facts: Facts): Fact {
  const death = facts.get("patient.dateOfDeath");
  if (!death.known) return death;
  if (typeof death.value !== "string") return known(false);
  const asOf = facts.get("asOf");
  if (!asOf.known) return asOf;
  const free = String(Number(death.value.slice(0, yearDigits)) + protectedYears).padStart(yearDigits, "0");
  return known(`${free}${death.value.slice(yearDigits)}` < String(asOf.value));
}
