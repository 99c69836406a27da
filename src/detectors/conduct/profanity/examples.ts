import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "What the hell happened to the coffee machine", match: "What the hell" },
    { text: "This shift was bullshit", match: "bullshit" },
    { text: "so damn tired", match: "damn" },
    { text: "holy shit, what a game", match: "holy shit" },
    { text: "I am pissed off about parking", match: "pissed off" },
    { text: "that was a crappy night", match: "crappy" },
    { text: "fucking finally", match: "fucking" },
    { text: "it is cold as hell in the OR", match: "as hell" },
  ],
  ignores: [
    { text: "Let's talk about bowel, rectum, breast and cervix", why: "anatomy" },
    { text: "Anal fissures are common and treatable", why: "anatomy" },
    { text: "The patient passed stool twice", why: "clinical" },
    { text: "Dick from radiology sends his regards", why: "a name" },
    { text: "We visited Scunthorpe and Essex", why: "places" },
    { text: "The cock crowed at five", why: "an animal" },
    { text: "Hello from the fourth floor", why: "nothing coarse" },
    { text: 'She shouted "damn" and apologised', why: "quoted" },
  ],
};
