import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "The best heart hospital in the state", match: "best heart hospital in the state" },
    { text: "Home of world-class cancer care", match: "world-class cancer care" },
    { text: "We are the number one stroke center", match: "number one stroke center" },
    { text: "Our surgeons are second to none", match: "surgeons are second to none" },
    { text: "the safest maternity unit in the country", match: "safest maternity unit in the country" },
    { text: "unmatched spine surgery, close to home", match: "unmatched spine surgery" },
    {
      text: "the most advanced imaging technology in the region",
      match: "most advanced imaging technology in the region",
    },
    { text: "our nation's leading burn center", match: "nation's leading burn center" },
    {
      text: "Meet the most experienced kidney doctors in the whole state",
      match: "most experienced kidney doctors in the whole state",
    },
    {
      text: "Try the manikin, meet the finest spine team on the coast",
      match: "finest spine team on the coast",
    },
    { text: "Brooklyn's finest stroke unit has more beds now", match: "finest stroke unit" },
    { text: "Nobody does knee surgery better than our team", match: "Nobody does knee surgery better" },
  ],
  ignores: [
    { text: "I work with the best nurses in the world", why: "praise of colleagues" },
    {
      text: "Ranked the best heart hospital in the state by an independent survey",
      why: "names who ranked it",
    },
    { text: "The best coffee in the city", why: "coffee" },
    { text: "Best nurses ever, happy birthday", why: "praise of people" },
    { text: "Is it the best hospital in the state?", why: "a question" },
    { text: "Leading the unit is hard work", why: "a verb" },
    { text: "The best time to visit is noon", why: "a time" },
    { text: "We are not the best hospital in the state", why: "denied" },
    { text: "Top floor, surgery waiting room", why: "a floor" },
    { text: "The city's best tacos are across the street", why: "tacos" },
    { text: "Nobody bakes banana bread better than Lorna", why: "bread" },
  ],
};
