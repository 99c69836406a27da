import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, expect, test } from "vitest";
import { bundledCommand } from "../fixtures/command.js";

const long = process.env.CLEARPOST_LONG !== undefined;
const folder = mkdtempSync(join(tmpdir(), "clearpost-memory-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Tells the most memory that the command had, in kilobytes. */
const footer = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS));";

const texts = ["See you at noon.", "Saw MRN 00482913", "Three of us for thirty beds."];

/** Pipes lines through the filter, never faster than it reads; counts what comes out. */
async function filtered(
  main: string,
  lines: number,
): Promise<{ readonly out: number; readonly peak: number }> {
  const child = spawn(process.execPath, [main, "audit", "--summary", join(folder, "s.json")]);
  let [out, told] = [0, ""];
  createInterface({ input: child.stdout }).on("line", () => {
    out += 1;
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    told += piece;
  });
  const ended = once(child, "close");
  for (let at = 0; at < lines; at += 100) {
    const batch = Array.from({ length: Math.min(100, lines - at) }, (_, next) =>
      JSON.stringify({ id: at + next, kind: "post", text: `${texts[next % texts.length]} ${at + next}` }),
    );
    if (!child.stdin.write(`${batch.join("\n")}\n`)) await once(child.stdin, "drain");
  }
  child.stdin.end();
  await ended;
  return { out, peak: Number(/peak (\d+)/.exec(told)?.[1]) };
}

/** What the engine may still grow by after the first lines: its caches, and what the collector leaves for later. */
const mostGrowth = 96 * 1024;

test.runIf(long)(
  "two hundred thousand lines take no more memory than twenty thousand",
  async () => {
    const main = await bundledCommand(folder, { footer });
    const few = await filtered(main, 20_000);
    const many = await filtered(main, 200_000);
    expect([few.out, many.out]).toEqual([20_000, 200_000]);
    expect(many.peak).toBeGreaterThan(0);
    expect(many.peak - few.peak).toBeLessThan(mostGrowth);
  },
  900_000,
);
