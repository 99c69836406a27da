import type { Detection } from "../model/index.js";
import { wordAt } from "../scan/index.js";
import { type DocumentField, sentenceOf } from "../text/index.js";
import type { ContentShown, Sighting } from "./detector.js";
import type { Instance } from "./instance.js";

/** A detection with its place among words, sentences and paragraphs, as `near` and findings need it. */
export interface Located extends Detection {
  readonly instance: string;
  /** Row of the field table that the field belongs to. */
  readonly row: string;
  readonly part: DocumentField["part"];
  readonly firstWord: number;
  readonly endWord: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Kinds of content that it shows, as an authorization names them. */
  readonly content: readonly string[];
}

/** A sighting in the offsets of a reading, with its detector's name, its place among words and its span in the text as given. */
export function locate(sighting: Sighting, field: DocumentField, { detector, key }: Instance): Located {
  const firstWord = Math.min(wordAt(field, sighting.start), Math.max(0, field.words.length - 1));
  const sentence = sentenceOf(field.sentences, firstWord);
  return {
    detector: detector.id,
    field: field.path,
    ...field.origin.toSource(sighting.start, sighting.end),
    confidence: sighting.confidence,
    pattern: sighting.pattern,
    cues: [...sighting.cues],
    instance: key,
    row: field.row,
    part: field.part,
    firstWord,
    endWord: Math.max(firstWord + 1, wordAt(field, sighting.end)),
    sentence,
    paragraph: field.sentences[sentence]?.paragraph ?? 0,
    content: contentOf(sighting, detector.content),
  };
}

/** The same for a sighting in the offsets of the text as given, as a host's own recogniser sends it. */
export function locateGiven(sighting: Sighting, field: DocumentField, instance: Instance): Located {
  const { start, end } = sighting;
  return { ...locate({ ...sighting, ...field.origin.toText(start, end) }, field, instance), start, end };
}

function contentOf(
  { pattern, cues }: Sighting,
  { patterns = {}, cues: ofCues = {} }: ContentShown = {},
): readonly string[] {
  return [patterns[pattern], ...cues.map((cue) => ofCues[cue])].filter((kind) => kind !== undefined);
}

/** The pattern of what a host's own recogniser saw; it counts as any pattern of the detector. */
export const hostPattern = "host";
