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
        `(lifted|stole|swiped|nicked|grabbed|copied|borrowed|ripped|screenshotted|pirated|pulled|snagged|snatched|saved|took|found|got|screenshot|downloaded) <0-4> (off|off of|from|on|in) (a|an|the|some|someone's|somebody's)? (google|google images|radiology textbook|anatomy textbook|medical textbook|old textbook|journal|another (page|account|hospital)|pinterest|reddit|tumblr|getty|shutterstock|stock site|the internet|the web|textbook|twitter|tiktok|instagram|an old (book|magazine)|magazine|new yorker|netter|uptodate|somebody's page|someone's page)`,
        `${work} <0-2> (isn't|is not|aren't|are not|ain't|not) (mine|ours|my own)`,
        "(i don't|don't|do not|we don't) own (the)? (rights|copyright|picture|photo|image|song|clip|this)",
        "(don't|didn't|do not|never|without|haven't|no) <0-2> (have|get|got|asked|ask|asking)? (for)? (permission|a license|the rights|the license) <0-3> (but|to|though|so|for|yet|lol)",
        `${work} <0-4> (swiped|nicked|pirated|ripped|lifted|poached|snagged|borrowed|stolen) (from|off|off of) (the)? {capital}`,
        "(pic|photo|image|art|cartoon|video) (cred|credit|courtesy) <0-2> (swiped|nicked|stolen|borrowed|lifted|unknown|whoever)",
        "hope (the|nobody|no one|they|he|she|nobody's) <0-3> (notice|notices|mind|minds|sue|sues|sees|see this|care|cares)",
        "(posting|pasting|here's|here is|sharing|uploading|uploaded|copied) <0-6> in full",
        "(used|using|set to|borrowed) (a|an|the|that|some) {capital} <0-1> (track|song|tune|beat|clip|theme)",
        "(no idea|don't know|not sure|dunno|unsure) who <0-1> (drew|made|took|wrote|shot|painted|created|owns|photographed)",
        "(credit|credits) <0-1> to <0-1> (whoever|the (owner|artist|original|photographer)|unknown)",
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
        "(full|whole|entire) (article|chapter|text|paper|piece|story|episode) <0-4> (paywalled|paywall|so you don't have to pay|for free|for those without)",
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
