import process from "node:process";
import { compile, type Ruleset } from "clearpost";
import { type Check, canaryChecks, healthChecks, type Target } from "../../serve/index.js";
import { listed, type Typed } from "../arguments.js";
import type { ExitCode, Io } from "../io.js";
import type { Shelf } from "../policies.js";
import { readText } from "../read.js";
import { loadSurface } from "../surfaces.js";
import { tokenOf } from "../token.js";
import { UsageError } from "../usage-error.js";
import { nodeCheck, rulesetCheck } from "./here.js";
import { promiseCheck } from "./promises.js";

/** Looks whether everything is in place, and says what to do where it is not. */
export async function doctor(typed: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  const { values, words } = typed;
  const target = targetOf(typed, io);
  if (values.log !== undefined && target === undefined)
    throw new UsageError("`--log` needs the sidecar that writes it, give `--url` or `--socket`");
  const profiles = (listed(values.host) ?? []).flatMap((word) => loadSurface(word, io) ?? []);
  if (words.length > 0 && profiles.length === 0)
    throw new UsageError("drafts are looked at for a host's promises, give `--host`");
  const source = { shelf, io };
  const looked = await Promise.all(
    (listed(values.ruleset) ?? ["baseline"]).map((word) => rulesetCheck(word, source)),
  );
  const rulesets = looked.flatMap(({ ruleset }) => ruleset ?? []);
  const checks = [
    nodeCheck(process.versions.node),
    ...looked.map(({ check }) => check),
    ...profiles.map((profile) => promiseCheck(profile, words, io)),
    ...(target === undefined ? [] : await sidecarChecks({ target, rulesets, log: values.log }, io)),
  ];
  io.out(checks.map(line).join(""));
  return checks.some(({ todo }) => todo !== undefined) ? 1 : 0;
}

function line({ what, todo }: Check): string {
  return todo === undefined ? `ok      ${what}\n` : `not ok  ${what}: ${todo}\n`;
}

/**
 * The sidecar that is meant, if any.
 * @throws UsageError for an address that cannot be one
 */
function targetOf(typed: Typed, io: Io): Target | undefined {
  const { url, socket } = typed.values;
  if (url !== undefined && socket !== undefined) throw new UsageError("give `--url` or `--socket`, not both");
  const token = tokenOf(typed, io);
  if (socket !== undefined) return { at: { socket }, token };
  if (url === undefined) return undefined;
  if (URL.canParse(url) && new URL(url).protocol === "http:") return { at: { url }, token };
  throw new UsageError("`--url` must be such as http://127.0.0.1:8737");
}

interface Sidecar {
  readonly target: Target;
  readonly rulesets: readonly Ruleset[];
  readonly log: string | undefined;
}

/** A canary is sent only where a sidecar answers. */
async function sidecarChecks({ target, rulesets, log }: Sidecar, io: Io): Promise<readonly Check[]> {
  const inPlay = rulesets.flatMap((ruleset) => compile(ruleset).rulesets);
  const health = await healthChecks(target, { version: io.version, rulesets: inPlay });
  if (health[0]?.todo !== undefined) return health;
  return [
    ...health,
    ...(await canaryChecks(target, log === undefined ? undefined : () => readText(log, io))),
  ];
}
