import { evaluate, type Ruleset, RulesetError } from "clearpost";
import { loadRuleset, reportSchema, rulesetSchema, subjectSchema, toJson } from "clearpost/schema";
import { describe, expect, it } from "vitest";
import { drafts, replace, small, smallWith } from "./fixtures.js";

/** Longest that refusing may take, in milliseconds. */
const quick = 50;

function nested(levels: number, inner: unknown, wrap: (value: unknown) => unknown): unknown {
  let value = inner;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
}

const known = { op: "known", path: "text" };
const inNot = (of: unknown) => ({ op: "not", of });

function circle(): unknown {
  const condition: { op: string; of: unknown } = { op: "not", of: undefined };
  condition.of = condition;
  return smallWith({ "rules.0.trigger": condition });
}

function throwing(): unknown {
  const rule = {};
  Object.defineProperty(rule, "id", {
    enumerable: true,
    get: () => {
      throw new RangeError("surprise");
    },
  });
  return smallWith({ "rules.0": rule });
}

function sparse(length: number): unknown {
  const rules = [...small().rules] as unknown[];
  rules.length = length;
  return smallWith({ rules });
}

/** Each condition asks the next one twice, so that thirty of them stand for a thousand million. */
function doubling(count: number): unknown {
  const conditions = Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const next = { op: "ref", name: `c${at + 1}` };
      return [`c${at}`, at === count - 1 ? known : { op: "all", of: [next, next] }];
    }),
  );
  return smallWith({ conditions, "rules.0.trigger": { op: "ref", name: "c0" }, "rules.0.alsoCites": [] });
}

function chain(count: number): unknown {
  const conditions = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `c${at}`,
      at === count - 1 ? known : { op: "ref", name: `c${at + 1}` },
    ]),
  );
  return smallWith({ conditions, "rules.0.trigger": { op: "ref", name: "c0" }, "rules.0.alsoCites": [] });
}

const text = JSON.stringify(small());
const own = (key: string, value: string) =>
  text.replace('"id":"riverbend"', `"${key}":${value},"id":"riverbend"`);
const inside = (key: string) => text.replace('"riverbend/tone":{', `"${key}":{},"riverbend/tone":{`);

