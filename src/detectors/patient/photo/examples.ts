import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "That's her in the photo with the walker", match: "in the photo", pattern: "pointer" },
    { text: "Pictured here: the team and one brave kid", match: "Pictured here", pattern: "pointer" },
    { text: "Look at this little fighter!", match: "Look at this little" },
    { text: "Swipe for the before and after", match: "Swipe for" },
    { text: "all photos below, thanks to the crew", match: "all photos below" },
    { text: "He walked out (photo: T. Quist)", match: "photo" },
    { text: "Watch the clip until the end", match: "Watch the clip" },
    { text: "sharing some pics from the ward", match: "sharing some pics" },
    { text: "\u{1F4F8} by Noor", match: "\u{1F4F8}", pattern: "camera" },
    { text: "Before and after: eight weeks of wound therapy", match: "Before and after", pattern: "pointer" },
    { text: "Six months of scar treatment. Face blurred for privacy.", match: "Face blurred" },
  ],
  ignores: [
    { text: "Photosynthesis is my daughter's topic", why: "another word" },
    { text: "She is the picture of health", why: "a figure of speech" },
    { text: "Bring a photo ID", why: "a card" },
    { text: "Let's see the big picture", why: "a figure of speech" },
    { text: "Book a video visit today", why: "a telephone call" },
    { text: "Please don't post photos of the ward", why: "a request not to" },
    { text: "Imaging opens at 7", why: "a department" },
    { text: "We pictured a calmer shift", why: "imagined" },
    { text: "Before and after: our lobby, six weeks of paint", why: "no care is told" },
    { text: "Blurred vision? Our eye clinic explains", why: "a symptom" },
  ],
};
