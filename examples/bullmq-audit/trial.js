// Proves the example: two workers are killed on the way, and the totals are still those of one process.
// It starts a Redis of its own, and ends nothing that it did not start: node trial.js
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { Queue } from "bullmq";
import { connection, queueName } from "./queue.js";

const posts = 12_000;
const killsAt = [0.2, 0.6];
const longest = 240_000;
const folder = mkdtempSync(join(tmpdir(), "clearpost-bullmq-"));
const file = join(folder, "posts.ndjson");
const port = await freePort();
const env = { ...process.env, REDIS_PORT: String(port) };
const started = new Set();

try {
  writeFileSync(file, Array.from({ length: posts }, (_, at) => `${lineOf(at)}\n`).join(""));
  await startRedis();
  const queue = new Queue(queueName, { connection: { ...connection, port } });
  console.log(node("producer.js", file).trim());
  const again = await countsOf(queue);
  node("producer.js", file);
  check("a batch that is added twice is there once", await countsOf(queue), again);
  await work(queue);
  const tally = node("tally.js");
  const whole = join(folder, "whole.json");
  command("clearpost", "audit", file, "--summary", whole, "--format", "pretty");
  check("the totals are those of one process", tally, readFileSync(whole, "utf8"));
  const { judged, unreadable, decisions } = JSON.parse(tally);
  check("every post is counted once", judged + unreadable, posts);
  console.log(`${judged} judged, ${unreadable} unreadable, ${JSON.stringify(decisions)}`);
  await queue.close();
} finally {
  for (const child of started) await end(child, "SIGTERM");
  rmSync(folder, { recursive: true, force: true });
}

/** Lets workers work until all is done; those at the given shares are killed in the middle of it. */
async function work(queue) {
  const began = performance.now();
  const { total } = await countsOf(queue);
  for (const share of killsAt) {
    const worker = start(process.execPath, ["worker.js"]);
    const done = await until(queue, (counts) => counts.completed >= share * total);
    await end(worker, "SIGKILL");
    if (done.completed === total) throw new Error("the worker was done before it could be killed");
    console.log(`worker ${worker.pid} killed with ${done.completed} of ${total} batches done`);
  }
  const worker = start(process.execPath, ["worker.js"]);
  await until(queue, ({ completed }) => completed === total);
  await end(worker, "SIGTERM");
  console.log(`done after ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

async function until(queue, isEnough) {
  const last = performance.now() + longest;
  while (performance.now() < last) {
    const counts = await countsOf(queue);
    if (counts.failed > 0) throw new Error(`${counts.failed} batches failed`);
    if (isEnough(counts)) return counts;
    await pause(5);
  }
  throw new Error("the workers did not come to an end in time");
}

async function countsOf(queue) {
  const counts = await queue.getJobCounts("completed", "failed", "waiting", "active", "delayed");
  return { ...counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) };
}

/** Posts of four kinds, and now and then a line that is none. */
function lineOf(at) {
  const texts = [
    "Visiting hours are longer this weekend, see you at the front desk.",
    "Saw MRN 00482913 today",
    "Night shift again, three of us for thirty beds. Union meeting on Thursday!",
    "So proud of my patient Orla Finnegan, who rang the bell today after her last chemo!",
  ];
  if (at % 997 === 0) return '{"kind":"pots"}';
  if (at % 1009 === 0) return "{";
  return JSON.stringify({ id: at, kind: "post", text: `${texts[at % texts.length]} (${at})` });
}

/** Keeps nothing on disk and listens on this machine only. */
async function startRedis() {
  const server = start("redis-server", [
    ...["--bind", "127.0.0.1", "--port", String(port), "--dir", folder],
    ...["--save", "", "--appendonly", "no", "--maxmemory-policy", "noeviction"],
  ]);
  let answered = false;
  for (let tries = 0; tries < 100 && !answered; tries += 1) {
    await pause(50);
    answered = spawnSync("redis-cli", ["-p", String(port), "ping"], { encoding: "utf8" }).stdout === "PONG\n";
  }
  if (!answered || server.exitCode !== null) throw new Error("redis-server did not start");
}

function start(program, args) {
  const child = spawn(program, args, { env, stdio: ["ignore", "ignore", "inherit"] });
  started.add(child);
  return child;
}

/** Ends a process that was started here, by its own id. */
async function end(child, signal) {
  started.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "exit");
  child.kill(signal);
  await closed;
}

function node(...args) {
  return command(process.execPath, ...args);
}

function command(program, ...args) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { env, encoding: "utf8" });
  if (status === 0) return stdout;
  throw new Error(`${program} ${args[0]} failed: ${error?.message ?? stderr}`);
}

function check(what, got, wanted) {
  if (JSON.stringify(got) !== JSON.stringify(wanted)) {
    throw new Error(`${what}: ${JSON.stringify(got)} is not ${JSON.stringify(wanted)}`);
  }
  console.log(`ok  ${what}`);
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port: free } = server.address();
  server.close();
  await once(server, "close");
  return free;
}
