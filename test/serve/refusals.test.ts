import { describe, expect, test } from "vitest";
import type { Place } from "../../src/serve/index.js";
import { anyPort, ask, socketTo, start } from "./world.js";

const subject = { kind: "post", text: "Saw secretword88 today" };

describe("what cannot be judged is refused with its place, and never repeated", () => {
  const name = "secretword88";
  test.each([
    ["no JSON", '{"subject": "secretword88', ""],
    ["nothing", "", ""],
    ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]), ""],
    ["a list", [subject], ""],
    ["a text", '"secretword88"', ""],
    ["no subject", {}, "subject"],
    ["a subject that is a text", { subject: name }, "subject"],
    ["a field of the subject that is not known", { subject: { ...subject, [name]: name } }, "subject"],
    ["a wrong value", { subject: { kind: name } }, "subject.kind"],
    ["a wrong value inside", { subject: { ...subject, media: [{ kind: name }] } }, "subject.media[0].kind"],
    ["a field beside it that is not known", { subject, [name]: name }, ""],
    ["a ruleset that is not served", { subject, ruleset: name }, "ruleset"],
    ["a ruleset of a wrong kind", { subject, ruleset: [{ id: name }] }, "ruleset"],
    ["a name every object has", { subject, ruleset: "constructor" }, "ruleset"],
    ["a host that is not known", { subject, host: name }, "host"],
    ["a host as data", { subject, host: { id: name } }, "host"],
    ["options of a wrong kind", { subject, options: name }, "options"],
    ["an option that is not known", { subject, options: { [name]: 1 } }, "options"],
    ["offsets that are not known", { subject, options: { offsets: name } }, "options.offsets"],
    ["a limit of a wrong kind", { subject, options: { limit: name } }, "options.limit"],
    ["fixes of a wrong kind", { subject, options: { fixes: name } }, "options.fixes"],
    ["waivers of a wrong kind", { subject, options: { waivers: name } }, "options.waivers"],
    [
      "a waiver without what it needs",
      { subject, options: { waivers: [{ id: name }] } },
      "options.waivers[0].rule",
    ],
    ["a prototype", `{"subject":{"kind":"post","__proto__":{"text":"secretword88"}}}`, "subject"],
    ["a list a million deep", { subject: { kind: "post", text: "[deep]" } }, "subject.text"],
  ])("%s", async (what, sent, path) => {
    const body = what.startsWith("a list a million") ? deep(200_000) : sent;
    const { place, log } = await start();
    const { status, json, text } = await ask(place, "/evaluate", { body });
    expect(status).toBe(400);
    expect(json.error.problems[0]).toMatchObject({ path });
    expect(`${text}${log.join("\n")}`).not.toContain(name);
    expect(log).toEqual([expect.stringMatching(/^POST \/evaluate 400 [\d.]+ ms$/)]);
  });
});

function deep(levels: number): string {
  return `{"subject":{"kind":"post","text":${"[".repeat(levels)}${"]".repeat(levels)}}}`;
}

describe("method, place, type and host", () => {
  const post = JSON.stringify({ subject });
  test.each([
    ["an unknown place", "/secretword88", {}, 404, {}],
    ["a place with a slash too many", "/evaluate/", { body: post }, 404, {}],
    ["a whole address as place", "http://elsewhere.example/health", {}, 404, {}],
    ["GET where drafts are sent", "/evaluate", {}, 405, { allow: "POST" }],
    ["GET of a batch", "/evaluate/batch", {}, 405, { allow: "POST" }],
    ["POST of health", "/health", { body: post }, 405, { allow: "GET, HEAD" }],
    ["DELETE of rulesets", "/rulesets", { method: "DELETE" }, 405, { allow: "GET, HEAD" }],
    ["OPTIONS, as browsers ask before", "/evaluate", { method: "OPTIONS" }, 405, { allow: "POST" }],
    ["a form", "/evaluate", { body: post, headers: { "content-type": "text/plain" } }, 415, {}],
    ["no type", "/evaluate", { body: post, headers: { "content-type": "" } }, 415, {}],
    [
      "another alphabet",
      "/evaluate",
      { body: post, headers: { "content-type": "application/json; charset=utf-16" } },
      415,
      {},
    ],
    ["compressed", "/evaluate", { body: post, headers: { "content-encoding": "gzip" } }, 415, {}],
    ["another host's name", "/health", { headers: { host: "rebound.example" } }, 421, {}],
    [
      "another host's name that begins like ours",
      "/health",
      { headers: { host: "localhost.example" } },
      421,
      {},
    ],
    ["an address of the network", "/health", { headers: { host: "10.0.0.7:8737" } }, 421, {}],
  ])("%s", async (...[, path, sent, status, headers]) => {
    const { place, log } = await start();
    const reply = await ask(place, path, sent);
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject(headers);
    expect(`${reply.text}${log.join()}`).not.toContain("secretword88");
    expect(log).toHaveLength(1);
  });

  test.each(["localhost", "LOCALHOST:99", "127.0.0.1:8737", "127.1.2.3", "[::1]:8737"])(
    "a name of this machine, %s",
    async (host) => {
      const { place } = await start();
      expect((await ask(place, "/health", { headers: { host } })).status).toBe(200);
    },
  );

  test.each(["application/json", "Application/JSON; charset=UTF-8", 'application/json;charset="utf-8"'])(
    "the type %s",
    async (type) => {
      const { place } = await start();
      const reply = await ask(place, "/evaluate", { body: post, headers: { "content-type": type } });
      expect(reply.status).toBe(200);
    },
  );
});

