import { defineSignal, type View } from "../../detect/index.js";
import { sense } from "../sense/index.js";
import { patterns } from "./patterns.js";

/** Somebody speaks for himself or herself, outside of what is quoted: a post of one person, not of a house. */
export const singleAuthor = /* @__PURE__ */ defineSignal<boolean>({
  id: "single-author",
  patterns,
  uses: [sense],
  derive,
});

function derive(view: View): boolean {
  const { quoted } = view.read(sense);
  return view.matches.some(({ start }) => !quoted(start));
}
