import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "#ad These socks are soft", match: "ad", pattern: "ad" },
    { text: "AD: soft socks", match: "AD", pattern: "ad" },
    { text: "soft socks #sponsored", match: "sponsored", pattern: "sponsored" },
    { text: "This is a sponsored post with Plumfoot.", match: "sponsored post", pattern: "sponsored" },
    { text: "Paid partnership with Plumfoot", match: "Paid partnership", pattern: "paid-partnership" },
    { text: "Plumfoot sent me these for free.", match: "Plumfoot sent me these", pattern: "free-product" },
    {
      text: "Thanks to Plumfoot for the free pair",
      match: "Thanks to Plumfoot for the free pair",
      pattern: "free-product",
    },
    { text: "My wife's company makes them.", match: "My wife's company", pattern: "family" },
    { text: "I own shares in Plumfoot.", match: "I own shares in", pattern: "ownership" },
    { text: "I was paid for this video.", match: "I was paid for", pattern: "paid" },
    { text: "#gifted soft socks", match: "gifted", pattern: "gifted" },
    { text: "#PlumfootPartner soft socks", match: "PlumfootPartner", pattern: "brand-partner" },
  ],
  ignores: [
    { text: "soft socks #spon", why: "too short to be understood" },
    { text: "soft socks #partner", why: "does not say of whom" },
    { text: "soft socks #collab", why: "does not say what for" },
    { text: "Thank you Plumfoot!", why: "thanks alone" },
    { text: "The run is sponsored by a bank.", why: "tells of a run" },
    { text: "I saw an ad for socks.", why: "an advertisement elsewhere" },
    { text: "An ad hoc group met today.", why: "another word" },
    { text: "#socks #soft #warm #plum #ad", why: "last in a pile of hashtags" },
    { text: "This is not sponsored.", why: "a denial" },
    { text: "Free flu shots for all ages.", why: "offers something" },
  ],
};
