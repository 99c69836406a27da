import type { Pattern } from "../../../detect/index.js";

/** Rev. Rul. 2007-41, situations 1 and 2: voting information without a preference. */
export const patterns = [
  {
    name: "register",
    confidence: "likely",
    source: "Rev. Rul. 2007-41",
    phrases: [
      "(register|registering|registered|registration) (to)? (vote|voters)",
      "(voter|voters) registration",
      "(check|update|confirm) your (voter)? registration",
      "registration deadline",
    ],
  },
  {
    name: "when-where",
    confidence: "likely",
    phrases: [
      "(polls|polling places|polling stations) <0-2> (open|close|are open|will be open|closed)",
      "(polling place|polling location|polling station|ballot drop box|drop box|early voting|vote by mail|mail in ballot|absentee ballot|mail ballot|advance voting|voting hours|election day|sample ballot|voter guide|voting center|advance poll)",
      "(vote gov|vote 411|vote411 org|vote org|elections canada)",
      "(make|have) (a|your) (plan|voting plan) to vote",
      "make a voting plan",
    ],
  },
  {
    name: "no-preference",
    confidence: "certain",
    phrases: [
      "(whoever|whomever|whichever candidate|however) you (vote|choose|support|decide)",
      "(whoever|whomever) you vote for",
      "(nonpartisan|non partisan)",
      "(we|this hospital|our hospital|they|it) (do|does) not (endorse|support or oppose) <0-2> (candidate|candidates|party)",
      "no matter (who|whom|how) you (vote|support)",
    ],
  },
  {
    name: "turnout",
    confidence: "likely",
    phrases: [
      "(remember|don't forget|get out|go|please|exercise your right|your right|time off) (to|and|the)? vote",
      "your vote (matters|counts|is your voice)",
      "get out the vote",
      "i voted",
    ],
  },
] as const satisfies readonly Pattern[];
