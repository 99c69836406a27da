import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "My ankle clicks since Sunday, what do I do?", match: "what do I do" },
    { text: "I have had this rash for a week. Is it normal?", match: "Is it normal" },
    { text: "Should I take aspirin tonight?", match: "Should I take" },
    { text: "my son has a fever of 102, can I give ibuprofen too?", match: "can I give" },
    { text: "They put me on lisinopril and I cough all night. Anyone else?", match: "Anyone else" },
    { text: "My cholesterol came back high. Any advice?", match: "Any advice" },
    { text: "I feel dizzy since Monday, please help", match: "please help" },
    { text: "Hi doctor, I am suffering from back pain since March.", match: "I am suffering from back pain" },
  ],
  ignores: [
    { text: "Should I bring cake or soup on Friday?", why: "nothing about health" },
    { text: "Ask your doctor: should I take aspirin?", why: "a question to ask at a visit" },
    { text: "Can I become a nurse at forty?", why: "a career" },
    { text: "I had my flu shot today and my arm is fine", why: "asks nothing" },
    { text: "Join our talk: what can I do about back pain?", why: "the title of a talk" },
    { text: "Symptoms of asthma are cough and wheezing.", why: "education" },
    { text: "What should we name the new therapy dog?", why: "a dog's name" },
    {
      text: "Patients often ask us whether it is safe to fly after surgery.",
      why: "tells of what others ask",
    },
  ],
};
