import type { Pattern } from "../../../detect/index.js";

/** A threat that no sentence says alone: harm foretold, and somebody watched or whoever will see to it. */
export const shadows = [
  // Harm foretold; a threat only where somebody is watched, or says that they will see to it.
  {
    name: "harm",
    confidence: "likely",
    phrases: [
      "(won't|will not|wont|never|not gonna|not going to) <0-1> (walk|talk|work|operate|type|smile|breathe|drive|sleep|see) <0-1> (right|again|straight|well|for a (month|week|year)|so good)",
      "(won't|will not|wont) be (walking|driving) (home|out|away)",
      "(won't|will not|wont) be (alone|by yourself|by himself|by herself)",
      "(gets|get|got|have|has|getting) <0-1> (what's|what is|whats|all that's) (coming|owed|due)",
      "(gets|get|getting) (his|hers|theirs|yours) <0-1> (soon|one day|someday|tonight|too|eventually|one of these)",
      "(teach|show) (you|him|her|them) <0-1> (lesson|what pain|respect|what happens)",
      "(settle|settling) <0-1> (score|this outside|it outside|this in the)",
      "(wind|end) up (in (a|the) (ditch|river|trunk|icu|trauma bay)|in your own (er|ed|icu)|as a patient|limping|crawling)",
      "(limp|limping|crawl|crawling|bleed|bleeding|begging|cry blood) <0-3> (week|month|home|out|when|next)",
      "(accidents|accident|things|something bad) <0-2> (happen|happens|could happen|will happen) <0-4> (you|him|her|them|people|dark|garage|stairs)",
    ],
  },
  {
    name: "watching",
    context: true,
    confidence: "certain",
    phrases: [
      "(i|we|i've|we've) <0-1> (know|knew|seen|saw|watched|watch|noticed|found|memorized) <0-2> (which|what|where|when|your|his|her|their) <0-3> (car|truck|house|home|address|street|apartment|bus|route|gym|kids|kid|school|spot|schedule|block|bedroom|window|dog|park|parks|live|lives|walk|walks|shift|get off|gets off|leave|leaves)",
      "(silver|black|white|red|blue|gray|grey|green|dark) <0-1> (volvo|honda|toyota|ford|bmw|audi|tesla|jeep|sedan|suv|truck|pickup|camry|civic|subaru|nissan|lexus|mercedes|prius|kia|hyundai|mazda|chevy|van|minivan|corolla)",
      "(out the door|clocks out|gets off|leaves|walks out|walks home|walks to|jogs|parks) <0-3> (by|at|around|alone|after) <0-1> (six|seven|eight|nine|ten|eleven|{number}|dark|midnight|work|shift)",
      "(level|row|lot|spot|space|deck) <0-1> (p1|p2|p3|p4|b1|b2|{number})",
    ],
  },
  {
    name: "resolve",
    context: true,
    confidence: "certain",
    phrases: [
      "(i'll|i will|i'm gonna|i'm going to|imma) <0-2> (be the one|see to it|make sure|handle it myself|take care of (it|him|her) myself|be waiting|be outside|bring it|do it myself)",
      "(one of these|some) (nights|days|mornings|night|day|shifts)",
      "one more time",
      "(see|meet|catch) (you|him|her) (in|outside|by|behind) the <0-1> (lot|parking lot|garage|alley|dock)",
      "(keep it up|try me|test me|tell on me|rat me out|report me|snitch on me|write me up) <0-4> (again|and|once more|one more)",
    ],
  },
  {
    name: "friendly",
    context: true,
    confidence: "certain",
    phrases: [
      "(coffee|donuts|cake|hug|hugs|flowers|award|surprise|congratulations|gift|ride|headlights|lights|thank|thanks|love|proud|party|promotion|raise|physio|rehab|surgery|recovery|knee|hip)",
    ],
  },
] as const satisfies readonly Pattern[];
