import { spawnSync } from "node:child_process";

/** A command of a page, and what the page says that it prints. */
export interface Step {
  readonly command: string;
  readonly printed: string;
}

/** The commands of a `console` block: each begins with `$ `, goes on in lines with `> `, and what it prints follows. */
export function stepsOf(code: string): readonly Step[] {
  return code
    .split(/^\$ /mu)
    .slice(1)
    .map((step) => {
      const lines = step.trimEnd().split("\n");
      const end = lines.findIndex((line, at) => at > 0 && !line.startsWith("> "));
      const typed = end === -1 ? lines : lines.slice(0, end);
      return {
        command: typed.map((line, at) => (at === 0 ? line : line.slice("> ".length))).join("\n"),
        printed: end === -1 ? "" : trimmed(lines.slice(end).join("\n")),
      };
    });
}

/** For a block that waits for what never comes, in milliseconds. */
const longest = 100_000;

const mark = "\u0001end of step\n";

export interface Place {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What each command really prints, on both outputs, one after the other in one shell; its jobs end with it. */
export function printedBy(steps: readonly Step[], { cwd, env }: Place): readonly string[] {
  const script = [
    "exec 2>&1 </dev/null",
    "trap 'jobs -p | xargs --no-run-if-empty kill' EXIT",
    ...steps.map(({ command }) => `${command}\nprintf '${mark.replace("\n", "\\n")}'`),
  ].join("\n");
  const { stdout } = spawnSync("bash", ["-c", script], { cwd, env, encoding: "utf8", timeout: longest });
  return stdout.split(mark).slice(0, steps.length).map(trimmed);
}

/** Whether a text is as a page says; `…` stands for anything in a line, and alone for any lines. */
export function isAsSaid(text: string, said: string): boolean {
  const lines = said.split("\n").map((line) => (line.trim() === "…" ? "(?:.*\n)*" : `${inLine(line)}\n`));
  return new RegExp(`^${lines.join("")}$`, "u").test(`${text}\n`);
}

function inLine(line: string): string {
  return line.split("…").map(escaped).join(".*");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
}

function trimmed(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}
