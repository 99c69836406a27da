/** How the time of some work grows with its text: the exponent between two sizes. */
export interface Growth {
  readonly exponent: number;
  /** Milliseconds at the larger size. */
  readonly took: number;
}

export interface Measured {
  /** Work on a text of about so many characters. */
  readonly work: (characters: number) => unknown;
  readonly small: number;
  readonly large: number;
  /** An exponent up to here is believed at once; a higher one is measured again. */
  readonly most: number;
}

/** Work that is done so fast is not looked at: a clock tells nothing of it. */
const tooShort = 8;
const tries = 24;
/** Milliseconds of work after which no accident of the machine explains the figure. */
const patience = 8000;

/**
 * Measures the growth of some work. Other work on the machine only ever makes a run longer,
 * so that a run that looks too slow is repeated and the shortest of each size counts.
 */
export function growthOf({ work, small, large, most }: Measured): Growth {
  let shortest = Number.POSITIVE_INFINITY;
  let took = Number.POSITIVE_INFINITY;
  let exponent = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let run = 0; run < tries && spent < patience && exponent > most; run++) {
    const long = millisecondsOf(() => work(large));
    took = Math.min(took, long);
    if (took <= tooShort) return { exponent: 1, took };
    const short = millisecondsOf(() => work(small));
    shortest = Math.min(shortest, short);
    spent += long + short;
    exponent = Math.log(took / shortest) / Math.log(large / small);
  }
  return { exponent, took };
}

/** The shorter of the time on the wall, in which others may run too, and that of the processors, in which a collector may. */
function millisecondsOf(work: () => unknown): number {
  const start = process.hrtime.bigint();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.min(Number(process.hrtime.bigint() - start) / 1e6, (user + system) / 1e3);
}
