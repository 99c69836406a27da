import { createHmac } from "node:crypto";
import type { Subject } from "clearpost";
import type { Draft } from "../bench.js";

function asked(topic: string, name: string, more: Partial<Subject>): Draft {
  return { id: `corners ${topic} ${name}`, subject: { kind: "post", mentions: [topic], ...more } };
}

const dead = (dateOfDeath: string | null, asOf = "2026-05-01") => ({ patient: { dateOfDeath }, asOf });
const vote = (date: string, asOf = "2026-05-01") => ({ election: { date }, asOf });
const link = (text: string, title: string) => ({ text, links: [{ title }] });
const longUrl = `https://lakewater.example/${"a".repeat(60)}`;

const circumstances: readonly Draft[] = [
  asked("bound", "workforce", { author: { affiliation: "workforce" } }),
  asked("bound", "none", { author: { affiliation: "none" } }),
  asked("bound", "null", { author: { affiliation: null } }),
  asked("bound", "unknown", { author: { affiliation: "unknown" } }),
  asked("bound", "author null", { author: null }),
  asked("author-email", "own", { author: { email: "ada@Lakewater.example" } }),
  asked("author-email", "part", { author: { email: "ada@mail.lakewater.example" } }),
  asked("author-email", "likeness", { author: { email: "ada@notlakewater.example" } }),
  asked("author-email", "unsent", {}),
  asked("account-email", "other", { channel: { account: { registeredEmail: "ada@elsewhere.example" } } }),
  asked("long-dead", "just", dead("1976-04-30")),
  asked("long-dead", "not quite", dead("1976-05-01")),
  asked("long-dead", "null", dead(null)),
  asked("long-dead", "day unsent", { patient: { dateOfDeath: "1976-04-30" } }),
  asked("election", "in sixty days", vote("2026-06-30")),
  asked("election", "in sixty-one days", vote("2026-07-01")),
  asked("election", "yesterday", vote("2026-04-30")),
  asked("election", "none", {}),
  asked("election", "day unsent", { election: { date: "2026-06-30" } }),
  asked("sector", "private", {}),
];

const words: readonly Draft[] = [
  asked("fits", "280", { platform: "x", text: "\u{1f33b}".repeat(280) }),
  asked("fits", "281", { platform: "x", text: "\u{1f33b}".repeat(281) }),
  asked("fits", "link", { platform: "x", text: `${"a".repeat(250)} ${longUrl}` }),
  asked("fits", "composed", { platform: "x", text: "e\u0301".repeat(280) }),
  asked("fits", "bio", { kind: "profile-bio", platform: "facebook", text: "a".repeat(102) }),
  asked("fits", "unlimited", { platform: "blog", text: "a".repeat(300) }),
  asked("fits", "platform unsent", { text: "hello" }),
  asked("links", "shared stem", link("Free screenings on Monday", "Screening for all")),
  asked("links", "nothing shared", link("Free screenings on Monday", "Parking")),
  asked("links", "only the name shared", link("Lakewater opens a garden", "Lakewater parking")),
  asked("links", "only common words shared", link("Learn more about gardens", "Learn more about parking")),
  asked("links", "silent page", link("Free screenings", "Lakewater")),
  asked("links", "silent text", link("See here", "Parking")),
  asked("links", "hashtag", link("#FreeScreenings2026", "Screening")),
  asked("links", "accents", link("Un caf\u00e9", "Cafe life")),
  asked("read", "english", { text: "We open the new garden behind the chapel on Monday." }),
  asked("read", "unread", {
    text: "Die Patientin auf Station vier wartet seit gestern auf ihre Ergebnisse, und niemand hat ihr etwas gesagt.",
  }),
  asked("unseen", "no", { text: "hello" }),
];

const key = "a key of the host";

function hmac(text: string): string {
  return createHmac("sha256", key).update(text, "utf8").digest("hex");
}

function approved(name: string, approvals: Subject["approvals"], since = ""): Draft {
  const text = `Caf\u00e9 opens \u{1f33b}${since}`;
  return { ...asked("approval", name, { text, approvals }), key, contentHash: hmac(text) };
}

const contentHash = hmac("Caf\u00e9 opens \u{1f33b}");

const approvals: readonly Draft[] = [
  approved("granted", [{ kind: "brand", contentHash }]),
  approved("granted for any", [{ kind: "brand", contentHash: null }]),
  approved("stale", [{ kind: "brand", contentHash }], " today"),
  approved("of another kind", [{ kind: "irb", contentHash }]),
  approved("none", []),
  approved("unsent", undefined),
  asked("approval", "without a key", { text: "hello", approvals: [{ kind: "brand", contentHash }] }),
];

export const factDrafts: readonly Draft[] = [...circumstances, ...words, ...approvals];
