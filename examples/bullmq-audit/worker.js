// Judges batches until it is told to stop; as many of these as there are cores, on as many machines as see the file.
import { open } from "node:fs/promises";
import process from "node:process";
import { setImmediate as breath } from "node:timers/promises";
import { Worker } from "bullmq";
import { compile, evaluate, SubjectError } from "clearpost";
import { auditRecord, auditSummary } from "clearpost/formats";
import { ruleset } from "clearpost/rulesets/baseline";
import { connection, contentHash, queueName } from "./queue.js";

const policy = compile(ruleset);
/** Judging is synchronous, and the worker must tell Redis now and then that it lives. */
const postsBetweenBreaths = 20;

/** The summary of one batch; it is kept once, when the batch is done, however often it was begun. */
async function audit({ data: { file, start, length, hash } }) {
  const bytes = await readPart(file, start, length);
  if (contentHash(bytes) !== hash) throw new Error("the file has changed since its batches were made");
  const lines = bytes
    .toString("utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const records = [];
  for (const [at, line] of lines.entries()) {
    records.push(...recordOf(line));
    if (at % postsBetweenBreaths === 0) await breath();
  }
  return auditSummary(records, lines.length - records.length);
}

/** A post that cannot be judged is counted, and stops no other. */
function recordOf(line) {
  try {
    const { id, ...subject } = JSON.parse(line);
    return [auditRecord(evaluate(subject, policy), { id })];
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof SubjectError) return [];
    throw error;
  }
}

async function readPart(file, start, length) {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

const worker = new Worker(queueName, audit, {
  connection,
  // A worker that died holds its batch for as long as this; then another one takes it.
  lockDuration: 5_000,
  stalledInterval: 1_000,
  maxStalledCount: 10,
});
// What went wrong is told without the error's words, which could hold a piece of a post.
worker.on("failed", (job) => console.error(`batch ${job?.id ?? "of unknown name"} failed`));
worker.on("error", () => console.error("the queue could not be reached or kept, trying again"));
process.once("SIGTERM", () => worker.close());
