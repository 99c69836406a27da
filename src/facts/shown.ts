import type { Located } from "../detect/index.js";
import type { Evidence } from "./evidence.js";

/** Detections in the draft that surely show this kind of content. */
export function surelyShown({ judgement }: Evidence, kind: string): readonly Located[] {
  return judgement.detections.filter((one) => isSure(one) && one.content.includes(kind));
}

export function isSure({ part, confidence }: Located): boolean {
  return part === "draft" && confidence !== "possible";
}
