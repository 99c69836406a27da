import { valueAt } from "../model/index.js";
import { type Cover, coverOf } from "./cover.js";
import type { Evidence, Facts } from "./evidence.js";
import { type Fact, known, listOf, missing } from "./fact.js";

/** Patients who can be told in pictures, sound or video: `none`, `covered` when each has signed for it, else `uncovered`. */
export function patientsInMedia(facts: Facts, evidence: Evidence): Fact {
  const media = facts.get("media");
  if (!media.known) return media;
  const items = listOf(media.value) as readonly object[];
  const patients = items.flatMap((item) => patientsIn(item).map((person) => ({ item, person })));
  if (patients.length > 0)
    return coverOfAll(
      patients.map(({ item, person }) =>
        coverOf(facts, evidence, { patientRef: refOf(person), content: contentOf(item) }),
      ),
    );
  const unsaid = items
    .map((item) => valueAt(item, "people"))
    .some((people) => people === undefined || listOf(people).some(isUnknownPerson));
  return unsaid ? missing("media[].people") : known("none");
}

function coverOfAll(covers: readonly Cover[]): Fact {
  if (covers.some(({ status }) => status === "none" || status === "defective")) return known("uncovered");
  const doubts = covers.flatMap((cover) => (cover.status === "unknown" ? cover.missing : []));
  return doubts.length > 0 ? missing(...new Set(doubts)) : known("covered");
}

/** The patients who can be told in one item. */
export function patientsIn(item: object): readonly object[] {
  return (listOf(valueAt(item, "people")) as readonly object[]).filter(isShownPatient);
}

/** Masking a face never makes a patient somebody who cannot be told. */
function isShownPatient(person: unknown): boolean {
  return (
    valueAt(person as object, "role") === "patient" && valueAt(person as object, "identifiable") !== false
  );
}

function isUnknownPerson(person: unknown): boolean {
  const role = valueAt(person as object, "role");
  return role === undefined || role === null || role === "unknown";
}

function refOf(person: object): string | undefined {
  const ref = valueAt(person, "patientRef");
  return typeof ref === "string" ? ref : undefined;
}

const contentByKind: Readonly<Record<string, string>> = {
  image: "photo",
  video: "video",
  audio: "voice",
  document: "text",
};

/** What kind of content an authorization must name to cover this item. */
export function contentOf(item: object): string {
  return contentByKind[String(valueAt(item, "kind"))] ?? "photo";
}
