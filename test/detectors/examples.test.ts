import { describe, expect, it } from "vitest";
import type { DetectorDefinition, Examples } from "../../src/detect/index.js";
import { runDetectors } from "../../src/detect/index.js";
import { sampleInstitution } from "./institution.js";

const modules = import.meta.glob<Record<string, DetectorDefinition>>("../../src/detectors/*/*/index.ts", {
  eager: true,
});
const proofs = import.meta.glob<{ examples: Examples }>("../../src/detectors/*/*/examples.ts", {
  eager: true,
});

function detect(detector: DetectorDefinition, text: string, parent?: string) {
  const sources = [{ path: "text", row: "text", part: "draft" as const, text, format: "plain" as const }];
  if (parent !== undefined)
    sources.push({
      path: "thread.parent.text",
      row: "thread.parent.text",
      part: "context" as never,
      text: parent,
      format: "plain",
    });
  const { detections, diagnostics } = runDetectors(sources, [detector], sampleInstitution);
  expect(diagnostics).toEqual([]);
  return detections.filter(({ field, confidence }) => field === "text" && confidence !== "possible");
}

for (const [path, module] of Object.entries(modules)) {
  const detector = Object.values(module).find((value) => typeof value === "object" && "judge" in value);
  const examples = proofs[path.replace("index.ts", "examples.ts")]?.examples;
  describe(detector?.id ?? path, () => {
    it("has at least eight examples of each side", () => {
      expect(detector).toBeDefined();
      expect(examples?.detects.length).toBeGreaterThanOrEqual(8);
      expect(examples?.ignores.length).toBeGreaterThanOrEqual(8);
    });
    if (detector === undefined || examples === undefined) return;
    it.each(examples.detects)("detects $match", ({ text, match, pattern, parent }) => {
      const found = detect(detector, text, parent).filter(
        (one) => pattern === undefined || one.pattern === pattern,
      );
      expect(found.map(({ start, end }) => text.slice(start, end))).toContain(match);
    });
    it.each(examples.ignores)("ignores: $why", ({ text, parent }) => {
      expect(
        detect(detector, text, parent).map(({ start, end, pattern }) => [pattern, text.slice(start, end)]),
      ).toEqual([]);
    });
  });
}
