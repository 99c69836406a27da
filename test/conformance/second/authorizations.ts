import { type Fact, factAt, isKnown, listAt, valueAt } from "./facts.js";
import type { Detection, Json, World } from "./input.js";

/** How authorizations stand to one use: SEMANTICS 7.1 and 7.2. */
type Standing =
  | { readonly is: "none" | "covers" }
  | { readonly is: "defective"; readonly defects: readonly string[] }
  | { readonly is: "unknown"; readonly missing: readonly string[] };

const replies = [
  "reply",
  "comment",
  "review-reply",
  "direct-message",
  "email",
  "connection-request",
  "press-inquiry",
];

export function isReply({ subject }: World): boolean {
  return replies.includes(String(valueAt(subject, "kind")));
}

function isSure(one: Detection, { rows }: World): boolean {
  const row = one.field.replace(/\[\d+\]/g, "[]");
  return rows.get(row)?.scan === "draft" && one.confidence !== "possible";
}

function shownPatients(item: Json): readonly Json[] {
  return listAt(item, "people").filter(
    (person) => valueAt(person, "role") === "patient" && valueAt(person, "identifiable") !== false,
  );
}

function contentOfItem(item: Json): string {
  const contents = new Map<unknown, string>([
    ["video", "video"],
    ["audio", "voice"],
    ["document", "text"],
  ]);
  return contents.get(valueAt(item, "kind")) ?? "photo";
}

/** 7.1 */
function usable(world: World): Standing | { readonly is: "list"; readonly list: readonly Json[] } {
  const owner = factAt("channel.owner", world);
  if (isKnown(owner) && owner.value === "personal") return { is: "none" };
  const sent = factAt("authorizations", world);
  if (!isKnown(sent)) return isReply(world) ? { is: "none" } : { is: "unknown", missing: ["authorizations"] };
  const list = listAt(world.subject, "authorizations");
  if (list.length === 0) return { is: "none" };
  return isKnown(owner) ? { is: "list", list } : { is: "unknown", missing: ["channel.owner"] };
}

/** 7.2 */
function validity(one: Json, content: readonly string[], world: World): Standing {
  const checks = [signature(one, world), force(one, world), platform(one, world), scope(one, content)];
  const defects = checks.flatMap((check) => check.defects ?? []);
  if (defects.length > 0) return { is: "defective", defects };
  const missing = checks.flatMap((check) => check.missing ?? []);
  return missing.length > 0 ? { is: "unknown", missing } : { is: "covers" };
}

interface Check {
  readonly defects?: readonly string[];
  readonly missing?: readonly string[];
}

function signature(one: Json, world: World): Check {
  const fields = ["signedOn", "signedBy"];
  if (fields.some((field) => valueAt(one, field) === null)) return { defects: ["unsigned"] };
  const unsent = fields.filter((field) => valueAt(one, field) === undefined);
  if (unsent.length > 0) return { missing: unsent.map((field) => `authorizations[].${field}`) };
  const by = String(valueAt(one, "signedBy"));
  const right = isMinor(world)
    ? ["parent", "guardian", "personal-representative"].includes(by)
    : by !== "parent";
  return right ? {} : { defects: ["wrong-signer"] };
}

function isMinor(world: World): boolean {
  const said = valueAt(world.subject, "patient.minor");
  if (said !== undefined && said !== null) return said === true;
  const people = listAt(world.subject, "media").flatMap((item) => listAt(item, "people"));
  return (
    people.some((one) => valueAt(one, "role") === "patient" && valueAt(one, "minor") === true) ||
    world.detections.some((one) => isSure(one, world) && one.shows.includes("minor"))
  );
}

function force(one: Json, world: World): Check {
  const [expires, revoked, event] = ["expiresOn", "revokedOn", "expiryEvent"].map((name) =>
    valueAt(one, name),
  );
  if (typeof expires !== "string" && typeof revoked !== "string")
    return typeof event === "string" ? { missing: ["authorizations[].expiresOn"] } : {};
  const day = valueAt(world.subject, "asOf");
  if (typeof day !== "string") return { missing: ["asOf"] };
  return {
    defects: [
      ...(typeof expires === "string" && expires < day ? ["expired"] : []),
      ...(typeof revoked === "string" && revoked <= day ? ["revoked"] : []),
    ],
  };
}

