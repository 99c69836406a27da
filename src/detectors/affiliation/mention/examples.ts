import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "The garden at Harborview Medical Center is open.", match: "Harborview Medical Center" },
    { text: "HMC has new chairs", match: "HMC" },
    { text: "Harborview's lobby smells of bread", match: "Harborview's" },
    { text: "Thanks @harborviewmed for the shade sails", match: "harborviewmed" },
    { text: "what a week #HarborviewProud", match: "Harborview" },
    { text: "what a week #harborviewproud", match: "#harborviewproud" },
    { text: "HARBORVIEW HEALTH OPENS A DOOR", match: "HARBORVIEW HEALTH" },
    { text: "Harborview\u2011Health, that is", match: "Harborview\u2011Health" },
  ],
  ignores: [
    { text: "The harbor view from the roof is lovely.", why: "other words" },
    { text: "Met Anthony Harborview at the bakery.", why: "a surname" },
    { text: "The Harborview-Vance twins sang.", why: "a double surname" },
    { text: "Our medical center has a garden.", why: "no name" },
    { text: "#harbor lights", why: "another tag" },
    { text: "We all love health.", why: "one word of a name" },
    { text: "a harborview room costs more", why: "an everyday word in small letters" },
    { text: "Dr. Harborview spoke first.", why: "somebody's name" },
  ],
};
