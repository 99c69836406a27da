import type { Subject } from "clearpost";
import type { Offsets } from "./shape.js";

/** The text that stands in a subject at a field with positions, such as `media[0].ocrText`. */
function textAt(subject: Subject, field: string): string {
  const steps = field.replace(/\[(\d+)\]/g, ".$1").split(".");
  return String(steps.reduce<unknown>((here, step) => Reflect.get(Object(here), step), subject));
}

/** A range of UTF-16 units of one of the subject's texts, counted in code points. */
export function codePointsOf(subject: Subject, field: string, [start, end]: Offsets): Offsets {
  const text = textAt(subject, field);
  const before = [...text.slice(0, start)].length;
  return [before, before + [...text.slice(start, end)].length];
}
