import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "The woman who hosts the baking show on channel 4 was admitted to our ICU today",
      match: "The woman who hosts the baking show on",
      pattern: "recognisable",
    },
    {
      text: "He is the only postman on the island, and he tested positive on Monday",
      match: "the only postman on",
      pattern: "recognisable",
    },
    {
      text: "The only survivor of the ferry crash near Pell Harbor woke up today and asked us for tea",
      match: "The only survivor",
      pattern: "recognisable",
    },
    {
      text: "The guy from the market stabbing is mine. Bed 9. His mom sleeps in the chair",
      match: "The guy",
      pattern: "recognisable",
    },
    {
      text: "The dad in 3 brought a band for his daughter's birthday today. He works at the post office",
      match: "The dad in 3",
      pattern: "recognisable",
    },
    {
      text: "Had a 19yo last night who swallowed a chess set at her sorority. Never seen that before",
      match: "19yo",
      pattern: "recognisable",
    },
    {
      text: "One of my kiddos, the only one in the state with her bone disease, came to clinic today",
      match: "One of my kiddos",
      pattern: "recognisable",
    },
    {
      text: "The beekeeper who lost his hearing to a rare tumor can hear again",
      match: "The beekeeper who lost",
      pattern: "recognisable",
    },
    {
      text: "My patient, the retired fire captain from Oak Fork, went home yesterday after his surgery",
      match: "My patient",
      pattern: "recognisable",
    },
    {
      text: "A man in his sixties, a bus driver from Tarn, was shot in the robbery. We operated on him all night",
      match: "man in his sixties",
      pattern: "recognisable",
    },
    {
      text: "I'm not allowed to say who, but her initials are T.S. and she's in our VIP suite with a broken hip",
      match: "her",
      pattern: "recognisable",
    },
    { text: "bed 3 coded at lunch today. she's 22", match: "bed 3", pattern: "recognisable" },
  ],
  ignores: [
    {
      text: 'A patient once told me, "you hum when you are scared."',
      why: "words that anybody may have said",
    },
    { text: "This florist shop is with us since 1980", why: "a shop" },
    { text: "One gentleman I knew years ago still comes to mind", why: "one vague cue" },
    { text: "My patient went home", why: "an outcome alone tells nobody's name" },
    { text: "My patient had surgery and is doing well", why: "what was done, but nothing that tells who" },
    { text: "Seven patients each on 3 North, every night this week", why: "nobody is singled out" },
    { text: "The first hospital in the state to offer this implant", why: "rarity of a hospital" },
    { text: "A crash on Route 9 closed the road this morning", why: "news without a patient" },
    { text: "My father, a bus driver from Tarn, had his surgery here yesterday", why: "the author's family" },
    {
      text: "Simulation day: a 19yo from the market stabbing, bed 9, only survivor",
      why: "a simulated patient",
    },
    {
      text: "Teachers, bus drivers and firefighters need a flu shot this fall",
      why: "occupations in the plural",
    },
  ],
};
