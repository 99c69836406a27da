import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startSidecar } from "../../src/serve/index.js";
import { bundledCommand } from "../fixtures/command.js";
import { sample } from "../fixtures/sample.js";
import { addressOf, anyPort, ask, type Reply, socketPath, socketTo, start, until } from "./world.js";

const subject = { kind: "post", text: "She is canary77" };
const body = JSON.stringify({ subject });
const quiet = { version: "1", hosts: new Map(), usual: ["sample"], log: () => undefined };

/** A request of which only a part was sent so far. */
function half(place: Parameters<typeof addressOf>[0]) {
  const headers = { "content-type": "application/json", "content-length": String(body.length) };
  const agent = new Agent({ keepAlive: true });
  const asked = request({ ...addressOf(place), path: "/evaluate", method: "POST", headers, agent });
  const reply = new Promise<Pick<Reply, "status" | "headers">>((resolve, reject) => {
    asked.on("error", reject);
    asked.on("response", (response) => {
      response.resume().on("end", () => {
        agent.destroy();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      });
    });
  });
  reply.catch(() => undefined);
  asked.write(body.slice(0, 10));
  return { reply, finish: () => asked.end(body.slice(10)) };
}

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("start", () => {
  test("before the rulesets are ready nothing is judged, and health says so", async () => {
    const other = await startSidecar({ ...quiet, place: anyPort, rulesets: many, usual: ["slow0"] });
    onTestFinished(async () => {
      await other.stop();
    });
    const replies = await Promise.all([
      ask(other.place, "/health"),
      ask(other.place, "/evaluate", { body }),
      ask(other.place, "/rulesets"),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(replies[0]?.json.status).toBe("starting");
    expect(replies[1]?.headers["retry-after"]).toBe("2");
    await other.ready;
    expect((await ask(other.place, "/health")).status).toBe(200);
  });

  test("a ruleset that cannot be used stops it again", async () => {
    const broken = { ...sample, clauses: {} };
    const sidecar = await startSidecar({ ...quiet, place: anyPort, rulesets: [broken] });
    await expect(sidecar.ready).rejects.toThrow("sample/stories");
    await expect(ask(sidecar.place, "/health")).rejects.toThrow();
  });

  test("a taken port is refused", async () => {
    const { place } = await start();
    await expect(startSidecar({ ...quiet, place, rulesets: [sample] })).rejects.toThrow("EADDRINUSE");
  });

  test("a socket in use stays, one that was left behind is taken over, a file is not", async () => {
    const path = socketPath();
    const place = { kind: "socket", path } as const;
    const first = await start({ place });
    await expect(startSidecar({ ...quiet, place, rulesets: [sample] })).rejects.toThrow("EADDRINUSE");
    expect((await ask(first.place, "/health")).status).toBe(200);
    await first.stop();
    await leaveBehind(path);
    expect((await ask((await start({ place })).place, "/health")).status).toBe(200);
    const file = `${path}.txt`;
    writeFileSync(file, "kept");
    await expect(
      startSidecar({ ...quiet, place: { kind: "socket", path: file }, rulesets: [sample] }),
    ).rejects.toThrow("EADDRINUSE");
    expect(readFileSync(file, "utf8")).toBe("kept");
  });
});

/** So many rulesets that requests get their turn before the last is compiled. */
const many = Array.from({ length: 300 }, (_, index) => ({ ...sample, id: `slow${index}` }));

/** A socket file whose process has died. */
async function leaveBehind(path: string): Promise<void> {
  const script = `require("node:net").createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, "SIGKILL"))`;
  const child = spawn(process.execPath, ["-e", script]);
  await new Promise((resolve) => child.on("exit", resolve));
}

describe("connections", () => {
  test("one serves many requests", async () => {
    const { place } = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    const paths = ["/health", "/nowhere", "/evaluate", "/health"];
    const replies = [];
    for (const path of paths) replies.push(await ask(place, path, { agent }));
    expect(replies.map(({ status }) => status)).toEqual([200, 404, 405, 200]);
    expect(replies.map(({ headers }) => headers.connection)).toEqual(paths.map(() => "keep-alive"));
  });

  test("a client that is too slow is let go, and others are served meanwhile", async () => {
    const { place, log } = await start({ patience: { headers: 200, request: 300 } });
    const slow = half(place);
    const silent = socketTo(place);
    const gone = new Promise((resolve) => silent.on("close", resolve));
    silent.resume().write("GET /health HT");
    expect((await ask(place, "/health")).status).toBe(200);
    const { status } = await slow.reply;
    await gone;
    expect(status).toBe(408);
    await until(() => log.length === 2);
    expect(log[1]).toMatch(/^POST - gone [\d.]+ ms$/);
  });

  test("a client that goes away harms nothing", async () => {
    const { place, log } = await start();
    const socket = socketTo(place);
    socket.write(
      "POST /evaluate HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{",
    );
    await moment(100);
    socket.destroy();
    await until(() => log.length === 1);
    expect(log).toEqual([expect.stringMatching(/^POST - gone /)]);
    expect((await ask(place, "/evaluate", { body })).status).toBe(200);
  });
});

describe("stop", () => {
  test("finishes what was begun, says so to others, and takes nothing new", async () => {
    const { place, stop } = await start();
    const begun = half(place);
    const alsoBegun = half(place);
    await moment(100);
    const stopped = stop();
    await expect(ask(place, "/health")).rejects.toThrow();
    begun.finish();
    alsoBegun.finish();
    expect(await begun.reply).toMatchObject({ status: 200, headers: { connection: "close" } });
    expect(await alsoBegun.reply).toMatchObject({ status: 200 });
    expect(await stopped).toBe(true);
  });

  test("ends by the deadline, whatever is still open", async () => {
    const { place, stop } = await start({ patience: { stop: 200 } });
    const begun = half(place);
    await moment(100);
    const before = performance.now();
    expect(await stop()).toBe(false);
    expect(performance.now() - before).toBeLessThan(60_000);
    await expect(begun.reply).rejects.toThrow();
  });

  test("an idle connection does not hold it up", async () => {
    const { place, stop } = await start();
    const agent = new Agent({ keepAlive: true });
    onTestFinished(() => agent.destroy());
    await ask(place, "/health", { agent });
    const before = performance.now();
    expect(await stop()).toBe(true);
    expect(performance.now() - before).toBeLessThan(4_000);
  });
});

describe("the command", () => {
  const folder = mkdtempSync(join(tmpdir(), "clearpost-sidecar-"));
  let main: string;

  beforeAll(async () => {
    main = await bundledCommand(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function run(args: readonly string[], env: { readonly [name: string]: string } = {}) {
    const child = spawn(process.execPath, [main, ...args], { cwd: folder, env: { ...process.env, ...env } });
    const written = { out: "", err: "" };
    child.stdout.on("data", (chunk) => {
      written.out += String(chunk);
    });
    child.stderr.on("data", (chunk) => {
      written.err += String(chunk);
    });
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
    return { child, written, ended };
  }

  test.each(["SIGTERM", "SIGINT"] as const)("on %s finishes what was begun, then ends", async (signal) => {
    const path = join(folder, `${signal}.sock`);
    const { child, written, ended } = run(["serve", "--socket", path, "--ruleset", "baseline"]);
    await until(() => written.out.includes("ready with baseline"));
    const place = { kind: "socket", path } as const;
    const begun = half(place);
    await moment(200);
    child.kill(signal);
    await moment(200);
    begun.finish();
    expect((await begun.reply).status).toBe(200);
    expect(await ended).toBe(0);
    expect(written.err).toBe("");
    expect(written.out).toMatch(
      /^listening at unix:\S+\nready with baseline \S+\nPOST \/evaluate 200 [\d.]+ ms\n$/,
    );
  });

  test("serves every built-in ruleset when none is named, under a token out of the environment", async () => {
    const token = "0123456789abcdef0123456789abcdef";
    const { written } = run(["serve", "--port", "0"], { CLEARPOST_TOKEN: token });
    await until(() => written.out.includes("ready with "));
    const port = Number(/127\.0\.0\.1:(\d+)/.exec(written.out)?.[1]);
    const place = { kind: "port", address: "127.0.0.1", port } as const;
    const headers = { authorization: `Bearer ${token}` };
    expect((await ask(place, "/health")).status).toBe(401);
    const asked = { subject: { kind: "post", text: "Saw MRN 00482913 today" }, ruleset: ["baseline", "msk"] };
    const { json } = await ask(place, "/evaluate", { headers, body: asked });
    expect([json.decision, json.rulesets.length]).toEqual(["block", 2]);
    expect((await ask(place, "/rulesets", { headers })).json).toMatchObject({ usual: ["baseline"] });
  });

  test.each([
    ["a file", ["serve", "draft.txt"]],
    ["a port that is none", ["serve", "--port", "http"]],
    ["a port too high", ["serve", "--port", "65536"]],
    ["a name as address", ["serve", "--address", "hospital.example"]],
    ["an address that others reach, without a token", ["serve", "--address", "0.0.0.0"]],
    ["a socket and a port", ["serve", "--socket", "s", "--port", "1"]],
    ["a socket in no folder", ["serve", "--socket", "none/s.sock", "--ruleset", "baseline"]],
    ["an unknown ruleset", ["serve", "--ruleset", "basline"]],
    ["an unknown host", ["serve", "--host", "nowhere"]],
    ["a token file that is missing", ["serve", "--token-file", "none"]],
    ["a token that was typed", ["serve", "--token", "0123456789abcdef0123456789abcdef"]],
    ["a secure address for the doctor", ["doctor", "--url", "https://127.0.0.1:1"]],
    ["a draft for the playground", ["playground", "draft.txt"]],
    ["a playground that others reach", ["playground", "--address", "0.0.0.0"]],
    ["a log without a sidecar", ["doctor", "--log", "x.log"]],
    ["drafts without a host", ["doctor", "x.json"]],
  ])("%s is one sentence and 2", async (_, args) => {
    const { written, ended } = run(args);
    expect(await ended).toBe(2);
    expect(written.err).toMatch(/^clearpost: [^\n]+\n$/);
    expect(written.out).toBe("");
  });

  test("a token too short to be a secret is refused, and not repeated", async () => {
    const { written, ended } = run(["serve", "--port", "0"], { CLEARPOST_TOKEN: "hunter2hunter2" });
    expect(await ended).toBe(2);
    expect(written.err).toMatch(/^clearpost: the token in `CLEARPOST_TOKEN` must be at least 24 /);
    expect(written.err).not.toContain("hunter");
  });

  test("a taken port is told in plain words", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => {
      taken.close();
    });
    await new Promise((resolve) => taken.once("listening", resolve));
    const address = taken.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const { written, ended } = run(["serve", "--port", String(port), "--ruleset", "baseline"]);
    expect(await ended).toBe(2);
    expect(written.err).toContain("something else listens there");
  });
});
