import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "DM me about the rash", match: "DM me", pattern: "message" },
    { text: "send us a private message with the details", match: "send us a private message" },
    { text: "just text my cell", match: "text my cell", pattern: "personal" },
    { text: "text me when you get home", match: "text me when", pattern: "personal" },
    { text: "my personal number is on the card", match: "my personal number" },
    { text: "Here's my cell in case", match: "Here's my cell" },
    { text: "let's go on in my DMs", match: "in my DMs" },
    {
      text: "reply with your date of birth below",
      match: "reply with your date of birth below",
      pattern: "comment",
    },
    { text: "Just send the scan to my gmail", match: "send the scan to my gmail" },
    { text: "Slide into my DMs with a photo of the rash", match: "Slide into my DMs" },
  ],
  ignores: [
    { text: "Please don't text me about results", why: "asks not to" },
    { text: "Write to us in the portal", why: "a secure channel" },
    { text: "Call the clinic", why: "the institution's telephone" },
    { text: "The text of the talk is online", why: "a noun" },
    { text: "I got a text from my sister", why: "a message received" },
    { text: "Personal stories move us", why: "no channel" },
    { text: "Never post your date of birth in the comments", why: "warns against it" },
    { text: "My phone died on shift", why: "no invitation" },
    { text: "Upload your scan through the portal", why: "the portal" },
  ],
};
