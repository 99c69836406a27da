import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { praiseWords, products } from "../../../lexicons/index.js";
import type { Match } from "../../../scan/index.js";
import { isSaidAs, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Recommends somebody's goods or services to buy; general advice without a brand or a thing of one's own is none. */
export const endorsementThirdParty = /* @__PURE__ */ defineDetector({
  id: "endorsement/third-party",
  title: "Recommendation of a product",
  patterns,
  params: ["names", "aliases"],
  classes: {
    product: /* @__PURE__ */ products.flatMap((product) => [product, `${product}s`]),
    praise: praiseWords,
  },
  uses: [sense],
  judge,
});

/** The institution itself, and shares of something that is not for sale. */
const decoys: readonly string[] = ["ours", "share"];
const unsaid: readonly string[] = /* @__PURE__ */ (() => [...decoys, "goods", "afterwards"])();

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
  return !view.near.covers(decoys, match) && !isSaidAs(view, match, ["negated", "quoted", "reported"]);
}
