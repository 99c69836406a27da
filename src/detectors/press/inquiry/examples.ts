import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Hi, I'm a reporter and I have two questions", match: "I'm a reporter" },
    {
      text: "I write for the Harbor Ledger. How long was the power out?",
      match: "I write for the Harbor Ledger",
    },
    { text: "My name is Ada Quill, journalist, could you confirm the outage?", match: "could you confirm" },
    { text: "Calling from Channel 7 news about the fire", match: "Calling from Channel 7 news" },
    {
      text: "Could you comment? It is for a story on nurses, my deadline is noon",
      match: "Could you comment",
    },
    { text: "This is Sol, staff writer at the Evening Star", match: "This is Sol, staff writer" },
    { text: "reporting for the Riverside Daily, may we film?", match: "reporting for the Riverside Daily" },
    {
      text: "We need a statement for our article; can you go on record by the deadline of six? Sure, on the record.",
      match: "statement for our article",
    },
  ],
  ignores: [
    { text: "The Ledger had a lovely piece on our garden", why: "tells of an article" },
    { text: "Can you confirm my appointment?", why: "an appointment" },
    { text: "The grant deadline is Friday", why: "a deadline of another kind" },
    { text: "I work for the blood bank", why: "no newspaper" },
    { text: "Press the button for the nurse", why: "a button" },
    { text: "Lab report for room 3 is late", why: "a laboratory" },
    { text: "Read our daily news", why: "our own news" },
    { text: "Please comment below", why: "an invitation" },
  ],
};
