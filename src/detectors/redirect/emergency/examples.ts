import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Please call 911 right now", match: "call 911" },
    { text: "call or text 988 any time", match: "call or text 988" },
    { text: "go to the nearest emergency department", match: "go to the nearest emergency department" },
    { text: "Get to an ER, please", match: "Get to an ER" },
    { text: "call an ambulance", match: "call an ambulance" },
    { text: "Seek immediate care", match: "Seek immediate care" },
    { text: "dial 9-1-1", match: "dial 9-1-1" },
    { text: "reach out to the crisis line: contact the crisis line", match: "reach out to the crisis line" },
    { text: "Poison control is at 800-555-0122, call now", match: "Poison control is at" },
  ],
  ignores: [
    { text: "No need to call 911 for a cold", why: "says not to" },
    { text: "Our emergency department won an award", why: "no direction" },
    { text: "I work in the ER", why: "a place of work" },
    { text: "Call your doctor on Monday", why: "no emergency" },
    { text: "911 words to go in my thesis", why: "a count" },
    { text: "I ran to the nearest coffee machine", why: "coffee" },
    { text: "We will get back to you", why: "no emergency" },
    { text: "988 people came to the fair", why: "a count" },
    { text: "The ambulance bay reopens next week", why: "a building site" },
  ],
};
