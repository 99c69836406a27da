import { valueAt } from "../model/index.js";
import { authorizationsSent, type Cover, validity } from "./cover.js";
import type { Evidence, Facts } from "./evidence.js";
import { type Fact, known, listOf, missing } from "./fact.js";
import { contentOf, patientsIn } from "./media.js";
import { isSure, surelyShown } from "./shown.js";

/** Whether signed authorizations cover the patients that this draft is about: `covers`, `defective` or `none`. */
export function authorizationStatus(facts: Facts, evidence: Evidence): Fact {
  const cover = coverOfDraft(facts, evidence);
  return cover.status === "unknown" ? missing(...new Set(cover.missing)) : known(cover.status);
}

/** The first defect of authorizations that do not cover; none when they do, or when there is none. */
export function authorizationDefect(facts: Facts, evidence: Evidence): Fact {
  const cover = coverOfDraft(facts, evidence);
  if ("missing" in cover && cover.missing.length > 0) return missing(...new Set(cover.missing));
  return known(cover.status === "defective" ? cover.first : undefined);
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
function personsIn(evidence: Evidence): number {
  const named = surelyShown(evidence, "name").flatMap(({ cues }) =>
    cues.filter((cue) => cue.startsWith(personCue)),
  );
  const refs = patientsShown(evidence).map((person) => valueAt(person, "patientRef"));
  return Math.max(1, new Set(named).size, new Set(refs.filter((ref) => typeof ref === "string")).size);
}

/** Beginning of the cue by which a detector tells persons apart. */
const personCue = "person-";

/** Kinds of content that the draft surely uses; words of any other kind are covered by `text`. */
function contentUsed(evidence: Evidence): readonly string[] {
  const words = evidence.judgement.detections.filter(isSure).flatMap(({ content }) => content);
  const media = (listOf(evidence.subject.media) as readonly object[])
    .filter((item) => patientsIn(item).length > 0)
    .map(contentOf);
  return [...new Set(["text", ...words.filter((kind) => kind !== "minor"), ...media])];
}

function patientsShown({ subject }: Evidence): readonly object[] {
  return (listOf(subject.media) as readonly object[]).flatMap(patientsIn);
}
