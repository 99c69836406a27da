import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Oncologist. Posts are not medical advice.", match: "not medical advice" },
    {
      text: "Nothing here is meant as, and it does not constitute, medical advice.",
      match: "not constitute, medical advice",
    },
    {
      text: "Tips only, no substitute for a visit with your own clinician.",
      match: "no substitute for a visit with your own clinician",
    },
    {
      text: "This thread isn\u2019t intended as medical advice",
      match: "isn\u2019t intended as medical advice",
    },
    { text: "I can't give medical advice in comments.", match: "can't give medical advice" },
    { text: "For educational purposes only.", match: "For educational purposes only" },
    { text: "#NotMedicalAdvice", match: "NotMedicalAdvice" },
    {
      text: "This page does not replace care from your doctor.",
      match: "does not replace care from your doctor",
    },
    { text: "Nothing on this page is medical advice.", match: "Nothing on this page is medical advice" },
    { text: "Posts ≠ medical advice", match: "Posts ≠ medical advice" },
  ],
  ignores: [
    { text: "Ask a nurse for medical advice.", why: "sends to advice" },
    { text: "Trainers should state that this is not medical advice.", why: "tells others to give notice" },
    { text: "That was not medical advice, that was a sales pitch.", why: "about something said by others" },
    { text: "Not bad, this medical advice line!", why: "praise" },
    { text: "Is this not medical advice?", why: "a question" },
    { text: "Do not skip medical advice because of cost.", why: "tells people to take advice" },
    { text: "The label reads \u201Cnot medical advice\u201D.", why: "a quotation" },
    { text: "Sugar is no substitute for sleep.", why: "takes the place of something else" },
    { text: "None of my friends asked for medical advice today", why: "a joke about friends" },
    { text: "A good night's sleep has no replacement, whatever your doctor says", why: "sleep" },
  ],
};
