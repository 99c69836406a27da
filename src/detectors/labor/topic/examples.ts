import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "I make $41.10 an hour after six years.", match: "make $41.10 an hour" },
    { text: "Fourth short-staffed night this month", match: "short-staffed" },
    { text: "We deserve fair pay", match: "We deserve fair pay", pattern: "management" },
    { text: "Union meeting on Wednesday", match: "Union", pattern: "union" },
    { text: "eight patients each on nights again", match: "eight patients each", pattern: "staffing" },
    { text: "Informational picket at noon", match: "Informational picket", pattern: "strike" },
    { text: "They filed a grievance about breaks", match: "filed a grievance", pattern: "grievance" },
    { text: "Please sign the petition for safe ratios", match: "sign the petition", pattern: "petition" },
    { text: "Four of us past hour 14", match: "past hour 14", pattern: "hours" },
    { text: "I was written up for calling in sick", match: "written up for", pattern: "discipline" },
    { text: "Bargaining starts Monday", match: "Bargaining", pattern: "bargaining" },
    {
      text: "Our health insurance premiums doubled again",
      match: "Our health insurance premiums doubled again",
      pattern: "benefits",
    },
    { text: "We are reusing N95s", match: "reusing N95s", pattern: "safety" },
    { text: "Who else got told not to discuss wages?", match: "discuss wages" },
    { text: "HR says my overtime was unapproved, so it is not getting paid", match: "overtime" },
  ],
  ignores: [
    { text: "She was in labor for nineteen hours", why: "childbirth" },
    { text: "The credit union moved to the lobby", why: "a bank" },
    { text: "Benefits of exercise include better sleep", why: "benefits of exercise" },
    { text: "Join our team: competitive pay and great benefits", why: "a job advert" },
    { text: "Visiting hours end at eight", why: "visiting hours" },
    { text: "Schedule your mammogram today", why: "an appointment" },
    { text: "Heart attacks can strike without warning", why: "an illness strikes" },
    { text: "Pay attention to chest pain", why: "attention" },
    { text: "Strike a balance between rest and exercise", why: "an idiom" },
    { text: "Raise your arm above your head", why: "a movement" },
    { text: "Bone healing takes about six weeks of rest", why: "medical rest" },
    { text: "Wear red on Friday for heart month", why: "heart month" },
  ],
};
