import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "her member ID is QTB 771 204 938", match: "QTB 771 204 938", pattern: "labelled" },
    { text: "Policy number 4410 992 381, denied twice", match: "4410 992 381" },
    { text: "Member ID: WXA-448120", match: "WXA-448120", pattern: "labelled" },
    { text: "her policy number is 7719-30", match: "7719-30", pattern: "labelled" },
    { text: "insurance 448120993", match: "448120993", pattern: "labelled" },
    { text: "Medicaid no. QT88120", match: "QT88120", pattern: "labelled" },
    { text: "group number 55102", match: "55102", pattern: "labelled" },
    { text: "the card reads 1EG4-TE5-MK73", match: "1EG4-TE5-MK73", pattern: "medicare" },
    { text: "1eg4te5mk73 on her bracelet", match: "1eg4te5mk73", pattern: "medicare" },
    { text: "PHN 9698 658 215", match: "9698 658 215", pattern: "phn" },
    { text: "his personal health number, 9698658215", match: "9698658215", pattern: "phn" },
  ],
  ignores: [
    { text: "Plan: 120 chairs, 40 tables", why: "things that are counted" },
    { text: "Medicare turned 60 in 2025", why: "a year" },
    { text: "Our members raised $14,500", why: "an amount" },
    { text: "policy 4.2 says so", why: "a section of a policy" },
    { text: "Every member of the team ran 10 km", why: "a member of a team" },
    { text: "1234567890", why: "no label" },
    { text: "Read the new visitor policy, effective in 2026", why: "a year after a house policy" },
    { text: "the 2026 health plan is open", why: "a year before" },
    { text: "We ran a simulation with member ID WXA-448120", why: "a simulated member" },
  ],
};
