import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { evaluate } from "clearpost";
import { decisionSentences } from "clearpost/formats";
import { hosts } from "clearpost/hosts";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { blocksOf } from "../readme/blocks.js";
import { startChromium, watch } from "./chromium.js";
import { serve } from "./site.js";

const strict = (scripts: string, more = "") =>
  `default-src 'none'; script-src ${scripts}; require-trusted-types-for 'script'${more}`;

const drafts = [
  "Our lobby is open again from Monday, come and see the new mural.",
  "Meet Maria Delgado, 54, who came to our clinic in June with breast cancer.",
  "Saw MRN 00482913 today.",
  "Vote for Dana Whitfield on November 3, she will stand up for nurses.",
];
const reports = drafts.map((text) => evaluate({ text }, baseline, { host: hosts.officialComposer }));

/** A ruleset names the package, and a page resolves no names without a map; a strict policy lets the map in by its hash. */
const importMap = JSON.stringify({
  imports: {
    ...Object.fromEntries(
      Object.entries(manifest.exports).flatMap(([door, target]) =>
        typeof target === "string" ? [] : [[`clearpost${door.slice(1)}`, target.import.default.slice(1)]],
      ),
    ),
    "zod/mini": "/node_modules/zod/mini/index.js",
  },
});
const mapHash = `'sha256-${createHash("sha256").update(importMap).digest("base64")}'`;

/** What a page does with the library, whichever way it got it. */
const use = `globalThis.answers = ${JSON.stringify(drafts)}.map((text) => evaluate({ text }, baseline, { host: hosts.officialComposer }));`;

/** The smoke test of `npm run test:runtimes`, with the data it is handed. */
const everyRuntime = `import data from "./dist/rulesets/utmb.json" with { type: "json" }; import { answers } from "./test/runtimes/smoke.js"; globalThis.answers = [...answers(data)];`;

const pages = {
  "/global.html": `<!doctype html><title>t</title><script src="/dist/clearpost.global.js"></script><script src="/global.js"></script>`,
  "/global.js": `{ const { evaluate, baseline, hosts } = clearpost; ${use} }`,
  "/modules.html": `<!doctype html><title>t</title><script type="importmap">${importMap}</script><script type="module" src="/modules.js"></script>`,
  "/modules.js": `import { evaluate } from "./dist/index.js"; import { hosts } from "./dist/hosts/index.js"; import { ruleset as baseline } from "./dist/rulesets/baseline/index.js"; ${use}`,
  "/runtime.html": `<!doctype html><title>t</title><script type="importmap">${importMap}</script><script type="module" src="/runtime.js"></script>`,
  "/runtime.js": everyRuntime,
};

const guide = blocksOf("docs/guide/in-a-page.md");

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser.close());

describe("under a strict Content-Security-Policy", () => {
  test.each([
    { way: "the global", path: "/global.html", policy: strict("'self'") },
    { way: "the modules", path: "/modules.html", policy: strict(`'self' ${mapHash}`) },
  ])("$way gives the reports that Node gives, and nothing is refused", async ({ path, policy }) => {
    const site = await serve({ root: ".", policy, pages });
    const { page, complaints, elsewhere } = await watch(browser, site.origin + path);
    await expect.poll(() => page.evaluate("globalThis.answers"), { timeout: 20_000 }).toEqual(reports);
    expect(reports.map(({ decision }) => decision)).toEqual(["allow", "review", "block", "block"]);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    await site.close();
  });

  test("the smoke test of every runtime gives what Node gives", async () => {
    const program = `${everyRuntime} process.stdout.write(JSON.stringify(globalThis.answers));`;
    const inNode = execFileSync(process.execPath, ["--input-type=module", "--eval", program]);
    const expected: readonly Smoked[] = JSON.parse(inNode.toString());
    // A module of data counts as a connection.
    const policy = strict(`'self' ${mapHash}`, "; connect-src 'self'");
    const site = await serve({ root: ".", policy, pages });
    const { page, complaints, elsewhere } = await watch(browser, `${site.origin}/runtime.html`);
    await expect.poll(() => page.evaluate("globalThis.answers"), { timeout: 20_000 }).toEqual(expected);
    expect(expected.map(({ got }) => got)).toEqual(expected.map((answer) => answer.expected));
    expect(expected).toHaveLength(10);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    await site.close();
  });

  test("the page of the guide says what is in the way", async () => {
    const [page, script] = ["html", "js"].map((language) =>
      guide.find((block) => block.language === language),
    );
    const site = await serve({
      root: "dist",
      policy: strict("'self'"),
      pages: { "/index.html": page?.code ?? "", "/check.js": script?.code ?? "" },
    });
    const { page: shown, complaints, elsewhere } = await watch(browser, `${site.origin}/`);
    const answer = shown.getByRole("status");
    await shown.getByLabel("Your draft").fill("Our lobby is open again.");
    await expect.poll(() => answer.textContent()).toBe(decisionSentences.allow);
    await shown.getByLabel("Your draft").fill("Saw MRN 00482913 today.");
    await expect.poll(() => answer.textContent()).toBe(decisionSentences.block);
    expect(await shown.getByRole("listitem").count()).toBe(1);
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    await site.close();
  });

  test("a page that asks for what the policy forbids is seen complaining", async () => {
    const broken = { "/broken.html": "<!doctype html><title>t</title><script>globalThis.ran = 1</script>" };
    const site = await serve({ root: ".", policy: strict("'self'"), pages: broken });
    const { complaints } = await watch(browser, `${site.origin}/broken.html`);
    expect(complaints).toContain("policy: script-src-elem inline");
    await site.close();
  });
});

/** An answer of the smoke test, as far as it is looked at here. */
interface Smoked {
  readonly expected: string;
  readonly got: string;
}
