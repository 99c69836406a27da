import type { Goal, Place, Row } from "./figures.js";
import { shareOf } from "./scores.js";
import type { Seen } from "./seen.js";

/** A question put to a set of texts: how many of them does a detector speak up about? */
export interface Asked {
  readonly topic: string;
  readonly what: string;
  readonly texts: readonly Seen[];
  /** Default: any of the family that looked. */
  readonly detectors?: readonly string[];
  /** `least` where it should speak up, `most` where it should be silent, none where that is open. */
  readonly goal?: Goal;
}

/** The columns of a table of such questions. */
export const flaggedColumns: readonly string[] = ["n", "flagged"];

export function flaggedRow({ topic, what, texts, detectors, goal }: Asked): Row {
  const flags = ({ seen }: Seen) => seen.filter(({ detector }) => detectors?.includes(detector) ?? true);
  const silent = texts.filter((text) => flags(text).length === 0);
  const isWanted = goal !== undefined && "least" in goal;
  return {
    topic,
    what,
    figures: {
      n: { count: texts.length },
      flagged: { share: shareOf(texts, (text) => flags(text).length > 0), goal },
    },
    misses: isWanted ? silent.map((text) => placeOf(text, { start: 0, end: text.text.length })) : [],
    falseAlarms: isWanted
      ? []
      : texts.flatMap((text) => flags(text).map((flag) => placeOf(text, flag, flag.detector))),
  };
}

function placeOf(
  { file, id, text }: Seen,
  { start, end }: Pick<Place, "start" | "end">,
  note?: string,
): Place {
  return { file, id, text, start, end, note };
}
