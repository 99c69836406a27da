import type { Bump } from "clearpost/testing";

/** What the notes in `.changeset` declare together. */
export interface Declared {
  readonly bump: Bump;
  /** One of them says that a decision can differ. */
  readonly meaning: boolean;
}

const steps: readonly Bump[] = ["none", "patch", "minor", "major"];

/** The greater of two steps of a version. */
export function greater(a: Bump, b: Bump): Bump {
  return steps.indexOf(a) > steps.indexOf(b) ? a : b;
}

/** Reads the notes: each tells between two lines of dashes which part of the version it raises. */
export function declaredBy(notes: readonly string[]): Declared {
  return {
    bump: notes.map(stepOf).reduce(greater, "none"),
    meaning: notes.some((note) => /\*\*ruleset meaning/i.test(note)),
  };
}

function stepOf(note: string): Bump {
  const [, head = ""] = note.split(/^---$/m);
  return steps.find((step) => new RegExp(`^"?clearpost"?: *${step}$`, "m").test(head)) ?? "none";
}
