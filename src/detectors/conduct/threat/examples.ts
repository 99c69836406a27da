import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "whoever wrote me that ticket, I'll knock your teeth out", match: "I'll knock your teeth out" },
    {
      text: "one more ticket and I'm slashing all four tires, then I'm coming for his face",
      match: "I'm slashing all four tires",
    },
    {
      text: "somebody should wait for that clerk outside tonight and break his jaw",
      match: "somebody should wait for that clerk outside tonight and break his jaw",
    },
    {
      text: "One of these nights you won't be walking home, Ferris.",
      match: "won't be walking home",
      pattern: "harm",
    },
    { text: "I will come to your office and kill you", match: "I will come to your office and kill you" },
    {
      text: "Touch my locker again and I will break every finger on your hand",
      match: "I will break every finger",
      pattern: "announced",
    },
    { text: "I'm going to kill you after the shift", match: "I'm going to kill you" },
    { text: "We will put him in the hospital himself", match: "We will put him in the hospital" },
    { text: "You'll regret reporting me", match: "You'll regret reporting", pattern: "veiled" },
    { text: "I know where you live, Sandra", match: "I know where you live" },
    {
      text: "Somebody should shoot that surgeon",
      match: "Somebody should shoot that surgeon",
      pattern: "called-for",
    },
    { text: "I hope you get cancer", match: "I hope you get cancer" },
    { text: "watch your back, charge nurse", match: "watch your back" },
    { text: "She should be hanged for this", match: "She should be hanged" },
    { text: "I'll burn down the clinic", match: "I'll burn down the clinic" },
    {
      text: "One more complaint and you'll be eating through a straw, Lorne.",
      match: "One more complaint and you'll be eating through a straw",
      pattern: "veiled",
    },
    { text: "I know which garage you park in.", match: "I know which garage you park" },
    {
      text: "Blue Civic, row 4, leaves at nine. Someday he gets what's coming to him.",
      match: "gets what's coming",
    },
    {
      text: "I know when your shift ends and you'll be limping home for a week.",
      match: "limping home for a week",
    },
  ],
  ignores: [
    { text: "We crushed the exam. Wallets out, bosses, we are coming for you", why: "a joke about who pays" },
    { text: "He won't be coming home before Friday.", why: "plans" },
    { text: "I will read the chart and call you", why: "a call" },
    { text: "I know where you keep the good pens, Fatima!", why: "teasing" },
    {
      text: "Keep it up and you'll be walking without crutches by June!",
      why: "a consequence one hopes for",
    },
    { text: "You are killing it, night shift!", why: "idiom" },
    { text: "This heat will kill me before July", why: "nobody threatens" },
    { text: "I'll be dead on my feet by seven", why: "tired" },
    { text: "Alcohol rub will kill the bacteria on your hands", why: "clinical" },
    { text: "Untreated sepsis can kill you", why: "an illness" },
    { text: "He screamed that he would break every finger I have", why: "told of somebody" },
    { text: "I would never hurt anyone in my care", why: "denied" },
    { text: "I'm going to beat you at chess on Friday", why: "a game" },
    { text: "My mother will kill me if I skip dinner", why: "the author is the object" },
    { text: "In our simulation the actor shouts: I'm going to kill you", why: "made up" },
    { text: '"I know where you live" is what the voicemail said', why: "quoted" },
    { text: "We will kill the lights at nine", why: "lights" },
    { text: "I know which car is yours, you left the lights on.", why: "a kindness" },
    { text: "After the surgery he won't walk right for a month.", why: "recovery" },
  ],
};
