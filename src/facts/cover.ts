import { type Path, valueAt } from "../model/index.js";
import type { Evidence, Facts } from "./evidence.js";
import { listOf } from "./fact.js";
import { repliesOf } from "./kinds.js";
import { surelyShown } from "./shown.js";

/** Why an authorization does not cover a use. */
export type Defect =
  | "expired"
  | "revoked"
  | "unsigned"
  | "wrong-signer"
  | "wrong-platform"
  | "wrong-content"
  | "wrong-person"
  | "too-few";

/** Whether signed authorizations cover one use. */
export type Cover =
  | { readonly status: "covers" | "none" }
  /** The first of its defects, unless something is missing by which another would come before it. */
  | { readonly status: "defective"; readonly first: Defect; readonly missing: readonly Path[] }
  | { readonly status: "unknown"; readonly missing: readonly Path[] };

/** One use of a patient's information: whose, if the host told, and which kinds of content. */
export interface Use {
  readonly patientRef?: string | undefined;
  readonly content: string | readonly string[];
}

/**
 * Whether what was sent covers one person.
 * An authorization is given to the institution: on a personal channel there is none, and for a reply or message none is assumed.
 */
export function coverOf(facts: Facts, evidence: Evidence, use: Use): Cover {
  const sent = authorizationsSent(facts);
  if (sent.status !== "sent") return sent;
  const theirs =
    use.patientRef === undefined ? sent.list : sent.list.filter((one) => isFor(one, use.patientRef));
  if (theirs.length === 0) return { status: "defective", first: "wrong-person", missing: [] };
  return best(theirs.map((one) => validity(one, facts, evidence, use)));
}

/** The authorizations that may be used here, or why there is none to use. */
export function authorizationsSent(
  facts: Facts,
): Cover | { readonly status: "sent"; readonly list: readonly object[] } {
  const owner = facts.get("channel.owner");
  if (owner.known && owner.value === "personal") return { status: "none" };
  const sent = facts.get("authorizations");
  if (!sent.known)
    return repliesOf(facts) ? { status: "none" } : { status: "unknown", missing: sent.missing };
  const list = listOf(sent.value) as readonly object[];
  if (list.length === 0) return { status: "none" };
  return owner.known ? { status: "sent", list } : { status: "unknown", missing: owner.missing };
}

function isFor(authorization: object, patientRef: string | undefined): boolean {
  return valueAt(authorization, "patientRef") === patientRef;
}

/** The best of several: one that covers, else one that might, else the defects of the first. */
function best(covers: readonly Cover[]): Cover {
  return (
    covers.find(({ status }) => status === "covers") ??
    covers.find(({ status }) => status === "unknown") ??
    covers[0] ?? { status: "none" }
  );
}

type Check = readonly Defect[] | { readonly missing: readonly Path[] };

/** Signed, by the right person, in force on the day, for this platform and for every kind of content that is used. */
export function validity(authorization: object, facts: Facts, evidence: Evidence, use: Use): Cover {
  const checks: readonly Check[] = [
    signature(authorization, facts, evidence),
    inForce(authorization, facts),
    platformScope(authorization, facts),
    contentScope(authorization, use),
  ];
  const missing: Path[] = [];
  for (const check of checks) {
    if ("missing" in check) missing.push(...check.missing);
    else if (check[0] !== undefined) return { status: "defective", first: check[0], missing };
  }
  return missing.length > 0 ? { status: "unknown", missing } : { status: "covers" };
}

const guardians: ReadonlySet<unknown> = /* @__PURE__ */ new Set([
  "parent",
  "guardian",
  "personal-representative",
]);

function signature(authorization: object, facts: Facts, evidence: Evidence): Check {
  const signedOn = valueAt(authorization, "signedOn");
  const signedBy = valueAt(authorization, "signedBy");
  if (signedOn === null || signedBy === null) return ["unsigned"];
  const unsaid = [
    ...(signedOn === undefined ? ["authorizations[].signedOn"] : []),
    ...(signedBy === undefined ? ["authorizations[].signedBy"] : []),
  ];
  if (unsaid.length > 0) return { missing: unsaid };
  const right = isMinor(facts, evidence) ? guardians.has(signedBy) : signedBy !== "parent";
  return right ? [] : ["wrong-signer"];
}

/** Said so by the host, or else seen in the text; an adult otherwise. */
function isMinor(facts: Facts, evidence: Evidence): boolean {
  const sent = facts.get("patient.minor");
  if (sent.known && sent.value !== null) return sent.value === true;
  const shown = (listOf(evidence.subject.media) as readonly object[]).flatMap((item) =>
    listOf(valueAt(item, "people")),
  );
  if (
    shown.some(
      (person) =>
        valueAt(person as object, "role") === "patient" && valueAt(person as object, "minor") === true,
    )
  )
    return true;
  return surelyShown(evidence, "minor").length > 0;
}

function inForce(authorization: object, facts: Facts): Check {
  const expiresOn = dayOf(authorization, "expiresOn");
  const revokedOn = dayOf(authorization, "revokedOn");
  const event = valueAt(authorization, "expiryEvent");
  if (expiresOn === undefined && revokedOn === undefined)
    return typeof event === "string" ? { missing: ["authorizations[].expiresOn"] } : [];
  const asOf = facts.get("asOf");
  if (!asOf.known || typeof asOf.value !== "string") return { missing: ["asOf"] };
  const day = asOf.value;
  return [
    ...(expiresOn !== undefined && expiresOn < day ? ["expired" as const] : []),
    ...(revokedOn !== undefined && revokedOn <= day ? ["revoked" as const] : []),
  ];
}

function dayOf(authorization: object, path: string): string | undefined {
  const day = valueAt(authorization, path);
  return typeof day === "string" ? day : undefined;
}

function platformScope(authorization: object, facts: Facts): Check {
  const platforms = valueAt(authorization, "scope.platforms");
  if (platforms === undefined) return { missing: ["authorizations[].scope.platforms"] };
  const platform = facts.get("platform");
  if (!platform.known) return { missing: platform.missing };
  return listOf(platforms).includes(platform.value) ? [] : ["wrong-platform"];
}

const wordsOnly: ReadonlySet<string> = /* @__PURE__ */ new Set(["text"]);

function contentScope(authorization: object, use: Use): Check {
  const scope = valueAt(authorization, "scope.content");
  if (scope === undefined) return { missing: ["authorizations[].scope.content"] };
  const used = [use.content].flat().filter((kind) => !wordsOnly.has(kind));
  return used.every((kind) => listOf(scope).includes(kind)) ? [] : ["wrong-content"];
}
