import { neutralReplies } from "../../../src/hosts/index.js";
import { button, byId, element } from "./element.js";

/** An example of a number that a hospital would put in. */
const phone = "555-010-4400";

/** The neutral replies, each a button that puts it into the draft; shown where the draft is a reply. */
export function repliesPart(put: (text: string) => void): { readonly show: (isReply: boolean) => void } {
  const part = byId("replies", HTMLDetailsElement);
  const texts = neutralReplies.map((reply) => reply.replaceAll("{phone}", phone));
  const items = texts.map((text) =>
    element(
      "li",
      {},
      button(text, () => put(text), `reply ${text}`),
    ),
  );
  byId("reply-list", HTMLUListElement).append(...items);
  return {
    show: (isReply) => {
      part.hidden = !isReply;
    },
  };
}
