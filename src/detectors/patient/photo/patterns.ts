import type { Pattern } from "../../../detect/index.js";

const picture =
  "(photo|photos|pic|pics|picture|pictures|image|images|selfie|selfies|snapshot|snap|video|videos|clip|clips|reel|footage|slideshow|screenshot|screenshots|x ray|scan)";

/** Words that point at a picture or a film that goes with the text. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ (() => [
  {
    name: "pointer",
    confidence: "certain",
    phrases: [
      `(in|from|on) (the|this|these|our|my|that) (first|second|third|last|next|group|main|attached|above|below)? ${picture}`,
      `(see|check out|look at|watch|view|enjoy|love|loving|sharing|share|posting|posted|attached|attaching|here's|here is|here are|swipe for|peep) (the|this|these|our|my|some|a|that|a few|more)? (cute|great|adorable|new|short|quick|little|full|group)? ${picture}`,
      `(this|these|that|those|first|last|second|attached|above|below|more|all|the) ${picture} (shows|show|below|above|is of|are of|was taken|were taken|taken|attached|says it all|captures|of us|of her|of him|of our|of my|made|from|here)`,
      `${picture} (below|above|attached|credit|credits|courtesy|by|1|2|one|two|in comments|in the comments|description|caption|of the day)`,
      `(above|below|attached) ${picture}`,
      "(pictured|photographed) (here|above|below|left|right|center|centre|from left|with|are|is|left to right)",
      "(seen|shown) (here|above|below|in the photo)",
      "(from)? left to right",
      "(swipe|scroll) (left|right|to|through|for|over|across|up|down)?",
      "(look at|just look at|check out) (this|that|these|those|her|his|him|them|our) (face|faces|smile|smiles|little|guy|girl|boy|cutie|beauty|baby|kiddo|scar|incision|wound|xray|rash|fracture)?",
      "(front|back) row",
      "(face|faces|eyes|name|names|features|tattoo|wristband) <0-3> (blurred|covered|hidden|cropped|pixelated|masked|blacked out|blocked out|whited out)",
      "(blurred|covered|cropped|hid|hidden|pixelated|blacked out) <0-2> (face|faces|eyes|name|names|features)",
    ],
  },
  {
    name: "watch",
    confidence: "likely",
    phrases: [
      `watch (the|this|our|her|his|their|until|till|what|how) ${picture}?`,
      `(the|this) (clip|reel|footage|selfie|snapshot) (of|shows|from|with)?`,
    ],
  },
  {
    name: "beside-care",
    confidence: "likely",
    phrases: ["before (and|n|to|vs) after", "before after", "day {number} (vs|versus|to|and) day {number}"],
  },
  {
    name: "cared",
    confidence: "certain",
    phrases: [
      "(wound|scar|burn|skin graft|graft|laser|prosthesis|reconstruction|dressing|acne|cleft|hernia) (care|therapy|treatment|treatments|revision|surgery|clinic|repair)?",
    ],
  },
  {
    name: "label",
    confidence: "certain",
    phrases: ["photo", "photos", "pictured", "pic", "pics", "video", "image", "caption"],
  },
  {
    name: "decoy",
    confidence: "certain",
    phrases: [
      "picture of health",
      "big picture",
      "bigger picture",
      "picture this",
      "picture perfect",
      "photo id",
      "photo ids",
      "photo op",
      "photo contest",
      "picture book",
      "picture books",
      "(get|getting|in|out of) the picture",
      "picture day",
      "video (visit|visits|call|calls|game|games|conference)",
      "mental picture",
      "clinical picture",
      "photo release",
      "photo consent",
      "body image",
      "imaging",
      "no (photos|pictures|pics)",
      "(do not|don't|never|please don't) (post|share|take|tag) <0-3> (photos|pictures|pics|photo|picture|pic|videos|video)",
    ],
  },
])();
