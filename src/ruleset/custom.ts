import { type DetectorDefinition, defineDetector, type Lexicon } from "../detect/index.js";
import type { Confidence } from "../model/index.js";

interface CustomSpec {
  readonly title?: string;
  readonly confidence?: Confidence;
  readonly classes?: Lexicon;
}

/** A detector of one's own from phrases in the pattern language; declared in `detectors` under `x/<name>`. */
export function phrases(
  list: readonly string[],
  { title = "Phrases", confidence = "certain", classes = {} }: CustomSpec = {},
): DetectorDefinition {
  return defineDetector({
    id: "x/phrases",
    title,
    classes,
    patterns: [{ name: "phrase", confidence, phrases: list }],
  });
}

/** A detector of one's own from a shape such as `AA-9999`, with labels where bare digits would say nothing. */
export function shape(
  form: string,
  {
    label,
    title = "Shape",
    confidence = "certain",
    classes = {},
  }: CustomSpec & { readonly label?: readonly string[] } = {},
): DetectorDefinition {
  return defineDetector({
    id: "x/shape",
    title,
    classes,
    patterns: [{ name: "shape", confidence, shape: form, label }],
  });
}
