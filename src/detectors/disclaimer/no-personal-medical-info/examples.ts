import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Cardiologist. Please do not post personal medical information here.",
      match: "do not post personal medical information",
    },
    {
      text: "Don\u2019t share your health details in the comments.",
      match: "Don\u2019t share your health details",
    },
    {
      text: "Please refrain from posting private health information.",
      match: "refrain from posting private health information",
    },
    { text: "Never send test results to this inbox.", match: "Never send test results" },
    {
      text: "Please keep your medical questions out of my messages.",
      match: "keep your medical questions out of",
    },
    { text: "No personal medical questions in DMs!", match: "No personal medical questions in DMs" },
    {
      text: "Personal health information must not be posted on this page.",
      match: "Personal health information must not be posted",
    },
    { text: "do not include any medical details", match: "do not include any medical details" },
  ],
  ignores: [
    { text: "We do not share health information with advertisers.", why: "says what we do" },
    { text: "Don't post company information online.", why: "not about health" },
    { text: "Please share your health questions below.", why: "asks for the opposite" },
    { text: "Do not post medical details of a patient.", why: "a rule for staff" },
    { text: "Do not send flowers to the ICU.", why: "flowers" },
    { text: "Why don't you share your medical records with your dentist?", why: "a question" },
    { text: "Nurses never post patient information.", why: "about nurses" },
    { text: "The banner says \u201Cdo not post medical information\u201D.", why: "a quotation" },
  ],
};
