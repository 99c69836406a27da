import type { Span } from "clearpost";
import { type ClassName, classes, counted, everyClass, ids, joined } from "./classes.js";
import type { Gold } from "./data.js";
import type { Goal, Place, Row, Section } from "./figures.js";
import { fScore, isCovered, overlaps, ratioOf, type Stretch, shareOf } from "./scores.js";
import { type Seen, seenIn } from "./seen.js";

/** A line of a table of identifiers. */
interface Asked {
  readonly what: string;
  readonly of: readonly ClassName[];
  readonly goals?: { readonly [column: string]: Goal };
}

interface AskedFile {
  readonly file: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly Asked[];
}

const recallOnly = ["n", "recall", "cover"] as const;
const whole = ["n", "seen", "recall", "precision", "cover", "F2"] as const;
const least = (least: number): Goal => ({ least });

const families: readonly Asked[] = [
  { what: "name", of: ["name"] },
  { what: "date", of: ["date"] },
  { what: "location", of: ["address", "place"] },
  { what: "id", of: ids },
  { what: "phone", of: ["phone"] },
  { what: "e-mail", of: ["e-mail"] },
];

const f2OfQueries: { readonly [family: string]: number } = {
  name: 0.995,
  date: 0.995,
  location: 0.985,
  id: 0.985,
  phone: 1,
  "e-mail": 1,
};

const sentences = (name: number): readonly Asked[] => [
  { what: "any", of: everyClass, goals: { F2: least(0.86) } },
  { what: "name", of: ["name"], goals: { recall: least(name), precision: least(0.92) } },
  { what: "address", of: ["address"], goals: { recall: least(0.85), precision: least(0.95) } },
  { what: "phone", of: ["phone"], goals: { recall: least(0.97) } },
  ...(["card", "iban", "e-mail", "url", "ip", "ssn"] as const).map((one) => ({
    what: one,
    of: [one],
    goals: { recall: least(1) },
  })),
  { what: "date", of: ["date"] },
  { what: "place", of: ["place"] },
];

const files: readonly AskedFile[] = [
  {
    file: "phi-clinical-queries",
    about: "Synthetic clinical queries; numbers of every kind are scored together.",
    columns: whole,
    rows: [
      {
        what: "any",
        of: everyClass,
        goals: { recall: least(0.997), precision: least(0.995), cover: least(0.98) },
      },
      ...families.map((family) => ({ ...family, goals: { F2: least(f2OfQueries[family.what] ?? 1) } })),
    ],
  },
  {
    file: "phi-synthetic-sentences",
    about: "Sentences with many foreign names and addresses; countries and cities count as places.",
    columns: whole,
    rows: sentences(0.8),
  },
  {
    file: "phi-synthetic-sentences-large",
    about: "The same from other templates.",
    columns: whole,
    rows: sentences(0.88),
  },
  {
    file: "phi-clinical-notes",
    about: "Notes with unlabelled identifiers, so that precision means nothing.",
    columns: recallOnly,
    rows: [{ what: "any", of: everyClass, goals: { recall: least(0.995), cover: least(0.98) } }, ...families],
  },
  {
    file: "phi-obfuscated",
    about: "Identifiers that were made hard to see; recall only.",
    columns: recallOnly,
    rows: [{ what: "any", of: everyClass, goals: { recall: least(0.97) } }, ...families],
  },
];

export const identifierSections: readonly Section[] = files.map(({ file, about, columns, rows }) => ({
  title: `Identifiers: ${file}`,
  about,
  files: [file],
  columns,
  measure: () => {
    const texts = seenIn(file, "phi").map(({ spans = [], ...text }): Labelled => ({ ...text, spans }));
    return rows.map((row) => score(row, texts));
  },
}));

interface Labelled extends Seen {
  readonly spans: readonly Gold[];
}

/** A labelled identifier, or a detection, with the text that it stands in; the note is its label or detector. */
interface Sight extends Place {
  readonly from: Labelled;
  readonly note: string;
}

function score({ what, of, goals = {} }: Asked, texts: readonly Labelled[]): Row {
  const asked = scopeOf(of);
  const gold = texts.flatMap((text) =>
    text.spans.filter(({ label }) => asked.labels.includes(label)).map((one) => sight(text, one, one.label)),
  );
  const seen = texts.flatMap((text) =>
    text.seen.filter(asked.sees).map((one) => sight(text, one, one.detector)),
  );
  const isFound = (one: Sight) => one.from.seen.some((other) => asked.sees(other) && overlaps(one, other));
  const isWhole = (one: Sight) => isCovered(one.text, one, one.from.seen);
  const isRight = (one: Sight) =>
    one.from.spans.some(({ label, ...other }) => asked.fits.has(label) && overlaps(one, other));
  const judged = seen.filter((one) => isRight(one) || !isOverUncounted(one));
  const [recall, precision] = [shareOf(gold, isFound), shareOf(judged, isRight)];
  const f2 = { mean: fScore(ratioOf(precision), ratioOf(recall), 2), goal: goals.F2 };
  return {
    topic: what,
    what,
    figures: {
      n: { count: gold.length },
      seen: { count: judged.length },
      recall: { share: recall, goal: goals.recall },
      precision: { share: precision, goal: goals.precision },
      cover: { share: shareOf(gold, isWhole), goal: goals.cover },
      F2: gold.length === 0 ? undefined : f2,
    },
    misses: gold.flatMap((one) => {
      if (!isFound(one)) return [one];
      return isWhole(one) ? [] : [{ ...one, note: `${one.note}, not covered` }];
    }),
    falseAlarms: judged.filter((one) => !isRight(one)),
  };
}

interface Scope {
  readonly labels: readonly string[];
  readonly sees: (span: Span) => boolean;
  /** The labels over which a detection is right: a city is no false alarm among addresses. */
  readonly fits: ReadonlySet<string>;
}

/** Any identifier may be found by any detector; of one class only its own detectors are asked. */
function scopeOf(of: readonly ClassName[]): Scope {
  if (of === everyClass) return { ...joined(of), sees: () => true, fits: counted };
  const { labels, detectors } = joined(of);
  const kin = everyClass.filter((name) => classes[name].detectors.some((one) => detectors.includes(one)));
  return { labels, sees: ({ detector }) => detectors.includes(detector), fits: new Set(joined(kin).labels) };
}

function sight(from: Labelled, { start, end }: Stretch, note: string): Sight {
  return { from, file: from.file, id: from.id, text: from.text, start, end, note };
}

/** Whether a detection stands over nothing but labels that are not scored, such as an organisation's. */
function isOverUncounted(one: Sight): boolean {
  const under = one.from.spans.filter((span) => overlaps(span, one));
  return under.length > 0 && under.every(({ label }) => !counted.has(label));
}
