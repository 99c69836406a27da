import type { Pattern } from "../../detect/index.js";

/** Where a name stands for somebody or something else than the institution. */
export const patterns = [
  {
    name: "namesake",
    confidence: "certain",
    phrases: [
      "msk {muscle-word}",
      "(acute|chronic|shoulder|knee|common|general|basic|sports|and|outpatient|primary care) msk {muscle-word}",
      "(mount|mt) sinai (hospital|medical center)? (in|of)? (downtown)? {other-sinai}",
      "{other-sinai} (mount|mt) sinai",
      "{capital} (is|was) <0-2> (on screen|in the (movie|film|show|play))",
      "(actor|actress|starring|comedian|filmmaker) {capital} {capital}?",
      "(climb|climbed|climbing|moses|hike|hiked|summit of|top of) <0-3> (mount|mt) sinai",
    ],
  },
  // Where Moses was.
  { name: "mountain", confidence: "certain", phrases: ["(mount|mt) sinai"] },
  {
    name: "pilgrimage",
    confidence: "certain",
    phrases: ["(monastery|bedouin|bedouins|camel|camels|egypt|commandments|israelites|pilgrimage)"],
  },
  {
    name: "titled",
    confidence: "certain",
    phrases: ["(mr|mrs|ms|miss|mister|dr|doctor|prof|professor|judge|senator|governor|sir) {capital}"],
  },
] as const satisfies readonly Pattern[];
