/** Runs of each property; the long run raises it. */
export const runs = { numRuns: Number(process.env.CLEARPOST_RUNS ?? 2_000) };
