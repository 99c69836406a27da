import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { praiseWords, products, tools } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { isSaidAs, orLeaning, sense, wording } from "../../../signals/index.js";
import { patterns } from "./patterns.js";
import { weights } from "./weights.js";

/** Recommends somebody's goods or services to buy; general advice without a brand or a thing of one's own is none. */
export const endorsementThirdParty = /* @__PURE__ */ defineDetector({
  id: "endorsement/third-party",
  title: "Recommendation of a product",
  patterns,
  params: ["names", "aliases"],
  classes: {
    product: /* @__PURE__ */ products.flatMap((product) => [product, `${product}s`]),
    praise: praiseWords,
    business: [
      "shop",
      "store",
      "bakery",
      "brewery",
      "restaurant",
      "cafe",
      "boutique",
      "salon",
      "food truck",
      "startup",
      "etsy",
      "skincare line",
      "clothing line",
      "med spa",
    ],
    thing: /* @__PURE__ */ [...products, ...tools].flatMap((thing) => [thing, `${thing}s`]),
  },
  weighs: weights,
  uses: [sense, wording],
  asked: "always",
  judge: /* @__PURE__ */ orLeaning(judge, weights, { confidence: "possible" }),
});

/** The institution itself, and shares of something that is not for sale. */
const decoys: readonly string[] = ["ours", "share"];
const unsaid: readonly string[] = /* @__PURE__ */ (() => [
  ...decoys,
  "goods",
  "afterwards",
  "selling",
  "verdict",
  "invitation",
])();

function judge(view: View): readonly Sighting[] {
  const said = view.matches.filter((match) => !unsaid.includes(match.pattern) && isMeant(view, match));
  const isAboutGoods = said.length > 0 || view.near.has("goods");
  const afterwards = isAboutGoods
    ? view.matches.filter((match) => match.pattern === "afterwards" && isMeant(view, match))
    : [];
  return withoutOverlaps([...said, ...afterwards].map((match) => sightingOf(match)));
}

/** A brand that is the institution itself is not another's. */
function isMeant(view: View, match: Match): boolean {
  if (match.pattern === "own-goods" && !view.near.shares(["selling"], match, 1)) return false;
  if (match.pattern === "named-goods" && !isJudgedGoods(view, match)) return false;
  if (match.pattern === "brand-goods" && !(isBrand(view, match) && isJudgedGoods(view, match))) return false;
  if (match.pattern === "kin-business" && !view.near.shares(["invitation", "selling"], match, 1))
    return false;
  return !view.near.covers(decoys, match) && !isSaidAs(view, match, ["negated", "quoted", "reported"]);
}

/** A capital inside a sentence, before a thing that is no name itself. */
function isBrand({ field: { sentences, words } }: View, { firstWord, endWord, sentence }: Match): boolean {
  const brand = words[firstWord];
  return (
    brand !== undefined &&
    !brand.shout &&
    brand.raw.length > shortestBrand &&
    sentences[sentence]?.firstWord !== firstWord &&
    words[endWord - 1]?.capital === false
  );
}

const shortestBrand = 3;

/** The capital is that of a name, not of a sentence, and somebody is to think well of the thing or buy it. */
function isJudgedGoods(view: View, match: Match): boolean {
  return (
    view.field.words[match.firstWord + 1]?.shout !== true &&
    view.near.shares(["verdict", "selling"], match, 1)
  );
}
