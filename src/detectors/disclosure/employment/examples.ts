import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "I work at Harborview, and the soup is great.", match: "I work at Harborview" },
    { text: "Full disclosure: I work here.", match: "Full disclosure: I work" },
    { text: "The soup is great #HarborviewEmployee", match: "HarborviewEmployee" },
    { text: "#PlumfootEmployee these socks are soft", match: "PlumfootEmployee" },
    { text: "Proud of my employer for planting trees", match: "my employer" },
    { text: "Loving the oat bars my company just launched", match: "my company" },
    { text: "Great food where I work", match: "where I work" },
    { text: "#HarborviewEmployee #soup #lunch #tuesday #yum", match: "HarborviewEmployee" },
  ],
  ignores: [
    { text: "The soup is great #ee", why: "an abbreviation nobody knows" },
    { text: "#soup #lunch #tuesday #yum #HarborviewEmployee", why: "last in a pile of hashtags" },
    { text: "Harborview employees love the soup.", why: "about employees" },
    { text: "Thank an employee of Harborview today.", why: "somebody else" },
    { text: "Best soup in town at Harborview!", why: "no disclosure" },
    { text: "I don't work here.", why: "a denial" },
    { text: "An employee showed us the way.", why: "somebody else" },
    { text: "The company launched oat bars.", why: "nobody's company" },
  ],
};
