import type { Facts } from "./evidence.js";
import { type Fact, known } from "./fact.js";

/** Days before an election in which naming a candidate beside an issue may read as taking a side. Source: Rev. Rul. 2007-41, factors of issue advocacy. */
const closeDays = 60;
const monthStarts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

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

/** Days since the year 0 of the Gregorian calendar, counted on. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const before = year - (month > 2 ? 0 : 1);
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return year * 365 + leapDays + (monthStarts[month - 1] ?? 0) + date;
}
