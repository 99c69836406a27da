import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Free treatment for everybody who joins our study", match: "Free treatment" },
    { text: "Try a new drug in this trial", match: "a new drug" },
    { text: "Our study pays: earn up to $900", match: "earn up to $900" },
    { text: "Easy money! Clinical trial volunteers call us", match: "Easy money" },
    { text: "The research study gives you medication at no cost", match: "medication at no cost" },
    { text: "Participate in a sleep study and get paid 400 dollars", match: "get paid 400 dollars" },
    { text: "Volunteers needed for a study: free exams", match: "free exams" },
    { text: "Get cash for this study", match: "Get cash" },
    {
      text: "Migraine? Get the therapy free of charge. Ring the trial coordinator.",
      match: "therapy free of charge",
    },
  ],
  ignores: [
    { text: "Call the study team when you cannot come to a visit", why: "nothing lures" },
    { text: "Free treatment of wasps in your garden", why: "no study" },
    { text: "A new drug was approved last week", why: "no study" },
    { text: "Our study is on sleep, visits take two hours", why: "nothing lures" },
    { text: "Study room free from noon", why: "a room" },
    { text: "She earned 40 points in the quiz", why: "a quiz" },
    { text: "This trial compares two known drugs", why: "nothing lures" },
    { text: "New nurses start on Monday", why: "people" },
    { text: "The clinical trial office has moved, parking is free", why: "parking" },
  ],
};