const hostile: readonly (readonly [string, () => unknown])[] = [
  ["__proto__ as a field", () => own("__proto__", '{"rules":[]}')],
  ["constructor as a field", () => own("constructor", '{"prototype":{"polluted":true}}')],
  ["prototype as a field", () => own("prototype", "{}")],
  ["__proto__ as an id", () => inside("__proto__")],
  ["constructor as an id", () => inside("constructor")],
  ["prototype as an id", () => inside("prototype")],
  ["a circle", circle],
  [
    "a list that holds itself",
    () => {
      const rules: unknown[] = [];
      rules.push(rules);
      return smallWith({ rules });
    },
  ],
  ["conditions 65 deep", () => smallWith({ "rules.0.trigger": nested(65, known, inNot) })],
  ["conditions 100,000 deep", () => smallWith({ "rules.0.trigger": nested(100_000, known, inNot) })],
  ["lists 200,000 deep as text", () => "[".repeat(200_000) + "]".repeat(200_000)],
  ["objects 100,000 deep as text", () => `${'{"rules":'.repeat(100_000)}1${"}".repeat(100_000)}`],
  [
    "10,000 unknown rulesets extended",
    () => smallWith({ extends: Array.from({ length: 10_000 }, (_, at) => `r${at}`) }),
  ],
  [
    "one ruleset extended 10,000 times",
    () => smallWith({ extends: Array.from({ length: 10_000 }, () => "parent") }),
  ],
  [
    "10,000 changes to nothing",
    () =>
      smallWith({
        changes: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`r${at}`, { because: "so" }])),
      }),
  ],
  ["one id 200 times", () => smallWith({ rules: Array.from({ length: 200 }, () => small().rules[1]) })],
  ["1,000,000 rules", () => smallWith({ rules: Array.from({ length: 1_000_000 }, () => ({})) })],
  ["1,000,000 rules as text", () => text.replace('"rules":[', `"rules":[${"{},".repeat(1_000_000)}`)],
  ["a text of 1,000,000 characters", () => smallWith({ title: "x".repeat(1_000_000) })],
  ["a key of 1,000,000 characters", () => smallWith({ clauses: { ["x".repeat(1_000_000)]: {} } })],
  ["JSON of 20,000,000 characters", () => " ".repeat(20_000_000)],
  ["a name of 10,000 characters", () => smallWith({ "rules.0.cites.0": "x".repeat(10_000) })],
  ["NaN", () => smallWith({ "rules.1.trigger.within.words": Number.NaN })],
  ["infinity", () => smallWith({ "rules.1.trigger.within.words": Number.POSITIVE_INFINITY })],
  ["a negative count", () => smallWith({ "rules.0.when.of.1.n": -1 })],
  ["a list with holes", () => sparse(5)],
  ["a list of four thousand million holes", () => sparse(2 ** 32 - 1)],
  ["a getter that throws", throwing],
  [
    "a proxy that throws",
    () =>
      smallWith({
        rules: new Proxy([], {
          get: () => {
            throw new TypeError("surprise");
          },
        }),
      }),
  ],
  [
    "a proxy that was revoked",
    () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return smallWith({ clauses: proxy });
    },
  ],
  ["toJSON", () => smallWith({ toJSON: () => small() })],
  ["a symbol", () => smallWith({ title: Symbol("riverbend") })],
  ["a big integer", () => smallWith({ title: 1n })],
  ["a function", () => smallWith({ title: () => "riverbend" })],
  ["a date", () => smallWith({ "effective.from": new Date(0) })],
  ["a map", () => smallWith({ clauses: new Map() })],
  ["a regular expression", () => smallWith({ "detectors.x/codename": { phrases: [/bluejay/] } })],
  ["nothing", () => undefined],
  ["null", () => null],
  ["a list", () => []],
  ["a number", () => 3],
  ["JSON that is no record", () => "3"],
  ["no text at all", () => ""],
  ["JSON cut off", () => text.slice(0, 200)],
  ["JSON with a comma too many", () => text.replace("}", ",}")],
  ["a byte order mark", () => `\uFEFF${text}`],
  ["thirty conditions that double", () => doubling(30)],
  ["10,000 conditions in a chain", () => chain(10_000)],
  ["a class that is not there", () => smallWith({ "detectors.x/codename": { phrases: ["{nobody}"] } })],
  [
    "a shape with brackets a thousand deep",
    () => smallWith({ "detectors.x/badge.shape": `${"[".repeat(1000)}9${"]".repeat(1000)}` }),
  ],
  ["a shape with an open bracket", () => smallWith({ "detectors.x/badge.shape": "[99" })],
  [
    "2,000 unknown clauses",
    () => smallWith({ "rules.0.cites": Array.from({ length: 2000 }, (_, at) => `riverbend/unit-nam${at}`) }),
  ],
  [
    "2,000 unknown paths",
    () =>
      smallWith({
        "rules.0.when": {
          op: "any",
          of: Array.from({ length: 2000 }, (_, at) => ({ op: "known", path: `author.rol${at}` })),
        },
      }),
  ],
];

