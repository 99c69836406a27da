import { judge } from "../detect/index.js";
import {
  type CheckedSubject,
  checkParts,
  type Outcome,
  type Report,
  type Ruleset,
  type Subject,
  type SubjectParts,
} from "../model/index.js";
import { scan } from "../scan/index.js";
import { readDocument } from "../text/index.js";
import { withFixes } from "./fixes.js";
import { applyHost, type Hosted } from "./host.js";
import { withHostEvidence } from "./host-evidence.js";
import type { Options } from "./options.js";
import { type Compiled, type CompiledPolicy, policyOf } from "./policy.js";
import { reportOf } from "./report.js";
import { judgeSituation, notInForce, type Situation } from "./situation.js";
import { legibilityOfDraft, textsOf } from "./texts.js";

/**
 * Judges one draft under one or several rulesets.
 *
 * The subject may come from anywhere and is checked; it is never changed. Spans are UTF-16 offsets into its texts as given.
 * The report is frozen, survives JSON, and holds no part of the text.
 * @throws SubjectError when the subject is not one, with every problem and never the text
 * @throws RulesetError when a ruleset or the host profile cannot be used
 */
export function evaluate(
  subject: Subject | unknown,
  policy: Ruleset | readonly [Ruleset, ...Ruleset[]] | Compiled,
  options: Options = {},
): Report {
  const compiled = policyOf(policy);
  const sent = checkParts(subject);
  const hosted = applyHost(sent, options.host);
  const wanted = compiled.rules.get(hosted.subject.kind)?.instances;
  const situation = look(hosted, compiled, options, wanted);
  const decided = judgeSituation(situation);
  const without = (path: string) =>
    judgeSituation({ ...situation, subject: subjectWithout(path, sent, options) }).decision;
  const report = reportOf(
    situation,
    decided,
    hosted,
    hosted.assumed.map((assumption) => ({
      ...assumption,
      decisive: isDecisive(assumption.path, decided.decision, without),
    })),
  );
  if (options.fixes !== true) return report;
  return withFixes(report, sent, (edited) => evaluate(edited, compiled, { ...options, fixes: false }));
}

/** Reads, scans and lets the detectors look, all or those that are wanted; from here on nobody sees the text. */
export function look(
  hosted: Hosted,
  policy: CompiledPolicy,
  options: Options,
  wanted?: ReadonlySet<string>,
): Situation {
  const { subject } = hosted;
  const texts = textsOf(subject, options.limit?.characters);
  const document = readDocument(texts.sources);
  const signals = scan(document, policy.panel.tables);
  const judgement = withHostEvidence(
    judge(signals, document, policy.panel, wanted),
    subject,
    document,
    policy.panel.instances,
  );
  return {
    subject,
    judgement,
    legibility: legibilityOfDraft(document),
    mediaUnseen: hosted.unseen.includes("media"),
    contentHash: options.contentHash,
    waivers: options.waivers ?? [],
    policy,
    diagnostics: [
      ...hosted.diagnostics,
      ...texts.diagnostics,
      ...judgement.diagnostics,
      ...notInForce(policy, subject),
    ],
  };
}

/** Whether the decision would be another without what the host profile declares at a path; without a kind there is none. */
function isDecisive(path: string, decision: Outcome, without: (path: string) => Outcome): boolean {
  return path === "kind" || without(path) !== decision;
}

function subjectWithout(path: string, sent: SubjectParts, { host }: Options): CheckedSubject {
  const sets = Object.fromEntries(Object.entries(host?.sets ?? {}).filter(([other]) => other !== path));
  return applyHost(sent, host && { ...host, sets }).subject;
}
