import type { Pattern } from "../../detect/index.js";

const person =
  "(old|poor|little|my|your|our|the)? ({capital}|he|she|mr|mrs|ms|mister|man|lady|woman|boy|girl|kid|baby|mom|dad|mother|father|sister|brother|son|daughter|wife|husband|neighbor|neighbour|coach|teacher|friend|patient|driver|victim|couple|family)";

/** Questions after somebody, and care that the writer or a relative had. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "asks-after",
      confidence: "certain",
      phrases: [
        `(how is|how's|hows|how are|how was|how did) ${person}`,
        `(any|got|have) <0-2> (news|update|updates|word) (on|about|of|from) ${person}`,
        `(anyone|anybody|does anyone) <0-2> (know|knows|heard|hear|seen|got) <0-3> (how|if|whether|about|where|what|why|when|from|of)`,
        `(why|where|when) (is|isn't|isnt|are|has|hasn't|hasnt|was|wasn't|did|does|will) ${person}`,
        `(is it true|someone said|somebody said|i heard|we heard|they say|people say|rumor has it|heard|word is) (that)? <0-1> ${person}`,
        `(hasn't|hasnt|isn't|isnt|wasn't|not) (been|at|seen|come|coming|showed|around|here|home|answering)`,
        `(did|has|have|will) ${person} <0-1> (have|had|get|got|need|lose|make|wake|come|go) <0-3> (baby|surgery|stroke|operation|heart attack|results|diagnosis|accident|it|up|home|through)`,
        `(is|was|did|has|have) ${person} <0-4> (ok|okay|alright|all right|home|better|alive|still|make it|there|admitted|out of|pull through|doing|recovering|in the hospital|in hospital)`,
        `what happened to ${person}`,
        "(was|is) (that|it|this) <1-8> (in|at|on|by) (your|ur|the) <0-1> (er|ed|hospital|ward|unit|clinic|icu|floor|ambulance|waiting room)",
        "(praying|prayers|worried|thinking) <0-2> (for|about|of) {capital}",
      ],
    },
    {
      name: "care-told",
      confidence: "certain",
      phrases: [
        "(i|we|my|he|she|our|her|his|they|mom|dad|mother|father|wife|husband|brother|sister|son|daughter|baby|husband's|wife's|mother's) <0-4> (had|was|were|waited|went|came|stayed|admitted|got|spent|gave birth|delivered|underwent|brought|took|saw|received|sat|needed)",
        "(waited|stayed|delivered|gave birth|treated|discharged|admitted|operated|surgery|appointment|visit|checkup|procedure|scan) <0-6> (here|there|at this|in this|your|hours|nurse|nurses|doctor|room|ward|unit|er|staff)",
        "(nobody|no one|they|staff|nurse|nurses|doctor|doctors|surgeon|team) <0-2> (told|lost|called|listened|apologized|apologised|slept|came|cancelled|canceled|messed|saved|made|took|was|were)",
        "(dr|doctor|surgeon|they|team) {capital}? (did|fixed|replaced|repaired|delivered|treated|saved|removed|operated on) <0-1> (my|our|his|her|me|him)",
        "(terrible|horrible|awful|great|amazing|worst|best|wonderful) <0-2> (clinic|hospital|doctor|doctors|nurses|care|staff|experience|er|place|surgeon)",
      ],
    },
  ] as const satisfies readonly Pattern[])();
