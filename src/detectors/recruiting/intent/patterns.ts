import type { Pattern } from "../../../detect/index.js";

/** Open positions and invitations to apply for them. */
export const patterns = [
  {
    name: "offer",
    confidence: "likely",
    phrases: [
      "(we are|we're|now|team is|unit is|department is|hospital is|clinic is) hiring",
      "(my|our) <0-2> (team|unit|department|floor|clinic|lab) (is|are) hiring",
      "(my|our) <0-3> (team|unit|department|floor|clinic|lab) (is|are) <0-1> (hiring|recruiting|looking for) <0-3> {role}",
      "(we are|we're) <0-1> (recruiting|looking for|seeking) <0-3> {role}",
      "join our (team|crew|staff|unit|department|floor)",
      "(send|message|dm|drop|email|e mail|mail|shoot|slide|text|hand) (me|us) (your|a|the) <0-1> (resume|résumé|cv|application|portfolio)",
      "(resume|résumé|cv|application) (to|in|into) (me|us|my|our) <0-1> (inbox|dms|email|lab|desk|pigeonhole)?",
      "(apply|applications) <0-3> (now|today|here|online|by|open|close)",
      "(open|new) (position|positions|role|roles|job|jobs) <0-3> (for|in|on|at|available)",
      "(sign on|signing|referral) bonus",
      "i (can|could|will) get you (hired|an interview|a job)",
    ],
  },
] as const satisfies readonly Pattern[];
