import { valueAt } from "../model/index.js";
import type { Evidence, Facts } from "./evidence.js";
import { type Fact, known, listOf } from "./fact.js";

/** `granted`, `stale` when the text is no longer the one approved, or `none`; an approval that names no text is granted for any. */
export function approvalStatus(facts: Facts, kind: string, { contentHash }: Evidence): Fact {
  const approvals = facts.get("approvals");
  if (!approvals.known) return approvals;
  const ofKind = listOf(approvals.value).filter((approval) => valueAt(approval as object, "kind") === kind);
  if (ofKind.length === 0) return known("none");
  return known(
    ofKind.some((approval) => isForThisText(approval as object, contentHash)) ? "granted" : "stale",
  );
}

function isForThisText(approval: object, contentHash: string | undefined): boolean {
  const approved = valueAt(approval, "contentHash") ?? undefined;
  return approved === undefined || approved === contentHash;
}
