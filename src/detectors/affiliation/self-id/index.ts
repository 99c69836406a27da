import { defineDetector } from "../../../detect/index.js";
import { ownAffiliations } from "../../../signals/index.js";
import { knowledge } from "./patterns.js";

/** The author says of themself that they work or study at the institution; a bare mention never does. */
export const affiliationSelfId = /* @__PURE__ */ (() =>
  defineDetector({
    id: "affiliation/self-id",
    title: "Author identifies as staff",
    ...knowledge,
    judge: ownAffiliations,
  }))();
