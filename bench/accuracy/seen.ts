import type { Span } from "clearpost";
import { readTexts, type Text } from "./data.js";
import { type FamilyName, lookFor } from "./look.js";

/** A text of the data, and what one family saw in it. */
export interface Seen extends Text {
  readonly file: string;
  readonly seen: readonly Span[];
}

/** What a family sees in the texts of a file, each alone as a post unless told otherwise. */
export function seenIn(
  file: string,
  family: FamilyName,
  subjectOf: (text: Text, at: number) => { readonly kind: string; readonly text: string } = asPost,
): readonly Seen[] {
  const look = lookFor(family);
  return readTexts(file).map((text, at) => ({ ...text, file, seen: look(subjectOf(text, at)) }));
}

function asPost({ text }: Text) {
  return { kind: "post", text };
}
