import { evaluate, type Finding, type HostProfile, type Outcome, type Report, type Ruleset } from "clearpost";
import { hosts } from "clearpost/hosts";
import { rulesets } from "../rulesets.js";
import { readLines } from "./data.js";

/** One whole draft of the development data, with what it should become. */
export interface Draft {
  readonly id: string;
  readonly rulesets: readonly string[];
  readonly host?: string;
  readonly subject: { readonly [field: string]: unknown };
  readonly expect: {
    readonly decision: Outcome;
    readonly accept: readonly Outcome[];
    readonly fires: readonly string[];
    readonly silent: readonly string[];
    readonly undetermined: readonly string[];
  };
  readonly why: string;
}

export const draftFiles = ["drafts-privacy", "drafts-other"] as const;

/** One thing that was expected and did or did not come. */
export interface Check {
  readonly what: "decision" | "fires" | "silent" | "undetermined";
  readonly detail: string;
  readonly right: boolean;
}

/** A draft that was judged. */
export interface Judged {
  readonly file: string;
  readonly draft: Draft;
  readonly report: Report;
  readonly checks: readonly Check[];
}

/** Judges the drafts of a file under the rulesets that exist; others are left out. */
export function judgeDrafts(
  file: string,
  prepare: (draft: Draft) => Draft = (draft) => draft,
): readonly Judged[] {
  return readLines<Draft>(file)
    .filter((draft) => draft.rulesets.every((id) => Object.hasOwn(rulesets, id)))
    .map(prepare)
    .map((draft) => {
      const report = judged(draft);
      return { file, draft, report, checks: checksOf(draft, report) };
    });
}

function judged({ rulesets: ids, host, subject }: Draft): Report {
  const policy = ids.map((id) => rulesets[id]) as unknown as readonly [Ruleset, ...Ruleset[]]; // filtered above
  return evaluate(subject, policy, { host: profileOf(host) });
}

function profileOf(name: string | undefined): HostProfile | undefined {
  return name === undefined ? undefined : (hosts as { readonly [name: string]: HostProfile })[name];
}

/** The draft as a host sends it that knows the text, what it is, and where it is written. */
export function stripped(draft: Draft): Draft {
  const { kind, text } = draft.subject;
  const host = draft.host ?? surfaceOf(draft.subject);
  return { ...draft, ...(host === undefined ? {} : { host }), subject: { kind, text } };
}

/** The profile of the surface on which such a draft is written; none for the public's own accounts. */
function surfaceOf({ kind, channel, author }: Draft["subject"]): keyof typeof hosts | undefined {
  if (kind === "review-reply") return "reviewDesk";
  const owner = valueIn(channel, "owner");
  if (owner === "institution" || owner === "department")
    return kind === "article" ? "articleEditor" : "officialComposer";
  return owner === "personal" && valueIn(author, "affiliation") !== "none" ? "personalAccount" : undefined;
}

function valueIn(record: unknown, name: string): unknown {
  return typeof record === "object" && record !== null ? Reflect.get(record, name) : undefined;
}

function checksOf(draft: Draft, report: Report): readonly Check[] {
  const citing = (clause: string, fits: (finding: Finding) => boolean) =>
    report.findings.some(
      (finding) => finding.citations.some((one) => one.clause === clause) && fits(finding),
    );
  const { accept, fires, silent, undetermined } = draft.expect;
  const each = (what: Check["what"], clauses: readonly string[], holds: (clause: string) => boolean) =>
    clauses.map((clause): Check => ({ what, detail: clause, right: holds(clause) }));
  return [
    {
      what: "decision",
      detail: `${report.decision}, expected ${accept.join(" or ")}`,
      right: accept.includes(report.decision),
    },
    ...each("fires", fires, (clause) =>
      citing(clause, ({ status, outcome }) => status === "violation" && outcome !== "allow"),
    ),
    ...each("undetermined", undetermined, (clause) =>
      citing(clause, ({ status }) => status === "undetermined"),
    ),
    ...each("silent", silent, (clause) => !citing(clause, ({ outcome }) => outcome !== "allow")),
  ];
}

/** What must be blocked is allowed. */
export function isLeak({ draft, report }: Judged): boolean {
  return draft.expect.accept.every((outcome) => outcome === "block") && report.decision === "allow";
}

/** What must be allowed is blocked. */
export function isGag({ draft, report }: Judged): boolean {
  return draft.expect.accept.every((outcome) => outcome === "allow") && report.decision === "block";
}
