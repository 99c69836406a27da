import { Readable } from "node:stream";
import type { ExitCode, Io } from "../../src/cli/io.js";
import type { Shelf } from "../../src/cli/policies.js";
import { run } from "../../src/cli/run.js";
import { clause } from "../fixtures/clause.js";
import { sample, sampleExamples } from "../fixtures/sample.js";

/** With a clause that nothing decides yet. */
const unfinished = { ...sample, clauses: { ...sample.clauses, "sample/later": clause } };

const shelf: Shelf = {
  baseline: {
    ruleset: async () => ({ ruleset: unfinished }),
    examples: async () => ({ examples: sampleExamples }),
  },
  other: {
    ruleset: async () => ({ ruleset: { ...unfinished, id: "other" } }),
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
    page: () => missing(),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    taken: async () => undefined,
    isWatched: false,
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
