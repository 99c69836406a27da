import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "I put the Harborview logo on my flyer", match: "Harborview logo" },
    { text: "Mugs with our logo, ten dollars", match: "our logo" },
    { text: "printed on the hospital letterhead", match: "the hospital letterhead" },
    { text: "the logo of the hospital on every shirt", match: "logo of the hospital" },
    { text: "Harborview Health's seal is on the poster", match: "Harborview Health's seal" },
    { text: "stickers with the official logo", match: "the official logo" },
    { text: "our crest on the team shirts", match: "our crest" },
    { text: "I drew the clinic's logo in chalk", match: "the clinic's logo" },
  ],
  ignores: [
    { text: "I left the logo out", why: "nobody's logo in particular" },
    { text: "A seal lay on the beach", why: "an animal" },
    { text: "Seal the jar and boil it", why: "a verb" },
    { text: "Without our logo, of course", why: "denied" },
    { text: "May I use the hospital logo?", why: "a question" },
    { text: "The football club has a new crest", why: "a club's" },
    { text: "Harborview is lovely in spring", why: "only the name" },
    { text: "Her smile is her trademark", why: "a figure of speech" },
  ],
};
