import type { Pattern } from "../../../detect/index.js";

const colleague =
  "(my (coworker|co worker|colleague|charge nurse|manager|boss|supervisor|preceptor|teammate|work wife|work bestie)|our (coworker|colleague|charge nurse|manager|unit clerk|new grad|director|resident|intern|secretary)|{capital} (from|in|on) <0-1> (radiology|transport|billing|night|nights|days|surgery|pharmacy|the lab|the unit|hr|housekeeping|the desk|our floor|our unit|my unit|my floor))";

/** A colleague's health, leave, record or home; a name, a title and a prize are not private. */
export const patterns = [
  {
    name: "health",
    confidence: "likely",
    phrases: [
      `${colleague} <0-6> (is|was|has|had|got|went|being|been) <0-4> ({condition}|pregnant|in rehab|drunk|hungover|on antidepressants|suicidal|miscarried|hiv positive|an alcoholic|an addict)`,
      `${colleague} <0-6> ((sick|medical|maternity|stress|fmla|disability|mental health) leave|chemo|ivf|rehab|surgery)`,
    ],
  },
  {
    name: "work-record",
    confidence: "likely",
    phrases: [
      `${colleague} <0-5> (was|got|is|being|been) <0-3> (fired|suspended|written up|disciplined|demoted|arrested|investigated|on probation|let go)`,
      `${colleague} <0-4> (failed|flunked) <0-2> (drug test|background check|boards|exam|probation)`,
    ],
  },
  {
    name: "home",
    confidence: "likely",
    phrases: [
      `${colleague} <0-4> (lives|moved|home|address) <0-2> (at|to|on|is) {number}`,
      `${colleague} <0-4> (is|getting|going through|filed for) <0-2> (divorced|a divorce|divorce|bankruptcy|bankrupt|evicted)`,
      `${colleague} <0-3> (home address|cell number|phone number|salary) (is|was)`,
    ],
  },
] as const satisfies readonly Pattern[];
