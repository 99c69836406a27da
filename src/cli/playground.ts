import { type Page, startPages, stopAsked, written } from "../serve/index.js";
import type { Typed } from "./arguments.js";
import type { ExitCode, Io } from "./io.js";
import { listening, portOf } from "./listening.js";
import { UsageError } from "./usage-error.js";

const usualPort = 8738;

/** The files of the page by their paths, and what they are. */
const files: readonly (readonly [path: string, file: string, type: string])[] = [
  ["/", "index.html", "text/html; charset=utf-8"],
  ["/style.css", "style.css", "text/css; charset=utf-8"],
  ["/draft.css", "draft.css", "text/css; charset=utf-8"],
  ["/answer.css", "answer.css", "text/css; charset=utf-8"],
  ["/icon.svg", "icon.svg", "image/svg+xml"],
  ["/dist/page.js", "dist/page.js", "text/javascript; charset=utf-8"],
  ["/dist/worker.js", "dist/worker.js", "text/javascript; charset=utf-8"],
];

/** Lets a browser of this machine open the playground, until it is told to stop. */
export async function playground({ words, values }: Typed, io: Io): Promise<ExitCode> {
  if (words.length > 0) throw new UsageError("`playground` takes no file, drafts are written in the page");
  const port = portOf(values.port) ?? usualPort;
  const pages = new Map(
    files.map(([path, file, type]): [string, Page] => [path, { type, body: io.page(file) }]),
  );
  const place = { kind: "port", address: "127.0.0.1", port } as const;
  const { place: bound, stop } = await listening(place, () => startPages(pages, port));
  const stopped = stopAsked().then(stop);
  io.out(`open ${written(bound)} in a browser; what you write stays in the page; stop with Ctrl+C\n`);
  await stopped;
  return 0;
}
