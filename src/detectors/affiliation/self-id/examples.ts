import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Phlebotomy gremlin at Harborview. Pigeons, oat milk.",
      match: "Phlebotomy gremlin at Harborview",
      pattern: "named",
    },
    {
      text: "HMC pharmacist weighing in: tea, not coffee.",
      match: "HMC pharmacist weighing in",
      pattern: "named",
    },
    { text: "I work at Harborview and I like it.", match: "I work at Harborview", pattern: "named" },
    {
      text: "I'm a night nurse in the burn unit at HMC.",
      match: "I'm a night nurse in the burn unit at HMC",
      pattern: "named",
    },
    { text: "HMC nurse here with a question about parking", match: "HMC nurse here", pattern: "named" },
    { text: "ED nurse, Harborview. Slow runner.", match: "ED nurse, Harborview", pattern: "named" },
    {
      text: "As a Harborview pharmacist, I count things.",
      match: "As a Harborview pharmacist",
      pattern: "named",
    },
    {
      text: "As chief of dermatology at Harborview Health I get asked about hats.",
      match: "As chief of dermatology at Harborview Health",
      pattern: "named",
    },
    {
      text: "Ten years in home care with Harborview Health taught me to knock.",
      match: "Ten years in home care with Harborview Health",
      pattern: "named",
    },
    {
      text: "My group at Harborview Medical Center meets on Mondays",
      match: "My group at Harborview Medical Center",
      pattern: "named",
    },
    { text: "new badge, who dis #HarborviewNurse", match: "HarborviewNurse", pattern: "named" },
    { text: "I like my hospital more every day.", match: "my hospital", pattern: "unnamed" },
    {
      text: "They sign my paychecks, so take this with salt.",
      match: "They sign my paychecks",
      pattern: "unnamed",
    },
    { text: "There is a garden where I work.", match: "where I work", pattern: "unnamed" },
    { text: "Weigh this as you like, Harborview cuts my checks", match: "Harborview cuts my checks" },
    { text: "Speech pathologist @ Harborview North Tower", match: "Speech pathologist @ Harborview" },
    { text: "scrub tech | Harborview | plant lover", match: "Harborview" },
  ],
  ignores: [
    { text: "Harborview has a new garden.", why: "a bare mention" },
    { text: "My sister is a nurse at Harborview.", why: "somebody else" },
    { text: "I'm a friend of a nurse at Harborview.", why: "somebody else's job" },
    { text: "I used to work at Harborview.", why: "over" },
    { text: "The nurses at Harborview are kind.", why: "about the nurses" },
    { text: "Registered nurse, Harborview Health. Apply now!", why: "a job advert" },
    { text: "My hospital bill came today.", why: "a patient's bill" },
    { text: "She works as a nurse at Harborview.", why: "the third person" },
    { text: "I do not work at Harborview.", why: "a denial" },
    { text: "I waited at Harborview for a friend.", why: "a visit" },
    { text: "Volunteer at Harborview!", why: "an invitation" },
    { text: "Harborview paid my neighbor's rent while his son was ill", why: "charity" },
    { text: "I spent three nights at Harborview with my mother", why: "a visitor" },
  ],
};
