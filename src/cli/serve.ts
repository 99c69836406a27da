import {
  type Hosts,
  isLoopback,
  type Place,
  type Settings,
  startSidecar,
  stopAsked,
  written,
} from "../serve/index.js";
import { listed, type Typed } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { listening, portOf } from "./listening.js";
import { loadRulesets, type Shelf } from "./policies.js";
import { builtInSurfaces, loadSurface } from "./surfaces.js";
import { tokenOf } from "./token.js";
import { UsageError } from "./usage-error.js";

/** Answers other programs over HTTP until it is told to stop. */
export async function serve(typed: Typed, io: Io, shelf: Shelf): Promise<ExitCode> {
  const { words, values } = typed;
  if (words.length > 0) throw new UsageError("`serve` takes no file, drafts are sent to it");
  const place = placeOf(typed);
  const token = tokenOf(typed, io);
  if (token === undefined && place.kind === "port" && !isLoopback(place.address))
    throw new UsageError(
      "beyond this machine a token is needed, give `--token-file` or set `CLEARPOST_TOKEN`",
    );
  const named = listed(values.ruleset);
  const rulesets = await loadRulesets(named ?? Object.keys(shelf), { shelf, io });
  const settings: Settings = {
    version: io.version,
    place,
    token,
    rulesets,
    // Whoever named rulesets means all of them; else it is as in the other commands.
    usual: named === undefined ? ["baseline"] : rulesets.map(({ id }) => id),
    hosts: hostsOf(typed, io),
    log: (line) => io.out(`${line}\n`),
  };
  const sidecar = await listening(place, () => startSidecar(settings));
  const stopped = stopAsked().then(sidecar.stop);
  io.out(`listening at ${written(sidecar.place)}\n`);
  await sidecar.ready;
  io.out(`ready with ${rulesets.map(({ id, version }) => `${id} ${version}`).join(", ")}\n`);
  return (await stopped) ? 0 : 1;
}

const usualPort = 8737;

/**
 * Where to listen, as it was typed.
 * @throws UsageError for what is no address or no port
 */
function placeOf({ values }: Typed): Place {
  const { socket, port, address = "127.0.0.1" } = values;
  if (socket !== undefined) {
    if (port === undefined && values.address === undefined) return { kind: "socket", path: socket };
    throw new UsageError("`--socket` goes without `--port` and `--address`");
  }
  const number = portOf(port) ?? usualPort;
  if (!/^[\d.]+$|^[\da-f:]+$/i.test(address))
    throw new UsageError("`--address` must be an IP address, such as 127.0.0.1");
  return { kind: "port", address, port: number };
}

function hostsOf({ values }: Typed, io: Io): Hosts {
  const own = (listed(values.host) ?? []).flatMap((word) => loadSurface(word, io) ?? []);
  return new Map([...builtInSurfaces(), ...own.map((profile) => [profile.id, profile] as const)]);
}
