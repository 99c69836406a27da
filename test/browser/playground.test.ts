import { spawn } from "node:child_process";
import { once } from "node:events";
import axe from "axe-core";
import type { Report } from "clearpost";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { startChromium, type Watched, type Work, watch, workOf } from "./chromium.js";
import { chooseSample, decisions, markedWords, servePlayground } from "./playground.js";
import type { Site } from "./site.js";

/** The first judging under a policy compiles it, beside other work on a small machine. */
const soon = { timeout: 30_000 };

let browser: Browser;
let site: Site;
let watched: Watched;
beforeAll(async () => {
  [browser, site] = await Promise.all([startChromium(), servePlayground()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(options: BrowserContextOptions = {}, from: Pick<Site, "origin"> = site): Promise<Page> {
  watched = await watch(browser, `${from.origin}/`, options);
  await expect.poll(() => watched.page.getByLabel("Policy").isEnabled(), soon).toBe(true);
  return watched.page;
}

// Whatever a test does, the page keeps to its policy and its own origin.
afterEach(async () => {
  expect(watched.complaints).toEqual([]);
  expect(watched.elsewhere).toEqual([]);
  await watched.page.context().close();
});

function decided(page: Page, ...expected: readonly string[]): Promise<void> {
  return expect.poll(() => decisions(page), soon).toEqual(expected);
}

describe("the playground", () => {
  test("says that nothing is sent before a draft is there, and then judges what is typed", async () => {
    const page = await open();
    await decided(page, "none");
    expect(await page.locator("header").textContent()).toContain("nothing that you write is stored or sent");
    await page.getByLabel("Where it will appear").selectOption("officialComposer");
    await page.getByRole("textbox", { name: "Draft" }).pressSequentially("Saw MRN 00482913 today.");
    await decided(page, "block");
    expect(await markedWords(page)).toEqual(["00482913"]);
    expect(await page.locator("#results").textContent()).toContain("Unofficial");
    expect(await page.locator("#results").textContent()).toContain("45 CFR 164.514");
  });

  test("marks stay on their words while somebody types before them", async () => {
    const page = await open();
    await chooseSample(page, "A record number in a post");
    await decided(page, "block");
    const draft = page.getByRole("textbox", { name: "Draft" });
    await draft.press("Control+Home");
    const atOnce = await draft.evaluate((field: HTMLTextAreaElement) => {
      field.setRangeText("Oh! ", 0, 0, "end");
      field.dispatchEvent(new Event("input"));
      return [...document.querySelectorAll("#backdrop mark")].map((mark) => mark.textContent);
    });
    expect(atOnce).toEqual(["00731846"]);
  });

  test("a mark lies exactly behind its words", async () => {
    const page = await open({ viewport: { width: 500, height: 800 } });
    await chooseSample(page, "A kind reply that confirms a stay");
    await decided(page, "block");
    const [field, backdrop] = await page.evaluate(() =>
      ["draft", "backdrop"].map((id) => {
        const { font, padding, letterSpacing, lineHeight } = getComputedStyle(
          document.getElementById(id) ?? document.body,
        );
        const { clientWidth, scrollHeight } = document.getElementById(id) ?? document.body;
        return { font, padding, letterSpacing, lineHeight, clientWidth, scrollHeight };
      }),
    );
    expect(backdrop).toEqual(field);
  });

  test("an answer by click decides, and can be changed among the circumstances", async () => {
    const page = await open();
    await chooseSample(page, "A patient's story, nothing said about a signature");
    await decided(page, "review");
    await page.getByRole("button", { name: "No", exact: true }).click();
    await decided(page, "block");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("verdict");
    await page.getByText("Circumstances", { exact: true }).first().click();
    await page.getByLabel("Is there a signed authorization that covers this?").selectOption("covers");
    await decided(page, "allow");
    expect(await markedWords(page)).toEqual([]);
    await page.getByRole("button", { name: "Forget all of these" }).click();
    await decided(page, "review");
  });

  test("a fix is one click, helps, and can be taken back", async () => {
    const page = await open();
    await chooseSample(page, "A record number in a post");
    await decided(page, "block");
    const before = await page.getByRole("textbox", { name: "Draft" }).inputValue();
    await page.getByRole("button", { name: "Put “[record number]” in place of “00731846”" }).click();
    await decided(page, "allow");
    expect(await page.getByRole("textbox", { name: "Draft" }).inputValue()).toBe(
      before.replace("00731846", "[record number]"),
    );
    await page.getByRole("button", { name: "Undo" }).click();
    await decided(page, "block");
    expect(await page.getByRole("textbox", { name: "Draft" }).inputValue()).toBe(before);
  });

  test("a reply that says nothing is one click away", async () => {
    const page = await open();
    await chooseSample(page, "A kind reply that confirms a stay");
    await decided(page, "block");
    await page.getByText("Replies that say nothing about anybody").click();
    await page.getByRole("button", { name: /^We take every concern seriously/ }).click();
    await decided(page, "allow");
  });

  test("two institutions stand side by side, and the report holds no word of the draft", async () => {
    const page = await open();
    await chooseSample(page, "Praise without saying where one works");
    await page.getByLabel("together with the baseline").uncheck();
    await page.getByLabel("Side by side with").selectOption({ label: "Mount Sinai Health System" });
    await decided(page, "review", "allow");
    const [left, right] = await page
      .locator(".decision")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(left).toBe(right);
    await page.getByText("The report as data").click();
    // The page writes the reports when the fold has opened, which is a moment after the click.
    const written = () => page.locator("#report").inputValue();
    await expect.poll(written, soon).not.toBe("");
    const data = await written();
    expect(JSON.parse(data).map((report: Report) => report.decision)).toEqual(["review", "allow"]);
    expect(data).not.toContain("kindest");
    await page.getByLabel("Side by side with").selectOption({ label: "Nothing" });
    await decided(page, "review");
    expect(JSON.parse(await written()).decision).toBe("review");
  });

  test("a policy never stands beside itself", async () => {
    const page = await open();
    await chooseSample(page, "A patient's story, nothing said about a signature");
    await page.getByLabel("Side by side with").selectOption({ label: "Memorial Sloan Kettering" });
    await decided(page, "review", "review");
    await page.getByLabel("Policy").selectOption({ label: "Memorial Sloan Kettering" });
    await decided(page, "review");
    const same = page
      .getByLabel("Side by side with")
      .getByRole("option", { name: "Memorial Sloan Kettering" });
    expect(await same.isDisabled()).toBe(true);
  });

  test("is what the command serves, to this machine alone", async () => {
    const command = spawn(process.execPath, ["dist/cli/main.js", "playground", "--port", "0"]);
    const ended = once(command, "exit");
    onTestFinished(async () => {
      command.kill();
      await ended;
    });
    const [told] = await once(command.stdout, "data");
    const [origin = ""] = /http:\/\/127\.0\.0\.1:\d+/u.exec(String(told)) ?? [];
    const page = await open({}, { origin });
    await chooseSample(page, "A record number in a post");
    await decided(page, "block");
    const answers = await Promise.all(
      ["/", "/dist/worker.js", "/../main.js", "/code/page.ts"].map((path) => fetch(origin + path)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404]);
    expect(answers[0]?.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect((await fetch(origin, { method: "POST", body: "x" })).status).toBe(405);
  });

  test("works without a network once it has loaded", async () => {
    const page = await open();
    await page.context().setOffline(true);
    await chooseSample(page, "A candidate on the hospital's account");
    await decided(page, "block");
  });

  test("can be walked with the keyboard alone", async () => {
    const page = await open();
    await page.keyboard.press("Tab");
    expect(await focusedId(page)).toBe("sample");
    await page.keyboard.type("A record");
    await decided(page, "block");
    for (const id of ["surface", "policy", "compare", "with-baseline", "draft"]) {
      await page.keyboard.press("Tab");
      expect(await focusedId(page)).toBe(id);
    }
    await tabTo(page, "Circumstances");
    await tabTo(page, "“00731846”");
    await page.keyboard.press("Enter");
    expect(await focusedId(page)).toBe("draft");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("00731846");
    await tabTo(page, "Put “[record number]” in place of “00731846”");
    await page.keyboard.press("Enter");
    await decided(page, "allow");
    expect(await page.locator("#status").textContent()).toContain("Clear");
  });
});

function focusedId(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

/** Presses Tab until something with these words has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate(() => document.activeElement?.textContent)) === text) return;
  }
  throw new Error(`no focus ever reached \`${text}\``);
}

describe("for everybody", () => {
  test.each([
    { look: "light", options: { colorScheme: "light" } },
    { look: "dark", options: { colorScheme: "dark" } },
    { look: "forced colours", options: { forcedColors: "active" } },
    { look: "320 pixels", options: { viewport: { width: 320, height: 640 } } },
  ] as const)("axe finds nothing: $look", async ({ options }) => {
    const page = await open(options);
    await chooseSample(page, "A patient's story, nothing said about a signature");
    await page.getByLabel("Side by side with").selectOption({ label: "Memorial Sloan Kettering" });
    await decided(page, "review", "review");
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    const narrow = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(narrow).toBe(true);
    const complaints = [...watched.complaints];
    await page.evaluate(axe.source);
    const found = await page.evaluate("axe.run(document, { resultTypes: ['violations', 'incomplete'] })");
    const { violations, passes } = found as Record<string, { id: string; nodes: { html: string }[] }[]>;
    expect(violations?.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes?.length).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
  });

  // 200 % of 1280 pixels leaves 640; text set to twice its size is harder.
  test("text of twice the size fits", async () => {
    const page = await open({ viewport: { width: 640, height: 480 } });
    await chooseSample(page, "A kind reply that confirms a stay");
    await decided(page, "block");
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

/** Ten times what a key usually costs: the test is about the page, not about the machine. */
const mostPerKey = { script: 25, all: 200 };

describe("a long draft of 10,000 characters", () => {
  const sentence =
    "My patient Marion Delgado came to our clinic on Monday with a broken hip. The team was calm. ";
  const long = sentence.repeat(200).slice(0, 10_000);
  const typed = "and we all went home late. ".repeat(3).slice(0, 60);

  test("costs the page little work at each key", async () => {
    const page = await open();
    const draft = page.getByRole("textbox", { name: "Draft" });
    await draft.fill(long);
    await decided(page, "review");
    const work = await workOf(page);
    const before = await work();
    await draft.press("Control+End");
    await page.keyboard.type(typed, { delay: 60 });
    await decided(page, "review");
    const after = await work();
    const perKey = (kind: keyof Work) => (after[kind] - before[kind]) / typed.length;
    expect(perKey("script")).toBeGreaterThan(0);
    expect(perKey("script")).toBeLessThan(mostPerKey.script);
    expect(perKey("all")).toBeLessThan(mostPerKey.all);
  });

  test("is judged beside the page: keys are heard while the judging takes for ever", async () => {
    const ready = '{ kind: "ready", policies: [{ id: "baseline", title: "baseline" }] }';
    const endless = `postMessage(${ready}); addEventListener("message", () => { for (;;); });`;
    const stuck = await servePlayground({ "/dist/worker.js": endless });
    onTestFinished(stuck.close);
    const page = await open({}, stuck);
    const draft = page.getByRole("textbox", { name: "Draft" });
    const verdict = page.locator("#answer[aria-busy] .verdict");
    await draft.fill(long);
    await expect.poll(() => verdict.textContent(), soon).toContain("Checking");
    await draft.press("Control+End");
    await page.keyboard.type(typed);
    expect(await draft.inputValue()).toBe(long + typed);
    expect(await verdict.textContent()).toContain("Checking");
  });
});
