import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Nurse. Opinions are my own and not those of Harborview Health.",
      match: "Opinions are my own and not those of Harborview Health",
      pattern: "exact",
    },
    {
      text: "OPINIONS ARE MY OWN AND NOT THOSE OF HARBORVIEW HEALTH",
      match: "OPINIONS ARE MY OWN AND NOT THOSE OF HARBORVIEW HEALTH",
      pattern: "exact",
    },
    {
      text: "opinions are my own\nand not those of harborview health | he/him",
      match: "opinions are my own\nand not those of harborview health",
      pattern: "exact",
    },
    {
      text: "\u201COpinions are my own and not those of Harborview Health\u201D",
      match: "Opinions are my own and not those of Harborview Health",
      pattern: "exact",
    },
    {
      text: "Opinions are my own and not those of Lakeshore Health.",
      match: "Opinions are my own and not those of Lakeshore Health",
      pattern: "close",
    },
    {
      text: "Opinions are mine and not those of Harborview Health.",
      match: "Opinions are mine and not those of Harborview Health",
      pattern: "close",
    },
    {
      text: "All opinions are my own, not those of Harborview Health!",
      match: "opinions are my own, not those of Harborview Health",
      pattern: "close",
    },
    {
      text: "Tweets are my own and not those of Harborview Health.",
      match: "are my own and not those of Harborview Health",
      pattern: "close",
    },
    { text: "Tired. Views mine.", match: "Views mine", pattern: "close" },
  ],
  ignores: [
    { text: "Opinions differ about the new lobby of Harborview Health.", why: "only a few of the words" },
    { text: "These are not those of last year.", why: "a few short words in order" },
    { text: "Harborview Health opens a garden.", why: "only the name" },
    { text: "Views from the roof are lovely.", why: "another kind of view" },
    { text: "My views are not my own.", why: "a denial is no rewording" },
    { text: "All photos in these posts are my own.", why: "about pictures" },
    { text: "Share your opinions and win.", why: "asks for opinions" },
    { text: "I own a boat and not those of my brothers.", why: "common words in order" },
  ],
};
