import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "The door code is 4471", match: "door code is 4471" },
    { text: "wifi password is on the board: sunflower", match: "wifi password is" },
    { text: "Code for the supply room: 2290", match: "Code for the supply room: 2290" },
    { text: "The garage gate is always unlocked", match: "gate is always unlocked" },
    { text: "There is no camera at the night entrance", match: "no camera at the night entrance" },
    { text: "our password is still the default", match: "our password is" },
    { text: "Security cameras are broken on 5", match: "Security cameras are broken" },
    { text: "fentanyl is kept in the blue cabinet", match: "fentanyl is kept in" },
    { text: "psst, the side entrance opens with 2580, no badge needed", match: "opens with 2580" },
    {
      text: "Both cameras in the dock hallway have been unplugged since spring",
      match: "cameras in the dock hallway have been unplugged",
    },
  ],
  ignores: [
    {
      text: "[name] called [phone number] about [social security number] and [record number], [device number]",
      why: "masks of what was taken out",
    },
    { text: "Dress code: scrubs", why: "clothes" },
    { text: "The code team came in two minutes", why: "a resuscitation" },
    { text: "Never share your password", why: "advice" },
    { text: "ZIP code 10029", why: "an address" },
    { text: "Use promo code SPRING for the gala", why: "a discount" },
    { text: "Our doors are open to everybody", why: "a welcome" },
    { text: "The new security guard sings", why: "a person" },
    { text: "Reset your portal password online", why: "help" },
    { text: "The camera in the lecture room is dead, so it is audio only", why: "a lecture" },
    { text: "Enter at the main door on 99th street", why: "an address" },
  ],
};
