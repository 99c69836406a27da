import { readArguments, type Typed } from "./arguments.js";
import { check } from "./check.js";
import { detect } from "./detect.js";
import { explain } from "./explain.js";
import { help } from "./help.js";
import type { ExitCode, Io } from "./io.js";
import type { Shelf } from "./policies.js";
import { problemsOf } from "./problems.js";
import { rules } from "./rules.js";

/** Does what was typed; everything it reads and writes goes through `io`. */
export async function run(argv: readonly string[], io: Io, shelf: Shelf): Promise<ExitCode> {
  try {
    return await perform(readArguments(argv), io, shelf);
  } catch (error) {
    // An error that nobody foresaw could hold a piece of the draft, so its message is not printed.
    for (const problem of problemsOf(error) ?? ["something went wrong that should not, nothing was decided"])
      io.err(`clearpost: ${problem}\n`);
    return 2;
  }
}

function perform(typed: Typed, io: Io, shelf: Shelf): ExitCode | Promise<ExitCode> {
  switch (typed.command) {
    case "check":
      return check(typed, io, shelf);
    case "detect":
      return detect(typed, io);
    case "explain":
      return explain(typed, io, shelf);
    case "rules":
      return rules(typed, io, shelf);
    case "version":
      io.out(`${io.version}\n`);
      return 0;
    case "help":
      io.out(help());
      return 0;
    default:
      return typed.command satisfies never;
  }
}
