import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";

/** @typedef {import("../../test/runtimes/smoke.js").Answer} Answer */
/**
 * @typedef {object} Heard
 * @property {number} first milliseconds from the start of the runtime to its first answer
 * @property {readonly Answer[]} answers
 */

const patience = 120_000;

/**
 * Runs a program that writes one answer a line and ends.
 *
 * @param {string} cwd
 * @param {readonly string[]} line the program and its arguments
 * @returns {Promise<Heard>}
 */
export async function runCommand(cwd, line) {
  const { child, output, started, complaints } = start(cwd, line);
  const closed = once(child, "close");
  const heard = await collect(output, started);
  const [status] = await closed;
  if (status !== 0) throw new Error(`ended with ${status}: ${complaints()}`);
  return heard;
}

/**
 * Starts workerd on a free port of loopback, asks it once, and stops it.
 *
 * @param {string} cwd
 * @param {string} workerd
 * @returns {Promise<Heard>}
 */
export async function askWorker(cwd, workerd) {
  const { child, control, started, complaints } = start(cwd, [
    workerd,
    "serve",
    "worker.capnp",
    "--control-fd=3",
  ]);
  const closed = once(child, "close");
  try {
    const port = await portOf(control);
    if (port === undefined) throw new Error(`did not listen: ${complaints()}`);
    const { ok, body } = await fetch(`http://127.0.0.1:${port}/`);
    if (!ok || body === null) throw new Error(`refused to answer: ${complaints()}`);
    return await collect(Readable.fromWeb(body), started);
  } finally {
    child.kill("SIGKILL");
    await closed;
  }
}

/**
 * A program with nothing of this machine but its folder as home; it does not outlive this script.
 *
 * @param {string} cwd
 * @param {readonly string[]} line
 */
function start(cwd, [program = "", ...args]) {
  const started = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { HOME: cwd, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    timeout: patience,
    killSignal: "SIGKILL",
  });
  const stop = () => child.kill("SIGKILL");
  process.once("exit", stop);
  child.once("close", () => process.off("exit", stop));
  // All but the first are pipes out of it, as asked for above.
  const [, output, errors, control] = /** @type {[null, Readable, Readable, Readable, undefined]} */ (
    child.stdio
  );
  let said = "";
  errors.setEncoding("utf8").on("data", (some) => {
    said += some;
  });
  return { child, output, control, started, complaints: () => said.trim() };
}

/**
 * @param {Readable} lines
 * @param {number} started
 * @returns {Promise<Heard>}
 */
async function collect(lines, started) {
  let first = Number.NaN;
  const answers = [];
  for await (const line of createInterface({ input: lines })) {
    if (answers.length === 0) first = performance.now() - started;
    answers.push(JSON.parse(line));
  }
  return { first, answers };
}

/**
 * The port that workerd says it listens on; undefined when it ends before.
 *
 * @param {Readable} control
 * @returns {Promise<number | undefined>}
 */
async function portOf(control) {
  for await (const line of createInterface({ input: control })) {
    const { event, port } = JSON.parse(line);
    if (event === "listen") return port;
  }
  return undefined;
}
