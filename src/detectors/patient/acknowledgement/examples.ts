import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "We remember her well! Tell her hello from all of us.",
      match: "We remember her",
      pattern: "third",
      parent: "Dr. Quill did my sister's hip in April.",
    },
    {
      text: "Privacy law keeps us from discussing this, but our team did all it could at your bedside.",
      match: "your",
      pattern: "told",
      parent: "One star.",
    },
    {
      text: "I was this man's surgeon, and the films were clean.",
      match: "I was this man's surgeon",
      pattern: "tied",
    },
    { text: "See you Tuesday for round four!", match: "See you Tuesday for round", pattern: "return" },
    {
      text: "The doctor you saw has left our practice.",
      match: "The doctor you",
      pattern: "told",
      parent: "One star.",
    },
    { text: "You were on the list for two.", match: "You", pattern: "told", parent: "One star." },
    {
      text: "He got out of surgery at four.",
      match: "He got out of surgery",
      pattern: "third",
      parent: "Any word on Deacon Tyrell?",
    },
    {
      text: "Thank you for trusting us with your care.",
      match: "Thank you for trusting us with your care",
      pattern: "care",
    },
    { text: "It was a joy looking after you!", match: "joy looking after you", pattern: "care" },
    { text: "So glad you are feeling better.", match: "glad you are feeling better", pattern: "outcome" },
    { text: "We're sorry about your long wait.", match: "sorry about your long wait", pattern: "visit" },
    {
      text: "We reviewed your chart and the nurse was right.",
      match: "We reviewed your chart",
      pattern: "record",
    },
    {
      text: "See you at your next appointment!",
      match: "See you at your next appointment",
      pattern: "return",
    },
    {
      text: "Noise is hard when you were here for three nights.",
      match: "when you were here",
      pattern: "return",
    },
    { text: "Come back and see us any time", match: "Come back and see us", pattern: "return" },
    {
      text: "We regret that your daughter's surgery ran late",
      match: "regret that your daughter's surgery",
      pattern: "visit",
    },
    { text: "Thanks for choosing Harborview", match: "Thanks for choosing Harborview", pattern: "choice" },
    { text: "Our records show that you paid", match: "Our records show that you", pattern: "record" },
    { text: "As a valued patient you get the first call", match: "As a valued patient", pattern: "care" },
    {
      text: "shh but he's with us",
      parent: "Does anyone know how Mr. Tollard is doing?",
      match: "he's with us",
      pattern: "third",
    },
    {
      text: "So happy the shoulder is healing and you can lift the twins!",
      match: "happy the shoulder is healing",
      pattern: "outcome",
    },
    {
      text: "The night shift still laughs about your knock-knock jokes",
      match: "night shift still laughs about your",
      pattern: "tied",
    },
    {
      text: "Sorry that your father missed lunch after his scan.",
      match: "Sorry that your father missed lunch after his scan",
      pattern: "visit",
    },
  ],
  ignores: [
    {
      text: "We remember him from the chess club.",
      why: "nothing is told of care",
      parent: "Does anyone know old Ferris?",
    },
    {
      text: "The nurse line on the back of your insurance card is open all night.",
      why: "a card",
      parent: "Rash since Friday, what do I put on it?",
    },
    {
      text: "You gave a wonderful talk on roses, and the lecture hall was full.",
      why: "a talk",
      parent: "Was my talk too long?",
    },
    {
      text: "Glad to walk you through our week. When is it due?",
      parent: "I write for the Orchard Times. Would you answer three questions?",
      why: "an offer to explain",
    },
    {
      text: "We are not able to discuss your visit or what was said here.",
      parent: "One star.",
      why: "what is not discussed is not told",
    },
    {
      text: "Your review was read by our chief nurse, and you raised good points.",
      parent: "Two stars.",
      why: "what was written, and nothing of a stay",
    },
    { text: "Wash your hands for twenty seconds.", parent: "Two stars.", why: "advice to everybody" },
    {
      text: "The nurses still smile about your kind note",
      why: "what was written is remembered, not a stay",
    },
    { text: "Thank you for your feedback.", why: "thanks for the words" },
    { text: "We take every comment seriously and would like to hear more.", why: "neutral" },
    { text: "Please call Patient Relations at 555-013-1000.", why: "an office" },
    { text: "Privacy rules keep us from discussing anyone's care here.", why: "explains the silence" },
    { text: "If you were seen here, please call the front desk.", why: "a condition" },
    { text: "Our patients deserve better than long waits.", why: "patients in general" },
    { text: "Call us to schedule your appointment.", why: "an invitation to everybody" },
    { text: "A patient advocate will listen.", why: "an office" },
    { text: "We cannot say whether anyone is or was a patient.", why: "neither confirms nor denies" },
    { text: "Thank you for sharing this with us.", why: "thanks for the words" },
    { text: "he's with us on the softball team", why: "nobody asked after a patient" },
  ],
};
