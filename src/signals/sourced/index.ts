import { defineSignal } from "../../detect/index.js";
import { patterns } from "./patterns.js";

/** Whether a text names where its statements come from. */
export const sourced = /* @__PURE__ */ defineSignal<boolean>({
  id: "sourced",
  patterns,
  derive: ({ matches }) => matches.length > 0,
});
