import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "clearpost";
import { describe, expect, onTestFinished, test } from "vitest";
import { nodeCheck } from "../../src/cli/doctor/here.js";
import type { Io } from "../../src/cli/io.js";
import type { Shelf } from "../../src/cli/policies.js";
import type { Place, Settings } from "../../src/serve/index.js";
import { typeWith } from "../cli/world.js";
import { sample } from "../fixtures/sample.js";
import { desk, other, socketPath, start } from "./world.js";

const shelf: Shelf = {
  baseline: { ruleset: async () => ({ ruleset: sample }), examples: async () => ({ examples: [] }) },
  other: { ruleset: async () => ({ ruleset: other }), examples: async () => ({ examples: [] }) },
  broken: {
    ruleset: async () => ({ ruleset: { ...sample, id: "broken", clauses: {} } }),
    examples: async () => ({ examples: [] }),
  },
};

const files: Partial<Io> = { read: (file) => readFileSync(file, "utf8") };

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "clearpost-doctor-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function doctor(...args: readonly string[]) {
  const { code, out, err } = await typeWith(shelf, ["doctor", ...args], files);
  const lines = out.trimEnd().split("\n");
  return { code, err, lines, amiss: lines.filter((line) => !line.startsWith("ok      ")) };
}

const urlOf = (place: Place) => (place.kind === "port" ? `http://${place.address}:${place.port}` : "");

/** A sidecar that writes its log to a file. */
async function logged(also: Partial<Settings> = {}) {
  const log = join(folder(), "sidecar.log");
  writeFileSync(log, "");
  const running = await start({ log: (line) => appendFileSync(log, `${line}\n`), ...also });
  return { ...running, log };
}

describe("all is well", () => {
  test("here, with nothing else named", async () => {
    expect(await doctor("--ruleset", "baseline,other")).toMatchObject({ code: 0, amiss: [], err: "" });
  });

  test("with a sidecar on a port, and its log", async () => {
    const { place, log } = await logged();
    const { code, lines, amiss } = await doctor("--url", urlOf(place), "--log", log, "--host", "review-desk");
    expect({ code, amiss }).toEqual({ code: 0, amiss: [] });
    expect(lines).toHaveLength(8);
    expect(lines[1]).toContain(compile(sample).rulesets[0]?.hash);
    expect(lines.at(-1)).toBe("ok      canary: the log holds no word of a draft");
  });

  test("with one on a socket, under a token", async () => {
    const path = socketPath();
    const token = "0123456789abcdef0123456789abcdef";
    await start({ place: { kind: "socket", path }, token });
    const file = join(folder(), "token");
    writeFileSync(file, `${token}\n`);
    expect(await doctor("--socket", path, "--token-file", file)).toMatchObject({ code: 0, amiss: [] });
    const { code, amiss } = await doctor("--socket", path);
    expect([code, amiss]).toEqual([1, [expect.stringContaining("it wants its token")]]);
  });
});

describe("what is amiss is one line with what to do", () => {
  test.each([
    ["no sidecar", async () => ["--url", "http://127.0.0.1:9"], /start it with `clearpost serve`/],
    ["no socket", async () => ["--socket", "/nowhere/s.sock"], /start it with `clearpost serve`/],
    [
      "another version",
      async () => ["--url", urlOf((await start({ version: "1.0.0" })).place)],
      /it runs 1\.0\.0, install the same/,
    ],
    [
      "a ruleset that is not served",
      async () => ["--url", urlOf((await start({ rulesets: [other], usual: ["other"] })).place)],
      /add it to its `--ruleset`/,
    ],
    [
      "a ruleset of other rules",
      async () => ["--url", urlOf((await start({ rulesets: [changed] })).place)],
      /its rules are others/,
    ],
    ["a ruleset that cannot be used", async () => ["--ruleset", "broken"], /see `clearpost lint broken`/],
    ["a log that another program writes", async () => otherLog(), /the log did not grow/],
    ["a log with a draft in it", async () => leakyLog(), /it does; find what wrote it/],
    [
      "something else that answers",
      async () => ["--url", await elsewhere(() => "hello")],
      /something else answers/,
    ],
    ["answers that repeat a draft", async () => ["--url", await elsewhere(parrot)], /an answer holds words/],
  ])("%s", async (_, args, told) => {
    const { code, amiss, err } = await doctor(...(await args()));
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(amiss).toEqual([expect.stringMatching(told)]);
  });
});

