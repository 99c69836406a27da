import type { DomRange } from "./node.js";
import type { DomPart } from "./parts.js";

/** One range over all of these parts; undefined where there can be none. */
export function rangeOver<R extends DomRange>(
  parts: readonly DomPart[],
  createRange: () => R | undefined,
): R | undefined {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined || first.kind === "field" || last.kind === "field")
    return undefined;
  const range = createRange();
  if (range === undefined) return undefined;
  begin(range, first);
  const { startContainer, startOffset } = range;
  finish(range, last);
  // A browser moves the start when the end lies in another tree or before it.
  return range.startContainer === startContainer && range.startOffset === startOffset ? range : undefined;
}

/** A range over each of these parts, but for those in fields. */
export function rangesOver<R extends DomRange>(
  parts: readonly DomPart[],
  createRange: () => R | undefined,
): readonly R[] {
  return parts.flatMap((part) => rangeOver([part], createRange) ?? []);
}

function begin(range: DomRange, { kind, node, start }: DomPart): void {
  if (kind === "thing") range.setStartBefore(node);
  else range.setStart(node, start);
}

function finish(range: DomRange, { kind, node, end }: DomPart): void {
  if (kind === "thing") range.setEndAfter(node);
  else range.setEnd(node, end);
}
