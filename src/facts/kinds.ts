import type { Facts } from "./evidence.js";

const answers: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  "reply",
  "comment",
  "review-reply",
  "direct-message",
  "email",
  "connection-request",
  "press-inquiry",
]);

/** Replies, comments and messages: a patient's authorization is never given for these. */
export function repliesOf(facts: Facts): boolean {
  const kind = facts.get("kind");
  return kind.known && answers.has(kind.value);
}
