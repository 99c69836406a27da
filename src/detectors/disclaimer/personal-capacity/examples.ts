import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "I am endorsing Odile Marsh in my personal capacity.", match: "in my personal capacity" },
    {
      text: "Chief of surgery at HMC, title for identification purposes only.",
      match: "title for identification purposes only",
    },
    { text: "Written solely in a private capacity", match: "in a private capacity" },
    {
      text: "Affiliations are listed for identification only.",
      match: "Affiliations are listed for identification only",
    },
    { text: "Marching on Sunday as a private citizen.", match: "as a private citizen" },
    { text: "We sign in our individual capacity", match: "in our individual capacity" },
    { text: "(for identification only)", match: "for identification only" },
    { text: "Speaking in my own personal capacity here", match: "in my own personal capacity" },
  ],
  ignores: [
    { text: "The ward is at full capacity.", why: "beds" },
    { text: "Bring a card for identification.", why: "a badge" },
    { text: "Staff may campaign in a personal capacity after hours.", why: "a rule for others" },
    { text: "I am not here in a personal capacity.", why: "a denial" },
    { text: "Did she say that in her personal capacity?", why: "a question" },
    { text: "My capacity for coffee is personal.", why: "other words" },
    { text: "Add \u201Cin my personal capacity\u201D to the form.", why: "a quotation" },
    { text: "Lung capacity is an individual thing.", why: "breathing" },
  ],
};
