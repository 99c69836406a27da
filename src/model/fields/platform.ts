import { type EnumNode, oneOf } from "./nodes.js";

const names = {
  x: "X",
  facebook: "Facebook",
  instagram: "Instagram",
  linkedin: "LinkedIn",
  youtube: "YouTube",
  tiktok: "TikTok",
  threads: "Threads",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  nextdoor: "Nextdoor",
  "google-business": "Google Business",
  "google-reviews": "Google reviews",
  yelp: "Yelp",
  blog: "a blog or web page",
  sms: "text message",
  mms: "picture message",
  email: "e-mail",
  other: "another",
} as const;

export type Platform = keyof typeof names;

export function platform(ask?: string): EnumNode<Platform> {
  return oneOf(names, { absent: "unknown", ask });
}
