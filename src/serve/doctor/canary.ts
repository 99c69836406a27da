import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { call, type Target } from "./call.js";
import type { Check } from "./check.js";

/** Words that no other text in the world holds. */
interface Marker {
  readonly word: string;
  readonly number: string;
}

/** A piece this long is in a text by chance about once in a hundred million letters. */
const shortestPiece = 8;
const requests = 4;

/**
 * Sends drafts with invented words nobody else has, and looks for pieces of them in the answers and in the log.
 *
 * The log must have grown by the lines of these very requests, else it is another log and proves nothing.
 */
export async function canaryChecks(
  target: Target,
  readLog: (() => string) | undefined,
): Promise<readonly Check[]> {
  const marker = newMarker();
  const before = readLog?.() ?? "";
  const replies = await Promise.all(messagesWith(marker).map((message) => call(target, message)));
  const unexpected = replies.some((reply, index) => reply?.status !== statuses[index]);
  const repeated = replies.some((reply) => reply !== undefined && holdsPiece(reply.body, marker));
  const answers: Check = {
    what: "canary: answers repeat nothing of a draft",
    ...(unexpected ? { todo: "the sidecar answers otherwise than this version does, start it anew" } : {}),
    ...(repeated ? { todo: "an answer holds words of the draft; stop the sidecar and tell its makers" } : {}),
  };
  return readLog === undefined ? [answers] : [answers, await logCheck({ readLog, before, marker })];
}

const statuses = [200, 400, 400, 404];

/** A draft to judge, what is no JSON, a field that does not exist, and a place that does not exist. */
function messagesWith({
  word,
  number,
}: Marker): readonly { readonly path: string; readonly body?: string }[] {
  const text = `Saw ${word}, MRN ${number}, today`;
  return [
    { path: "/evaluate", body: JSON.stringify({ subject: { kind: "post", text } }) },
    { path: "/evaluate", body: `{ "subject": "${text}` },
    { path: "/evaluate", body: JSON.stringify({ subject: { kind: "post", [word]: number } }) },
    { path: `/${word}?${number}` },
  ];
}

interface Look {
  readonly readLog: () => string;
  readonly before: string;
  readonly marker: Marker;
}

const what = "canary: the log holds no word of a draft";
const tries = 30;
const pause = 100;

/** Waits a moment for the lines, since they may come through a pipe. */
async function logCheck({ readLog, before, marker }: Look): Promise<Check> {
  for (let left = tries; left > 0; left -= 1) {
    const log = readLog();
    if (holdsPiece(log, marker))
      return { what, todo: "it does; find what wrote it, switch that off, and delete the log safely" };
    if (linesOf(log) - (log.length < before.length ? 0 : linesOf(before)) >= requests) return { what };
    await setTimeout(pause);
  }
  return {
    what,
    todo: "the log did not grow, so this is not the sidecar's; give the file its output goes to",
  };
}

/** Lines about requests. */
function linesOf(log: string): number {
  return log.split("\n").filter((line) => /(?:GET|POST) \S+ \d{3} /.test(line)).length;
}

function newMarker(): Marker {
  const bytes = [...randomBytes(40)];
  return {
    word: bytes.map((byte) => String.fromCharCode(97 + (byte % 26))).join(""),
    number: bytes
      .map((byte) => String(byte % 10))
      .slice(0, 16)
      .join(""),
  };
}

function holdsPiece(text: string, { word, number }: Marker): boolean {
  return [word, number].some((whole) =>
    Array.from({ length: whole.length - shortestPiece + 1 }, (_, at) =>
      whole.slice(at, at + shortestPiece),
    ).some((piece) => text.includes(piece)),
  );
}
