import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Our spray has not been through the FDA, and it is perfectly safe.", match: "is perfectly safe" },
    { text: "Our investigational vaccine is safe and effective", match: "is safe" },
    { text: "Off-label ketamine works wonders for migraine", match: "works wonders" },
    { text: "The phase 2 drug is a game changer, this breakthrough", match: "a game changer" },
    { text: "This experimental therapy beats chemotherapy", match: "beats chemotherapy" },
    { text: "Not yet approved, but completely safe", match: "completely safe" },
    { text: "The trial drug outperforms anything else", match: "outperforms anything" },
    { text: "An unapproved device that proved effective", match: "proved effective" },
    { text: "It is investigational and superior to surgery", match: "superior to surgery" },
  ],
  ignores: [
    { text: "The vaccine is safe and effective", why: "nothing says that it is unapproved" },
    {
      text: "It is investigational; safety and effectiveness have not been established",
      why: "the usual caution",
    },
    { text: "An off-label use is one that the label does not name", why: "explains a word" },
    { text: "Is the experimental drug safe? Is it effective?", why: "questions" },
    { text: "We opened a phase 2 trial in asthma", why: "no promise" },
    { text: "The experimental drug is not safe", why: "denied" },
    { text: "It is too early to say whether the trial drug is safe", why: "says that nobody knows" },
    { text: "Drive safe on the icy roads", why: "traffic" },
  ],
};
