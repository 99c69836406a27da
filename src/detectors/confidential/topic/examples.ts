import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Contract value: 41 million", match: "Contract value: 41" },
    { text: "Management picked the new imaging vendor", match: "Management picked the new imaging vendor" },
    { text: "Merger talks start in May", match: "Merger talks" },
    { text: "Here's the layoff list for spring", match: "Here's the layoff list" },
    { text: "We are about to buy the clinic next door", match: "We are about to buy" },
    { text: "Preliminary results from our unfinished trial look bad", match: "Preliminary results" },
    { text: "Minutes of the board meeting, in full", match: "Minutes of the board meeting" },
    { text: "The planned closure of the maternity ward", match: "planned closure" },
    {
      text: "The vendor bids are in and Corvane came in at 4 million",
      match: "vendor bids are in and Corvane came in at 4",
    },
  ],
  ignores: [
    {
      text: "The ribbon is cut: their 4 million dollar gift built twelve bays.",
      why: "a gift that is made known",
    },
    { text: "Our union contract expires in June", why: "a union's contract is everybody's talk" },
    { text: "You can catch colds from door handles; wash your hands", why: "health advice" },
    { text: "The board meeting is open to the public", why: "an open meeting" },
    { text: "The pharmacy will close at six", why: "opening hours" },
    { text: "Are there merger talks?", why: "a question" },
    { text: "My salary is a joke", why: "one's own pay" },
    { text: "The cafeteria sells soup", why: "soup" },
    { text: "Management never listens", why: "a complaint" },
    { text: "I bid on a quilt at the auction", why: "an auction" },
  ],
};
