import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "Stole this picture of the knee from a textbook site",
      match: "Stole this picture of the knee from a",
    },
    { text: "Sorry about the watermark", match: "Sorry about the watermark" },
    { text: "Full article below, it is behind a paywall", match: "Full article below" },
    { text: "All rights reserved", match: "All rights reserved" },
    { text: "Found this diagram on Google", match: "Found this diagram on Google" },
    { text: "A cartoon copied from the magazine", match: "cartoon copied from the magazine" },
    { text: "no copyright infringement intended!", match: "no copyright infringement intended" },
    { text: "I pasted the whole chapter for you", match: "pasted the whole chapter" },
    { text: "this is so us (grabbed it off google)", match: "grabbed it off google" },
    { text: "No idea who drew this, but it is ours now", match: "No idea who drew" },
  ],
  ignores: [
    { text: "Photo by our own staff, in the garden", why: "one's own work" },
    { text: "Read the article at https://paper.example", why: "a link" },
    { text: "The blood was taken from the left arm", why: "no work" },
    { text: "Copied you on the mail from the clinic", why: "a mail" },
    { text: "She borrowed a wheelchair from the lobby", why: "no work" },
    { text: "The full moon below the hill", why: "a moon" },
    { text: "Patients have rights, all of them reserved seats", why: "other words" },
    { text: "A licensed image from our library", why: "licensed" },
    { text: "I grabbed a coffee and a picture with the mascot", why: "a souvenir" },
  ],
};
