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

const rows: Row[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  for await (const row of await measure()) {
    console.log(lineOf(row));
    rows.push(row);
  }
}

if (values.write) {
  mkdirSync("docs", { recursive: true });
  writeFileSync("docs/performance.md", pageOf(rows, "npm run build && npm run bench -- --write"));
}
