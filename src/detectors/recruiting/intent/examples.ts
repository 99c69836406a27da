import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "Drop me your CV before Friday.", match: "Drop me your CV" },
    { text: "We're hiring night nurses", match: "We're hiring" },
    { text: "Come and join our team", match: "join our team" },
    { text: "Send me your resume", match: "Send me your resume" },
    { text: "Apply online by Friday", match: "Apply online by" },
    { text: "Two open positions in radiology", match: "open positions in" },
    { text: "There is a sign-on bonus", match: "sign-on bonus" },
    { text: "Our lab is hiring", match: "Our lab is hiring" },
    { text: "I can get you an interview", match: "I can get you an interview" },
  ],
  ignores: [
    { text: "My CV has grown to nine pages.", why: "offers nothing" },
    { text: "Apply sunscreen before you go out", why: "sunscreen" },
    { text: "Join our support group on Tuesday", why: "a group" },
    { text: "We are looking for our lost cat", why: "a cat" },
    { text: "She was hired in 2009", why: "tells the past" },
    { text: "Send me your recipe", why: "a recipe" },
    { text: "The position of the heart", why: "anatomy" },
    { text: "Retention bonus is zero again", why: "a complaint about pay" },
    { text: "Message the clinic through the portal", why: "a portal" },
  ],
};
