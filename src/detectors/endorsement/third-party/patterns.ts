import type { Pattern } from "../../../detect/index.js";

const brand = "(my|these|this|the|their|some)? {capital} {capital}? <0-2> {product}";
const mine = "(my|these|this|those)";

/** Recommending goods, brands and services of others to buy. */
export const patterns = /* @__PURE__ */ (() =>
  [
    {
      name: "code",
      confidence: "certain",
      phrases: [
        "(use|with|enter|using) (my|this|the)? (code|promo code|discount code|coupon|coupon code|link)",
        "(discount|promo|coupon|referral) (code|codes|link)",
        "my (affiliate|referral|discount) (link|links|code)",
        "code {capital} <0-2> (takes|gets|saves|for|gives|at)",
        "code <1-2> (takes|gets|saves|gives) <0-3> off",
        "{number} percent off",
        "{number} off (this|your|with|until|all|every|the|today|at|for|when)",
        "free shipping",
        "(two|2) for (one|1)",
        "buy one get one",
        "(shop|order|buy) (now|here|yours|through my|with my|my)",
        "link in (my)? (bio|profile) to (shop|buy|order|get)",
        "add to cart",
      ],
    },
    {
      name: "urge",
      confidence: "likely",
      phrases: [
        "grab (a|an|your|one|yours|some) <0-3> (pair|pack|box|bottle|one|set|yours|{product})",
        "(buy|order) (a|one|yours|some|this|these|it|them) <0-2> (now|today|before)",
        "get (a pair|one|them|it) (now|here|at|from) {capital}",
        "before <0-4> (sell|sells) out",
        `(try|check out|buy|order|get yourself|pick up|you need) ${brand}`,
        "(y'all|you|you all|everyone|everybody) (need|needs) (these|this) <0-3> {product}",
        "forget <0-4> and (try|get|buy)",
        "run don't walk",
        "(go|now) (get|grab|buy|order) <0-2> (yours|one|some|a pair|{product})",
      ],
    },
    {
      name: "recommend",
      confidence: "likely",
      phrases: [
        "(swear|swears|swore) by (my|these|this|the|{capital})",
        `(recommend|recommending|endorse|endorsing|recommends) ${brand}`,
        `(recommend|recommending|endorse) ${mine} <0-3> {product}`,
        "(can't|cannot) (recommend|say enough about|live without|get through|work without) <0-3> {product}",
        "(only|best|favorite|favourite) <0-3> {product} (i|that i|i'll|i will|i've|ever|out there|on the market|money can buy)",
        `${mine} <0-3> {product} (got|get|gets|saved|save|changed|kept|keep|are a lifesaver|is a lifesaver|have saved|helped)`,
        `${mine} <0-3> {product} (is|are) <0-3> {praise}`,
        `{capital} {product} (got|saved|changed|are|is) <0-3> (me|my|{praise})`,
        "worth every (penny|cent|dollar)",
        "obsessed with (my|this|these) <0-3> {product}",
        "(loving|love|in love with) (my|these|this|the) new <0-3> {product}",
        "(my|new) (favorite|favourite) (brand|{product})",
        "best (money|purchase) (i|i've)",
      ],
    },
    {
      name: "afterwards",
      confidence: "likely",
      phrases: [
        "(you will|you'll|you won't|you will not) <0-1> (thank me|regret it|be sorry|be disappointed)",
        "thank me later",
      ],
    },
    { name: "goods", context: true, confidence: "certain", phrases: ["{product}"] },
    {
      name: "share",
      context: true,
      confidence: "certain",
      phrases: [
        "{number} percent off (your|their|his|her|our) <0-1> (body|weight|salary|pay|intake|calories|diet|hours)",
      ],
    },
    { name: "ours", context: true, confidence: "certain", phrases: ["({names}|{aliases})"] },
  ] as const satisfies readonly Pattern[])();
