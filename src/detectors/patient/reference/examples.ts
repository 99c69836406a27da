import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "My patient moved to the east side last week", match: "My patient", pattern: "possessive" },
    {
      text: "One of our kiddos painted the hallway with me",
      match: "One of our kiddos",
      pattern: "possessive",
    },
    { text: "Home at last, our littlest fighter!", match: "our littlest fighter", pattern: "possessive" },
    { text: "The lady in 12 sings all night", match: "The lady in 12", pattern: "bed" },
    { text: "Bed 6 threw a tray at me", match: "Bed 6", pattern: "bed" },
    { text: "scrubbed in on a 24yo who swallowed a spoon", match: "24yo", pattern: "described" },
    { text: "This guy came in last night with a fork in his hand", match: "This guy", pattern: "described" },
    { text: "We lost a patient tonight. Motorcycle.", match: "We lost a patient", pattern: "described" },
    { text: "Mr. Brandt in bed 14 died on Tuesday", match: "Mr. Brandt", pattern: "named" },
    {
      text: "Tamsin Oyelowo learned that she had lymphoma and rang the bell in May",
      match: "Tamsin Oyelowo",
      pattern: "named",
    },
    { text: "he's with us since Sunday, doing fine", match: "he's", pattern: "pronoun" },
    { text: "His wound made me gag. Third admission this month.", match: "His", pattern: "pronoun" },
    {
      text: "The beekeeper who lost his hearing to a rare tumor can hear again",
      match: "The beekeeper who lost",
      pattern: "described",
    },
    { text: "guess who's in 908, loud as ever", match: "guess who's in 908", pattern: "bed" },
    {
      text: "one of mine went home today after four months",
      match: "one of mine went home",
      pattern: "described",
    },
    { text: "Our littlest NICU grad turned two", match: "Our littlest NICU grad", pattern: "possessive" },
    {
      text: "the trapeze artist who fell on Saturday? she's mine tonight",
      match: "the trapeze artist who fell",
      pattern: "described",
    },
  ],
  ignores: [
    {
      text: "We cannot say whether somebody has been treated here",
      why: "anybody, and nobody in particular",
    },
    {
      text: "Today we drew the survey: each row is a patient, each column a cost",
      why: "what a chart shows",
    },
    {
      text: "My aunt owns that bike shop, so do not trust me on the prices",
      why: "a shop, and the author's family",
    },
    {
      text: "Seven patients each on 3 North, every night this week",
      why: "plural, a complaint about staffing",
    },
    { text: "Patients in wards 2 and 3 have their own telephones", why: "plural" },
    { text: "If a patient falls, call the charge nurse", why: "a rule for any patient" },
    { text: "A patient should bring a list of medicines", why: "general advice" },
    { text: "Every patient has a story", why: "no one in particular" },
    { text: "Our patient advocate will call you back", why: "a member of the staff" },
    { text: "They are patient teachers and kind people", why: "the adjective" },
    { text: "Our standardized patient had a heart attack in bed 2", why: "an actor" },
    { text: "I had my gallbladder out here and the nurses were lovely", why: "the author's own story" },
    { text: "My son is a year past his bone marrow transplant", why: "the author's family" },
    {
      text: "One gentleman I knew years ago still comes to mind",
      why: "too vague to be more than a possibility",
    },
    { text: "Women who have had a heart attack may recover at home", why: "plural and general" },
    {
      text: "The patient's age and general health matter for the prognosis",
      why: "the patient of a textbook",
    },
    { text: "She has been our charge nurse for years and retires today", why: "a member of the staff" },
    { text: "In 1921 a 14-year-old boy was given insulin in Toronto", why: "history" },
    { text: "7 of 12 beds held boarders at 3 a.m.", why: "counts of beds" },
  ],
};
