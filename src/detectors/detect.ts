import { answersFor, type DetectorDefinition, runDetectors } from "../detect/index.js";
import type { Detection, Institution } from "../model/index.js";
import { families } from "./families.js";

const builtIn: readonly DetectorDefinition[] = /* @__PURE__ */ (() =>
  families.flatMap(({ members }) => members))();

/** Ids of all built-in detectors, in order. */
export const detectorIds: readonly string[] = /* @__PURE__ */ (() => builtIn.map(({ id }) => id).sort())();

/** What to look for, and how the text is written. */
export interface DetectOptions {
  /** Ids, or families such as `phi/*`; default all. */
  readonly detectors?: readonly string[] | undefined;
  readonly institution?: Partial<Institution> | undefined;
  /** Default `plain`; offsets point into the text as given. */
  readonly format?: "plain" | "html" | "markdown" | undefined;
}

/** Detections of one text, in order of their start, for benches and hosts; no policy is asked. */
export function detect(
  text: string,
  { detectors: asked, institution = {}, format = "plain" }: DetectOptions = {},
): readonly Detection[] {
  const chosen =
    asked === undefined ? builtIn : builtIn.filter(({ id }) => asked.some((one) => answersFor(id, one)));
  const { names, aliases, handles, domains, phones, addresses } = institution;
  const params = Object.entries({ names, aliases, handles, domains, phones, addresses }).flatMap(
    ([name, list]) => (list === undefined ? [] : [[name, list] as const]),
  );
  const source = { path: "text", row: "text", part: "draft", text, format } as const;
  const { detections } = runDetectors([source], chosen, Object.fromEntries(params));
  return detections.map(({ detector, field, start, end, confidence, pattern, cues }) => ({
    detector,
    field,
    start,
    end,
    confidence,
    pattern,
    cues,
  }));
}
