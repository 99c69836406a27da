import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { wordAt } from "../../../scan/index.js";
import { sense } from "../../../signals/index.js";
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
  const meaning = view.read(sense);
  const has = (pattern: string) => view.matches.some((match) => match.pattern === pattern);
  if (meaning.fiction || has("caution") || !has("unapproved")) return [];
  return judgeMatches({
    ...view,
    matches: view.matches.filter(({ pattern }) => pattern === "promise"),
  }).filter(({ start, end }) => {
    const word = wordAt(view.field, start);
    const last = wordAt(view.field, end) - 1;
    return !(meaning.negated(word) || meaning.negated(last) || meaning.asked(word));
  });
}
