import { valueAt } from "../model/index.js";
import { coverOf, type Cover } from "./cover.js";
import { type Fact, known, listOf, missing } from "./fact.js";
import type { Evidence, Facts } from "./facts.js";

/** Patients who can be told in pictures, sound or video: `none`, `covered` when each has signed for it, else `uncovered`. */
export function patientsInMedia(facts: Facts, evidence: Evidence): Fact {
  const media = facts.get("media");
  if (!media.known) return media;
  const items = listOf(media.value) as readonly object[];
  const people = items.map((item) => ({ item, people: valueAt(item, "people") }));
  const patients = people.flatMap(({ item, people }) => listOf(people).filter(isShownPatient).map((person) => ({ item, person: person as object })));
  if (patients.length > 0) return coverOfAll(patients.map(({ item, person }) => coverOf(facts, evidence, { patientRef: refOf(person), content: contentOf(item) })));
  const unsaid = people.some(({ people }) => people === undefined || listOf(people).some(isUnknownPerson));
  return unsaid ? missing("media[].people") : known("none");
}

function coverOfAll(covers: readonly Cover[]): Fact {
  if (covers.some(({ status }) => status === "none" || status === "defective")) return known("uncovered");
  const doubts = covers.flatMap((cover) => (cover.status === "unknown" ? cover.missing : []));
  return doubts.length > 0 ? missing(...new Set(doubts)) : known("covered");
}

/** Masking a face never makes a patient somebody who cannot be told. */
function isShownPatient(person: unknown): boolean {
  return valueAt(person as object, "role") === "patient" && valueAt(person as object, "identifiable") !== false;
}

function isUnknownPerson(person: unknown): boolean {
  const role = valueAt(person as object, "role");
  return role === undefined || role === null || role === "unknown";
}

function refOf(person: object): string | undefined {
  const ref = valueAt(person, "patientRef");
  return typeof ref === "string" ? ref : undefined;
}

const contentByKind: Readonly<Record<string, string>> = { image: "photo", video: "video", audio: "voice", document: "text" };

/** What kind of content an authorization must name to cover this item. */
export function contentOf(item: object): string {
  return contentByKind[String(valueAt(item, "kind"))] ?? "photo";
}
