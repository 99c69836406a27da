import { isDay, isStricter, milder, type Waiver, type WaiverUse } from "../model/index.js";
import type { OpenFinding } from "../rules/index.js";

/** What waivers are held against: the day of the draft and the keyed hash of its text, where they were sent. */
export interface WaiverContext {
  readonly waivers: readonly Waiver[];
  readonly asOf: string | undefined;
  readonly contentHash: string | undefined;
}

export interface Waived {
  readonly findings: readonly OpenFinding[];
  readonly uses: readonly WaiverUse[];
}

/** Lowers what somebody answers for, for a time and with a reason; a waived finding stays listed, and so does every waiver. */
export function waive(findings: readonly OpenFinding[], context: WaiverContext): Waived {
  return context.waivers.reduce<Waived>(
    (so, waiver) => {
      const refusal = refusalOf(waiver, context) ?? unfit(waiver, so.findings, context);
      return refusal === undefined
        ? {
            findings: so.findings.map((one) => (isMeant(waiver, one, context) ? lowered(one, waiver) : one)),
            uses: [...so.uses, { id: waiver.id, status: "used" }],
          }
        : { findings: so.findings, uses: [...so.uses, { id: waiver.id, ...refusal }] };
    },
    { findings, uses: [] },
  );
}

type Refusal = Omit<WaiverUse, "id">;

/** Why a waiver counts for nothing, whatever the draft. */
function refusalOf(
  { because, approvedBy, from, expires }: Waiver,
  { asOf }: WaiverContext,
): Refusal | undefined {
  if (because.trim() === "" || approvedBy.trim() === "")
    return { status: "refused", why: "it needs a reason and the name of whoever approved it" };
  if (!isDay(from) || !isDay(expires))
    return { status: "refused", why: "`from` and `expires` must be days written `yyyy-mm-dd`" };
  if (asOf === undefined) return { status: "refused", why: "the day of the draft, `asOf`, was not sent" };
  if (asOf >= expires) return { status: "expired" };
  return asOf < from ? { status: "unused", why: "it does not hold yet" } : undefined;
}

/** Why a waiver does not help this draft. */
function unfit(
  waiver: Waiver,
  findings: readonly OpenFinding[],
  context: WaiverContext,
): Refusal | undefined {
  const meant = findings.filter((finding) => isMeant(waiver, finding, context));
  const [first] = meant;
  if (first === undefined) return { status: "unused" };
  if (first.origin.rule.waivable !== true)
    return { status: "refused", why: `\`${waiver.rule}\` cannot be waived` };
  return isStricter(first.floor, waiver.to)
    ? { status: "refused", why: `\`${waiver.rule}\` never goes below ${first.floor}` }
    : undefined;
}

function isMeant({ rule, to, match }: Waiver, finding: OpenFinding, { contentHash }: WaiverContext): boolean {
  if (finding.rule !== rule || !isStricter(finding.outcome, to)) return false;
  if (match === "any") return true;
  return "fingerprint" in match
    ? match.fingerprint === finding.fingerprint
    : match.contentHash === contentHash;
}

function lowered(finding: OpenFinding, { to }: Waiver): OpenFinding {
  return { ...finding, status: "waived", outcome: to, most: milder(finding.most, to) };
}
