import { statSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { evaluate } from "clearpost";
import { describe, expect, test } from "vitest";
import { sample } from "../fixtures/sample.js";
import { anyPort, ask, desk, other, socketPath, start, type Told } from "./world.js";

/** One answer of a batch. */
interface Item extends Partial<Pick<Told, "error">> {
  readonly status: number;
  readonly report?: Told;
}

/** As much of an OpenAPI document as is looked at. */
interface Document {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
}

interface Operation {
  readonly responses: { readonly [status: string]: { readonly content: Content } };
}

interface Content {
  readonly "application/json": { readonly schema: { readonly $ref: string } };
}

const post = (text: string) => ({ kind: "post", text });

describe.each([
  ["a port of loopback", () => anyPort],
  ["a port of loopback, version 6", () => ({ kind: "port", address: "::1", port: 0 }) as const],
  ["a Unix socket", () => ({ kind: "socket", path: socketPath() }) as const],
])("on %s", (_, place) => {
  test("every route answers", async () => {
    const { place: at, log } = await start({ place: place() });
    const replies = await Promise.all([
      ask(at, "/evaluate", { body: { subject: post("Project heron starts") } }),
      ask(at, "/evaluate/batch", { body: [{ subject: post("A clear day") }] }),
      ask(at, "/health"),
      ask(at, "/rulesets"),
      ask(at, "/openapi.json"),
      ask(at, "/health?a=b", { method: "HEAD" }),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    expect(replies[0]?.json.decision).toBe("review");
    expect(replies[5]?.text).toBe("");
    for (const { headers } of replies) {
      expect(headers).toMatchObject({ "cache-control": "no-store", "x-content-type-options": "nosniff" });
      expect(Object.keys(headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
    expect(log).toHaveLength(6);
  });
});

test("a socket is for its owner alone, and goes away with the sidecar", async () => {
  const path = socketPath();
  const { stop } = await start({ place: { kind: "socket", path } });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  await stop();
  expect(statSync(path, { throwIfNoEntry: false })).toBeUndefined();
});

describe("evaluate", () => {
  test.each([
    ["the usual ruleset", { subject: post("She is canary77") }, evaluate(post("She is canary77"), sample)],
    [
      "one by its id",
      { subject: post("What rubbish"), ruleset: "other" },
      evaluate(post("What rubbish"), other),
    ],
    [
      "several, in any order",
      { subject: post("What rubbish"), ruleset: ["other", "sample"] },
      evaluate(post("What rubbish"), [sample, other]),
    ],
    [
      "with a host profile",
      { subject: { text: "Project heron" }, host: "riverbend/desk" },
      evaluate({ text: "Project heron" }, sample, { host: desk }),
    ],
    [
      "with options",
      { subject: post("She is canary77."), options: { fixes: true, limit: { characters: 12 } } },
      evaluate(post("She is canary77."), sample, { fixes: true, limit: { characters: 12 } }),
    ],
    [
      "with a waiver",
      { subject: { ...post("Project heron"), asOf: "2026-03-02" }, options: { waivers: [waiver()] } },
      evaluate({ ...post("Project heron"), asOf: "2026-03-02" }, sample, { waivers: [waiver()] }),
    ],
  ])("%s gives the report that the library gives", async (_, body, report) => {
    const { place } = await start();
    const { status, json } = await ask(place, "/evaluate", { body });
    expect(status).toBe(200);
    expect(json).toEqual(JSON.parse(JSON.stringify(report)));
  });

  test("a waiver did lower something, so the comparison above means something", () => {
    const subject = { ...post("Project heron"), channel: { owner: "personal" }, asOf: "2026-03-02" };
    expect(evaluate(subject, sample).decision).toBe("review");
    expect(evaluate(subject, sample, { waivers: [waiver()] }).decision).toBe("allow");
  });
});

function waiver() {
  return {
    id: "w1",
    rule: "sample/names",
    match: "any",
    to: "allow",
    because: "announced",
    approvedBy: "privacy office",
    from: "2026-03-01",
    expires: "2026-04-01",
  } as const;
}

test("each item of a batch is answered or refused on its own, in order", async () => {
  const { place } = await start();
  const body = [
    { subject: post("She is canary77") },
    { subject: { kind: "poost" } },
    "nothing",
    { subject: post("A clear day"), ruleset: "missing" },
    { subject: post("A clear day") },
  ];
  const { status, json } = await ask<readonly Item[]>(place, "/evaluate/batch", { body });
  expect(status).toBe(200);
  expect(json.map((one) => one.status)).toEqual([200, 400, 400, 400, 200]);
  expect([json[0]?.report?.decision, json[4]?.report?.decision]).toEqual(["block", "allow"]);
  expect(json[1]?.error?.problems[0]).toMatchObject({ code: "wrong-value", path: "subject.kind" });
  expect(json[3]?.error?.problems[0]).toMatchObject({ code: "unknown-ruleset", path: "ruleset" });
});

test("a batch has at most 500 items, and none is one of none", async () => {
  const { place } = await start();
  const list = (length: number) => Array.from({ length }, () => ({ subject: post("A clear day") }));
  expect((await ask(place, "/evaluate/batch", { body: list(500) })).json).toHaveLength(500);
  expect((await ask(place, "/evaluate/batch", { body: [] })).json).toEqual([]);
  const { status, json } = await ask(place, "/evaluate/batch", { body: list(501) });
  expect([status, json.error.code]).toEqual([413, "too-many"]);
});

test("health and rulesets tell what runs", async () => {
  const { place } = await start();
  const hash = evaluate(post(""), sample).rulesets[0]?.hash;
  const health = (await ask(place, "/health")).json;
  expect(health).toMatchObject({
    status: "ready",
    version: "9.8.7",
    rulesets: [{ id: "sample", hash }, { id: "other" }],
  });
  const { usual, rulesets, hosts } = (await ask(place, "/rulesets")).json;
  expect(usual).toEqual(["sample"]);
  expect(rulesets[0]).toMatchObject({ id: "sample", title: "Invented sample", rules: 4, hash });
  expect(hosts.map(({ id }) => id)).toEqual(["review-desk", "riverbend/desk"]);
});

test("only so many combinations of rulesets are kept", async () => {
  const many = Array.from({ length: 9 }, (_, index) => ({ ...sample, id: `r${index}` }));
  const { place } = await start({ rulesets: many, usual: ["r0"] });
  const pairs = many.flatMap(({ id: a }) => many.flatMap(({ id: b }) => (a < b ? [[a, b]] : [])));
  const statuses: number[] = [];
  for (const ruleset of pairs)
    statuses.push((await ask(place, "/evaluate", { body: { subject: post("Hm"), ruleset } })).status);
  expect(statuses).toEqual(pairs.map((_, index) => (index < 32 ? 200 : 400)));
  const known = await ask(place, "/evaluate", { body: { subject: post("Hm"), ruleset: ["r1", "r0", "r1"] } });
  expect(known.status).toBe(200);
});

describe("OpenAPI", () => {
  test("the document is a valid one, of version 3.1", async () => {
    const { place } = await start();
    const { json } = await ask<Document>(place, "/openapi.json");
    const validator = new Validator();
    expect(await validator.validate({ ...json })).toMatchObject({ valid: true });
    expect(validator.version).toBe("3.1");
    const broken = { ...json, paths: { ...json.paths, "/health": { get: { responses: 3 } } } };
    expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
  });

  test("every answer is as the document says", async () => {
    const { place } = await start();
    const document = (await ask<Document>(place, "/openapi.json")).json;
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(document, "api");
    const asked = [
      { path: "/evaluate", body: { subject: post("She is canary77"), options: { fixes: true } } },
      { path: "/evaluate", body: { subject: 3 } },
      { path: "/evaluate/batch", body: [{ subject: post("Rubbish") }, { subject: {} }] },
      { path: "/evaluate/batch", body: {} },
      { path: "/health" },
      { path: "/rulesets" },
    ];
    for (const { path, body } of asked) {
      const { status, json } = await ask(place, path, { body });
      const operation = document.paths[path]?.[body === undefined ? "get" : "post"];
      const schema = operation?.responses[status]?.content["application/json"].schema;
      const check = ajv.compile({ $ref: `api${schema?.$ref}` });
      expect([path, check(json), check.errors]).toEqual([path, true, null]);
      expect(check({ nonsense: true })).toBe(false);
    }
  });

  test("the requests that it describes are those that are taken", async () => {
    const { place } = await start();
    const document = (await ask<Document>(place, "/openapi.json")).json;
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(document, "api");
    const check = ajv.compile({ $ref: "api#/components/schemas/Asked" });
    const bodies: readonly unknown[] = [
      { subject: post("a") },
      { subject: post("a"), ruleset: "sample", options: { offsets: "code-points", waivers: [waiver()] } },
      { subject: post("a"), ruleset: [] },
      { subject: post("a"), rulesets: ["sample"] },
      { subject: post("a"), options: { offsets: "bytes" } },
      { subject: post("a"), options: { limit: { characters: 0 } } },
      { subject: post("a"), options: { waivers: [{ ...waiver(), to: "block" }] } },
      { subject: post("a"), options: { waivers: [{ ...waiver(), match: { other: "x" } }] } },
      { ruleset: "sample" },
    ];
    const taken = await Promise.all(bodies.map((body) => ask(place, "/evaluate", { body })));
    expect(taken.map(({ status }) => status === 200)).toEqual(bodies.map((body) => check(body)));
  });
});
