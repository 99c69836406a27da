import { oneOf, type Typed } from "../arguments.js";
import type { ExitCode, Io } from "../io.js";
import { UsageError } from "../usage-error.js";
import { type Entry, entryOf } from "./entry.js";
import { type Key, keyOf } from "./key.js";
import { hashesOf, openSeal, type Sealed } from "./ledger.js";
import { type Line, linesOf } from "./lines.js";

/** A draft in question, and the records that are about it. */
interface Asked {
  readonly entry: Entry;
  /** Records of this draft in these circumstances. */
  readonly same: Sealed[];
  /** Records of the same words in other circumstances. */
  readonly words: Sealed[];
}

/** Says of each draft whether a ledger has a decision about it; `decision` beside a draft is compared with it. */
export async function verify(typed: Typed, ledger: string, io: Io): Promise<ExitCode> {
  const format = oneOf("format", typed.values.format, ["ndjson", "pretty"]);
  const key = keyOf(typed.values["key-file"], io);
  const [file = "-"] = typed.words;
  const asked = await askedIn(file, io);
  const broken = await lookUp(asked, ledger, { key, io });
  const answers = asked.map(answerOf);
  io.out(answers.map((one) => `${format === "pretty" ? sentence(one) : JSON.stringify(one)}\n`).join(""));
  return broken > 0 || answers.some(({ recorded }) => recorded !== "yes") ? 1 : 0;
}

async function askedIn(file: string, io: Io): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for await (const lines of linesOf(file, io)) {
    for (const line of lines) {
      if (line.text?.trim() === "") continue;
      const entry = entryOf(line);
      if ("problem" in entry) throw new UsageError(`line ${entry.line}: ${entry.problem}`);
      asked.push({ entry, same: [], words: [] });
    }
  }
  return asked;
}

interface Place {
  readonly key: Key;
  readonly io: Io;
}

/** Goes through the ledger once; the answer is how many of its lines are not as they were written. */
async function lookUp(asked: readonly Asked[], ledger: string, { key, io }: Place): Promise<number> {
  const [subjects, texts] = [new Map<string, Asked[]>(), new Map<string, Asked[]>()];
  for (const one of asked) {
    const { subject, text } = hashesOf(one.entry, key);
    add(subjects, subject, one);
    if (text !== undefined) add(texts, text, one);
  }
  let broken = 0;
  for await (const line of eachLine(ledger, io)) {
    const record = openSeal(line, key);
    if (record === undefined) {
      broken += 1;
      io.err(`clearpost: record ${line.number} is not as it was written, or under another key\n`);
    } else {
      const { subject, text = "" } = record.hashes;
      note(record, subjects.get(subject) ?? [], texts.get(text) ?? []);
    }
  }
  return broken;
}

async function* eachLine(file: string, io: Io): AsyncGenerator<Line> {
  for await (const lines of linesOf(file, io)) yield* lines;
}

function add(groups: Map<string, Asked[]>, hash: string, one: Asked): void {
  const group = groups.get(hash);
  if (group === undefined) groups.set(hash, [one]);
  else group.push(one);
}

const mostKept = 20;

function note(record: Sealed, same: readonly Asked[], words: readonly Asked[]): void {
  for (const one of same) if (one.same.length < mostKept) one.same.push(record);
  for (const one of words) if (!same.includes(one) && one.words.length < mostKept) one.words.push(record);
}

interface Answer {
  readonly line: number;
  readonly id?: string | number;
  readonly recorded: "yes" | "other-decision" | "other-circumstances" | "no";
  readonly records: readonly Pick<Sealed, "line" | "decision" | "rules" | "rulesets">[];
}

function answerOf(asked: Asked): Answer {
  const { line, id } = asked.entry;
  const { recorded, records } = matchOf(asked);
  return {
    line,
    ...(id === undefined ? {} : { id }),
    recorded,
    records: records.map(({ line: at, decision, rules, rulesets }) => ({
      line: at,
      decision,
      rules,
      rulesets,
    })),
  };
}

function matchOf({ entry: { claimed }, same, words }: Asked): {
  readonly recorded: Answer["recorded"];
  readonly records: readonly Sealed[];
} {
  const fitting = claimed === undefined ? same : same.filter(({ decision }) => decision === claimed);
  if (fitting.length > 0) return { recorded: "yes", records: fitting };
  if (same.length > 0) return { recorded: "other-decision", records: same };
  return { recorded: words.length > 0 ? "other-circumstances" : "no", records: words };
}

const sentences: { readonly [recorded in Answer["recorded"]]: string } = {
  yes: "this draft has a record",
  "other-decision": "this draft has a record, of another decision",
  "other-circumstances": "these words have a record, in other circumstances",
  no: "there is no record of this draft",
};

function sentence({ line, recorded, records }: Answer): string {
  const told = records.map((record) => `${String(record.decision)} (record ${record.line})`);
  return `line ${line}: ${sentences[recorded]}${told.length === 0 ? "" : `: ${told.join(", ")}`}`;
}
