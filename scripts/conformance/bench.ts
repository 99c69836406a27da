import { type HostProfile, type Institution, type Ruleset, type Subject, withInstitution } from "clearpost";
import { sampleInstitution } from "clearpost/testing";
import { compilePolicy } from "../../src/evaluate/compile.js";
import type { CompiledPolicy } from "../../src/evaluate/compiled.js";
import { look } from "../../src/evaluate/evaluate.js";
import { applyHost } from "../../src/evaluate/host.js";
import { reportOf } from "../../src/evaluate/report.js";
import { judgeSituation, type Situation } from "../../src/evaluate/situation.js";
import { checkParts } from "../../src/model/index.js";
import { type Lookers, lookerNamed, lookersOf, seenDetection } from "./detections.js";
import { expectedOf } from "./expect.js";
import type { Case } from "./shape.js";
import { sidesShown } from "./sides.js";

/** One ruleset made ready, with the institution for which its cases are judged. */
export interface Bench {
  readonly ruleset: Ruleset;
  readonly institution: Institution;
  readonly policy: CompiledPolicy;
  readonly lookers: Lookers;
}

export function benchOf(ruleset: Ruleset): Bench {
  const institution = ruleset.institution ?? sampleInstitution;
  const policy = compilePolicy([withInstitution(ruleset, institution)]);
  return { ruleset, institution, policy, lookers: lookersOf(policy.panel.instances, institution) };
}

/** A draft to be judged, and what is changed about it after the detectors have looked. */
export interface Draft {
  readonly id: string;
  readonly subject: Subject;
  readonly host?: HostProfile | undefined;
  readonly key?: string;
  readonly contentHash?: string;
  readonly alter?: (judgement: Situation["judgement"]) => Situation["judgement"];
}

/** A draft, the case that it became, and which sides of which rules that case shows. */
export interface Made {
  readonly draft: Draft;
  readonly made: Case;
  readonly sides: ReadonlySet<string>;
}

/** Judges a draft as `evaluate` does, and writes down what went in between as well. */
export function make(draft: Draft, bench: Bench): Made {
  const { id, subject: sent, key, contentHash } = draft;
  const { policy, lookers, ruleset } = bench;
  const hosted = applyHost(checkParts(sent), draft.host);
  const subject = draft.host === undefined ? sent : hosted.subject;
  const seen = look(hosted, policy, { contentHash }, policy.rules.get(hosted.subject.kind)?.instances);
  const situation = withFailures({ ...seen, judgement: draft.alter?.(seen.judgement) ?? seen.judgement });
  const { detections, failed } = situation.judgement;
  const shown = detections.map((one) => seenDetection(one, subject, lookers));
  const floors = situation.diagnostics.filter(({ code }) => !workedOut.has(code)).map(({ floor }) => floor);
  const report = reportOf(situation, judgeSituation(situation), hosted, []);
  const made: Case = {
    id,
    subject,
    detections: shown,
    ...(failed.size === 0 ? {} : { failed: [...failed].map((one) => lookerNamed(one, lookers)) }),
    ...(situation.legibility === "english" ? {} : { read: situation.legibility }),
    ...(situation.mediaUnseen ? { mediaUnseen: true } : {}),
    ...(floors.length === 0 ? {} : { floors }),
    ...(key === undefined ? {} : { key }),
    ...(contentHash === undefined ? {} : { contentHash }),
    expect: expectedOf(report, { detections: shown, ruleset }),
  };
  return { draft, made, sides: sidesShown(report, situation) };
}

/** Diagnostics that follow from the rest of a case. */
const workedOut: ReadonlySet<string> = new Set(["not-in-force", "detector-failed"]);

/** The diagnostics that `judge` makes for detectors that could not look. */
function withFailures(situation: Situation): Situation {
  const failures = [...situation.judgement.failed].map((detector) => ({
    code: "detector-failed",
    floor: "review" as const,
    detector,
    message: "could not look",
  }));
  const others = situation.diagnostics.filter(({ code }) => code !== "detector-failed");
  return { ...situation, diagnostics: [...others, ...failures] };
}