function platform(one: Json, world: World): Check {
  if (valueAt(one, "scope.platforms") === undefined) return { missing: ["authorizations[].scope.platforms"] };
  const fact = factAt("platform", world);
  if (!isKnown(fact)) return { missing: ["platform"] };
  const listed = listAt(one, "scope.platforms").some((name) => name === fact.value);
  return listed ? {} : { defects: ["wrong-platform"] };
}

function scope(one: Json, content: readonly string[]): Check {
  if (valueAt(one, "scope.content") === undefined) return { missing: ["authorizations[].scope.content"] };
  const listed = listAt(one, "scope.content");
  return content.every((kind) => kind === "text" || listed.includes(kind))
    ? {}
    : { defects: ["wrong-content"] };
}

/** 7.3 */
function standingOfDraft(world: World): Standing {
  const sent = usable(world);
  if (sent.is !== "list") return sent;
  const sure = world.detections.filter((one) => isSure(one, world));
  const items = listAt(world.subject, "media").filter((item) => shownPatients(item).length > 0);
  const shown = sure.flatMap(({ shows }) => shows).filter((kind) => kind !== "minor");
  const content = ["text", ...shown, ...items.map(contentOfItem)];
  const results = sent.list.map((one) => validity(one, content, world));
  const good = results.filter(({ is }) => is === "covers").length;
  if (good >= persons(sure, items)) return { is: "covers" };
  const missing = results.flatMap((one) => (one.is === "unknown" ? one.missing : []));
  if (missing.length > 0) return { is: "unknown", missing };
  return good > 0 ? { is: "unknown", missing: ["authorizations"] } : (results[0] ?? { is: "none" });
}

function persons(sure: readonly Detection[], items: readonly Json[]): number {
  const cues = sure.filter(({ shows }) => shows.includes("name")).flatMap((one) => one.cues);
  const refs = items.flatMap(shownPatients).map((person) => valueAt(person, "patientRef"));
  return Math.max(
    1,
    new Set(cues.filter((cue) => cue.startsWith("person-"))).size,
    new Set(refs.filter((ref) => typeof ref === "string")).size,
  );
}

export function authorizationStatus(world: World): Fact {
  const standing = standingOfDraft(world);
  return standing.is === "unknown" ? standing : { value: standing.is };
}

export function authorizationDefect(world: World): Fact {
  const standing = standingOfDraft(world);
  if (standing.is === "unknown") return standing;
  return { value: standing.is === "defective" ? standing.defects[0] : undefined };
}

/** 7.5 */
export function mediaPatients(world: World): Fact {
  const items = listAt(world.subject, "media");
  const standings = items.flatMap((item) =>
    shownPatients(item).map((person) => standingOf(person, contentOfItem(item), world)),
  );
  if (standings.length === 0)
    return items.some(isUntold) ? { missing: ["media[].people"] } : { value: "none" };
  if (standings.some(({ is }) => is === "none" || is === "defective")) return { value: "uncovered" };
  const missing = standings.flatMap((one) => (one.is === "unknown" ? one.missing : []));
  return missing.length > 0 ? { missing } : { value: "covered" };
}

function standingOf(person: Json, content: string, world: World): Standing {
  const sent = usable(world);
  if (sent.is !== "list") return sent;
  const ref = valueAt(person, "patientRef");
  const theirs = sent.list.filter((one) => typeof ref !== "string" || valueAt(one, "patientRef") === ref);
  const results = theirs.map((one) => validity(one, [content], world));
  return (
    results.find(({ is }) => is === "covers") ??
    results.find(({ is }) => is === "unknown") ?? { is: "defective", defects: [] }
  );
}

function isUntold(item: Json): boolean {
  if (valueAt(item, "people") === undefined) return true;
  return listAt(item, "people").some((person) => (valueAt(person, "role") ?? null) === null);
}
