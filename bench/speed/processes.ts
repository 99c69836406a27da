import { spawnSync } from "node:child_process";
import { median } from "./clock.js";
import { atMost, type Row, short } from "./table.js";

const starts = 15;
const megabyte = 1_048_576;

/** From the start of a process to its first answer, beyond what a process that does nothing takes; needs `npm run build`. */
export function startRows(): readonly Row[] {
  return [
    atMost("start to first answer, without a detector, over bare Node", 15, startOf([]), "ms"),
    atMost("start to first answer, baseline and msk with names, over bare Node", 30, startOf(["msk"]), "ms"),
  ];
}

function startOf(args: readonly string[]): number {
  const answer = ["bench/speed/first-answer.mjs", ...args];
  run(answer);
  return median(Array.from({ length: starts }, () => timeOf(answer) - timeOf(["-e", "0"])));
}

function timeOf(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  run(args);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** What all rulesets hold in memory, and what many calls leave behind; needs `npm run build`. */
export function memoryRows(ids: readonly string[], calls: number): readonly Row[] {
  const { held, grown } = JSON.parse(
    run(["--expose-gc", "bench/speed/many-calls.mjs", String(calls), ...ids]),
  ) as { readonly held: number; readonly grown: number }; // printed by that script
  return [
    atMost(`memory with all ${ids.length} rulesets`, 8, held / megabyte, "MB"),
    {
      measure: `growth over ${calls.toLocaleString("en")} calls`,
      goal: "none",
      figure: `${short(grown / calls)} bytes a call`,
      met: grown / calls < 1,
    },
  ];
}

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`could not run ${args.at(0)}; was the package built?\n${stderr}`);
  return stdout;
}
