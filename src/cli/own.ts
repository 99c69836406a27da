import { dirname, join } from "node:path";
import type { Ruleset } from "clearpost";
import { RulesetError } from "clearpost";
import type { RuleExamples } from "clearpost/testing";
import type { Io } from "./io.js";
import { readText } from "./read.js";
import { UsageError } from "./usage-error.js";

/** A ruleset with the examples that prove it; a file need not bring any. */
export interface Proven {
  readonly ruleset: Ruleset;
  readonly examples: () => Promise<readonly RuleExamples[]>;
}

/** Whether a word names a file with a ruleset: a module or JSON. */
export function isOwn(word: string): boolean {
  return /\.(?:js|mjs|cjs|json)$/u.test(word);
}

/**
 * Loads a ruleset of one's own: JSON, or a module that exports `ruleset` and perhaps `examples`.
 * Without `examples` of its own, a file `examples.js` beside a module may bring them.
 * @throws UsageError when the file holds none
 */
export async function loadOwn(file: string, io: Io): Promise<Proven> {
  if (file.endsWith(".json")) return loadJson(file, io);
  const module = await loadModule(file, io);
  const ruleset = exportOf(module, "ruleset");
  if (!isRuleset(ruleset)) throw new UsageError(`\`${file}\` does not export a \`ruleset\``);
  return { ruleset, examples: async () => examplesOf(module) ?? (await examplesBeside(file, io)) };
}

/** JSON brings no examples, and extends built-in rulesets only when it was flattened before. */
async function loadJson(file: string, io: Io): Promise<Proven> {
  const { loadRuleset } = await import("clearpost/schema");
  const ruleset = loadRuleset(readText(file, io));
  return { ruleset, examples: async () => [] };
}

/** No draft has been read when a module is loaded, so what went wrong with it may be told. */
async function loadModule(file: string, io: Io): Promise<object> {
  try {
    return await io.load(file);
  } catch (error) {
    if (error instanceof RulesetError) throw error;
    const why = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "") : "it threw something";
    throw new UsageError(`cannot load \`${file}\`: ${why}`);
  }
}

async function examplesBeside(file: string, io: Io): Promise<readonly RuleExamples[]> {
  const beside = join(dirname(file), "examples.js");
  if (!io.exists(beside)) return [];
  return examplesOf(await loadModule(beside, io)) ?? [];
}

function examplesOf(module: object): readonly RuleExamples[] | undefined {
  const examples = exportOf(module, "examples");
  // What is no list of examples is told by what reads them.
  return Array.isArray(examples) ? (examples as readonly RuleExamples[]) : undefined;
}

/** A named export, or one of the default export, as CommonJS has them. */
function exportOf(module: object, name: string): unknown {
  const own: unknown = Reflect.get(module, name);
  const inner: unknown = Reflect.get(module, "default");
  if (own !== undefined || typeof inner !== "object" || inner === null) return own;
  return Reflect.get(inner, name);
}

function isRuleset(value: unknown): value is Ruleset {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof Reflect.get(value, "id") === "string" &&
    Array.isArray(Reflect.get(value, "rules"))
  );
}
