import type { Page } from "playwright-core";
import { type Site, serve } from "./site.js";

/** The policy that the page also carries in its head, with what only a header can say. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types clearpost";

/** Serves the playground; `pages` stand in for its files. */
export function servePlayground(pages: Readonly<Record<string, string>> = {}): Promise<Site> {
  return serve({ root: "docs/playground", policy, pages });
}

/** The decisions that the page shows; `none` while there is none. */
export async function decisions(page: Page): Promise<readonly (string | null)[]> {
  const panels = page.locator("#answer:not([aria-busy]) .decision");
  return await panels.evaluateAll((all) => all.map((one) => one.getAttribute("data-decision")));
}

/** The words under each mark of the draft. */
export function markedWords(page: Page): Promise<readonly string[]> {
  return page.locator("#backdrop mark").allTextContents();
}

export async function chooseSample(page: Page, title: string): Promise<void> {
  await page.getByLabel("Start from a sample").selectOption({ label: title });
}
