import { decisionSection } from "./accuracy/decisions.js";
import { run } from "./accuracy/run.js";

// The decisions alone; `--misses` lists what went wrong and why.
run([decisionSection], { misses: process.argv.includes("--misses") ? "drafts" : undefined });
