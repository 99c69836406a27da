import type { Located } from "../detect/index.js";
import { valueAt } from "../model/index.js";
import { authorizationsSent, type Cover, validity } from "./cover.js";
import { type Fact, known, listOf, missing } from "./fact.js";
import type { Evidence, Facts } from "./facts.js";
import { contentOf } from "./media.js";

/** Whether signed authorizations cover the patients that this draft is about: `covers`, `defective` or `none`. */
export function authorizationStatus(facts: Facts, evidence: Evidence): Fact {
  const cover = coverOfDraft(facts, evidence);
  return cover.status === "unknown" ? missing(...new Set(cover.missing)) : known(cover.status);
}

/** The first defect of authorizations that do not cover; none when they do, or when there is none. */
export function authorizationDefect(facts: Facts, evidence: Evidence): Fact {
  const cover = coverOfDraft(facts, evidence);
  if (cover.status === "unknown") return missing(...new Set(cover.missing));
  return known(cover.status === "defective" ? cover.defects[0] : undefined);
}

/** One person and one authorization are the same person; with more persons than authorizations that cover, nobody knows whose are missing. */
function coverOfDraft(facts: Facts, evidence: Evidence): Cover {
  const sent = authorizationsSent(facts);
  if (sent.status !== "sent") return sent;
  const use = { content: contentUsed(evidence) };
  const covers = sent.list.map((one) => validity(one, facts, evidence, use));
  const good = covers.filter(({ status }) => status === "covers").length;
  if (good >= personsIn(evidence)) return { status: "covers" };
  const open = covers.flatMap((cover) => (cover.status === "unknown" ? cover.missing : []));
  if (open.length > 0) return { status: "unknown", missing: open };
  return good > 0 ? { status: "unknown", missing: ["authorizations"] } : (covers[0] ?? { status: "none" });
}

/** How many patients the draft is about; at least one, since something was seen. */
function personsIn({ subject, judgement }: Evidence): number {
  const names = judgement.detections.filter(isPatientName).flatMap((one) => one.cues.filter((cue) => cue.startsWith("person-")));
  const shown = listOf(valueAt(subject, "media")).flatMap((item) => listOf(valueAt(item as object, "people")));
  const refs = shown.filter((person) => valueAt(person as object, "role") === "patient").map((person) => valueAt(person as object, "patientRef"));
  return Math.max(1, new Set(names).size, new Set(refs.filter((ref) => typeof ref === "string")).size);
}

function isPatientName({ detector, pattern, part, confidence }: Located): boolean {
  return detector === "phi/name" && pattern === "patient" && part === "draft" && confidence !== "possible";
}

/** Cues of a patient's story, and the kind of content of an authorization that covers each. */
const contentByCue: Readonly<Record<string, string>> = { age: "age", condition: "diagnosis", family: "family", place: "city" };
const storyDetectors: ReadonlySet<string> = /* @__PURE__ */ new Set(["patient/reference", "patient/contextual"]);

/** Kinds of content that the draft surely uses; words of any other kind are covered by `text`. */
function contentUsed({ subject, judgement }: Evidence): readonly string[] {
  const used = new Set(["text"]);
  for (const one of judgement.detections) {
    if (isPatientName(one)) used.add("name");
    if (!storyDetectors.has(one.detector) || one.part !== "draft" || one.confidence === "possible") continue;
    for (const cue of one.cues) used.add(contentByCue[cue] ?? "text");
  }
  for (const item of listOf(valueAt(subject, "media")) as readonly object[]) if (showsPatient(item)) used.add(contentOf(item));
  return [...used];
}

function showsPatient(item: object): boolean {
  return listOf(valueAt(item, "people")).some((person) => valueAt(person as object, "role") === "patient" && valueAt(person as object, "identifiable") !== false);
}
