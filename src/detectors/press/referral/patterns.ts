import type { Pattern } from "../../../detect/index.js";

const office =
  "(press office|press desk|press team|press contact|media relations|media office|media desk|media team|media line|media contact|communications|communications team|communications office|comms|comms team|public affairs|public relations|external affairs|newsroom|(pr|media|press|communications|comms|publicity) (folks|people|colleagues|crew|group|side|department|office|officer|lead|unit|manager|director)|pr team|spokesperson|spokespeople|spokeswoman|spokesman)";

/** Sending a reporter on to those who answer reporters, and what may stand beside it without being an answer. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "passed-on",
      confidence: "likely",
      phrases: [
        `(passed|passing|pass|forwarded|forwarding|forward|sent|sending|send|handed|handing|hand|referred|referring|refer|routed|routing|directed|direct|redirecting|shared|sharing|relayed|looped|looping|copied|copying|cc'd|connect|connecting) <0-8> ${office}`,
      ],
    },
    {
      name: "contact",
      confidence: "likely",
      phrases: [
        `(contact|call|ring|phone|email|e mail|write|write to|reach|reach out to|get in touch with|talk to|speak to|speak with|check with|ask|try|go through|go to|via) <0-3> ${office}`,
        `${office} (is|are) <0-2> (at|on|under|reachable)`,
        `${office} <0-2> (can|will|handles|handle|takes|take|answers|answer|looks after|is the|are the|is who|would)`,
      ],
    },
    {
      name: "theirs",
      confidence: "likely",
      phrases: [
        `(that's|that is|this is|it's|those are|one|question|questions|something|best|matter) <0-3> (for|with|by|to) <0-3> ${office}`,
        `(given|giving|gave|let|letting|told|telling|asked|asking|alerted|alerting) <0-3> ${office}`,
      ],
    },
    {
      name: "no-answer",
      context: true,
      confidence: "likely",
      phrases: [
        "(i'm|i am|we're|we are) not <0-3> (person|one|authorized|authorised|allowed|able|spokesperson|position|right|permitted)",
        "(can't|cannot|can not|couldn't|won't|unable to|don't|not going to|not able to) (comment|speak|answer|give|discuss|respond|talk|help with)",
        "(not|isn't) (my|mine) <0-1> (place|call|to answer|question)",
        "no comment",
        "(have|had|got|there is|there's) nothing <0-2> (to add|to say|further|to share|to tell|for you)",
        "(i've|i have|i'll|i will) <0-1> (passed|pass|forwarded|forward|sent|send|handed|hand) <0-5> (to|on|along|over)",
      ],
    },
    {
      name: "courtesy",
      context: true,
      confidence: "likely",
      phrases: [
        "(thanks|thank you|hello|hi|dear|good luck|regards|sincerely|sorry|apologies|appreciate|take care|all the best|best wishes|good morning|good afternoon)",
        "(reach|contact|call|email|write to|ring) them <0-2> (at|on|directly|via|any time|anytime)",
        "(they'll|they will|someone|somebody|they|i've given them|i gave them|i have given them) <0-3> (get back|be in touch|reply|follow up|help|call|answer|reach out|take it from here|your (number|email|message|note|name|card|details))",
      ],
    },
    {
      name: "answer",
      context: true,
      confidence: "likely",
      phrases: [
        "(yes|true|correct|confirm|confirmed|{number}|between us|off the record|unofficially|honestly|personally|frankly)",
      ],
    },
    {
      name: "but",
      context: true,
      confidence: "certain",
      phrases: ["(but|though|however|that said|still|because)"],
    },
  ] as const satisfies readonly Pattern[])();
