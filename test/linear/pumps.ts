import type { DetectorDefinition, Examples, Lexicon, Pattern, Signal } from "../../src/detect/index.js";

/** Text that is repeated to look for work that grows faster than the text. */
export interface Pump {
  readonly name: string;
  readonly unit: string;
}

/** Marks, digits and half-finished beginnings that make scanners start over. */
export const hostilePumps: readonly Pump[] = pumpsFrom([
  ["one letter", "a"],
  ["capitals", "A"],
  ["digits", "1"],
  ["parted digits", "1-"],
  ["grouped digits", "555-013-"],
  ["blanks", " "],
  ["line breaks", "\n"],
  ["blank lines with blanks", "\n  "],
  ["dots", "."],
  ["spaced dots", "a. "],
  ["apostrophes", "'"],
  ["words of an apostrophe", "a' "],
  ["open brackets", "( "],
  ["quotation marks", '"a" '],
  ["open quotation marks", "\u201Ca "],
  ["at signs", "@"],
  ["handles", "@a "],
  ["half addresses", "a@a"],
  ["dotted half addresses", "a@b."],
  ["hash signs", "#"],
  ["hashtags", "#NurseLife "],
  ["half links", "https://"],
  ["links", "www.a.example/b "],
  ["spaced letters", "h a t e "],
  ["invisible characters", "a\u200B"],
  ["combining marks", "a\u0301\u0300"],
  ["joined emoji", "\u{1F468}\u200D"],
  ["full-width digits", "\uFF11"],
  ["look-alike letters", "p\u0430tient "],
  ["negations", "not "],
  ["titles", "Mrs. "],
  ["initials", "J. "],
  ["names", "Mary Orchard "],
  ["lone first names", "Mary and "],
  ["patients", "my patient "],
  ["patients in sentences", "My patient died. "],
  ["labels", "MRN: "],
  ["labels in sentences", "SSN? "],
  ["dates", "on 3/4 "],
  ["ages", "91 years old "],
  ["questions", "what? "],
  ["short shouts", "NO! "],
  ["particles", "de la "],
  ["towns", "in Denver, "],
  ["accounts in one word", "username."],
  ["pages in one path", "gofundme.com/"],
  ["addresses in brackets", "(orchard.com/"],
  ["signed quotations", '"I had surgery." Ada Quill\n'],
] as const);

/** Beginnings of markup that no end follows, and ends that none begins. */
export const markupPumps: readonly Pump[] = pumpsFrom([
  ["open tags", "<b"],
  ["nested tags", "<b><i>"],
  ["open comments", "<!--"],
  ["entities", "&amp;"],
  ["half entities", "&"],
  ["links in Markdown", "[a]("],
  ["closed comments", "<!--a-->"],
  ["tags around letters", "<b>a</b>"],
  ["list marks", "\n- "],
] as const);

/** Whole posts, in which judgements of one sentence look at what others say. */
export const postPumps: readonly Pump[] = pumpsFrom([
  [
    "a story told by a house",
    "Nobody expected Tavi Brandel to climb the mill stairs again. In March a cart crushed his pelvis, and our surgeons put in two plates. He carried his own groceries home. ",
  ],
  [
    "a story of somebody unnamed",
    "He was 31 when the nurses on our unit wheeled him out to see the snow. She held his hand. They talked about tractors until the drip ran out. ",
  ],
  [
    "an award",
    "The Lantern Award goes to Nettie Crowe, RN. Her colleagues on the burn unit say she never forgets a birthday. Congratulations, Nettie! ",
  ],
  [
    "a campaign",
    "Come and meet Ruben Ostrander, candidate for Senate, at our booth. He voted for clean water. Chip in five dollars and vote on Tuesday. ",
  ],
  [
    "a complaint about work",
    "Our pay has not moved in three years and we are six nurses short. My manager says no. The union meets on Thursday; bring your schedule. ",
  ],
  [
    "an answer to somebody",
    "Your son did so well! You should give him 5 mL of the syrup twice a day, and we were glad to see you walking on our ward. ",
  ],
] as const);

function pumpsFrom(pairs: readonly (readonly [name: string, unit: string])[]): readonly Pump[] {
  return pairs.map(([name, unit]) => ({ name, unit }));
}

/** A detector's own words: its examples, and one phrase of each of its patterns and of those of the signals it reads. */
export function pumpsOf(detector: DetectorDefinition, examples: Examples): readonly Pump[] {
  const shown = examples.detects.map(({ text }) => text);
  const phrases = [detector, ...signalsOf(detector)].flatMap(({ patterns, classes }) =>
    patterns.map((pattern) => sampleOf(pattern, classes)),
  );
  return [
    { name: "its examples", unit: `${shown.join("\n")}\n` },
    { name: "its examples in one sentence", unit: `${withoutBounds(shown.join(" "))} ` },
    { name: "its phrases in one sentence", unit: `${phrases.join(" ")} ` },
    { name: "its phrases, a sentence each", unit: `${phrases.join(". ")}. ` },
  ];
}

function withoutBounds(text: string): string {
  return text.replace(/[.!?\n\u2026|\u2022]/gu, " ");
}

/** The signals that a detector reads, directly or through another one. */
function signalsOf(detector: DetectorDefinition): readonly Signal<unknown>[] {
  const signals = new Set<Signal<unknown>>();
  const waiting = [...detector.uses];
  for (let signal = waiting.pop(); signal !== undefined; signal = waiting.pop()) {
    if (signals.has(signal)) continue;
    signals.add(signal);
    waiting.push(...signal.uses);
  }
  return [...signals];
}

/** Words that a pattern matches, or nearly so. */
function sampleOf({ phrases = [], shape, anchor, label = [] }: Pattern, classes: Lexicon): string {
  if (anchor !== undefined) return anchors[anchor];
  const words = [...label.slice(0, 1), ...phrases.slice(0, 1)].map((phrase) => wordsOf(phrase, classes));
  return [...words, ...(shape === undefined ? [] : [digitsOf(shape)])].join(" ");
}

const anchors = {
  email: "ann@orchard.example",
  url: "https://orchard.example/a",
  handle: "@orchard",
  hashtag: "#OrchardNurse",
} as const;

/** The first alternative of each choice, the first phrase of each class, and no more in a gap than it asks for. */
function wordsOf(phrase: string, classes: Lexicon): string {
  let text = phrase;
  while (text.includes("(")) text = text.replace(/\(([^()|]*)[^()]*\)\??/gu, "$1");
  return text
    .replace(/\{([a-z0-9-]+)\}\??/gu, (_, name: string) => classes[name]?.[0] ?? builtIn[name] ?? "Orchard")
    .replace(/<(\d)-\d>/gu, (_, least: string) => "so ".repeat(Number(least)));
}

const builtIn: Readonly<Record<string, string>> = { number: "12", capital: "Orchard" };

function digitsOf(shape: string): string {
  return shape.replace(/[[\]]/gu, "").replace(/9|X/gu, "4").replace(/A/gu, "B");
}

/** About so many characters of repeated text. */
export function pumped({ unit }: Pump, characters: number, tail: string): string {
  return unit.repeat(Math.ceil(characters / unit.length)) + tail;
}
