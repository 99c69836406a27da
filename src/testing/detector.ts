import { type DetectorDefinition, type Examples, type Params, runDetectors } from "../detect/index.js";
import type { Problem } from "../model/index.js";

/** Everything that its examples show to be wrong with a detector; `params` is the vocabulary that they are about. */
export function checkDetector(
  detector: DetectorDefinition,
  examples: Examples,
  params: Params = {},
): readonly Problem[] {
  const detects = examples.detects.flatMap(({ text, match, pattern, parent }, index) => {
    const found = sightings(detector, params, { text, parent }).filter(
      (one) => pattern === undefined || one.pattern === pattern,
    );
    return found.some(({ start, end }) => text.slice(start, end) === match)
      ? []
      : [
          problem(
            detector,
            `detects[${index}]`,
            "does-not-detect",
            "does not detect exactly the words that it should",
          ),
        ];
  });
  const ignores = examples.ignores.flatMap(({ text, parent, why }, index) =>
    sightings(detector, params, { text, parent }).length === 0
      ? []
      : [
          problem(
            detector,
            `ignores[${index}]`,
            "does-not-ignore",
            `sees something where it should not: ${why}`,
          ),
        ],
  );
  return [...detects, ...ignores];
}

/** Faint sightings count for nothing, neither as found nor as false alarms. */
function sightings(
  detector: DetectorDefinition,
  params: Params,
  { text, parent }: { readonly text: string; readonly parent: string | undefined },
) {
  const draft = { path: "text", row: "text", part: "draft", text, format: "plain" } as const;
  const answered = {
    path: "thread.parent.text",
    row: "thread.parent.text",
    part: "context",
    text: parent ?? "",
    format: "plain",
  } as const;
  const { detections } = runDetectors(parent === undefined ? [draft] : [draft, answered], [detector], params);
  return detections.filter(({ field, confidence }) => field === "text" && confidence !== "possible");
}

function problem({ id }: DetectorDefinition, at: string, code: string, message: string): Problem {
  return { code, path: `detector \`${id}\` ${at}`, message };
}
