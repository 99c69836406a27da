import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "My patient's wife walked in with melons for everybody", match: "My patient's wife" },
    { text: "The dad in 4 sang all night", match: "The dad in 4", pattern: "by-the-bed" },
    { text: "A husband in the waiting room asked me for change", match: "A husband in the waiting room" },
    { text: "The mother of a toddler slept on the floor", match: "The mother of a toddler" },
    {
      text: "My patient's wife brought soup for all of us",
      match: "My patient's wife",
      pattern: "of-patient",
    },
    { text: "Our kiddo's grandma knits during rounds", match: "Our kiddo's grandma" },
    { text: "My patient went home. His daughter cried.", match: "His daughter", pattern: "theirs" },
    { text: "Bed 9 walked today and her brother filmed it", match: "her brother", pattern: "theirs" },
    { text: "The parents of a preemie asked for a blessing", match: "The parents of a preemie" },
    { text: "That grandpa at the bedside never sits down", match: "That grandpa at the bedside" },
  ],
  ignores: [
    { text: "His wife made lasagna for the whole team", why: "no patient is singled out" },
    { text: "Families may stay until nine", why: "plural" },
    { text: "My son broke his arm and his sister laughed", why: "the author's own family" },
    { text: "If the mother of a patient calls, take her number", why: "supposed" },
    { text: "Our simulated patient's wife was played by a colleague", why: "an exercise" },
    { text: "The father of modern surgery was a barber", why: "a figure of speech" },
    { text: "Parents of newborns get a free class", why: "plural" },
    { text: "Our new chief brought his family to the picnic", why: "a colleague" },
  ],
};
