import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Nine out of ten adults who join our Tuesday class never need an operation",
      match: "Nine out of ten adults who join our Tuesday class never need an operation",
      pattern: "share",
    },
    {
      text: "72% of adults who fast on Mondays lose their joint pain",
      match: "72% of adults who fast on Mondays lose their joint pain",
    },
    { text: "Our checklist cuts surgical deaths by 40%", match: "cuts surgical deaths by 40" },
    { text: "Nine out of ten patients recover within a week", match: "Nine out of ten patients recover" },
    { text: "Expect 30% fewer complications with us", match: "30% fewer complications" },
    { text: "A 97% survival rate, no less", match: "97% survival rate" },
    { text: "It reduces the risk by two thirds", match: "reduces the risk by two" },
    { text: "80 percent of our patients improve", match: "80 percent of our patients improve" },
    { text: "The patch lowered migraine attacks by 60%", match: "lowered migraine attacks by 60" },
    { text: "Pills doubled their survival by 2 years", match: "doubled their survival by 2" },
    {
      text: "96.5 percent of women who give birth with us go home the next day",
      match: "96.5 percent of women who give birth with us go home",
    },
    { text: "Our protocol slashed infections by 40 percent", match: "slashed infections by 40" },
    {
      text: "Six in ten adults who quit smoking relapse within a year.",
      match: "Six in ten adults who quit smoking relapse",
    },
    {
      text: "Nine out of ten people with a plan stay sober.",
      match: "Nine out of ten people with a plan stay sober",
    },
  ],
  ignores: [
    {
      text: "People with diabetes are more likely to get seriously ill from such a wound.",
      why: "no figure",
    },
    { text: "40 percent of people on our bus never need a ticket", why: "a bus" },
    { text: "Two in our choir who quit singing start again in May.", why: "a choir" },
    { text: "Ten people with strollers went back to the start.", why: "a walk" },
    { text: "40 percent of people who garden talk to their tomatoes", why: "nothing of an illness" },
    { text: "40 percent of our patients speak Spanish", why: "tells who they are" },
    { text: "According to the CDC, vaccination cuts deaths by 40%", why: "names a source" },
    { text: "A new study found 30% fewer complications", why: "names a study" },
    { text: "Walk 30 minutes a day to lower your risk", why: "a number of minutes" },
    { text: "We cut waiting rooms from four to two", why: "nothing about health" },
    { text: "Three in four nurses voted", why: "no effect of care" },
    { text: "Sales rose by 40%", why: "no effect of care" },
    { text: "Does it cut deaths by 40%?", why: "a question" },
    { text: "It lowers deaths by a third: https://journal.example/12", why: "gives a link" },
    { text: "A third of our garden is roses", why: "a garden" },
  ],
};
