import { listAt, valueAt } from "./facts.js";
import type { Entry, World } from "./input.js";

type Place = "post" | "bio" | "reply";

/** SEMANTICS 7.13: post, bio, reply. */
const limits: { readonly [platform: string]: { readonly [place in Place]?: number } } = {
  x: { post: 280, bio: 160, reply: 280 },
  facebook: { post: 63206, bio: 101, reply: 8000 },
  instagram: { post: 2200, bio: 150, reply: 2200 },
  linkedin: { post: 3000, bio: 2600, reply: 1250 },
  youtube: { post: 5000, bio: 1000, reply: 10000 },
  tiktok: { post: 4000, bio: 160, reply: 150 },
  threads: { post: 500, bio: 150, reply: 500 },
  bluesky: { post: 300, bio: 256, reply: 300 },
  mastodon: { post: 500, bio: 500, reply: 500 },
  "google-business": { post: 1500, bio: 750, reply: 4096 },
  "google-reviews": { post: 4000, reply: 4096 },
};

const places: { readonly [kind: string]: Place } = {
  post: "post",
  share: "post",
  "profile-bio": "bio",
  comment: "reply",
  reply: "reply",
  "review-reply": "reply",
};

export function textFits(subject: Entry, platform: string): boolean {
  const place = places[String(subject.kind)];
  const limit = place === undefined ? undefined : limits[platform]?.[place];
  const text = String(subject.text ?? "");
  const counted =
    platform === "x" && text.length < 25_000 ? text.replace(/https?:\/\/\S+/gu, "x".repeat(23)) : text;
  return limit === undefined || [...counted.normalize("NFC")].length <= limit;
}

const common = new Set(
  "about after all also and any are been before but can click could day does first for free from get had has have her here him his home how into its just know learn let link make may more most new news not now off one only our out page post read see she site some that the their them then there these they this today too two use visit was way website what when where which who why will with would you your".split(
    " ",
  ),
);

/** 7.14 */
export function linksMatch({ subject, institution }: World): boolean {
  const own = new Set(
    [...(institution?.names ?? []), ...(institution?.aliases ?? [])].flatMap((name) => stems(name)),
  );
  const weighty = (text: string) => stems(text).filter((stem) => !own.has(stem));
  const said = new Set(weighty(String(subject.text ?? "")));
  return (
    said.size === 0 ||
    listAt(subject, "links").every((link) => {
      const about = [valueAt(link, "title"), valueAt(link, "description")];
      const page = weighty(about.filter((one) => typeof one === "string").join(" "));
      return page.length === 0 || page.some((stem) => said.has(stem));
    })
  );
}

function stems(text: string): readonly string[] {
  return words(text)
    .filter((word) => word.length >= 3 && !common.has(word))
    .map((word) => word.slice(0, 5));
}

const run = /[\p{L}\p{M}\p{N}'\u2018\u2019\u02BC\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;
const camel =
  /\p{N}+|\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}(?=\p{Ll})[\p{Ll}\p{M}']+|\p{Lu}+|[\p{Ll}\p{M}']+|[^\p{N}\p{Lu}\p{Ll}]+/gu;

/** 7.15 */
function words(text: string): readonly string[] {
  return [...text.matchAll(run)]
    .flatMap(({ 0: whole, index }) =>
      "#@".includes(text[index - 1] ?? " ") ? (whole.match(camel) ?? []) : [whole],
    )
    .map((part) => fold(part.replace(/^['\u2018\u2019\u02BC]+|['\u2018\u2019\u02BC]+$/gu, "")))
    .filter((word) => word !== "");
}

function fold(word: string): string {
  return word
    .replace(/[\u2018\u2019\u02BC\uFF07\u0060\u00B4]/gu, "'")
    .replace(/[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/gu, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}
