import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { conditions } from "../../../lexicons/index.js";
import { type Match, wordAt } from "../../../scan/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Private facts about somebody one works with. */
export const personCoworkerInfo = /* @__PURE__ */ defineDetector({
  id: "person/coworker-info",
  title: "Private fact about a colleague",
  patterns,
  classes: { condition: conditions },
  uses: [sense],
  judge,
});

function judge(view: View): readonly Sighting[] {
  const meaning = view.read(sense);
  if (meaning.fiction) return [];
  const matches = view.matches.filter((match) => match.pattern !== "introduced" && isOfThem(match, view));
  return judgeMatches({ ...view, matches }).filter(
    ({ end }) => !meaning.negated(wordAt(view.field, end) - 1),
  );
}

/** Sentences that a pronoun reaches back over. */
const reach = 2;

/** "She" is the colleague whom the sentence or one shortly before introduced. */
function isOfThem(match: Match, { matches }: View): boolean {
  if (match.pattern !== "told-of-them") return true;
  return matches.some(
    ({ pattern, sentence, endWord }) =>
      pattern === "introduced" && endWord <= match.firstWord && match.sentence - sentence <= reach,
  );
}
