import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "My patient walked to the elevator, and we lined the hall", match: "walked to the elevator" },
    { text: "Discharge day for our littlest fighter!", match: "Discharge day", pattern: "leaving" },
    { text: "My patient is finally going home", match: "going home", pattern: "leaving" },
    { text: "Bed 4 graduated from rehab today", match: "graduated from rehab", pattern: "leaving" },
    {
      text: "Our kiddo rang the bell and did a cartwheel",
      match: "rang the bell",
      pattern: "treatment-over",
    },
    { text: "My patient had her last chemo this morning", match: "last chemo" },
    { text: "My patient came off the ventilator last night", match: "came off the ventilator" },
    { text: "The man in 12 took his first steps since Easter", match: "first steps since", pattern: "first" },
    { text: "My patient met her sisters this afternoon", match: "met her sisters", pattern: "first" },
  ],
  ignores: [
    { text: "I rang the bell in May and cried", why: "the author's own story" },
    { text: "Everybody is going home early for the holiday", why: "no patient is singled out" },
    { text: "Patients ring the bell when treatment ends", why: "plural and general" },
    { text: "My sister is in remission, three years now", why: "the author's family" },
    { text: "Imagine a patient going home without a coat", why: "supposed" },
    { text: "The manikin went home in a box", why: "a thing" },
    { text: "Our baby took his first steps on Sunday", why: "the author's own child" },
    { text: "Discharge day is Friday for most joint replacements", why: "general information" },
  ],
};
