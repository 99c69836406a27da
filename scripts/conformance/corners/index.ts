import type { Draft } from "../bench.js";
import { factDrafts } from "./facts.js";
import { logicDrafts } from "./logic.js";
import { permitDrafts } from "./permits.js";

export { ruleset as corners } from "./ruleset.js";

export const cornerDrafts: readonly Draft[] = [...logicDrafts, ...factDrafts, ...permitDrafts];
