import {
  defineDetector,
  type Sighting,
  sightingOf,
  type View,
  withoutOverlaps,
} from "../../../detect/index.js";
import { matchesOf, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** A reporter is sent on to the press office, and nothing else is said; a sentence that answers undoes it. */
export const pressReferral = /* @__PURE__ */ defineDetector({
  id: "press/referral",
  title: "Sends the press to the press office",
  patterns,
  uses: [sense],
  judge,
});

const referring: readonly string[] = ["passed-on", "contact", "theirs"];
const harmless: readonly string[] = /* @__PURE__ */ (() => [...referring, "no-answer", "courtesy"])();
/** A courtesy is short; what is longer may tell something beside it. */
const mostCourteous = 14;

function judge(view: View): readonly Sighting[] {
  const { quoted, fiction } = view.read(sense);
  const referrals = view.matches.filter(
    ({ pattern, start }) => referring.includes(pattern) && !quoted(start),
  );
  const saysNothingElse = view.field.sentences.every((_, at) => isHarmless(view, at));
  if (fiction || referrals.length === 0 || !saysNothingElse) return [];
  return withoutOverlaps(referrals.map((match) => sightingOf(match)));
}

/** The sentence refers, declines or greets; after "but" only a referral may follow. */
function isHarmless(view: View, at: number): boolean {
  const inside = matchesOf(view, at);
  const good = inside.filter(({ pattern }) => harmless.includes(pattern));
  const refers = inside.filter(({ pattern }) => referring.includes(pattern));
  const lastReferral = refers.at(-1)?.firstWord ?? -1;
  const turns = inside.filter(({ pattern }) => pattern === "but");
  if (turns.some(({ endWord }) => endWord > lastReferral)) return false;
  if (refers.length > 0) return true;
  return good.length > 0 && isShort(view, at) && !inside.some(({ pattern }) => pattern === "answer");
}

function isShort({ field }: View, at: number): boolean {
  const bounds = field.sentences[at];
  return bounds !== undefined && bounds.endWord - bounds.firstWord <= mostCourteous;
}