const changed = { ...sample, rules: sample.rules.slice(1) };

async function otherLog(): Promise<readonly string[]> {
  const { place } = await logged();
  const file = join(folder(), "other.log");
  writeFileSync(file, "GET /health 200 1.0 ms\n".repeat(9));
  return ["--url", urlOf(place), "--log", file];
}

/** As if something beside the sidecar wrote down a piece of what went through. */
async function leakyLog(): Promise<readonly string[]> {
  const log = join(folder(), "proxy.log");
  writeFileSync(log, "");
  const { place } = await start();
  const url = await listening(
    createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", async () => {
        const body = Buffer.concat(chunks);
        appendFileSync(log, `${request.method} ${request.url?.slice(0, 9)} 200 ${body.subarray(44, 60)}\n`);
        const init =
          body.length === 0 ? {} : { method: "POST", body, headers: { "content-type": "application/json" } };
        const reply = await fetch(`${urlOf(place)}${request.url}`, init);
        response.writeHead(reply.status).end(await reply.text());
      });
    }),
  );
  return ["--url", url, "--log", log];
}

function elsewhere(answer: (body: string, path: string) => string): Promise<string> {
  return listening(
    createServer((request, response) => {
      let body = "";
      request.on("data", (chunk) => {
        body += String(chunk);
      });
      request.on("end", () => {
        const status = statusOf(request.url ?? "", body);
        response.writeHead(status).end(answer(body, request.url ?? ""));
      });
    }),
  );
}

/** A sidecar to look at, but for what it answers. */
function parrot(body: string, path: string): string {
  if (path !== "/health") return body;
  return JSON.stringify({ status: "ready", version: "9.8.7", rulesets: compile(sample).rulesets });
}

function statusOf(path: string, body: string): number {
  if (path === "/health") return 200;
  if (path !== "/evaluate") return 404;
  return body.includes("text") && body.endsWith("}}") ? 200 : 400;
}

async function listening(server: Server): Promise<string> {
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

describe("a host's promises", () => {
  const at = (name: string, value: unknown) => {
    const file = join(folder(), name);
    writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
    return file;
  };
  const profile = () => at("desk.json", { ...desk });
  const kept = { text: "A clear day", author: { role: "nurse" } };

  test.each([
    ["kept", async () => [at("a.json", kept)], 0, undefined],
    [
      "broken by one of two drafts",
      async () => [at("a.ndjson", `${JSON.stringify(kept)}\n{"text":"A clear day"}\n`)],
      1,
      /a\.ndjson:2 has no `author\.role`/,
    ],
    ["not to be seen without drafts", async () => [], 1, /give files with drafts/],
    ["not to be seen in what is no subject", async () => [at("a.json", { txt: "x" })], 1, /is no subject/],
    ["not to be seen in what is no JSON", async () => [at("a.json", "{")], 1, /not valid JSON/],
  ])("%s", async (...[, drafts, code, told]) => {
    const answer = await doctor(...(await drafts()), "--host", profile());
    expect(answer.code).toBe(code);
    if (told === undefined) expect(answer.amiss).toEqual([]);
    else expect(answer.amiss).toEqual([expect.stringMatching(told)]);
  });

  test.each([
    ["no JSON", "{", /is not valid JSON/],
    ["no profile", {}, /`id` is required/],
    [
      "one that could loosen",
      { ...desk, sets: { "patient.identifiable": true } },
      /could loosen|unknown path/,
    ],
  ])("a profile that is %s is wrong use", async (_, value, told) => {
    const { code, err } = await doctor("--host", at("host.json", value));
    expect(code).toBe(2);
    expect(err).toMatch(told);
  });
});

test.each([
  ["18.20.4", false],
  ["20.18.9", false],
  ["20.19.0", true],
  ["22.0.0", true],
])("Node %s: %j", (version, isFine) => {
  expect(nodeCheck(version).todo === undefined).toBe(isFine);
});
