import { type DetectorDefinition, runDetectors } from "../../detect/index.js";
import * as builtInDoor from "../../detectors/index.js";
import { phrases, shape } from "../../ruleset/index.js";
import type { RulesetData } from "../parts/ruleset.js";
import { pathOf, type Wrong } from "./problem.js";

type DetectorData = Exclude<NonNullable<RulesetData["detectors"]>[string], true>;

/** Own detectors made from data, by id, and what is wrong with them. */
export interface OwnDetectors {
  readonly made: ReadonlyMap<string, DetectorDefinition>;
  readonly problems: readonly Wrong[];
}

/** Every built-in detector by its id. */
export function builtInDetectors(): ReadonlyMap<string, DetectorDefinition> {
  const exported: readonly unknown[] = Object.values(builtInDoor);
  return new Map(exported.filter(isDetector).map((detector) => [detector.id, detector]));
}

function isDetector(value: unknown): value is DetectorDefinition {
  return typeof value === "object" && value !== null && "patterns" in value && "judge" in value;
}

/** Makes the detectors that a ruleset writes down as phrases or as a shape. */
export function ownDetectors({ detectors = {} }: RulesetData): OwnDetectors {
  const own = Object.entries(detectors).flatMap(([id, data]) =>
    data === true ? [] : [{ id, data, detector: { ...detectorFrom(data), id } }],
  );
  return {
    made: new Map(own.map(({ id, detector }) => [id, detector])),
    problems: own.flatMap(({ id, detector, data }) => problemsWith(id, detector, data)),
  };
}

function detectorFrom(data: DetectorData): DetectorDefinition {
  if ("phrases" in data) {
    const { phrases: list, ...more } = data;
    return phrases(list, more);
  }
  const { shape: form, ...more } = data;
  return shape(form, more);
}

function problemsWith(id: string, detector: DetectorDefinition, data: DetectorData): readonly Wrong[] {
  const path = pathOf(["detectors", id]);
  if (!id.startsWith("x/"))
    return [{ code: "bad-id", path, message: "a detector of your own has an id such as `x/name`" }];
  const fault = faultOf(detector);
  const part = "phrases" in data ? "phrases" : "shape";
  return fault === undefined ? [] : [{ code: "bad-pattern", path: `${path}.${part}`, message: fault }];
}

/** Why the detector cannot look at anything; found by letting it look at nothing. */
function faultOf(detector: DetectorDefinition): string | undefined {
  try {
    runDetectors([], [detector]);
    return undefined;
  } catch (error) {
    // Patterns that are not well formed say so; whatever else may go wrong must not get past the door.
    return error instanceof Error && error.name === "PatternError" ? error.message : "cannot be read";
  }
}
