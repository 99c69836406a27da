import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Have it done at Harborview and do not tour the others.", match: "do not tour the others" },
    { text: "The nurses at Harborview are wonderful.", match: "Harborview are wonderful" },
    { text: "I work here and our burn program is outstanding.", match: "our burn program is outstanding" },
    { text: "There is no better care than at HMC.", match: "no better care" },
    { text: "New hip? Go straight to Harborview.", match: "Go straight to Harborview" },
    {
      text: "Harborview's sleep clinic has excellent people.",
      match: "Harborview's sleep clinic has excellent",
    },
    {
      text: "I would send my own parents there. Best clinic in town, Harborview.",
      match: "would send my own parents there",
    },
    { text: "I highly recommend Harborview Health.", match: "I highly recommend Harborview Health" },
    { text: "Five stars for Harborview!", match: "Five stars" },
    { text: "Harborview, without a doubt. Both my babies came there.", match: "Harborview, without a doubt" },
    {
      text: "I have toured nine burn centers. Nothing comes close to Harborview.",
      match: "Nothing comes close",
    },
    {
      text: "No other birth center in the valley even comes close to Harborview",
      match: "No other birth center in the valley even comes close",
    },
    { text: "Nobody does hips like Harborview", match: "Nobody does hips like Harborview" },
  ],
  ignores: [
    { text: "Hands down, Harborview needs more parking.", why: "no praise follows the certainty" },
    { text: "Harborview opens a clinic in May.", why: "a fact" },
    { text: "Wonderful weather at the pier near Harborview.", why: "the weather" },
    { text: "My coworkers at Harborview are amazing.", why: "praise of colleagues" },
    { text: "Congratulations to Harborview's best nurse of the year.", why: "an award to staff" },
    { text: "Harborview is a great place to work, apply today.", why: "a job advert" },
    { text: "Harborview is not the best at parking.", why: "a denial" },
    { text: "Our stroke program is extraordinary.", why: "nothing says whose program" },
    { text: "She said Harborview was great.", why: "somebody else's words" },
    { text: "Is Harborview any good?", why: "a question" },
    { text: "The garage at Harborview is a nightmare, no other comes close", why: "blame of a garage" },
    { text: "We're driving to Harborview to visit grandma", why: "a visit" },
  ],
};
