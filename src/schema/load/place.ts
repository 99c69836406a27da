import type { Problem } from "../../model/index.js";
import type { RulesetData } from "../parts/ruleset.js";
import { pathOf } from "./problem.js";

const holderFirst = /^`([^`]+)` (.+)$/;
const holderOnly = /^(?:rule|permission|condition) `([^`]+)`$/;

/** A problem of `checkRuleset` or of a change, with the path that it has in the data. */
export function inData(data: RulesetData, problem: Problem): Problem {
  return { ...problem, path: dataPath(data, problem) };
}

function dataPath(data: RulesetData, { path, code }: Problem): string {
  const [, holder, at] = holderFirst.exec(path) ?? [];
  if (holder !== undefined && at !== undefined) return withPart(data, holder, at) ?? path;
  const [, alone] = holderOnly.exec(path) ?? [];
  if (alone !== undefined) {
    const place = placeOf(data, alone);
    return place === undefined ? path : `${place}${partsAtFault[code] ?? ""}`;
  }
  return changePath(data, path) ?? path;
}

/** The part of a rule or permission that these problems are about. */
const partsAtFault: { readonly [code: string]: string } = {
  "open-trigger": ".trigger",
  "lowers-privacy": ".lowers",
};

function withPart(data: RulesetData, holder: string, at: string): string | undefined {
  const place = placeOf(data, holder);
  if (place === undefined) return undefined;
  const part = at.replace(/^conditions\.?/, "");
  return part === "" ? place : `${place}.${part}`;
}

function placeOf({ rules, permissions = [], conditions = {} }: RulesetData, id: string): string | undefined {
  const rule = rules.findIndex((one) => one.id === id);
  if (rule !== -1) return `rules[${rule}]`;
  const permission = permissions.findIndex((one) => one.id === id);
  if (permission !== -1) return `permissions[${permission}]`;
  return Object.hasOwn(conditions, id) ? pathOf(["conditions", id]) : undefined;
}

function changePath({ changes = {} }: RulesetData, path: string): string | undefined {
  if (!path.startsWith("changes.")) return undefined;
  const id = Object.keys(changes).find(
    (one) => path === `changes.${one}` || path.startsWith(`changes.${one}.`),
  );
  return id === undefined ? undefined : `${pathOf(["changes", id])}${path.slice(`changes.${id}`.length)}`;
}
