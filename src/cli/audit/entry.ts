import { type Draft, draftOf, isRecord, parseJson } from "../drafts.js";
import type { Line } from "./lines.js";

/** One draft of an audit, under the name that its host gave it. */
export interface Entry {
  readonly line: number;
  readonly id?: string | number;
  readonly draft: Draft;
  /** The decision that somebody says it had. */
  readonly claimed?: unknown;
}

/** A line without a draft, and why. */
export interface BadLine {
  readonly line: number;
  readonly id?: string | number;
  readonly problem: string;
}

const longestId = 200;

/** Reads a line: a subject or its wrapper, with `id` where the host has a name for it, and perhaps a `decision`. */
export function entryOf({ number: line, text = "", problem }: Line): Entry | BadLine {
  if (problem !== undefined) return { line, problem };
  const parsed = parseJson(text);
  // What the parser says repeats a piece of the text, so it is not passed on.
  if (parsed === undefined) return { line, problem: "this is not valid JSON" };
  if (!isRecord(parsed.value)) return { line, problem: "this is not a subject" };
  const { id, decision: claimed, ...rest } = parsed.value;
  if (!isId(id)) return { line, problem: `\`id\` must be a number or 1 to ${longestId} characters` };
  const named = id === undefined ? { line } : { line, id };
  const draft = draftOf(`line ${line}`, rest);
  if ("problem" in draft) return { ...named, problem: draft.problem };
  if (draft.rulesets !== undefined)
    return { ...named, problem: "an audit has one policy, name it with `--ruleset`" };
  return { ...named, draft, ...(claimed === undefined ? {} : { claimed }) };
}

function isId(id: unknown): id is string | number | undefined {
  if (typeof id === "string") return id !== "" && id.length <= longestId;
  return id === undefined || (typeof id === "number" && Number.isFinite(id));
}
