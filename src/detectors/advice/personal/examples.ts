import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "He takes two now and rests.",
      match: "He takes two now",
      parent: "My husband has gout and all we have is colchicine, what should he take?",
    },
    {
      text: "Given your symptoms I would stop the lisinopril tonight.",
      match: "I would stop the lisinopril",
    },
    { text: "It sounds like you have a sinus infection.", match: "sounds like you have a sinus infection" },
    {
      text: "Take ibuprofen 400 three times a day",
      match: "Take ibuprofen 400 three times a day",
      parent: "My ankle clicks since Sunday, what do I do?",
    },
    {
      text: "You need a CT this week.",
      match: "You need a CT",
      parent: "My CA 19-9 doubled in a month. Is that bad?",
    },
    { text: "@ravi_k you don't need the antibiotic, it is viral", match: "you don't need the antibiotic" },
    {
      text: "Nothing to worry about, that lump is a lipoma.",
      match: "Nothing to worry",
      parent: "I found a lump on my arm",
    },
    { text: "In your case I'd get an echo and skip the beta blocker until then", match: "I'd get an echo" },
    {
      text: "Cut the metoprolol in half",
      match: "Cut the metoprolol in half",
      parent: "I am dizzy since they put me on metoprolol",
    },
    {
      text: "Hi, thank you for your question. I suggest a thyroid test and an ultrasound.",
      match: "I suggest a thyroid test and an ultrasound",
    },
    {
      text: "Cut your dose in half and the fog will lift.",
      match: "Cut your dose",
      parent: "Foggy all day since the new pill, should I quit it?",
    },
    {
      text: "That numbness is expected, nerves need half a year after such a cut.",
      match: "is expected",
      parent: "Why is the skin beside my scar still numb?",
    },
  ],
  ignores: [
    {
      text: "I can't judge that from a picture. Please have it looked at by your own doctor.",
      why: "declines, and sends on",
    },
    {
      text: "The first question is whether melatonin is a good idea at all; please ring your pharmacist.",
      why: "the question is left to somebody else",
    },
    {
      text: "I can't work out a dose for anyone in a comment, sorry. Your own pharmacist can.",
      why: "declines",
      parent: "I take lisinopril, how much magnesium can I have with it?",
    },
    {
      text: "Patients ask why we look tired, and we would show them our pay slips.",
      why: "the author's own fatigue",
    },
    {
      text: "Somebody there will get back to you.",
      why: "an answer to come",
      parent: "My back hurts, who can I ask?",
    },
    { text: "You should get your flu shot before Halloween.", why: "speaks to nobody in particular" },
    { text: "For grade 3 neutropenia hold the drug until recovery.", why: "teaching, with nobody spoken to" },
    {
      text: "Please call your doctor today.",
      why: "sends to somebody who knows",
      parent: "my chest is tight, what should I do?",
    },
    {
      text: "If your chest hurts badly tonight, please call 911.",
      why: "an emergency's redirect",
      parent: "my chest is tight, what should I do?",
    },
    { text: "Drink water, sleep well and write down what triggers your migraine.", why: "general tips" },
    {
      text: "Practice question: a man takes lisinopril. You need an ECG, what next?",
      why: "an exam question",
    },
    { text: "Ask your pharmacist whether you need the RSV vaccine.", why: "sends to a pharmacist" },
    { text: "I got my mammogram today and it took ten minutes.", why: "the author's own story" },
    {
      text: "We are sorry about your wait. Our team will call you.",
      why: "a kindness without direction",
      parent: "I waited three hours with a broken arm",
    },
    {
      text: "My doctor told me to stop the metoprolol and I feel great.",
      why: "passes on what the author was told",
    },
    { text: "I recommend sunscreen for everyone at the game!", why: "speaks to everybody" },
    { text: "Try our honey drops, twenty percent off", why: "an advertisement" },
    {
      text: "Gallstones affect many people, and most people with gallstones never notice. Signs of an attack include pain and nausea.",
      why: "teaches everybody, whatever stands above it",
      parent: "I have pain under my ribs after every meal, what is it?",
    },
    {
      text: "Thank you! Our clinic will be glad to see you for the surgery follow-up.",
      why: "a house that speaks of its own doors",
      parent: "My knee surgery is in May, do I need a new appointment?",
    },
    { text: "You should try the soup in the cafeteria", why: "soup", parent: "what is good for lunch?" },
  ],
};
