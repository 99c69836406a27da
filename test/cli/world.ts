import { Readable } from "node:stream";
import { all, defineRuleset, field, found, permission, phrases, rule } from "clearpost/dsl";
import type { RuleExamples } from "clearpost/testing";
import type { ExitCode, Io } from "../../src/cli/io.js";
import type { Shelf } from "../../src/cli/policies.js";
import { run } from "../../src/cli/run.js";

const clause = (category: string) =>
  ({
    document: "Invented policy",
    locator: "1",
    quality: "own-wording",
    category,
    summary: "Ask first.",
  }) as const;

/** An invented ruleset with one rule for each decision, so that the command is tested without any policy. */
const sample = defineRuleset({
  id: "sample",
  version: "1.0.0",
  title: "Invented sample",
  effective: { from: "2026-01-01" },
  clauses: {
    "sample/stories": clause("phi-identifier"),
    "sample/names": clause("confidential-information"),
    "sample/tone": clause("respectful-conduct"),
    "sample/pay": clause("protected-speech"),
    "sample/later": clause("education"),
  },
  detectors: {
    "x/code": phrases(["canary77"]),
    "x/story": phrases(["our patient"]),
    "x/name": phrases(["project heron"]),
    "x/rude": phrases(["rubbish"]),
    "x/pay": phrases(["our pay"]),
  },
  rules: [
    rule("sample/numbers", {
      cites: ["sample/stories"],
      severity: "critical",
      addresses: "both",
      trigger: found("x/code"),
      outcome: "block",
      message: "this holds a number of a patient",
      remedy: { say: "take the number out", contact: "the privacy office" },
    }),
    rule("sample/stories", {
      cites: ["sample/stories"],
      severity: "high",
      addresses: "both",
      trigger: found("x/story"),
      require: field("authorization.status").is("covers"),
      outcome: "block",
      floor: "review",
      message: "this is about a patient",
    }),
    rule("sample/names", {
      cites: ["sample/names"],
      severity: "medium",
      addresses: "both",
      trigger: found("x/name"),
      outcome: "review",
      message: "this names a project",
    }),
    rule("sample/tone", {
      cites: ["sample/tone"],
      severity: "low",
      addresses: "both",
      trigger: found("x/rude"),
      outcome: "warn",
      message: "be kind",
    }),
  ],
  permissions: [
    permission("sample/pay", {
      cites: ["sample/pay"],
      when: all(found("x/pay")),
      lowers: { categories: ["respectful-conduct"] },
      to: "allow",
      note: "pay may be talked about",
    }),
  ],
});

const examples: readonly RuleExamples[] = [
  {
    rule: "sample/numbers",
    violates: [{ subject: { kind: "post", text: "He has canary77." } }],
    passes: [{ kind: "post", text: "A canary sings." }],
  },
  {
    rule: "sample/stories",
    violates: [{ subject: { kind: "post", text: "Meet our patient.", authorizations: [] } }],
    passes: [{ kind: "post", text: "Meet our team." }],
    undetermined: [{ kind: "post", text: "Meet our patient.", channel: { owner: "institution" } }],
  },
  {
    rule: "sample/names",
    violates: [{ subject: { kind: "post", text: "Project Heron is late." } }],
    passes: [{ kind: "post", text: "A heron is late." }],
  },
  {
    rule: "sample/tone",
    violates: [{ subject: { kind: "post", text: "What rubbish." } }],
    passes: [{ kind: "post", text: "What a day." }],
  },
];

const shelf: Shelf = {
  baseline: { ruleset: async () => ({ ruleset: sample }), examples: async () => ({ examples }) },
  other: {
    ruleset: async () => ({ ruleset: { ...sample, id: "other" } }),
    examples: async () => ({ examples: [] }),
  },
};

export interface Answer {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command over invented files and rulesets; nothing outside is touched. */
export function type(
  argv: readonly string[],
  files: Readonly<Record<string, string>> = {},
  also: Partial<Io> = {},
): Promise<Answer> {
  return typeWith(shelf, argv, {
    read: (file) => files[file] ?? missing(),
    exists: (file) => Object.hasOwn(files, file),
    stdin: () => files["-"] ?? "",
    pieces: (file) => piecesOf(files[file] ?? missing()),
    ...also,
  });
}

/** The same with rulesets and a world of one's own. */
export async function typeWith(from: Shelf, argv: readonly string[], also: Partial<Io>): Promise<Answer> {
  const out: string[] = [];
  const err: string[] = [];
  const io: Io = {
    read: () => missing(),
    exists: () => false,
    write: () => missing(),
    load: async () => missing(),
    stdin: () => "",
    pieces: () => missing(),
    append: () => missing(),
    secret: () => missing(),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    taken: async () => undefined,
    progress: () => undefined,
    color: false,
    width: 100,
    version: "9.8.7",
    env: () => undefined,
    ...also,
  };
  const code = await run(argv, io, from);
  return { code, out: out.join(""), err: err.join("") };
}

const pieceLength = 7;

/** A text in UTF-8, in pieces that end anywhere, within a character too. */
function piecesOf(text: string): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  const count = Math.ceil(bytes.length / pieceLength);
  return Readable.from(
    Array.from({ length: count }, (_, at) => bytes.subarray(at * pieceLength, (at + 1) * pieceLength)),
  );
}

function missing(): never {
  throw Object.assign(new Error("nothing of this is repeated"), { code: "ENOENT" });
}
