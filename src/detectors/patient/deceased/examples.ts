import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "My patient slipped away before dawn", match: "slipped away" },
    { text: "Rest easy, Mr. Brandt. Bed 14 is too quiet tonight", match: "Rest easy", pattern: "farewell" },
    { text: "We lost a patient tonight. Twenty-two years old", match: "lost a patient", pattern: "loss" },
    { text: "My patient died an hour before the end of my shift", match: "died", pattern: "death" },
    { text: "The lady in 12 passed away this morning", match: "passed away", pattern: "death" },
    { text: "Our littlest fighter lost her battle on Sunday", match: "lost her battle", pattern: "death" },
    { text: "Mrs. Olander was treated here for sarcoma and died on 4 May", match: "died", pattern: "death" },
    { text: "My favorite patient didn't make it", match: "didn't make it", pattern: "death" },
    { text: "RIP to one of my patients, she taught me cribbage", match: "RIP", pattern: "farewell" },
  ],
  ignores: [
    { text: "Rest well this weekend, everyone", why: "a wish to all" },
    { text: "Heart disease kills: thousands died last year", why: "deaths in the plural" },
    { text: "My grandmother died here in March, thank you for your care", why: "the author's family" },
    { text: "If my patient dies I will need a day off", why: "supposed" },
    { text: "The dead battery in the pump was replaced", why: "a thing" },
    { text: "In the simulation the patient died in bed 3", why: "a simulated patient" },
    { text: "Many will die before the age of ten", why: "general education" },
    { text: "My patient did not die, she went home", why: "negated" },
    { text: "We passed our inspection today", why: "passing an inspection" },
  ],
};
