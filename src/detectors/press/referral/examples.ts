import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "I am passing your note to Media Relations. I have nothing to add myself.",
      match: "passing your note to Media Relations",
    },
    {
      text: "I can't comment. I forwarded this to our press office. You can reach them at media@harborview.example.",
      match: "forwarded this to our press office",
    },
    {
      text: "Hello! I have sent your letter on. The press office is at 555-0140.",
      match: "press office is at",
    },
    {
      text: "Hi Noor, I have forwarded your email to our press office. Best wishes!",
      match: "forwarded your email to our press office",
    },
    {
      text: "Sorry, I can't comment. Please contact media relations.",
      match: "contact media relations",
      pattern: "contact",
    },
    { text: "Our communications team will gladly help.", match: "communications team will" },
    { text: "I'm not the right person, but try the newsroom.", match: "try the newsroom" },
    { text: "Looping in our spokesperson.", match: "Looping in our spokesperson" },
    { text: "Thank you! I am handing this to public affairs.", match: "handing this to public affairs" },
    { text: "Could you email the media desk?", match: "email the media desk" },
    { text: "No comment. Public relations handles that.", match: "Public relations handles" },
  ],
  ignores: [
    { text: "The pumps failed at two. For more, call the press office.", why: "answers first" },
    { text: "Ask media relations, but we did lose power for a while.", why: "answers after it" },
    { text: "Thanks for asking!", why: "sends nobody on" },
    { text: "Yes, it is true. Please email the newsroom.", why: "confirms" },
    { text: "I can't comment.", why: "declines only" },
    { text: "I've passed your chart to the clinic.", why: "no office for the press" },
    { text: "I work in communications.", why: "tells of a job" },
    { text: "Happy to talk to you on Friday", why: "agrees to an interview" },
  ],
};
