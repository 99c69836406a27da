import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, inject, test } from "vitest";

const installed = join(inject("consumer"), "node_modules/clearpost");
const pages = readdirSync(installed, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".md"),
);

/** Where the links of a page lead, those to other sites and within the page aside. */
function targetsOf(page: string): readonly string[] {
  const text = readFileSync(join(installed, page), "utf8").replaceAll(/^```[\s\S]*?^```$/gmu, "");
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/gu)].map(([, target = ""]) => target);
  return links.filter((target) => !/^[a-z]+:/u.test(target));
}

test("whoever has only the package can follow every link of its pages", () => {
  const broken = pages.flatMap((page) =>
    targetsOf(page)
      .filter((target) => !existsSync(join(installed, dirname(page), target)))
      .map((target) => `${page} leads to ${target}`),
  );
  expect(broken).toEqual([]);
  expect(pages).toContain("README.md");
  expect(targetsOf("README.md").length).toBeGreaterThan(10);
});
