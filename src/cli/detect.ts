import type { Detection } from "clearpost";
import { listed, oneOf, type Typed } from "./arguments.js";
import { readDrafts } from "./drafts.js";
import type { ExitCode, Io } from "./io.js";
import { hint } from "./near.js";
import { table } from "./table.js";
import { UsageError } from "./usage-error.js";

/** Prints what the detectors see in texts; no policy is asked, and nothing is judged. */
export async function detect({ words, values, flags }: Typed, io: Io): Promise<ExitCode> {
  const format = oneOf("format", values.format, ["pretty", "json", "ndjson"]);
  const { detect: look, detectorIds } = await import("clearpost/detectors");
  const detectors = listed(values.detectors);
  for (const id of detectors ?? []) checkId(id, detectorIds);
  const files = words.length === 0 ? ["-"] : words;
  const texts = files.flatMap((file) => readDrafts(file, { subject: {}, kindKnown: true }, io).map(textOf));
  const seen = texts.map(({ place, text }) => ({ place, text, detections: look(text, { detectors }) }));
  for (const { place, text, detections } of seen) {
    if (format === "json") io.out(`${JSON.stringify(detections, null, 2)}\n`);
    else if (format === "ndjson") io.out(detections.map((one) => `${JSON.stringify(one)}\n`).join(""));
    else io.out(pretty(texts.length > 1 ? place : undefined, text, detections, flags.has("unmask")));
  }
  return 0;
}

function checkId(id: string, ids: readonly string[]): void {
  const families = [...new Set(ids.map((one) => `${one.split("/", 1)[0]}/*`))];
  if (ids.includes(id) || families.includes(id)) return;
  throw new UsageError(`unknown detector \`${id.slice(0, 40)}\`, ${hint(id, [...families, ...ids])}`);
}

interface Text {
  readonly place: string;
  readonly text: string;
}

function textOf(draft: ReturnType<typeof readDrafts>[number]): Text {
  if ("problem" in draft) throw new UsageError(`${draft.place}: ${draft.problem}`);
  const { subject, place } = draft;
  const text: unknown =
    typeof subject === "object" && subject !== null ? Reflect.get(subject, "text") : undefined;
  if (typeof text === "string") return { place, text };
  throw new UsageError(`${place}: the subject has no \`text\``);
}

function pretty(
  place: string | undefined,
  text: string,
  detections: readonly Detection[],
  unmask: boolean,
): string {
  const before = place === undefined ? "" : `${place}\n`;
  if (detections.length === 0) return `${before}nothing was seen\n`;
  const rows = detections.map((one) => [
    placeIn(text, one.start),
    one.confidence,
    one.detector,
    one.pattern,
    words(text.slice(one.start, one.end), unmask),
    one.cues.join(", "),
  ]);
  return `${before}${table(["at", "certainty", "detector", "pattern", "words", "cues"], rows)}`;
}

const longest = 40;

/** The words seen on one line, as blocks unless they may be shown. */
function words(seen: string, unmask: boolean): string {
  const line = [...seen].map((character) => {
    if (/[\s\p{Cc}\p{Cf}]/u.test(character)) return " ";
    return unmask ? character : "▇";
  });
  return line.length > longest ? `${line.slice(0, longest).join("")}…` : line.join("");
}

/** Line and column, both from one. */
function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${before.length}:${[...(before.at(-1) ?? "")].length + 1}`;
}
