import { defineDetector, judgeMatches, type Sighting, type View } from "../../../detect/index.js";
import { sense } from "../../../signals/index.js";
import { patterns } from "./patterns.js";

/** Medical record numbers that carry a label; bare digits are left alone. */
export const phiMrn = /* @__PURE__ */ defineDetector({ id: "phi/mrn", title: "Medical record number", patterns, uses: [sense], judge });

/** A number in fiction, or one that counts up or repeats one digit, is an example and nobody's. */
function judge(view: View): readonly Sighting[] {
  if (view.read(sense).fiction) return [];
  return judgeMatches(view).filter(({ start, end }) => !isObviousExample(view.field.text.slice(start, end)));
}

function isObviousExample(text: string): boolean {
  const digits = [...text].filter((char) => char >= "0" && char <= "9").join("");
  return new Set(digits).size === 1 || "01234567890123456789".includes(digits);
}
