import type { DetectorDefinition } from "./detector.js";

/** Several detectors that a condition can ask for at once, such as `phi/*`. */
export interface Family {
  readonly id: string;
  readonly members: readonly DetectorDefinition[];
}

/** Makes a family; its id is the common prefix of its members' ids and a star. */
export function defineFamily(id: string, members: readonly DetectorDefinition[]): Family {
  return { id, members };
}

/** Whether a detector belongs to what a condition asks for: an id, or a family such as `phi/*`. */
export function answersFor(detector: string, asked: string): boolean {
  return asked.endsWith("/*") ? detector.startsWith(asked.slice(0, -1)) : detector === asked;
}
