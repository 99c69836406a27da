import type { Pattern } from "../../../detect/index.js";

const work =
  "(picture|pictures|photo|photos|image|images|diagram|diagrams|figure|drawing|chart|graphic|cartoon|clip|video|song|article|text|map|illustration|meme|slide|slides|infographic)";

/** 17 U.S.C. 106: copying and showing a work are its owner's rights. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "taken",
      confidence: "likely",
      phrases: [
        `(lifted|stole|swiped|nicked|grabbed|copied|borrowed|ripped|screenshotted|pirated) <0-3> ${work} <0-4> (from|off) (a|the|an|some|somebody|someone|their|another|google|pinterest|getty)`,
        `${work} <0-2> (lifted|stolen|swiped|copied|ripped|taken) (from|off) <0-2> (site|website|book|journal|magazine|paper|newspaper|internet|web|google)`,
        `(found|got) <0-3> ${work} <0-2> on (google|pinterest|the internet|the web)`,
      ],
      source: "17 U.S.C. 106",
    },
    {
      name: "watermark",
      confidence: "likely",
      phrases: [
        "watermark (and all|still|shows|visible)",
        "(ignore|excuse|sorry about) the watermark",
        "(with|without) (the|its|a) watermark",
        "cropped (out|off) the <0-1> (watermark|logo|credit)",
      ],
      source: "17 U.S.C. 106",
    },
    {
      name: "whole-work",
      confidence: "likely",
      phrases: [
        "(full|whole|entire|complete) (article|chapter|text|lyrics|paper|poem|song|movie|film|book) (is)? (below|here|attached|pasted|in the comments|in full)",
        "(pasted|posting|copied) <0-2> (the)? (full|whole|entire) (article|chapter|text|lyrics|paper|poem)",
        "behind (a|the) paywall <0-6> (below|here|pasted|full)",
      ],
      source: "17 U.S.C. 106",
    },
    {
      name: "notice",
      confidence: "likely",
      phrases: [
        "all rights reserved",
        "(do not|may not be) (reproduce|reproduced|copy|copied|redistribute|redistributed)",
        "copyright {number}",
        "(used|posted|shared) without permission",
        "no copyright infringement intended",
      ],
      source: "17 U.S.C. 401",
    },
  ] as const satisfies readonly Pattern[])();
