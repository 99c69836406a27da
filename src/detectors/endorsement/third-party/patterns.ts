import type { Pattern } from "../../../detect/index.js";

const brand = "(my|these|this|the|their|some)? {capital} {capital}? <0-2> {product}";
const mine = "(my|these|this|those)";
/** A thing with a name of its own: "the Quillon badge light". */
const named = "(the|my|this|these|a|an|our|that) {capital} <0-2> {thing}";
const making =
  "(formulate|formulated|design|designed|invent|invented|develop|developed|create|created|make|made|build|built|launch|launched|co created|co designed|patented|brew|pour|sew|knit|blend)";
const sellingWords =
  "({number} (a|per) (month|week|session|seat|class)|(sign up|enroll|enrol) (before|by|now|today|here|at)|first (week|month|session|class) (is)? (on me|free)|(is|are) (finally|now|officially) open|price list|my shop|my store|my etsy|our shop|back in stock|restocked|restock|sold out|selling fast|selling out|sells out|preorder|preorders|pre order|pre orders|presale|flash sale|order yours|get yours|grab yours|dm to order|dm me to order|message me to order|shop the|shop my|shop our|etsy|storefront|limited edition|new drop|(drops|launches|ships) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|soon|next)|{number} bucks each|for sale)";

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
        "{capital} (gets|get|takes|gives|saves|knocks|scores) (you|ya|u|everyone|everybody) <0-1> {number} <0-2> (off|percent)",
        "tell (them|him|her|the shop|the guy|the lady) <0-2> (i|we) sent (you|ya)",
        "{number} percent off",
        "{number} off (w|using|storewide|sitewide)",
        "{number} off (this|your|with|until|all|every|the|today|at|for|when)",
        "free shipping",
        "(welcome|sign up|signup|referral|joining) bonus",
        "i (earn|earned|make|made) {number} a (week|day|month) (with|on|from) {capital}",
        "(giveaway|win a|win this|win one) <0-8> (follow|tag|like and share|repost)",
        "(rep|distributor|consultant|partner|ambassador|seller) for <0-4> (company|brand|line|oils|oil|wellness|shakes|skincare)",
        "(hmu|message me|dm me|inbox me|text me) if you want in",
        "at checkout",
        "{number} (bucks|dollars) off",
        "(dm|message|text|email) me for <0-2> (price list|prices|a quote|pricing|orders|commissions)",
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
        "(trust|trusts|use|uses|love|loves|choose|chooses|drink|wear) {capital} <0-2> (and|so) <0-1> (should|can|will|could) (you|your)",
        "(book|reserve) <0-5> (at|with|through) my <0-2> (spa|salon|studio|shop|boutique|store|gym|truck|bakery)",
        "(go|now) (get|grab|buy|order) <0-2> (yours|one|some|a pair|{product})",
        "(i|we) tell (every|all|each|my|the) <0-3> to (buy|get|order|try) (it|one|this|them)?",
        "(link|link's|links) <0-1> in (my|the|our) (bio|profile)",
        "the only <1-4> (i'd|i would) <0-1> (keep|use|buy|wear|recommend|drink)",
        "(nearly|almost) sold out",
        "(stands behind|proudly supports) the <0-5> (drive|fundraiser|appeal|gala|raffle|charity|foundation)",
        "(wants|asks|urges|invites) you to (give|donate|chip in)",
        "(get|buy|try|grab|order) (the|a|some) {capital} <0-2> {product}",
        "(it's|it is|they're|they are) the only (one|ones|thing|pair|brand) (that|which) <0-1> (works|work|worked|doesn't|don't|didn't|stays|stay|helps|help|fits|fit|lasts|last)",
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
        "best {number} (bucks|dollars|quid|pounds) (i|i've) <0-1> spent",
        "get (the|a|an) <0-3> before (it's|they're|its|it is|they are) (gone|sold out)",
      ],
    },
    // Goods of the author's own that are for sale; both must stand in the text.
    {
      name: "own-goods",
      confidence: "likely",
      phrases: [
        `{thing} <0-2> (i|we) <0-2> ${making}`,
        `(i|we) <0-1> ${making} (a|an|this|these|my|our|the) <0-4> {thing}`,
        "(my|our) (own|new|latest|first|handmade|homemade|custom|signature)? <0-3> {thing}",
        "i <0-1> (sell|make and sell|am selling) <0-4> {thing}",
        "my (own|new|first|six week|twelve week)? <0-3> (program|programme|course|coaching|masterclass|ebook|e book|meal plan|meal plans|membership|workbook|planner|bootcamp|boot camp|method|academy)",
      ],
    },
    // Somebody close who sells, and an invitation to come and buy.
    {
      name: "kin-business",
      confidence: "likely",
      phrases: [
        "my (wife|husband|spouse|partner|mother|mom|father|dad|brother|sister|son|daughter|cousin|uncle|aunt|family|in laws|best friend|roommate|boyfriend|girlfriend|fiance|neighbor) <0-2> {business}",
        "my <0-2> {business}",
      ],
    },
    {
      name: "invitation",
      context: true,
      confidence: "certain",
      phrases: [
        "(come by|stop by|swing by|check out|check them out|check it out|order|visit|book now|book your|go see|tell (him|her|them) i sent you|give them a try|try|support|grand opening|open for business|discount|sale|reserve|shop|buy)",
      ],
    },
    { name: "selling", context: true, confidence: "certain", phrases: [sellingWords] },
    // A thing with a name, and a verdict or a wish that others buy it nearby.
    { name: "named-goods", confidence: "likely", phrases: [named] },
    { name: "brand-goods", confidence: "likely", phrases: ["{capital} <0-1> {thing}"] },
    {
      name: "verdict",
      context: true,
      confidence: "certain",
      phrases: [
        "(game changer|game changing|must have|must haves|holy grail|lifesaver|life saver|total steal|obsessed|a dream|worth it|ten out of ten|{number} out of {number}|10 10|best thing (i|we)|a godsend|best purchase|never going back|can't go back|can't live without|hands down|on the market)",
        "(every|each|all|your|any) <0-3> (should|must|needs|need|deserves) <0-1> (to)? (buy|get|have|own|stock|order|carry|one|two|a few|this|these)",
        "(tell|ask|beg|bug|pester|email) <0-2> (purchasing|supply chain|manager|boss|procurement|materials management|educator)",
        "(buy|order|get|grab) (one|two|yours|it|them|a few|a pair|a set)",
        "(highly|strongly|totally|absolutely|cannot|can't|would) recommend",
        "(love|loving|obsessed with|hooked on|sold on|addicted to|swear by|in love with) (my|these|this|the|it|them)",
        "(sleep like a baby|never looked back|saved my|changed my (life|shift|skin|sleep|back)|worth every)",
      ],
    },
    {
      name: "afterwards",
      confidence: "likely",
      phrases: [
        "(recommend|recommending) (it|them|this|these) to <0-2> (everyone|everybody|anyone|anybody|all)",
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
