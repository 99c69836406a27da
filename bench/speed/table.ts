/** One line of the speed table: what was measured, what was aimed at, and what came out. */
export interface Row {
  readonly measure: string;
  readonly goal: string;
  readonly figure: string;
  /** Undefined where the goal is not to be judged by this figure. */
  readonly met?: boolean;
}

/** A figure that should be at most so much. */
export function atMost(measure: string, goal: number, figure: number, unit: string): Row {
  return { measure, goal: `≤ ${goal} ${unit}`, figure: `${short(figure)} ${unit}`, met: figure <= goal };
}

/** A figure that should be at least so much. */
export function atLeast(measure: string, goal: number, figure: number, unit: string): Row {
  return { measure, goal: `≥ ${goal} ${unit}`, figure: `${short(figure)} ${unit}`, met: figure >= goal };
}

/** Three digits say all that a clock can. */
export function short(figure: number): string {
  return figure >= 100 ? String(Math.round(figure)) : String(Number(figure.toPrecision(3)));
}

/** One line for a terminal. */
export function lineOf({ measure, goal, figure, met }: Row): string {
  return `${measure.padEnd(62)} ${goal.padStart(14)} ${figure.padStart(16)}  ${wordFor(met)}`;
}

/** The page of the documentation that holds the table. */
export function pageOf(rows: readonly Row[], command: string): string {
  const lines = rows.map(
    ({ measure, goal, figure, met }) => `| ${measure} | ${goal} | ${figure} | ${wordFor(met)} |`,
  );
  return [
    "# Performance",
    "",
    `Written by \`${command}\`. A *loop* is a bare \`charCodeAt\` loop over the same text; \`×\` compares two things that ran in turns in the same process, so that neither depends on the machine. Milliseconds, microseconds and bytes are those of the machine that ran it.`,
    "",
    "| measure | goal | figure | |",
    "|---|---|---|---|",
    ...lines,
    "",
  ].join("\n");
}

function wordFor(met: boolean | undefined): string {
  if (met === undefined) return "";
  return met ? "met" : "missed";
}
