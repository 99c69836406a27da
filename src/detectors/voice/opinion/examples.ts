import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "I think hospitals should plant trees.", match: "I think hospitals should" },
    { text: "In my opinion the new map is hopeless.", match: "In my opinion" },
    { text: "Hot take: stairs beat lifts.", match: "Hot take" },
    { text: "I believe the parking plan is a mistake.", match: "I believe the parking plan is a mistake" },
    { text: "Ten winters here have convinced me that we lack benches.", match: "have convinced me" },
    { text: "Opinion: every ward needs a piano.", match: "Opinion" },
    { text: "I disagree with the bus cuts.", match: "I disagree" },
    { text: "Nurses deserve safe ratios.", match: "Nurses deserve" },
    { text: "I think prior authorization is a tollbooth with a stethoscope.", match: "I think" },
    { text: "It's about time somebody said it.", match: "It's about time somebody" },
  ],
  ignores: [
    { text: "The garden opens on Monday.", why: "a fact" },
    { text: "Thank you all for coming.", why: "thanks" },
    { text: "Join us for a walk on Saturday.", why: "an invitation" },
    { text: "I think I left my badge in the car.", why: "a guess about a badge" },
    { text: "She says nurses should rest.", why: "somebody else's view" },
    { text: "Do you think the plan is bad?", why: "a question" },
    { text: "Your opinion matters to us.", why: "asks for opinions" },
    { text: "I feel tired today.", why: "a feeling" },
    { text: "I work nights on 5 East.", why: "a fact about oneself" },
    { text: "I think the talk is in the room on the fourth floor.", why: "a guess about a place" },
    { text: "It's time to renew your flu shot.", why: "a reminder" },
  ],
};
