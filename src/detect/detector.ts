import type { Confidence, Detector, Institution, Scalar } from "../model/index.js";
import type { Match, Neighbours, Pattern, WordId, WordWeights } from "../scan/index.js";
import type { Document, DocumentField } from "../text/index.js";

/** Phrases by class name, as a pattern's `{class}` refers to them. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** Something that tells what words weigh. */
export interface Weighing {
  readonly words: WordWeights;
}

/** Something seen in one field, before it gets the detector's name. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  readonly pattern: string;
  /** Short names of the context that raised or lowered the confidence. */
  readonly cues: readonly string[];
}

/** Values that an institution or a rule gave for the parameters that a detector declares. */
export type Params = Readonly<Record<string, readonly Scalar[]>>;

/** What a detector or a shared signal is shown of one field. */
export interface View {
  readonly document: Document;
  readonly field: DocumentField;
  /** Matches of its own patterns, in order of their start. */
  readonly matches: readonly Match[];
  /** The same matches by their place, so that a judge may ask what stands around each of them. */
  readonly near: Neighbours;
  /** One of them says something by itself; cheaper to ask than the matches, whose context is looked for as well. */
  readonly stirred: boolean;
  readonly params: Params;
  /** Matches of its own patterns in another reading of a field, such as one with disguised words put right. */
  matchesIn(reading: DocumentField): readonly Match[];
  /** The known words of a part of this field, each once, as `weigh` takes them. */
  wordsWithin(part: { readonly firstWord: number; readonly endWord: number }): readonly WordId[];
  /** What words weigh together, by what its detector or signal `weighs` them by; where that is nothing, this throws. */
  weigh(words: readonly WordId[]): number;
  /** What a shared signal says of this field, or of another one of the document; worked out once a document. */
  read<T>(signal: Signal<T>, field?: DocumentField): T;
}

/** Knowledge that several detectors need, worked out once for each field. */
export interface Signal<T> {
  readonly id: string;
  readonly patterns: readonly Pattern[];
  readonly classes: Lexicon;
  readonly weighs?: Weighing;
  readonly uses: readonly Signal<unknown>[];
  readonly derive: (view: View) => T;
}

/** Kinds of content that a detection shows, by its pattern and by its cues, as an authorization's scope names them. */
export interface ContentShown {
  readonly patterns?: Readonly<Record<string, string>>;
  readonly cues?: Readonly<Record<string, string>>;
}

/**
 * Which readings of a text a detector looks into: what is shown; what is disguised as well;
 * or everything, attributes and hidden elements too, in which an identifier is published as much as anywhere.
 */
export type LooksInto = "shown" | "disguises" | "everything";

/**
 * Where a detector's judgement is asked: where one of its patterns matched that is not only context; in a draft that
 * answers or passes on another post as well, since what is said there may lie in both; or everywhere, as one must be
 * that sees something without any pattern of its own.
 */
export type Asked = "where-matched" | "in-answers" | "always";

/** A detector with its knowledge: patterns as data, and a judgement where the default is not enough. */
export interface DetectorDefinition extends Detector {
  readonly patterns: readonly Pattern[];
  readonly classes: Lexicon;
  readonly weighs?: Weighing;
  readonly uses: readonly Signal<unknown>[];
  readonly looksInto: LooksInto;
  readonly asked: Asked;
  readonly content?: ContentShown;
  /** Turns matches into sightings; by default every match counts with its pattern's confidence. */
  readonly judge: (view: View) => readonly Sighting[];
}

export interface DetectorSpec {
  readonly id: string;
  readonly title: string;
  readonly patterns: readonly Pattern[];
  /** Names among `names aliases handles domains phones addresses` are filled from the institution, others from the rule. */
  readonly params?: readonly string[];
  readonly classes?: Lexicon;
  /** What its judgement weighs words by. */
  readonly weighs?: Weighing;
  readonly uses?: readonly Signal<unknown>[];
  /** Default `shown`: a hidden disclaimer is none, and hidden words hurt nobody. */
  readonly looksInto?: LooksInto;
  /** Default `where-matched`, or `always` for a detector without patterns. */
  readonly asked?: Asked;
  readonly content?: ContentShown;
  readonly judge?: (view: View) => readonly Sighting[];
}

/** Makes a detector; it knows no policy and no hospital. */
export function defineDetector(spec: DetectorSpec): DetectorDefinition {
  const asked = spec.patterns.length === 0 ? "always" : "where-matched";
  return { classes: {}, uses: [], looksInto: "shown", asked, judge: judgeMatches, ...spec };
}

/** Makes a shared signal. */
export function defineSignal<T>(spec: {
  readonly id: string;
  readonly patterns?: readonly Pattern[];
  readonly classes?: Lexicon;
  readonly weighs?: Weighing;
  readonly uses?: readonly Signal<unknown>[];
  readonly derive: (view: View) => T;
}): Signal<T> {
  return { patterns: [], classes: {}, uses: [], ...spec };
}

/** The default judgement: every match counts; where two overlap, the longer; a failed check leaves a possibility. */
export function judgeMatches(view: View): readonly Sighting[] {
  const sightings = view.matches.map((match) => sightingOf(match));
  return withoutOverlaps(sightings);
}

/** A match as a sighting, with its pattern's confidence unless told otherwise. */
export function sightingOf(match: Match, change: Partial<Sighting> = {}): Sighting {
  const confidence = match.valid ? match.confidence : "possible";
  return {
    start: match.start,
    end: match.end,
    confidence,
    pattern: match.pattern,
    cues: match.valid ? [] : ["check-failed"],
    ...change,
  };
}

/** Keeps the earliest, and of those the longest, of sightings that overlap. */
export function withoutOverlaps(sightings: readonly Sighting[]): readonly Sighting[] {
  const kept: Sighting[] = [];
  for (const sighting of [...sightings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (sighting.start >= (kept.at(-1)?.end ?? 0)) kept.push(sighting);
  }
  return kept;
}

/** Parameters that come from the institution's facts. */
export type InstitutionParam = keyof Pick<
  Institution,
  "names" | "aliases" | "handles" | "domains" | "phones" | "addresses"
>;
