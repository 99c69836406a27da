import { dayNumber } from "../model/index.js";
import type { Facts } from "./evidence.js";
import { type Fact, known } from "./fact.js";

/** Days before an election in which naming a candidate beside an issue may read as taking a side. Source: Rev. Rul. 2007-41, factors of issue advocacy. */
const closeDays = 60;

/** An election comes within sixty days of the day of the draft. */
export function electionNear(facts: Facts): Fact {
  const election = facts.get("election.date");
  if (!election.known) return election;
  if (typeof election.value !== "string") return known(false);
  const asOf = facts.get("asOf");
  if (!asOf.known || typeof asOf.value !== "string") return asOf.known ? known(false) : asOf;
  const days = dayNumber(election.value) - dayNumber(asOf.value);
  return known(days >= 0 && days <= closeDays);
}
