import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Take it as our official answer: the gift shop stays.", match: "our official answer" },
    { text: "On behalf of Harborview, I want to say sorry.", match: "On behalf of Harborview" },
    { text: "We at HMC believe in benches.", match: "We at HMC believe" },
    { text: "Harborview's position on this is clear.", match: "Harborview's position on this is" },
    { text: "The hospital has decided to close the lot.", match: "The hospital has decided" },
    { text: "Speaking for Harborview Health: the lot is closed.", match: "Speaking for Harborview Health" },
    {
      text: "As a spokesperson for Harborview, I can tell you more.",
      match: "As a spokesperson for Harborview",
    },
    { text: "On behalf of our entire team, welcome.", match: "On behalf of our entire team" },
    { text: "Harborview Health apologizes for the noise.", match: "Harborview Health apologizes" },
    {
      text: "We at the hospital are deeply sorry for what happened",
      match: "We at the hospital are deeply sorry",
    },
    {
      text: "Harborview would like everyone to know that the rumors are false",
      match: "Harborview would like everyone to know",
    },
  ],
  ignores: [
    {
      text: "Speaking as a Harborview porter, I think closing the east door is a mistake.",
      why: "an opinion of one's own",
    },
    {
      text: "On behalf of the bell ringers, we accept full responsibility for six in the morning.",
      why: "a club",
    },
    { text: "I am not speaking on behalf of Harborview.", why: "a denial" },
    { text: "On behalf of my sister, thank you.", why: "for a sister" },
    { text: "I work at Harborview and think benches are nice.", why: "the first person" },
    { text: "According to the paper, Harborview believes otherwise.", why: "passes on a report" },
    { text: "Who is allowed to speak on behalf of Harborview?", why: "a question" },
    { text: "Harborview opens a garden in May.", why: "a fact" },
    { text: "We believe in soup.", why: "nobody's institution" },
    { text: "You need permission to speak on behalf of the hospital.", why: "a rule for others" },
    { text: "She said \u201Con behalf of Harborview\u201D twice.", why: "a quotation" },
    { text: "We at table nine had a wonderful time", why: "a table" },
  ],
};
