import { evaluate, type HostProfile, SubjectError } from "clearpost";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import type { Check } from "../../serve/index.js";
import { readDrafts } from "../drafts.js";
import type { Io } from "../io.js";

/**
 * Whether a host sends what its profile promises, seen in drafts that it sent.
 * @throws UsageError when a file cannot be opened
 */
export function promiseCheck(profile: HostProfile, files: readonly string[], io: Io): Check {
  const { id, sends } = profile;
  if (sends.length === 0) return { what: `host ${id}: promises nothing` };
  const what = `host ${id}: sends ${sends.join(", ")}`;
  if (files.length === 0) return { what, todo: "give files with drafts as it sends them, to see it" };
  const kindKnown = Object.hasOwn(profile.sets, "kind");
  const broken = files
    .flatMap((file) => readDrafts(file, { subject: {}, kindKnown }, io))
    .flatMap((draft) =>
      "problem" in draft ? [`${draft.place}: ${draft.problem}`] : faultsOf(draft, profile),
    );
  const [first] = broken;
  if (first === undefined) return { what };
  return { what, todo: `${first}${broken.length > 1 ? `, and ${broken.length - 1} more` : ""}` };
}

interface Sent {
  readonly place: string;
  readonly subject: unknown;
}

function faultsOf({ place, subject }: Sent, host: HostProfile): readonly string[] {
  try {
    const { diagnostics } = evaluate(subject, baseline, { host });
    const broken = diagnostics.filter(({ code }) => code === "promise-broken");
    return broken.map(({ path = "" }) => `${place} has no \`${path}\`, let the host send it`);
  } catch (error) {
    if (!(error instanceof SubjectError)) throw error;
    return [`${place} is no subject, see \`clearpost check ${place}\``];
  }
}
