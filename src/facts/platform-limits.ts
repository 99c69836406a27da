import type { Facts } from "./evidence.js";
import { type Fact, known } from "./fact.js";

interface Limit {
  readonly post?: number;
  readonly bio?: number;
  readonly reply?: number;
}

/** Characters; X counts a link as 23. Source: the platforms' own help pages and developers' documentation, read in 2026. */
const limits: Readonly<Record<string, Limit>> = {
  x: { post: 280, bio: 160, reply: 280 },
  facebook: { post: 63_206, bio: 101, reply: 8_000 },
  instagram: { post: 2_200, bio: 150, reply: 2_200 },
  linkedin: { post: 3_000, bio: 2_600, reply: 1_250 },
  youtube: { post: 5_000, bio: 1_000, reply: 10_000 },
  tiktok: { post: 4_000, bio: 160, reply: 150 },
  threads: { post: 500, bio: 150, reply: 500 },
  bluesky: { post: 300, bio: 256, reply: 300 },
  mastodon: { post: 500, bio: 500, reply: 500 },
  "google-business": { post: 1_500, bio: 750, reply: 4_096 },
  "google-reviews": { post: 4_000, reply: 4_096 },
};
const longestOnX = 25_000;
const linkOnX = 23;
const link = /https?:\/\/\S+/gu;

/** The text is no longer than the platform takes; a platform without a known limit takes any. */
export function textFits(facts: Facts): Fact {
  const platform = facts.get("platform");
  if (!platform.known) return platform;
  const text = facts.get("text");
  const limit = limitFor(limits[String(platform.value)] ?? {}, facts.get("kind"));
  return known(lengthOn(platform.value, String((text.known && text.value) || "")) <= limit);
}

function limitFor(limit: Limit, kind: Fact): number {
  const value = kind.known ? kind.value : "post";
  if (value === "profile-bio") return limit.bio ?? Number.POSITIVE_INFINITY;
  if (value === "post" || value === "share") return limit.post ?? Number.POSITIVE_INFINITY;
  if (value === "comment" || value === "reply" || value === "review-reply")
    return limit.reply ?? Number.POSITIVE_INFINITY;
  return Number.POSITIVE_INFINITY;
}

function lengthOn(platform: unknown, text: string): number {
  const counted =
    platform === "x" && text.length < longestOnX ? text.replace(link, "-".repeat(linkOnX)) : text;
  return [...counted.normalize("NFC")].length;
}
