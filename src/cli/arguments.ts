import { parseArgs } from "node:util";
import { hint } from "./near.js";
import { UsageError } from "./usage-error.js";

export const commands = [
  "check",
  "redact",
  "audit",
  "detect",
  "explain",
  "rules",
  "lint",
  "test",
  "coverage",
  "mutate",
  "diff",
  "trial",
  "init",
  "serve",
  "doctor",
  "playground",
] as const;
export type Command = (typeof commands)[number];

/** A redacted draft has the form of the draft, a sidecar answers in JSON, and a page is a page. */
const formless: readonly string[] = ["redact", "serve", "playground"];
const formatted = commands.filter((command) => !formless.includes(command));

/** Every option of every command; `value` options take the next word. */
const specs = {
  ruleset: {
    kind: "value",
    for: ["check", "redact", "audit", "explain", "rules", "trial", "serve", "doctor"],
  },
  against: { kind: "value", for: ["trial"] },
  map: { kind: "value", for: ["trial"] },
  subject: { kind: "value", for: ["check", "redact", "explain"] },
  host: { kind: "value", for: ["check", "redact", "audit", "explain", "trial", "serve", "doctor"] },
  format: { kind: "value", for: formatted },
  "fail-on": { kind: "value", for: ["check", "redact"] },
  shard: { kind: "value", for: ["audit"] },
  summary: { kind: "value", for: ["audit"] },
  record: { kind: "value", for: ["audit"] },
  verify: { kind: "value", for: ["audit"] },
  "key-file": { kind: "value", for: ["audit"] },
  merge: { kind: "flag", for: ["audit"] },
  detectors: { kind: "value", for: ["detect"] },
  port: { kind: "value", for: ["serve", "playground"] },
  address: { kind: "value", for: ["serve"] },
  socket: { kind: "value", for: ["serve", "doctor"] },
  url: { kind: "value", for: ["doctor"] },
  "token-file": { kind: "value", for: ["serve", "doctor"] },
  log: { kind: "value", for: ["doctor"] },
  unmask: { kind: "flag", for: ["check", "detect"] },
  all: { kind: "flag", for: ["check"] },
  progress: { kind: "flag", for: ["audit", "mutate", "diff", "trial"] },
  "no-color": { kind: "flag", for: commands },
  help: { kind: "flag", for: commands },
  version: { kind: "flag", for: commands },
} as const satisfies {
  readonly [name: string]: { readonly kind: "value" | "flag"; readonly for: readonly Command[] };
};

type Name = keyof typeof specs;

/** What was typed, checked as far as words alone can be. */
export interface Typed {
  readonly command: Command | "help" | "version";
  readonly words: readonly string[];
  readonly values: { readonly [name in Name]?: string };
  readonly flags: ReadonlySet<Name>;
}

/**
 * Reads the words of the command line.
 * @throws UsageError for an unknown command or option, and for an option without its value
 */
export function readArguments(argv: readonly string[]): Typed {
  const names = Object.keys(specs) as readonly Name[]; // the keys of a constant
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      names.map((name) => [
        name,
        { type: specs[name].kind === "value" ? "string" : "boolean", ...short(name) } as const,
      ]),
    ),
  });
  const words: string[] = [];
  const values: { [name in Name]?: string } = {};
  const flags = new Set<Name>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const name = knownOption(token.name, token.rawName, names);
    if (specs[name].kind === "flag") flags.add(flagOf(name, token.value));
    else values[name] = joined(values[name], wordOf(name, token.value));
  }
  const [first, ...rest] = words;
  const command = commandOf(first, flags);
  if (command !== "help" && command !== "version")
    checkOptions(command, [...(Object.keys(values) as Name[]), ...flags]);
  return { command, words: rest, values, flags };
}

function short(name: Name): { readonly short?: string } {
  if (name === "help") return { short: "h" };
  return name === "version" ? { short: "v" } : {};
}

function knownOption(name: string, raw: string, names: readonly Name[]): Name {
  const known = names.find((one) => one === name);
  if (known !== undefined) return known;
  throw new UsageError(`unknown option \`${raw}\`, ${hint(name, names)}`);
}

function flagOf(name: Name, value: string | undefined): Name {
  if (value === undefined) return name;
  throw new UsageError(`\`--${name}\` takes no value`);
}

function wordOf(name: Name, value: string | undefined): string {
  if (value !== undefined && value !== "" && !value.startsWith("--")) return value;
  throw new UsageError(`\`--${name}\` needs a value`);
}

/** Only lists may be given in several pieces. */
function joined(before: string | undefined, value: string): string {
  return before === undefined ? value : `${before},${value}`;
}

function commandOf(word: string | undefined, flags: ReadonlySet<Name>): Typed["command"] {
  if (flags.has("version")) return "version";
  if (word === undefined || word === "help" || flags.has("help")) return "help";
  const known = commands.find((one) => one === word);
  if (known !== undefined) return known;
  throw new UsageError(`unknown command \`${word.slice(0, 40)}\`, ${hint(word, [...commands, "help"])}`);
}

function checkOptions(command: Command, given: readonly Name[]): void {
  const wrong = given.find((name) => !specs[name].for.some((one) => one === command));
  if (wrong !== undefined) throw new UsageError(`\`${command}\` has no option \`--${wrong}\``);
}

/**
 * The value of an option that knows only some words.
 * @throws UsageError for any other word
 */
export function oneOf<const Word extends string>(
  name: Name,
  given: string | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  if (given === undefined) return words[0];
  const known = words.find((word) => word === given);
  if (known !== undefined) return known;
  throw new UsageError(`\`--${name}\` must be one of ${words.join(", ")}, ${hint(given, words)}`);
}

/** The items of a list written with commas. */
export function listed(given: string | undefined): readonly string[] | undefined {
  return given
    ?.split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
