import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { anchor } from "../../scripts/generate/markdown.mjs";
import { fitLinks } from "./links.js";
import { sidebarsOf } from "./sidebar.js";

const docs = fileURLToPath(new URL("..", import.meta.url));
const { CLEARPOST_DOCS_BASE: base = "/", CLEARPOST_DOCS_REPOSITORY: repository } = process.env;

export default defineConfig({
  base,
  lang: "en",
  title: "clearpost",
  description: "Is this draft clear to publish under the hospital's social media policy?",
  head: [["link", { rel: "icon", href: `${base}playground/icon.svg` }]],
  rewrites: (page) => page.replace(/README\.md$/, "index.md"),
  // The headings that pages link to are those of the repository, where they are read as well.
  markdown: {
    anchor: { slugify: anchor },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: fitLinks(docs, repository),
  },
  metaChunk: true,
  themeConfig: {
    nav: [
      { text: "Guide", link: "/guide/your-policy-in-an-hour", activeMatch: "^/guide/" },
      { text: "Rulesets", link: "/rulesets", activeMatch: "^/(rulesets|rules/)" },
      { text: "API", link: "/api/", activeMatch: "^/api/" },
      { text: "Trust", link: "/trust" },
      { text: "Playground", link: "/playground/index.html", target: "_self" },
    ],
    sidebar: withIndexes(sidebarsOf(docs)),
    search: { provider: "local" },
    outline: { level: [2, 3] },
    externalLinkIcon: true,
    footer: { message: "Not legal advice. The rulesets are unofficial. MIT licence." },
  },
  buildEnd: ({ outDir }) => copyPlayground(outDir),
});

/** The site knows the index of a folder by the folder's address. */
function withIndexes<Sidebars>(sidebars: Sidebars): Sidebars {
  return JSON.parse(JSON.stringify(sidebars).replaceAll("/README.md", "/"));
}

/** The playground is a page of its own, with a stricter policy than the site, and stands beside it as it was built. */
function copyPlayground(outDir: string): void {
  const playground = join(docs, "playground");
  if (!existsSync(join(playground, "dist/page.js")))
    throw new Error("`docs/playground/dist` is not there, run `node scripts/browser.mjs` first");
  cpSync(playground, join(outDir, "playground"), {
    recursive: true,
    filter: (file) => !file.startsWith(join(playground, "code")),
  });
}
