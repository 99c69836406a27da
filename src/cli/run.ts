import { readArguments, type Typed } from "./arguments.js";
import { audit } from "./audit/index.js";
import { check } from "./check.js";
import { detect } from "./detect.js";
import { diff } from "./diff.js";
import { doctor } from "./doctor/index.js";
import { explain } from "./explain.js";
import { help } from "./help.js";
import { init } from "./init/index.js";
import type { ExitCode, Io } from "./io.js";
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

function perform(typed: Typed, io: Io, shelf: Shelf): ExitCode | Promise<ExitCode> {
  switch (typed.command) {
    case "check":
      return check(typed, io, shelf);
    case "redact":
      return redact(typed, io, shelf);
    case "audit":
      return audit(typed, io, shelf);
    case "detect":
      return detect(typed, io);
    case "explain":
      return explain(typed, io, shelf);
    case "rules":
      return rules(typed, io, shelf);
    case "lint":
      return lint(typed, io, shelf);
    case "test":
      return test(typed, io, shelf);
    case "coverage":
      return coverage(typed, io, shelf);
    case "mutate":
      return mutate(typed, io, shelf);
    case "diff":
      return diff(typed, io, shelf);
    case "init":
      return init(typed, io);
    case "trial":
      return trial(typed, io, shelf);
    case "serve":
      return serve(typed, io, shelf);
    case "doctor":
      return doctor(typed, io, shelf);
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
