import type { Waiver } from "clearpost";
import type { Fault } from "./answer.js";
import { isPlain, type Plain } from "./plain.js";

const words = ["id", "rule", "because", "approvedBy", "from", "expires"] as const;
const most = 1_000;

/** What is wrong with a list of waivers that came from outside; nothing when it can be used. */
export function waiverFaults(value: unknown, path: string): readonly Fault[] {
  if (!Array.isArray(value)) return [fault(path, "must be a list of waivers")];
  if (value.length > most) return [fault(path, `has more than ${most} waivers`)];
  return value.flatMap((one: unknown, index) => faultsOf(one, `${path}[${index}]`));
}

/** The list as what `waiverFaults` found it to be. */
export function isWaivers(value: unknown): value is readonly Waiver[] {
  return waiverFaults(value, "").length === 0;
}

function faultsOf(waiver: unknown, path: string): readonly Fault[] {
  if (!isPlain(waiver)) return [fault(path, "must be a waiver")];
  const known = [...words, "match", "to"];
  return [
    ...words.flatMap((name) =>
      typeof waiver[name] === "string" ? [] : [fault(`${path}.${name}`, "must be a text")],
    ),
    ...(waiver.to === "allow" || waiver.to === "warn" || waiver.to === "review"
      ? []
      : [fault(`${path}.to`, "must be allow, warn or review")]),
    ...(isMatch(waiver.match) ? [] : [fault(`${path}.match`, matches)]),
    ...(Object.keys(waiver).every((name) => known.includes(name))
      ? []
      : [fault(path, `has a field that is not known here, known are ${known.join(", ")}`)]),
  ];
}

const matches = 'must be "any", or have a `contentHash` or a `fingerprint`';

function isMatch(match: unknown): boolean {
  if (match === "any") return true;
  return isPlain(match) && Object.keys(match).length === 1 && isText(match, "contentHash", "fingerprint");
}

function isText(match: Plain, ...names: readonly string[]): boolean {
  return names.some((name) => Object.hasOwn(match, name) && typeof match[name] === "string");
}

function fault(path: string, message: string): Fault {
  return { code: "wrong-value", path, message };
}
