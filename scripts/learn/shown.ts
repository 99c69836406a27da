import {
  type DetectorDefinition,
  instantiate,
  judge,
  type Params,
  panelOf,
  type View,
} from "../../src/detect/index.js";
import { anyDigits, scan, tableMaker } from "../../src/scan/index.js";
import type { Passage } from "../../src/signals/leaning/index.js";
import { readDocument } from "../../src/text/index.js";
import { houseWords } from "./houses.js";

/** What a text shows: each kind of evidence and each word once, however often it stands there. */
export interface Evidence {
  readonly kinds: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Reads texts as a detector sees them, and gives what it kept of each. */
export function shownBy(
  make: (keep: (shown: Evidence) => void) => DetectorDefinition,
  params: Params = {},
): (text: string) => Evidence {
  let kept: Evidence | undefined;
  const detector = make((shown) => {
    kept = shown;
  });
  const maker = tableMaker();
  const panel = panelOf([instantiate(detector, params, { key: detector.id, make: maker })], maker);
  return (text) => {
    kept = undefined;
    const document = readDocument([{ path: "text", row: "text", part: "draft", text, format: "plain" }]);
    judge(scan(document, panel.tables), document, panel);
    if (kept === undefined) throw new Error("the detector was not asked");
    return kept;
  };
}

/** A text of the collection is one passage, whatever its length. */
export function wholeOf({ field: { sentences, words } }: View): Passage {
  return {
    firstSentence: 0,
    lastSentence: sentences.length - 1,
    firstWord: 0,
    endWord: words.length,
  };
}

/** Its words but the names of invented houses; all numbers in digits are one. */
export function wordsOf({ field: { words } }: View): ReadonlySet<string> {
  return new Set(
    words
      .filter(({ base }) => !houseWords.has(base))
      .map(({ digits, folded }) => (digits ? anyDigits : folded)),
  );
}
