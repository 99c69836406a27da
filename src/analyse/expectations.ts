import { type Finding, type Subject, strictest } from "../model/index.js";
import type { Draft, ViolatingExample } from "./proof.js";

/** How a rule's findings on a draft fall short of what its example expects. */
export interface Unmet {
  readonly code: string;
  readonly message: string;
}

/** What an example expects and a rule's findings on its draft do not show; nothing when it holds. */
export function unmet({ list, example }: Draft, findings: readonly Finding[]): readonly Unmet[] {
  if (list === "violates") return lacking(example, findings);
  const wrong = expectations[list](findings);
  return wrong === undefined ? [] : [wrong];
}

type Check = (findings: readonly Finding[]) => Unmet | undefined;

const expectations = {
  passes: (findings) =>
    findings.some(isFelt)
      ? { code: "does-not-pass", message: "the rule says something about a draft that it should leave alone" }
      : undefined,
  undetermined: (findings) =>
    findings.some(({ status }) => status === "undetermined")
      ? undefined
      : { code: "not-undetermined", message: "the rule does not ask for what was not sent" },
  knownMiss: (findings) =>
    findings.some(isFelt)
      ? { code: "miss-is-found", message: "the rule finds it now, so it belongs to `violates`" }
      : undefined,
  knownFalseAlarm: (findings) =>
    findings.some(isFelt)
      ? undefined
      : { code: "false-alarm-is-gone", message: "the rule leaves it alone now, so it belongs to `passes`" },
} as const satisfies Readonly<Record<Exclude<Draft["list"], "violates">, Check>>;

function lacking(example: ViolatingExample, findings: readonly Finding[]): readonly Unmet[] {
  const found = findings.filter(({ status }) => status === "violation");
  if (found.length === 0)
    return [{ code: "does-not-violate", message: "the rule does not find a draft that it should find" }];
  return [...wrongSpan(example, found), ...wronglyCited(example, found), ...wrongOutcome(example, found)];
}

function wrongSpan({ subject, marks }: ViolatingExample, found: readonly Finding[]): readonly Unmet[] {
  return marks === undefined || found.some((finding) => marked(finding, subject).includes(marks))
    ? []
    : [{ code: "wrong-span", message: "the finding does not mark the words that it should mark" }];
}

function wronglyCited(
  { alsoCites = [], citesNot = [] }: ViolatingExample,
  found: readonly Finding[],
): readonly Unmet[] {
  const cited = new Set(found.flatMap(({ citations }) => citations.map(({ clause }) => clause)));
  return [
    ...alsoCites
      .filter((clause) => !cited.has(clause))
      .map((clause) => ({ code: "not-cited", message: `the finding does not cite \`${clause}\`` })),
    ...citesNot
      .filter((clause) => cited.has(clause))
      .map((clause) => ({ code: "wrongly-cited", message: `the finding cites \`${clause}\`` })),
  ];
}

function wrongOutcome({ outcome }: ViolatingExample, found: readonly Finding[]): readonly Unmet[] {
  const led = strictest(found.map((finding) => finding.outcome));
  return outcome === undefined || led === outcome
    ? []
    : [{ code: "wrong-outcome", message: `the finding leads to \`${led}\`, not to \`${outcome}\`` }];
}

function marked({ spans }: Finding, { text }: Subject): readonly string[] {
  return spans
    .filter(({ field }) => field === "text")
    .map(({ start, end }) => String(text ?? "").slice(start, end));
}

/** A finding that a permission lowered to nothing, or a question that weighs nothing, holds nobody up; a note is made to be read. */
function isFelt({ outcome, declared, status }: Finding): boolean {
  return outcome !== "allow" || (declared === "allow" && status === "violation");
}