describe("a hostile ruleset", () => {
  it.each(hostile)("%s: is refused at once, with a path", (_, make) => {
    const given = make();
    const error = refusal(given);
    expect(leastTime(() => refusal(given))).toBeLessThan(quick);
    expect(error.problems.length).toBeGreaterThan(0);
    for (const { code, path, message } of error.problems) {
      expect([code, path, message].every((part) => part.length > 0 && part.length < 1000)).toBe(true);
    }
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("does not get through the schemas that others use either", () => {
    for (const [title, make] of hostile) {
      for (const schema of [subjectSchema, rulesetSchema, reportSchema])
        expect(() => schema.safeParse(make()), title).not.toThrow();
    }
  });

  it("says nothing of what the text holds", () => {
    expect(refusal('{"id": "Maria Lopez').message).not.toContain("Maria");
  });
});

/** Milliseconds of work of the fastest of five runs; what others do on the machine meanwhile does not count. */
function leastTime(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function refusal(given: unknown): RulesetError {
  try {
    loadRuleset(given);
  } catch (error) {
    if (error instanceof RulesetError) return error;
    throw error;
  }
  throw new Error("was not refused");
}

/** Steps to everything in a value. */
function placesIn(value: unknown, steps: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [steps];
  const below = Object.entries(value).flatMap(([key, one]) => placesIn(one, [...steps, key]));
  return steps.length === 0 ? below : [steps, ...below];
}

const values: readonly unknown[] = [
  undefined,
  null,
  0,
  "",
  [],
  {},
  true,
  Number.NaN,
  "x".repeat(20_000),
  ["a", "a"],
  { op: "known", path: "text" },
];

type Mutant = readonly [title: string, data: unknown];

/** The small ruleset with one value replaced by every other kind of value. */
const replaced: readonly Mutant[] = placesIn(small()).flatMap((steps) =>
  values.map((value, index): Mutant => [`${steps.join(".")} #${index}`, edited(steps, value)]),
);

/** One key misspelt. */
const misspelt: readonly Mutant[] = placesIn(small()).map((steps): Mutant => {
  const data = structuredClone(small());
  const [key = ""] = steps.slice(-1);
  const around = steps.slice(0, -1).reduce<object>((inside, step) => Reflect.get(inside, step), data);
  Reflect.set(around, `${key}q`, Reflect.get(around, key));
  Reflect.deleteProperty(around, key);
  return [`${steps.join(".")} misspelt`, data];
});

/** One record or list with something more in it. */
const grown: readonly Mutant[] = placesIn(small()).flatMap((steps) => {
  const before = steps.reduce<unknown>((inside, step) => Reflect.get(Object(inside), step), small());
  if (typeof before !== "object" || before === null) return [];
  const more = Array.isArray(before) ? [...before, { extra: 1 }] : { ...before, extra: { extra: 1 } };
  return [[`${steps.join(".")} grown`, edited(steps, more)]];
});

function edited(steps: readonly string[], value: unknown): unknown {
  const data = structuredClone(small());
  replace(data, steps, value);
  return data;
}

describe("a ruleset with one thing changed", () => {
  it("is refused, or is a ruleset that JSON carries whole; nothing else happens", () => {
    const answers = { refused: 0, loaded: 0 };
    for (const [title, data] of [...replaced, ...misspelt]) {
      const loaded = loadOrRefuse(data, title);
      answers[loaded === undefined ? "refused" : "loaded"]++;
      if (loaded === undefined) continue;
      const written = toJson(loaded);
      const again = loadRuleset(JSON.stringify(written));
      expect(toJson(again), title).toEqual(written);
      // To compile a ruleset takes a while, so one in ten has to show that it says the same.
      if (answers.loaded % 10 === 0) expect(reportsOf(again), title).toEqual(reportsOf(loaded));
    }
    expect(answers.refused).toBeGreaterThan(400);
    expect(answers.loaded).toBeGreaterThan(100);
  });

  it("is refused when anything has something more in it that does not belong there", () => {
    expect(grown.length).toBeGreaterThan(50);
    for (const [title, data] of grown) expect(loadOrRefuse(data, title), title).toBeUndefined();
  });
});

function loadOrRefuse(data: unknown, title: string): Ruleset | undefined {
  try {
    return loadRuleset(data);
  } catch (error) {
    expect(error, title).toBeInstanceOf(RulesetError);
    return undefined;
  }
}

function reportsOf(ruleset: Ruleset): readonly unknown[] {
  return drafts.map((draft) => evaluate(draft, ruleset));
}
