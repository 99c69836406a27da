import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { peerRows } from "./peers/rows.js";
import { rulesets } from "./rulesets.js";
import { callRows } from "./speed/calls.js";
import { hostileRows } from "./speed/hostile.js";
import { memoryRows, startRows } from "./speed/processes.js";
import { sizeRows } from "./speed/sizes.js";
import { lineOf, pageOf, type Row } from "./speed/table.js";

// Speed, size and memory beside the goals; `npm run build` first, since some of it looks at the package as it ships.
const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    calls: { type: "string", default: "200000" },
    only: { type: "string" },
    json: { type: "boolean", default: false },
  },
});

/** Rows at once, or one by one where each takes its time. */
type Rows = AsyncIterable<Row> | Promise<readonly Row[]> | readonly Row[];

const ids = Object.keys(rulesets);
const parts: { readonly [name: string]: () => Rows } = {
  calls: callRows,
  peers: peerRows,
  start: startRows,
  hostile: hostileRows,
  sizes: () => sizeRows(ids),
  memory: () => memoryRows(ids, Number(values.calls)),
};

/** One part in this process, a line for each row as it comes. */
async function measure(part: string, write: (row: Row) => void): Promise<void> {
  for await (const row of (await parts[part]?.()) ?? []) write(row);
}

/** Every part in a process of its own, so that what one leaves behind does not slow down the next. */
function measureApart(part: string): readonly Row[] {
  const { status, stdout } = spawnSync(
    process.execPath,
    ["scripts/run.mjs", "bench/speed.ts", "--only", part, "--json", "--calls", values.calls],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (status !== 0) throw new Error(`the part \`${part}\` could not be measured`);
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Row => JSON.parse(line));
}

if (values.only !== undefined) {
  await measure(values.only, (row) => console.log(values.json ? JSON.stringify(row) : lineOf(row)));
} else {
  const rows = Object.keys(parts).flatMap((part) => {
    const measured = measureApart(part);
    for (const row of measured) console.log(lineOf(row));
    return measured;
  });
  if (values.write) {
    mkdirSync("docs", { recursive: true });
    writeFileSync("docs/performance.md", pageOf(rows, "npm run build && npm run bench -- --write"));
  }
}
