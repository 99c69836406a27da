import { type Path, rowOf } from "../model/index.js";
import type { ResolvedCondition, ResolvedRule } from "./resolved.js";

/** Facts that joins on patients' forms are worked out from, besides those that the field table names. */
const formFacts: readonly Path[] = [
  "kind",
  "channel.owner",
  "platform",
  "asOf",
  "patient.minor",
  "authorizations",
  "consents",
  "media",
];
const formPaths: ReadonlySet<Path> = /* @__PURE__ */ new Set([
  "authorization.status",
  "authorization.defect",
  "media.patients",
  "consent.people",
]);

/** Every path whose value could change what a condition answers. */
function pathsIn(condition: ResolvedCondition): readonly Path[] {
  switch (condition.op) {
    case "all":
    case "any":
    case "atLeast":
      return condition.of.flatMap(pathsIn);
    case "not":
      return pathsIn(condition.of);
    case "in":
    case "range":
    case "known":
      return withSources(condition.path);
    case "some":
    case "every":
      return [condition.path, ...pathsIn(condition.where).map((path) => `${condition.path}[].${path}`)];
    case "count":
      return [
        condition.path,
        ...(condition.where === undefined
          ? []
          : pathsIn(condition.where).map((path) => `${condition.path}[].${path}`)),
      ];
    case "found":
    case "near":
      return [];
    default:
      return condition satisfies never;
  }
}

function withSources(path: Path): readonly Path[] {
  return [path, ...(rowOf(path)?.derived ?? []), ...(formPaths.has(path) ? formFacts : [])];
}

/** Every path that a rule reads. */
export function pathsOf({
  trigger,
  parts,
  alsoCites,
}: Pick<ResolvedRule, "trigger" | "parts" | "alsoCites">): ReadonlySet<Path> {
  return new Set(
    [trigger, ...parts.map(({ condition }) => condition), ...alsoCites.map(({ when }) => when)].flatMap(
      pathsIn,
    ),
  );
}
