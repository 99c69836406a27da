import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { type Entry, sidebarsOf } from "../../docs/.vitepress/sidebar.js";
import { anchor } from "../../scripts/generate/markdown.mjs";
import { pages as written } from "../readme/blocks.js";

const sidebars = sidebarsOf("docs");
const pages = readdirSync("docs", { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".md") && !file.startsWith(".vitepress"),
);

function linksIn(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ link, items = [] }) => [
    ...(link === undefined ? [] : [link.slice(1)]),
    ...linksIn(items),
  ]);
}

/** The links of a page that stay in the repository, those of its frontmatter too; code and comments left out. */
function linksOf(page: string): readonly string[] {
  const prose = readFileSync(page, "utf8").replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, "");
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)|^ +link: (\S+)$/gm)];
  return links.map(([, inText, inFront]) => inText ?? inFront ?? "").filter((link) => !/^[a-z]+:/.test(link));
}

/** The file that a link of a page leads to; addresses of the site begin with a slash and need no ending. */
function fileOf(page: string, link: string): string {
  const [path = ""] = link.split("#");
  if (path === "") return page;
  if (!path.startsWith("/")) return join(dirname(page), path);
  const file = join("docs", path);
  return existsSync(file) ? file : `${file}.md`;
}

function isThere(page: string, link: string): boolean {
  const file = fileOf(page, link);
  const [, heading] = link.split("#");
  if (!existsSync(file) || heading === undefined) return existsSync(file);
  const headings = [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm)];
  return headings.some(([, text = ""]) => anchor(text) === heading);
}

describe("the sidebars", () => {
  const linked = new Set(Object.values(sidebars).flatMap(linksIn));

  it("lead to every page but the first", () => {
    expect(pages.filter((page) => !linked.has(page))).toEqual(["index.md"]);
  });

  it("lead to pages only", () => {
    expect([...linked].filter((link) => !pages.includes(link))).toEqual([]);
  });

  it("name every page", () => {
    const entries = Object.values(sidebars).flatMap((all) => all.flatMap(flat));
    expect(entries.filter(({ text }) => text.trim() === "" || /[`\\]|\.md$/.test(text))).toEqual([]);
  });

  it("of the rules of one ruleset has them all", () => {
    const rules = pages.filter((page) => page.startsWith("rules/msk/"));
    expect(new Set(linksIn(sidebars["/rules/msk/"] ?? []))).toEqual(new Set(["rules/README.md", ...rules]));
  });
});

function flat(entry: Entry): readonly Entry[] {
  return [entry, ...(entry.items ?? []).flatMap(flat)];
}

test.each([...written(), "SECURITY.md"])("%s links to what is there", (page) => {
  expect(linksOf(page).filter((link) => !isThere(page, link))).toEqual([]);
});
