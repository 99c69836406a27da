import type { HostProfile, Waiver } from "clearpost";
import type { Fault } from "./answer.js";
import type { Offsets } from "./offsets.js";
import { isListOfTexts, isPlain, type Plain } from "./plain.js";
import { isWaivers, waiverFaults } from "./waivers.js";

/** What a request asks, checked but for the subject, which `evaluate` checks. */
export interface Asked {
  readonly subject: unknown;
  /** Ids of rulesets; none where the usual ones are meant. */
  readonly rulesets: readonly string[] | undefined;
  readonly host: HostProfile | undefined;
  readonly offsets: Offsets;
  readonly options: AskedOptions;
}

/** The options of `evaluate` that can be sent. */
interface AskedOptions {
  readonly waivers?: readonly Waiver[];
  readonly fixes?: boolean;
  readonly limit?: { readonly characters: number };
  readonly contentHash?: string;
}

/** Host profiles by every id under which a request may name them. */
export type Hosts = ReadonlyMap<string, HostProfile>;

const fields = ["subject", "ruleset", "host", "options"];
const optionNames = ["waivers", "fixes", "limit", "contentHash", "offsets"];

/** Reads the body of a request; the faults say what is wrong with it and never repeat it. */
export function readAsked(body: unknown, hosts: Hosts): Asked | readonly Fault[] {
  if (!isPlain(body)) return [fault("", `the body must be an object with ${fields.join(", ")}`)];
  const faults = faultsOf(body, hosts);
  if (faults.length > 0) return faults;
  const options = isPlain(body.options) ? body.options : {};
  return {
    subject: body.subject,
    rulesets: idsOf(body.ruleset),
    host: typeof body.host === "string" ? hosts.get(body.host) : undefined,
    offsets: options.offsets === "code-points" ? "code-points" : "utf-16",
    options: optionsOf(options),
  };
}

function faultsOf(body: Plain, hosts: Hosts): readonly Fault[] {
  const { ruleset, host, options } = body;
  const isNamed = ruleset === undefined || idsOf(ruleset) !== undefined;
  const isKnown = host === undefined || (typeof host === "string" && hosts.has(host));
  return [
    ...unknownIn(body, fields, ""),
    ...(Object.hasOwn(body, "subject") ? [] : [fault("subject", "`subject` is required")]),
    ...(isNamed ? [] : [fault("ruleset", "must be an id or a list of ids")]),
    ...(isKnown ? [] : [unknownHost(hosts)]),
    ...(options === undefined ? [] : optionFaults(options)),
  ];
}

function idsOf(ruleset: unknown): readonly string[] | undefined {
  if (typeof ruleset === "string") return [ruleset];
  return isListOfTexts(ruleset) ? ruleset : undefined;
}

function unknownHost(hosts: Hosts): Fault {
  return {
    ...fault("host", "no such host profile is known here"),
    hint: `known are ${[...hosts.keys()].join(", ")}`,
  };
}

/** Only values of the right kind; a wrong one was told as a fault before. */
function optionsOf({ waivers, fixes, limit, contentHash }: Plain): AskedOptions {
  return {
    ...(isWaivers(waivers) ? { waivers } : {}),
    ...(typeof fixes === "boolean" ? { fixes } : {}),
    ...(isLimit(limit) ? { limit } : {}),
    ...(typeof contentHash === "string" ? { contentHash } : {}),
  };
}

function optionFaults(options: unknown): readonly Fault[] {
  if (!isPlain(options)) return [fault("options", "must be an object")];
  const { waivers, fixes, limit, contentHash, offsets } = options;
  const expected: readonly (readonly [string, boolean, string])[] = [
    ["fixes", fixes === undefined || typeof fixes === "boolean", "must be true or false"],
    [
      "limit",
      limit === undefined || isLimit(limit),
      "must be `{ characters }` with a whole number from 1 on",
    ],
    ["contentHash", contentHash === undefined || typeof contentHash === "string", "must be a text"],
    ["offsets", offsets === undefined || isOffsets(offsets), "must be utf-16 or code-points"],
  ];
  return [
    ...unknownIn(options, optionNames, "options"),
    ...(waivers === undefined ? [] : waiverFaults(waivers, "options.waivers")),
    ...expected.flatMap(([name, fine, message]) => (fine ? [] : [fault(`options.${name}`, message)])),
  ];
}

function isOffsets(value: unknown): value is Offsets {
  return value === "utf-16" || value === "code-points";
}

function isLimit(value: unknown): value is { readonly characters: number } {
  if (!isPlain(value) || Object.keys(value).length !== 1) return false;
  const { characters } = value;
  return typeof characters === "number" && Number.isSafeInteger(characters) && characters > 0;
}

function unknownIn(record: Plain, known: readonly string[], path: string): readonly Fault[] {
  if (Object.keys(record).every((name) => known.includes(name))) return [];
  const message = "a field that is not known here, its name is not repeated";
  return [{ code: "unknown-field", path, message, hint: `known are ${known.join(", ")}` }];
}

function fault(path: string, message: string): Fault {
  return { code: "wrong-value", path, message };
}
