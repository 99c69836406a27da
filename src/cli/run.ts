import { type Command, readArguments, type Typed } from "./arguments.js";
import { audit } from "./audit/index.js";
import { check } from "./check.js";
import { detect } from "./detect.js";
import { diff } from "./diff.js";
import { doctor } from "./doctor/index.js";
import { explain } from "./explain.js";
import { help } from "./help.js";
import { init } from "./init/index.js";
import type { ExitCode, Io } from "./io.js";
import { playground } from "./playground.js";
import type { Shelf } from "./policies.js";
import { problemsOf } from "./problems.js";
import { coverage, lint, mutate, test } from "./proof.js";
import { redact } from "./redact.js";
import { rules } from "./rules.js";
import { serve } from "./serve.js";
import { trial } from "./trial.js";

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

/** What each command does; those that need less take less. */
const actions: {
  readonly [command in Command]: (typed: Typed, io: Io, shelf: Shelf) => ExitCode | Promise<ExitCode>;
} = {
  check,
  redact,
  audit,
  detect,
  explain,
  rules,
  lint,
  test,
  coverage,
  mutate,
  diff,
  trial,
  init,
  serve,
  doctor,
  playground,
};

function perform(typed: Typed, io: Io, shelf: Shelf): ExitCode | Promise<ExitCode> {
  if (typed.command === "version") {
    io.out(`${io.version}\n`);
    return 0;
  }
  if (typed.command === "help") {
    io.out(help());
    return 0;
  }
  return actions[typed.command](typed, io, shelf);
}
