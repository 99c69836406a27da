import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "a selfie with my favorite patient",
      match: "selfie with my favorite patient",
      pattern: "of-patient",
    },
    { text: "photo of our little fighter", match: "photo of our little fighter", pattern: "of-patient" },
    { text: "Posting the patient's picture", match: "the patient's picture", pattern: "of-patient" },
    { text: "a video of my resident dancing", match: "video of my resident", pattern: "of-patient" },
    { text: "Mom sent a picture of her after surgery", match: "picture of her", pattern: "of-face" },
    { text: "here's him before the graft", match: "here's him before", pattern: "of-face" },
    { text: "look, her mugshot from last night", match: "her mugshot", pattern: "of-face" },
    { text: "This is her after six weeks", match: "This is her after", pattern: "of-face" },
  ],
  ignores: [
    { text: "Photo of our new lobby", why: "a place" },
    { text: "She is the picture of health", why: "a figure of speech" },
    { text: "Bring a photo ID", why: "a card" },
    { text: "Pictures of the team at the walk", why: "staff" },
    { text: "We ran a simulation, photo of our patient below", why: "a simulated patient" },
    { text: "An image of the colon", why: "anatomy" },
    { text: "this is her favorite nurse", why: "somebody else" },
    { text: "The video explains how patients feel", why: "no picture of anyone" },
  ],
};
