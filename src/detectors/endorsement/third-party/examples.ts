import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "The Lunabrook lunch bag: I recommend it to everyone, link is in my profile",
      match: "recommend it to everyone",
    },
    {
      text: "My Bright Bowl program is finally open! 39 dollars a month, sign up before Friday.",
      match: "My Bright Bowl program",
    },
    {
      text: "Ferncliff Radiology stands behind the shelter drive.",
      match: "stands behind the shelter drive",
    },
    {
      text: "Get the Plumfoot mask, it is the only one that stays put.",
      match: "it is the only one that stays",
    },
    {
      text: "PLUM20 gets you ten off. Tell them I sent you.",
      match: "PLUM20 gets you ten off",
      pattern: "code",
    },
    { text: "Grab a pair before Friday.", match: "Grab a pair" },
    { text: "Use my code PLUM10 at the till.", match: "Use my code" },
    { text: "These Plumfoot socks got me through a double.", match: "These Plumfoot socks got" },
    { text: "I swear by my clogs.", match: "swear by my" },
    { text: "I recommend the Halden ring to all my friends.", match: "recommend the Halden ring" },
    { text: "Twenty percent off until Sunday!", match: "Twenty percent off" },
    { text: "Forget sleep and try Moonleaf.", match: "Forget sleep and try" },
    { text: "The only stethoscope I will ever use.", match: "only stethoscope I will" },
    { text: "obsessed with my new tumbler", match: "obsessed with my new tumbler" },
    { text: "Preorders for the leggings I designed open on Friday", match: "leggings I designed" },
    { text: "Must have: the Orbifix drain clip. Tell purchasing.", match: "the Orbifix drain clip" },
    {
      text: "Night nurses trust Quillon socks and so should you.",
      match: "trust Quillon socks and so should you",
    },
    { text: "Book a facial at my new salon on Main Street.", match: "Book a facial at my new salon" },
  ],
  ignores: [
    { text: "Best heart hospital in the country, I recommend it to everyone!", why: "the institution" },
    { text: "My residency program is hard, and I love it.", why: "nothing is for sale" },
    { text: "The lift gets you ten floors up.", why: "a lift" },
    { text: "I trust Quillon on night shift and so does everyone.", why: "a colleague" },
    { text: "Book the room at my desk.", why: "a room" },
    { text: "Take the river path home, you won't regret it.", why: "nothing is for sale" },
    { text: "We recommend a sunscreen with SPF 30.", why: "advice without a brand" },
    { text: "I recommend the flu shot to everyone.", why: "a vaccine" },
    { text: "Lost a sock in the locker room.", why: "a lost sock" },
    { text: "Bring a water bottle to the walk.", why: "asks people to bring something" },
    { text: "I do not recommend the Halden ring.", why: "a denial" },
    { text: "My socks are wet.", why: "no praise" },
    { text: "Try to drink more water.", why: "general advice" },
    { text: "Download the Harborview app for test results.", why: "the institution's own" },
    { text: "One in five patients is off the ventilator today.", why: "off means something else" },
    { text: "Flu shots are back in stock at the clinic", why: "no goods" },
    { text: "Game changer: the night shift gets hot meals now", why: "a meal" },
  ],
};
