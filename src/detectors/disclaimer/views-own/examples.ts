import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Pharmacist, baker. Opinions are my own.", match: "Opinions are my own", pattern: "own" },
    { text: "views mine \u2022 she/her", match: "views mine", pattern: "own" },
    {
      text: "The views expressed here are mine and do not represent those of Harborview Health.",
      match: "views expressed here are mine and do not represent those of Harborview Health",
      pattern: "own+not-employer",
    },
    {
      text: "All tweets are solely my own,\nnot my employer\u2019s",
      match: "tweets are solely my own,\nnot my employer\u2019s",
      pattern: "own+not-employer",
    },
    {
      text: "Benches, please. Speaking for myself and not for HMC.",
      match: "Speaking for myself and not for HMC",
      pattern: "own+not-employer",
    },
    {
      text: "My posts do not necessarily reflect the views of my employer.",
      match: "not necessarily reflect the views of my employer",
      pattern: "not-employer",
    },
    {
      text: "I do not speak for my hospital.",
      match: "I do not speak for my hospital",
      pattern: "not-employer",
    },
    {
      text: "Night nurse and poet. Her opinions are her own.",
      match: "opinions are her own",
      pattern: "own",
    },
    { text: "New bus map is out #OpinionsAreMyOwn", match: "OpinionsAreMyOwn", pattern: "own" },
    {
      text: "This is my personal opinion. It may not reflect Harborview's position.",
      match: "This is my personal opinion",
      pattern: "own+not-employer",
    },
    {
      text: "I speak only for me, never for the hospital.",
      match: "I speak only for me, never for the hospital",
    },
    { text: "What I say here is only my opinion.", match: "What I say here is only my opinion" },
    { text: "Porter at night. Whatever I post is mine.", match: "Whatever I post is mine" },
  ],
  ignores: [
    { text: "What I say here is only my second post.", why: "counts posts" },
    { text: "What I think is my biggest strength: soup.", why: "a strength" },
    { text: "My views are NOT my own, they belong to the cat.", why: "a denial" },
    { text: "The rule wants \u201Cviews are my own\u201D in every profile.", why: "a quotation" },
    { text: "All photos in these posts are my own.", why: "the pictures are owned, not the views" },
    { text: "Sponsored by Plumfoot Socks. All opinions are my own.", why: "the formula of a paid review" },
    {
      text: "The views are my own and do not represent those of Lakeshore Medical Center.",
      why: "another institution's name",
    },
    { text: "Half of the page views are mine from testing.", why: "views of a page" },
    { text: "These posts are my own summaries of the talks.", why: "something owned follows" },
    {
      text: "Personal opinions are welcome if you are not speaking on behalf of the company.",
      why: "a rule for others",
    },
    {
      text: "Reviews are not endorsed by Plumfoot and do not represent its views.",
      why: "reviews by others",
    },
    { text: "Tell us your opinions by Friday!", why: "asks for opinions" },
    { text: "RTs ≠ endorsements. Likes are bookmarks.", why: "says nothing of the author's own words" },
  ],
};
