import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChromium, type Watched, watch } from "./chromium.js";
import { type Site, serve } from "./site.js";

/** What `npm run docs:site` made; the theme of the site writes styles into its pages, the playground does not. */
const root = "docs/.vitepress/dist";
const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

const paths = [
  "/index.html",
  "/guide/command.html",
  "/rules/baseline/patient-privacy-never-publishable.html",
  "/rulesets/msk.html",
  "/trust.html",
  "/playground/index.html",
];
const guide = "/guide/command.html";

let browser: Browser;
let site: Site;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), serve({ root, policy })]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page of the site; it is ready when its own code has taken it over. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const watched = await watch(browser, site.origin + path, options);
  await expect.poll(() => isReady(watched.page), { timeout: 30_000 }).toBe(true);
  return watched;
}

/** The site's frame is taken over by Vue, the playground's policies come from its worker. */
function isReady(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const app = document.getElementById("app");
    const field = document.getElementById("policy");
    return app === null ? !(field as HTMLSelectElement).disabled : "__vue_app__" in app;
  });
}

async function close({ page, complaints, elsewhere }: Watched): Promise<void> {
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
  await page.context().close();
}

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced colours": { forcedColors: "active" },
  "320 pixels": { viewport: { width: 320, height: 640 } },
};

describe.each(Object.entries(looks))("in %s", (_, options) => {
  test.each(paths)("axe finds nothing on %s, and it fits", async (path) => {
    const watched = await open(path, options);
    const { page } = watched;
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.evaluate(axe.source);
    const found = await page.evaluate("axe.run(document, { resultTypes: ['violations'] })");
    const { violations, passes } = found as Record<string, { id: string; nodes: { html: string }[] }[]>;
    expect(violations?.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes?.length).toBeGreaterThan(20);
    await close(watched);
  });
});

/** What has the focus, whether a person sees it, and the ring around it; nothing past the last stop of a page. */
function focused(page: Page) {
  return page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return undefined;
    const { left, right, width, height } = one.getBoundingClientRect();
    const { visibility, outlineStyle } = getComputedStyle(one);
    return {
      name: (one.getAttribute("aria-label") ?? one.textContent ?? "").trim(),
      isSeen: visibility === "visible" && width > 0 && height > 0 && right > 0 && left < innerWidth,
      hasRing: outlineStyle !== "none",
    };
  });
}

/** All that Tab stops at, from the first to the last. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  const next = async () => {
    await page.keyboard.press("Tab");
    return await focused(page);
  };
  for (let stop = await next(); stop !== undefined; stop = await next()) stops.push(stop);
  return stops;
}

type Stop = NonNullable<Awaited<ReturnType<typeof focused>>>;

describe("with the keyboard alone", () => {
  test.each([
    { width: 1280, begins: ["Skip to content", "clearpost", "Search", "Guide", "Rulesets", "API", "Trust"] },
    { width: 320, begins: ["Skip to content", "clearpost", "Search", "mobile navigation", "Menu"] },
  ])("at $width pixels the focus is always seen", async ({ width, begins }) => {
    const watched = await open(guide, { viewport: { width, height: 800 } });
    const stops = await walk(watched.page);
    expect(stops.slice(0, begins.length).map(({ name }) => name)).toEqual(begins);
    expect(stops.filter(({ isSeen, hasRing }) => !isSeen || !hasRing)).toEqual([]);
    await close(watched);
  });

  test("the first stop leads past the menus", async () => {
    const watched = await open(guide);
    const { page } = watched;
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("VPContent");
    await close(watched);
  });

  test("a page is found and opened", async () => {
    const watched = await open(guide);
    const { page } = watched;
    await page.keyboard.press("Control+k");
    const field = page.locator("#localsearch-input");
    await field.waitFor();
    await field.pressSequentially("sidecar");
    await page.locator("#localsearch-list .selected").waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/sidecar/);
    await close(watched);
  });

  test("the menu of a narrow page opens, and shuts again", async () => {
    const watched = await open(guide, { viewport: { width: 320, height: 640 } });
    const { page } = watched;
    const link = page.locator(".VPSidebar").getByRole("link", { name: "The sidecar" });
    await expect.poll(() => link.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Menu", exact: true }).press("Enter");
    await expect.poll(() => link.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => link.isVisible()).toBe(false);
    await close(watched);
  });
});

test("in forced colours icons are seen, and so is the page that one is on", async () => {
  const watched = await open(guide, { forcedColors: "active" });
  const [icon, here, other] = await watched.page.evaluate(() => {
    const style = (selector: string) => {
      const found = document.querySelector(selector);
      if (found === null) throw new Error(`nothing is \`${selector}\``);
      const { backgroundColor, textDecorationLine } = getComputedStyle(found);
      return { backgroundColor, textDecorationLine };
    };
    return [
      style(".VPSidebar .caret-icon"),
      style(".VPSidebar .level-1.is-active .text"),
      style(".VPSidebar .level-1:not(.is-active) .text"),
    ];
  });
  expect(icon?.backgroundColor).toBe("rgb(0, 0, 0)");
  expect(here?.textDecorationLine).toBe("underline");
  expect(other?.textDecorationLine).toBe("none");
  await close(watched);
});
