import type { Typed } from "./arguments.js";
import type { Io } from "./io.js";

/** How far a long run has come, told while it runs. */
export interface Progress {
  /** Drafts or changes done so far, and how many there are where that is known. */
  readonly tell: (done: number, all?: number) => void;
  readonly end: () => void;
}

/** How often it is told: a share of the whole in hundredths, and a count where the whole is not known. */
interface Step {
  readonly share: number;
  readonly count: number;
}

/**
 * Tells on one line that is written over where a person looks on, line by line where `--progress` asks for it, and
 * otherwise nothing.
 */
export function progressOf({ flags }: Typed, io: Io): Progress {
  if (io.isWatched)
    return {
      tell: changed({ share: 1, count: 1 }, (words) => io.err(`\r\u001b[K${words}`)),
      end: () => io.err("\r\u001b[K"),
    };
  if (flags.has("progress"))
    return {
      tell: changed({ share: 10, count: 1000 }, (words) => io.err(`clearpost: ${words}\n`)),
      end: () => undefined,
    };
  return { tell: () => undefined, end: () => undefined };
}

/** Says only what is new. */
function changed({ share, count }: Step, say: (words: string) => void): Progress["tell"] {
  let last = "";
  return (done, all) => {
    const words =
      all === undefined
        ? `${down(done, count)} judged`
        : `${down((100 * done) / Math.max(all, 1), share)} % done`;
    if (words !== last) say(words);
    last = words;
  };
}

function down(value: number, step: number): number {
  return Math.floor(value / step) * step;
}