describe("size", () => {
  const limit = 1_048_576;
  const padded = (bytes: number) => {
    const empty = JSON.stringify({ subject: { kind: "post", text: "" } });
    return JSON.stringify({
      subject: { kind: "post", text: "a ".repeat(bytes).slice(0, bytes - empty.length) },
    });
  };

  test("the largest body is judged, and one byte more is too much", async () => {
    const { place } = await start();
    expect((await ask(place, "/evaluate", { body: padded(limit) })).status).toBe(200);
    const { status, json } = await ask(place, "/evaluate", { body: padded(limit + 1) });
    expect([status, json.error.code]).toEqual([413, "too-large"]);
  });

  test("so is one that does not say its length, and the connection lives on", async () => {
    const { place } = await start({ bodyLimit: 1_000 });
    const body = padded(5_000);
    const chunked = { "transfer-encoding": "chunked" };
    expect((await ask(place, "/evaluate", { body, headers: chunked })).status).toBe(413);
    expect((await ask(place, "/evaluate", { body: { subject } })).status).toBe(200);
  });

  test("headers that never end are cut off by the server", async () => {
    const { place } = await start();
    const answer = await raw(
      place,
      `GET /health HTTP/1.1\r\nhost: localhost\r\nx: ${"a".repeat(40_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });
});

/** What comes back for words that are no request as Node would write it. */
function raw(place: Place, words: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = socketTo(place);
    let answer = "";
    socket.on("data", (chunk) => {
      answer += String(chunk);
    });
    socket.on("error", () => resolve(answer));
    socket.on("close", () => resolve(answer));
    socket.write(words);
  });
}

describe("token", () => {
  const token = "0123456789abcdef0123456789abcdef";

  test.each([
    ["none", {}, 401],
    ["another", { authorization: `Bearer ${token.replace("f", "e")}` }, 401],
    ["its beginning", { authorization: `Bearer ${token.slice(0, -1)}` }, 401],
    ["more than it", { authorization: `Bearer ${token}0` }, 401],
    ["without the scheme", { authorization: token }, 401],
    ["itself", { authorization: `Bearer ${token}` }, 200],
  ])("%s", async (_, headers, status) => {
    const { place, log } = await start({ token });
    for (const path of ["/health", "/rulesets", "/openapi.json"])
      expect((await ask(place, path, { headers })).status).toBe(status);
    expect((await ask(place, "/evaluate", { headers, body: { subject } })).status).toBe(status);
    expect(log.join()).not.toContain(token.slice(0, 8));
  });

  test("without it nothing is told, not even which places there are", async () => {
    const { place } = await start({ token });
    const { status, headers } = await ask(place, "/elsewhere");
    expect([status, headers["www-authenticate"]]).toEqual([401, "Bearer"]);
  });

  test("beyond this machine it is needed", async () => {
    const beyond = { kind: "port", address: "0.0.0.0", port: 0 } as const;
    await expect(start({ place: beyond })).rejects.toThrow("token");
    // A test listens on this machine only, where the host's name is looked at all the same.
    const { place } = await start({ place: anyPort, token });
    expect((await ask(place, "/health", { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
  });
});
