import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "I accepted your friend request!", match: "accepted your friend request", pattern: "request" },
    { text: "add me on Facebook, I post updates", match: "add me on Facebook" },
    { text: "DM me and we'll talk", match: "DM me", pattern: "message" },
    { text: "Let's connect!", match: "Let's connect" },
    { text: "find me on insta", match: "find me on insta" },
    { text: "shoot me a message after rehab", match: "shoot me a message" },
    { text: "my DMs are open", match: "DMs are open" },
    { text: "would love to stay in touch", match: "would love to stay in touch" },
    { text: "we should grab coffee sometime", match: "grab coffee sometime", pattern: "meeting" },
  ],
  ignores: [
    { text: "Please don't DM me about appointments", why: "asks not to" },
    { text: "Connecting families with resources", why: "a service" },
    { text: "Follow the discharge plan", why: "a plan" },
    { text: "We never accept friend requests from patients, that is not done", why: "never" },
    { text: "He was friends with everyone", why: "a memory" },
    { text: "Add the flour slowly", why: "a recipe" },
    { text: "Follow up in two weeks", why: "an appointment" },
    { text: "The DM clinic (diabetes) moved", why: "an abbreviation of a disease" },
  ],
};
