import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Everybody go follow him: @teodor.lindqvist.art",
      match: "@teodor.lindqvist.art",
      pattern: "handle",
    },
    { text: "ID: 44102938", match: "44102938" },
    { text: "prescription number RX-771930", match: "RX-771930" },
    { text: "Rx# 7719300", match: "7719300" },
    { text: "study ID BRV-2201", match: "BRV-2201" },
    { text: "the case number is 26-44810", match: "26-44810" },
    { text: "employee no. 55102", match: "55102" },
    { text: "scan her ID 7719-A30", match: "7719-A30" },
    { text: "specimen id S4410293", match: "S4410293" },
    { text: "Her record shows D410-2291-7704.", match: "D410-2291-7704", pattern: "shown" },
    { text: "his username is tull.b44 there", match: "tull.b44", pattern: "user-name" },
    { text: "Brannoc Tull|1961|40922817|P7F1250", match: "40922817", pattern: "cell" },
  ],
  ignores: [
    { text: "Follow us on @harborview for recipes", why: "the house's own account" },
    { text: "Trial ID NCT0441029 is public", why: "a public trial" },
    { text: "Bring a photo ID to the clinic", why: "no number" },
    { text: "The Zoom meeting ID is 881 2044 3310", why: "a meeting" },
    { text: "Our ID team grew from 4 to 12", why: "infectious diseases" },
    { text: "a prescription for 30 days", why: "a count of days" },
    { text: "ID week 2026 begins", why: "a conference and its year" },
    { text: "the record shows 120000 platelets", why: "a count" },
    { text: "Your username is private", why: "no name" },
    { text: "M | T | W | 40922 steps", why: "no cell of its own" },
    { text: "campaign code 20410", why: "a campaign" },
    { text: "case numbers fell by $40000", why: "an amount" },
  ],
};
