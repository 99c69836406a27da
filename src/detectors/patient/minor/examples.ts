import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Home at last, our littlest fighter!", match: "littlest fighter", pattern: "child" },
    {
      text: "One of my kiddos, a kindergartner, drew me as a giraffe",
      match: "kindergartner",
      pattern: "child",
    },
    { text: "Had a 6yo tonight who broke his arm", match: "6yo", pattern: "age" },
    { text: "Our mobile team treated Tsege, 7, for measles on Wednesday", match: "7", pattern: "age" },
    {
      text: "Ten-year-old Idris Vale rang the bell after two years of chemo",
      match: "Ten-year-old",
      pattern: "age",
    },
    { text: "My patient is 14 months old and walked today", match: "14 months old", pattern: "age" },
    { text: "The little boy in bed 4 asked me for a story", match: "little boy", pattern: "child" },
    {
      text: "At 14, Isaura Penn designed her own brace after surgery for scoliosis",
      match: "At 14",
      pattern: "age",
    },
    { text: "Baby Rufus came home today after 93 days in our NICU", match: "Baby", pattern: "child" },
  ],
  ignores: [
    { text: "My patient woke at 3 am and asked for soup", why: "an hour, no age" },
    { text: "Children under 12 need a booster", why: "nobody is singled out" },
    { text: "A child with a fever should see a doctor", why: "general advice" },
    { text: "My son is nine and a year past his transplant", why: "the author's own child" },
    { text: "Had a 46yo tonight who broke his arm", why: "an adult" },
    { text: "My patient rang the bell today", why: "nothing tells the age" },
    { text: "The kids' menu in the cafeteria is back", why: "a menu" },
    { text: "Child health week starts on Monday", why: "a compound" },
    { text: "Our pediatric unit has 12 beds", why: "a unit" },
    { text: "My patient has two grown daughters and walks with a cane", why: "relatives, and grown" },
  ],
};
