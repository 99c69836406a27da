import type { Io } from "./io.js";
import { UsageError } from "./usage-error.js";

const reasons: { readonly [code: string]: string } = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
};

/** Why the file system would not give a file, in plain words. */
export function whyUnread(error: unknown): string {
  const code = typeof error === "object" && error !== null ? Reflect.get(error, "code") : undefined;
  return (typeof code === "string" ? reasons[code] : undefined) ?? "the system refused";
}

/**
 * Reads a file, or standard input for `-`, without the mark that some editors put before UTF-8.
 * @throws UsageError when it cannot be read
 */
export function readText(file: string, io: Io): string {
  try {
    const text = file === "-" ? io.stdin() : io.read(file);
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
  } catch (error) {
    throw new UsageError(`cannot read \`${file}\`, ${whyUnread(error)}`);
  }
}
