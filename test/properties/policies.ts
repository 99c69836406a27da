import type { Ruleset } from "clearpost";
import { sample } from "../evaluate/fixtures.js";
import { builtIn } from "../fixtures/rulesets.js";

/** Rulesets that between them have every part of a rule; the long run takes all, which makes each of its runs dearer. */
const telling = ["baseline", "mount-sinai", "johns-hopkins"];
const long = process.env.CLEARPOST_LONG !== undefined;

/** The rulesets that properties are tried on: built-in ones and the invented sample. */
export const every: readonly [Ruleset, ...Ruleset[]] = [
  sample,
  ...Object.values(builtIn).filter(({ id }) => long || telling.includes(id)),
];
