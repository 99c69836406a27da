import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "MRN 88402137, (212) 555-0139, Orla", match: "(212) 555-0139", pattern: "number" },
    { text: "Her husband is at (212) 555-0147 all day", match: "(212) 555-0147", pattern: "number" },
    { text: "call the daughter, 212-555-0163 ext. 44", match: "212-555-0163 ext. 44" },
    { text: "212.555.0171 is what he left us", match: "212.555.0171" },
    { text: "+1 (212) 555-0188", match: "+1 (212) 555-0188" },
    { text: "Ring her on +44 20 7946 0958 tomorrow", match: "+44 20 7946 0958", pattern: "international" },
    { text: "text me 555-0119 when he wakes", match: "555-0119", pattern: "labelled" },
    { text: "cell 2125550126", match: "2125550126" },
    { text: "Phone: 06 12 34 56 70", match: "06 12 34 56 70" },
    { text: "Reach us on 1-800-555-0199 any time", match: "1-800-555-0199", pattern: "toll-free" },
    { text: "Questions? Call our clinic at 212-555-0155", match: "212-555-0155", pattern: "office" },
    { text: "My patient asked me to ring her at 212-555-0166", match: "212-555-0166", pattern: "number" },
  ],
  ignores: [
    { text: "Call 911 or 988 right now", why: "emergency numbers have three digits" },
    { text: "Please call Patient Relations at (555) 013-1000", why: "the institution's own number" },
    { text: "The quitline is free: 1-800-555-0142", why: "a public helpline" },
    { text: "Order 212-555-0190 has shipped", why: "an order number" },
    { text: "Fax 212-555-0134", why: "a fax number is another identifier" },
    { text: "We raised $212 555 0143 and counting", why: "an amount" },
    { text: "Open 24/7, BP 120/80, two of 10 beds", why: "ratios are no telephone numbers" },
    { text: "call on 2026-05-12 please", why: "a date after the word call" },
    { text: "We will reach 1 000 000 people this year", why: "a count" },
  ],
};
