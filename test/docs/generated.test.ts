import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { detectorIds } from "clearpost/detectors";
import { describe, expect, it } from "vitest";
import { slurs } from "../../src/lexicons/index.js";
import { allRows } from "../../src/model/index.js";
import { builtIn } from "../fixtures/rulesets.js";

const read = (file: string) => readFileSync(join("docs", file), "utf8");

/** Every page that `npm run generate` writes. */
const pages: readonly string[] = [
  "rulesets.md",
  "fields.md",
  ...["rulesets", "rules", "detectors"].flatMap((folder) =>
    readdirSync(join("docs", folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".md"))
      .map((file) => join(folder, file)),
  ),
];

describe.each(Object.values(builtIn))("pages of $id", ({ id, clauses, rules }) => {
  const text = read(`rulesets/${id}.md`);

  it("account for every clause", () => {
    const rows = text.split("\n").filter((line) => /^\| `[^`]+` \|/.test(line));
    expect(rows.map((row) => row.split("`")[1]).toSorted()).toEqual(Object.keys(clauses).toSorted());
    expect(rows.filter((row) => row.endsWith("**not yet** |"))).toEqual([]);
    expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([]);
  });

  it("say that it is unofficial", () => {
    expect(text).toContain("**Unofficial.**");
  });

  it.each(rules.map((rule) => rule.id))("show both sides of %s", (rule) => {
    const page = read(`rules/${rule}.md`);
    for (const heading of [
      "## Clauses",
      "## When it speaks",
      "## A draft that it finds",
      "## A draft that passes",
    ])
      expect(page).toContain(heading);
  });
});

it("shows every detector, and what it leaves alone", () => {
  for (const id of detectorIds) {
    const section = read(`detectors/${id.split("/")[0]}.md`)
      .split(/^## /m)
      .find((part) => part.startsWith(`${id}\n`));
    expect(section, id).toContain("What it sees:");
    expect(section, id).toContain("What it leaves alone:");
  }
});

it("shows every field", () => {
  const text = read("fields.md");
  expect(allRows.map(({ path }) => path).filter((path) => !text.includes(`| \`${path}\` |`))).toEqual([]);
});

it("links to pages and headings that are there", () => {
  expect(
    pages.flatMap((page) =>
      linksOf(page)
        .filter((link) => !resolves(page, link))
        .map((link) => `${page}: ${link}`),
    ),
  ).toEqual([]);
});

it("holds no slur", () => {
  const found = pages.filter((page) => {
    const words = ` ${read(page)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}']+/gu, " ")} `;
    return slurs.some((slur) => words.includes(` ${slur} `));
  });
  expect(found).toEqual([]);
});

/** Where a page leads to inside the repository, code and quoted drafts left out. */
function linksOf(page: string): readonly string[] {
  const prose = read(page).replace(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/(?<!\\)\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
}

function resolves(page: string, link: string): boolean {
  const [path = "", heading] = link.split("#");
  const file = path === "" ? page : join(dirname(page), path);
  return existsSync(join("docs", file)) && (heading === undefined || anchorsOf(file).has(heading));
}

const anchors = new Map<string, ReadonlySet<string>>();

/** The anchors that the headings of a page make. */
function anchorsOf(page: string): ReadonlySet<string> {
  const before = anchors.get(page);
  if (before !== undefined) return before;
  const headings = [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  anchors.set(page, new Set(headings));
  return new Set(headings);
}
