import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts Debian's Chromium (`node scripts/chromium.mjs` installs it); close it by the handle. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: "/usr/bin/chromium", args: flags });
}

/** A page, and all that must not happen on it. */
export interface Watched {
  readonly page: Page;
  /** Refusals by the Content-Security-Policy, errors and complaints of the console, in words. */
  readonly complaints: readonly string[];
  /** Addresses outside the origin that were asked for. */
  readonly elsewhere: readonly string[];
}

/** Opens a page of its own context and writes down what it complains of and where it goes. */
export async function watch(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  const { origin } = new URL(address);
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== origin) elsewhere.push(request.url());
  });
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") complaints.push(`console: ${line.text()}`);
  });
  await page.exposeFunction("noteViolation", (violation: string) => complaints.push(violation));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const { noteViolation } = window as unknown as { noteViolation: (violation: string) => void };
      noteViolation(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, complaints, elsewhere };
}

/** Milliseconds that a page's own thread has worked since it was loaded, whatever else the machine did meanwhile. */
export interface Work {
  readonly script: number;
  /** Script, layout and all else. */
  readonly all: number;
}

/** A clock of the work of a page: each call tells how much it has been so far. */
export async function workOf(page: Page): Promise<() => Promise<Work>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const seconds = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
    return { script: 1000 * seconds("ScriptDuration"), all: 1000 * seconds("TaskDuration") };
  };
}
