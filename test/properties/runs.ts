const long = process.env.CLEARPOST_RUNS;

/**
 * Runs of each property. The short run takes the same cases each time, so that a change is judged by what it changed;
 * the long run raises their number and takes new ones.
 */
export const runs = long === undefined ? { numRuns: 2_000, seed: 20_261_129 } : { numRuns: Number(long) };

/** Whether each property takes cases of its own. */
export const isLong = long !== undefined;
