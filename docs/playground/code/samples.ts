import type { Scalar } from "../../../src/model/index.js";
import type { HostName } from "./messages.js";

/** A draft to start from; people, places and numbers are invented. */
export interface Sample {
  readonly title: string;
  readonly text: string;
  readonly surface: HostName;
  readonly facts: Readonly<Record<string, Scalar>>;
  /** The ruleset under which it is most telling. */
  readonly policy: string;
}

/** Drafts on both sides of the line. */
export const samples: readonly Sample[] = [
  {
    title: "A patient's story, nothing said about a signature",
    text: "Meet Marion Delgado, 61, who came to our clinic in April with breast cancer. Last Sunday she walked the river path with her grandson.",
    surface: "officialComposer",
    facts: { platform: "facebook", asOf: "2026-05-04" },
    policy: "cedars-sinai",
  },
  {
    title: "A kind reply that confirms a stay",
    text: "Thank you for trusting us with your hip surgery last month! We loved having you on our floor and are glad that you are walking again.",
    surface: "reviewDesk",
    facts: {
      platform: "google-reviews",
      "thread.parent.text": "Kind people from the first minute to the last.",
    },
    policy: "msk",
  },
  {
    title: "A neutral reply",
    text: "Thank you for taking the time to write. We read every comment and share it with our teams.",
    surface: "reviewDesk",
    facts: {
      platform: "google-reviews",
      "thread.parent.text": "Kind people from the first minute to the last.",
    },
    policy: "msk",
  },
  {
    title: "A nurse on pay and staffing",
    text: "Eleven patients each on nights again, and our pay has not moved in three years. We deserve a fair contract, and we will stand together until there is one.",
    surface: "personalAccount",
    facts: { platform: "facebook" },
    policy: "mount-sinai",
  },
  {
    title: "Praise without saying where one works",
    text: "If you ever need cancer care, go to MSK. The best doctors anywhere, and the kindest people.",
    surface: "personalAccount",
    facts: { platform: "instagram", "channel.audience": "public" },
    policy: "msk",
  },
  {
    title: "A record number in a post",
    text: "Shout-out to the lab for finding the result of MRN 00731846 within the hour. You are the best.",
    surface: "officialComposer",
    facts: { platform: "x" },
    policy: "baseline",
  },
  {
    title: "A candidate on the hospital's account",
    text: "Nurses know nurses. Vote for Imogen Strand on November 3!",
    surface: "officialComposer",
    facts: { platform: "facebook" },
    policy: "johns-hopkins",
  },
  {
    title: "How to vote, without a side",
    text: "Staff on long shifts can vote early: the town hall is open from 7 a.m. to 8 p.m. until Friday. Bring an identity card.",
    surface: "officialComposer",
    facts: { platform: "facebook" },
    policy: "johns-hopkins",
  },
  {
    title: "A dose for one person",
    text: "You should take 600 mg of ibuprofen every six hours and skip your blood thinner until the swelling is gone.",
    surface: "personalAccount",
    facts: { platform: "facebook", kind: "comment" },
    policy: "ucla-health",
  },
  {
    title: "Flu shots for everybody",
    text: "Flu season is here. Most adults can get a flu shot at any pharmacy; ask your own clinician which one suits you.",
    surface: "officialComposer",
    facts: { platform: "facebook" },
    policy: "vancouver-coastal",
  },
  {
    title: "A hard night, told too closely",
    text: "Rough night. My patient in room 418, nineteen years old with sickle cell disease, coded twice before sunrise.",
    surface: "personalAccount",
    facts: { platform: "instagram" },
    policy: "mount-sinai",
  },
  {
    title: "An award for a colleague",
    text: "Congratulations to Tomasz Brill, RN, our nurse of the year! Fourteen years on the night shift and always a joke at four in the morning.",
    surface: "officialComposer",
    facts: { platform: "linkedin" },
    policy: "utmb",
  },
  {
    title: "The story of one's own illness",
    text: "Five years ago today I finished chemo for lymphoma. Now I work on the floor where I was treated. Hold on, it gets better.",
    surface: "personalAccount",
    facts: { platform: "instagram", "author.relationship": "patient" },
    policy: "ucla-health",
  },
];
