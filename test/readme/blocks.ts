import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A fenced block of a page, with the line it starts on. */
export interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  /** The rest of the info string: `no-run`, or `file=name.ts` for a block that later ones import. */
  readonly flags: readonly string[];
  readonly code: string;
}

/** The pages written by hand; generated ones are built from examples that tests already run. */
export function pages(): readonly string[] {
  const guide = ["docs", "docs/guide"].filter((folder) => existsSync(folder));
  const written = guide.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  return ["README.md", "CONTRIBUTING.md", ...written].filter(
    (file) => file.endsWith(".md") && existsSync(file),
  );
}

/** Every fenced block of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  const fence = /^( *)```(\w+)([^\n]*)\n([\s\S]*?)^\1```$/gm;
  const text = readFileSync(page, "utf8");
  return [...text.matchAll(fence)].map(({ index, 2: language = "", 3: rest = "", 4: code = "" }) => ({
    page,
    line: text.slice(0, index).split("\n").length,
    language,
    flags: rest.split(/\s+/).filter(Boolean),
    code,
  }));
}

/** A folder name of its own for each page. */
export function folderOf(page: string): string {
  return `page-${basename(page, ".md").toLowerCase()}-${page.split("/").length}`;
}

/** The file a block is written to; a block that later ones import says its name. */
export function fileOf(block: Block): string {
  const named = block.flags.find((flag) => flag.startsWith("file="))?.slice("file=".length);
  return named ?? `block-${block.line}.${block.language}`;
}
