import type { Io } from "../io.js";
import { whyUnread } from "../read.js";
import { UsageError } from "../usage-error.js";

/** One line of what is read: its text, or why it has none. */
export interface Line {
  /** From one. */
  readonly number: number;
  readonly text?: string;
  readonly problem?: string;
}

const newline = 0x0a;
/** Bytes of the longest line that is read; a text of a million characters fits. */
const longestLine = 16 * 1024 * 1024;

/** What is known of a line whose end has not come yet. */
interface Begun {
  readonly pieces: Uint8Array[];
  bytes: number;
}

/**
 * The lines of a file or of standard input, as many at a time as came in at once; never more than one line is kept.
 * @throws UsageError when it cannot be read
 */
export async function* linesOf(file: string, io: Io): AsyncGenerator<readonly Line[]> {
  let begun: Begun = { pieces: [], bytes: 0 };
  let number = 0;
  for await (const piece of piecesOf(file, io)) {
    const lines: Line[] = [];
    let start = 0;
    for (let at = piece.indexOf(newline); at !== -1; at = piece.indexOf(newline, start)) {
      keep(begun, piece.subarray(start, at));
      number += 1;
      lines.push(lineOf(number, begun));
      begun = { pieces: [], bytes: 0 };
      start = at + 1;
    }
    keep(begun, piece.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (begun.bytes > 0) yield [lineOf(number + 1, begun)];
}

async function* piecesOf(file: string, io: Io): AsyncGenerator<Uint8Array> {
  try {
    yield* io.pieces(file);
  } catch (error) {
    throw new UsageError(`cannot read \`${file}\`, ${whyUnread(error)}`);
  }
}

/** Of a line that is too long only the length is kept. */
function keep(begun: Begun, piece: Uint8Array): void {
  begun.bytes += piece.length;
  if (begun.bytes <= longestLine) begun.pieces.push(piece);
  else begun.pieces.length = 0;
}

function lineOf(number: number, { pieces, bytes }: Begun): Line {
  if (bytes > longestLine) return { number, problem: `it is longer than ${longestLine} bytes` };
  try {
    return { number, text: new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces)) };
  } catch {
    return { number, problem: "this is not UTF-8" };
  }
}
