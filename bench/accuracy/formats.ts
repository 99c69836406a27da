import { formats } from "./classes.js";
import type { Place, Row, Section } from "./figures.js";
import { overlaps, shareOf } from "./scores.js";
import { type Seen, seenIn } from "./seen.js";

const file = "phi-formats";

export const formatSection: Section = {
  title: `Identifiers: ${file}`,
  about:
    "Ways to write a number, and strings that must not be taken for one: the formats of the United States and those used everywhere. Exact means the same first and last character.",
  files: [file],
  columns: ["n", "recall", "exact", "must not match", "clean"],
  measure: () => {
    const texts = seenIn(file, "phi").filter(({ scope = [] }) => scope.some((label) => label in formats));
    const all = score("formats", Object.keys(formats), texts);
    const goals = { recall: 0.99, exact: 0.97, clean: 0.99 };
    return [withGoals(all, goals), ...Object.keys(formats).map((label) => score(label, [label], texts))];
  },
};

function withGoals(row: Row, goals: { readonly [column: string]: number }): Row {
  const figures = Object.entries(row.figures).map(([column, figure]) => {
    const least = goals[column];
    return [column, figure && least !== undefined ? { ...figure, goal: { least } } : figure] as const;
  });
  return { ...row, figures: Object.fromEntries(figures) };
}

/** A labelled number or a string that is none, with what the format's own detectors saw. */
interface Try extends Place {
  readonly hits: Seen["seen"];
}

function score(topic: string, labels: readonly string[], texts: readonly Seen[]): Row {
  const tries = texts.flatMap((text) => triesOf(text, labels));
  const numbers = tries.filter(({ note }) => note !== undefined);
  const others = tries.filter(({ note }) => note === undefined);
  const isFound = ({ hits }: Try) => hits.length > 0;
  const isExact = ({ start, end, hits }: Try) => hits.some((hit) => hit.start === start && hit.end === end);
  return {
    topic,
    what: topic,
    figures: {
      n: { count: numbers.length },
      recall: { share: shareOf(numbers, isFound) },
      exact: { share: shareOf(numbers.filter(isFound), isExact) },
      "must not match": { count: others.length },
      clean: { share: shareOf(others, (one) => !isFound(one)) },
    },
    misses: numbers.filter((one) => !isFound(one)),
    falseAlarms: others.filter(isFound),
  };
}

function triesOf({ file: of, id, text, scope = [], spans = [], seen }: Seen, labels: readonly string[]) {
  const asked = scope.filter((label) => labels.includes(label));
  const sight = (label: string, start: number, end: number, note?: string): Try => ({
    file: of,
    id,
    text,
    start,
    end,
    note,
    hits: seen.filter((one) => formats[label]?.includes(one.detector) && overlaps(one, { start, end })),
  });
  return asked.flatMap((label) => {
    const gold = spans.filter((span) => span.label === label);
    if (gold.length === 0) return [sight(label, 0, text.length)];
    return gold.map(({ start, end }) => sight(label, start, end, label));
  });
}
