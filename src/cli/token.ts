import type { Typed } from "./arguments.js";
import type { Io } from "./io.js";
import { readText } from "./read.js";
import { UsageError } from "./usage-error.js";

const variable = "CLEARPOST_TOKEN";

/**
 * The token of a sidecar, out of a file or the environment; never typed, since anybody may list what was typed.
 * @throws UsageError when it is too short to be a secret, or cannot stand in a header
 */
export function tokenOf({ values }: Typed, io: Io): string | undefined {
  const file = values["token-file"];
  const token = file === undefined ? io.env(variable) : readText(file, io).trim();
  const from = file === undefined ? `\`${variable}\`` : `\`${file}\``;
  if (token === undefined || (file === undefined && token === "")) return undefined;
  if (!/^[\x21-\x7e]{24,}$/.test(token))
    throw new UsageError(
      `the token in ${from} must be at least 24 letters and digits, such as \`openssl rand -hex 32\` gives`,
    );
  return token;
}
