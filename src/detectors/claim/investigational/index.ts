import { defineDetector, type Sighting, type View } from "../../../detect/index.js";
import { wordAt } from "../../../scan/index.js";
import { judgeUnless, sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Something not approved that is called safe or effective. */
export const claimInvestigational = /* @__PURE__ */ defineDetector({
  id: "claim/investigational",
  title: "Promise about something unapproved",
  patterns,
  uses: [sense],
  judge,
});

/** A promise beside words of an unapproved use; the usual caution in the text takes it back. */
function judge(view: View): readonly Sighting[] {
  const has = (pattern: string) => view.matches.some((match) => match.pattern === pattern);
  if (has("caution") || !has("unapproved")) return [];
  const promises = view.matches.filter(({ pattern }) => pattern === "promise");
  const { negated } = view.read(sense);
  return judgeUnless(view, ["fiction", "negated", "asked"], promises).filter(
    ({ end }) => !negated(wordAt(view.field, end) - 1),
  );
}
