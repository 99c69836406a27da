import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "For everybody on the second floor: \u{1F595}", match: "\u{1F595}", pattern: "gesture" },
    { text: "You are an idiot", match: "You are an idiot", pattern: "to-you" },
    { text: "that moron in billing lost my form again", match: "that moron", pattern: "of-somebody" },
    { text: "shut up, nobody asked for your opinion", match: "shut up" },
    { text: "She's a pathetic liar", match: "She's a pathetic liar" },
    { text: "What a clown", match: "What a clown" },
    { text: "They're all brainwashed over there", match: "They're all brainwashed" },
    { text: "typical assholes", match: "assholes", pattern: "bare" },
    { text: "you clueless little clown", match: "you clueless little clown" },
    { text: "Management is a bunch of spineless cowards", match: "bunch of spineless cowards" },
  ],
  ignores: [
    { text: "I am such an idiot, I forgot my badge", why: "about the author" },
    { text: "I felt so stupid after that exam", why: "about the author" },
    { text: "This stupid printer ate my form", why: "a thing" },
    { text: "You are not stupid for asking", why: "denied" },
    { text: "There are no dumb questions", why: "denied, and questions" },
    { text: 'He called her "stupid" and left', why: "quoted" },
    { text: "The plan is a bad idea and the map is hopeless", why: "criticism of a plan" },
    { text: "You are killing it out there", why: "praise" },
    { text: "Crazy busy night, everyone was great", why: "intensifier" },
    { text: "Our mascot is a dog named Clown", why: "an animal" },
  ],
};
