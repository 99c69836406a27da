import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Clause } from "clearpost/dsl";
import { describe, expect, it } from "vitest";
import { clauses as baseline } from "../../rulesets/baseline/clauses.js";
import { clauses as cedarsSinai } from "../../rulesets/cedars-sinai/clauses.js";
import { clauses as dgsom } from "../../rulesets/dgsom/clauses.js";
import { clauses as johnsHopkins } from "../../rulesets/johns-hopkins/clauses.js";
import { clauses as mountSinai } from "../../rulesets/mount-sinai/clauses.js";
import { clauses as msk } from "../../rulesets/msk/clauses.js";
import { clauses as uclaHealth } from "../../rulesets/ucla-health/clauses.js";
import { clauses as utmb } from "../../rulesets/utmb/clauses.js";
import { clauses as vancouverCoastal } from "../../rulesets/vancouver-coastal/clauses.js";
import { clauses as who } from "../../rulesets/who/clauses.js";

type Clauses = Readonly<Record<string, Clause>>;

/** A row of the clause list: the parts that a declared clause must agree with. */
interface Row {
  readonly id: string;
  readonly category: string;
  readonly quality: string;
  readonly quote: string;
  readonly source: string;
  readonly decidedFrom: string;
}

const sets: readonly (readonly [string, Clauses, readonly string[], number])[] = [
  ["baseline", baseline, ["baseline", "policy-guide"], 65],
  ["cedars-sinai", cedarsSinai, ["cedars-sinai"], 17],
  ["msk", msk, ["msk"], 45],
  ["mount-sinai", mountSinai, ["mount-sinai"], 40],
  ["ucla-health", uclaHealth, ["ucla-health"], 18],
  ["dgsom", dgsom, ["dgsom"], 23],
  ["johns-hopkins", johnsHopkins, ["johns-hopkins"], 32],
  ["vancouver-coastal", vancouverCoastal, ["vancouver-coastal"], 15],
  ["utmb", utmb, ["utmb"], 18],
  ["who", who, ["who"], 16],
];

const folder = resolve(process.env.CLEARPOST_POLICIES ?? "../shared/policies");
const list = join(folder, "clauses.ndjson");
const absent = !existsSync(list);
if (absent) {
  console.warn(
    "skipped: the clause list is absent (set CLEARPOST_POLICIES to the folder that holds clauses.ndjson)",
  );
}

const rows: readonly Row[] = absent
  ? []
  : readFileSync(list, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line): Row => JSON.parse(line));

const prefixOf = (id: string): string => id.slice(0, id.indexOf("/"));
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The quotation as printed, whatever its apostrophes, quotation marks and spaces. */
const plain = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s+/g, " ");

/** Whether `text` has a run of `length` words of `other`. */
function borrows(text: string, other: string, length: number): boolean {
  const haystack = ` ${wordsOf(other).join(" ")} `;
  const words = wordsOf(text);
  return words.some(
    (_, at) =>
      at + length <= words.length && haystack.includes(` ${words.slice(at, at + length).join(" ")} `),
  );
}

describe.each(sets)("clauses of %s", (_name, clauses, prefixes, count) => {
  const entries = Object.entries(clauses);

  it(`declares ${count} statements`, () => {
    expect(entries).toHaveLength(count);
    expect(entries.filter(([id]) => !prefixes.includes(prefixOf(id)))).toEqual([]);
  });

  it("quotes verbatim clauses only, and 25 words at most", () => {
    for (const [id, clause] of entries) {
      expect(clause.quote !== undefined, id).toBe(clause.quality === "verbatim");
      expect((clause.quote ?? "").split(/\s+/).length, id).toBeLessThanOrEqual(25);
    }
  });

  it("says in one sentence what is asked, and where it stands", () => {
    for (const [id, clause] of entries) {
      expect(clause.summary, id).toMatch(/^[A-Z][^.!?]*\.$/);
      expect(clause.document, id).not.toMatch(/sources\/|\.txt/);
      expect(clause.locator, id).not.toBe("");
      expect(clause.advisory ?? "reason", id).toMatch(/^[a-z].*[^.]$/);
    }
  });
});

describe.skipIf(absent)("the clause list", () => {
  const read = (source: string): string => {
    const [file = "", line = "0"] = source.split(":");
    return readFileSync(join(folder, file), "utf8").split("\n")[Number(line) - 1] ?? "";
  };

  it.each(sets)("agrees with the clauses of %s", (_name, clauses, prefixes) => {
    const own = rows.filter(({ id }) => prefixes.includes(prefixOf(id)));
    expect(Object.keys(clauses).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    for (const row of own) {
      const clause = clauses[row.id];
      expect(clause, row.id).toMatchObject({ quality: row.quality, category: row.category });
      expect(clause?.advisory !== undefined, row.id).toBe(row.decidedFrom === "advisory");
    }
  });

  it.each(sets)("holds every quotation of %s, as does its document", (_name, clauses) => {
    for (const row of rows.filter(({ id }) => clauses[id]?.quote !== undefined)) {
      const quote = clauses[row.id]?.quote ?? "";
      expect(row.quote, row.id).toContain(quote);
      expect(plain(read(row.source)), row.id).toContain(plain(quote));
    }
  });

  it.each(sets)("lends its wording to no summary of %s", (_name, clauses, prefixes) => {
    const own = rows.filter(({ id }) => prefixes.includes(prefixOf(id)));
    const borrowed = own.filter(({ id, quote }) => borrows(clauses[id]?.summary ?? "", quote, 5));
    expect(borrowed.map(({ id }) => id)).toEqual([]);
  });
});
