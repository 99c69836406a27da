import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "People of that faith do not belong on our ward.", match: "People of that faith do not belong" },
    {
      text: "I can't stand immigrants, they should go home",
      match: "can't stand immigrants",
      pattern: "hatred",
    },
    {
      text: "honestly, Christians are just parasites",
      match: "Christians are just parasites",
      pattern: "dehumanising",
    },
    { text: "Deaf people are not human to me", match: "Deaf people are not human", pattern: "dehumanising" },
    {
      text: "Men can never be as smart as my cat",
      match: "Men can never be as smart",
      pattern: "inferiority",
    },
    { text: "whatever happens, keep the Jews out", match: "keep the Jews out", pattern: "exclusion" },
    {
      text: "Old people should all be locked up",
      match: "Old people should all be locked up",
      pattern: "exclusion",
    },
    {
      text: "Go back to your country, nobody asked you",
      match: "Go back to your country",
      pattern: "exclusion",
    },
    {
      text: "somebody should shoot those Muslims",
      match: "somebody should shoot those Muslims",
      pattern: "violence",
    },
    { text: "You work with atheists? They are all scum.", match: "They are all scum", pattern: "pronoun" },
    { text: "Gay people deserve to d i e", match: "Gay people deserve to d i e", pattern: "violence" },
    {
      text: "Deaf people like him deserve todie",
      match: "Deaf people like him deserve todie",
      pattern: "violence",
    },
    { text: "I hate every gy man in town", match: "hate every gy man", pattern: "hatred" },
    { text: "Hello there. I hatewomen.", match: "hatewomen", pattern: "hatred" },
    {
      text: "Honestly, imm1grants are parasites",
      match: "imm1grants are parasites",
      pattern: "dehumanising",
    },
    { text: "Isn't it obvious that women are idiots?", match: "women are idiots", pattern: "dehumanising" },
  ],
  ignores: [
    { text: "People of every faith belong on our ward.", why: "welcomes" },
    { text: "As a Black trans woman and a nurse, I am proud of this clinic", why: "identity words alone" },
    { text: "I don't hate immigrants, I married one", why: "denied" },
    { text: 'If you say "women are idiots" in my lab, you are out', why: "quoted and condemned" },
    { text: "Calling disabled people parasites is never okay", why: "condemned" },
    { text: "Nobody may let Muslims be attacked in our street", why: "stands against violence" },
    { text: "Heart disease kills women and is often missed", why: "an illness kills, nobody wants it" },
    { text: "I hate women's hospital gowns, they never close", why: "about gowns" },
    { text: "These old printers are absolute garbage", why: "a thing, not people" },
    { text: "Disgusted by the parking fees around here", why: "no group" },
    { text: "Our deaf patients deserve to be heard", why: "deserve something good" },
    { text: "Many people who hate immigrants have never met one", why: "tells of others" },
    { text: "The GY men's team at the games hates Mondays", why: "letters of a country" },
    { text: "Management consultants are vermin", why: "not a protected group" },
  ],
};
