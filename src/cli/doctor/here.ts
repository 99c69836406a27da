import { compile, type Ruleset, RulesetError } from "clearpost";
import type { Check } from "../../serve/index.js";
import type { Proven } from "../own.js";
import { loadProven, type Source } from "../policies.js";

/** The oldest Node that the package runs on. */
const oldest = [20, 19] as const;

/** Whether this version of Node is one that the package runs on. */
export function nodeCheck(version: string): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isNew = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return {
    what: `Node ${version}`,
    ...(isNew ? {} : { todo: `install Node ${oldest.join(".")} or later` }),
  };
}

/** A ruleset that was looked at; none where it cannot be used. */
export interface Looked {
  readonly check: Check;
  readonly ruleset?: Ruleset;
}

/**
 * Whether there is nothing to mend in a ruleset, and what its hash is.
 * @throws UsageError for an unknown id or file
 */
export async function rulesetCheck(word: string, source: Source): Promise<Looked> {
  try {
    return await look(word, await loadProven(word, source));
  } catch (error) {
    if (!(error instanceof RulesetError)) throw error;
    return { check: { what: `ruleset ${word}`, todo: `it cannot be used, see \`clearpost lint ${word}\`` } };
  }
}

async function look(word: string, { ruleset, examples }: Proven): Promise<Looked> {
  const { checkRuleset, warningsOf } = await import("clearpost/testing");
  const proof = await examples();
  const problems = [...checkRuleset(ruleset), ...warningsOf(ruleset, proof.length === 0 ? undefined : proof)];
  const hashes = compile(ruleset).rulesets.map(({ hash }) => hash);
  const what = `ruleset ${ruleset.id} ${ruleset.version}, ${hashes.join(", ")}`;
  if (problems.length === 0) return { ruleset, check: { what } };
  return {
    ruleset,
    check: { what, todo: `see \`clearpost lint ${word}\`, ${problems.length} things to mend` },
  };
}
