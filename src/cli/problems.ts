import { RulesetError, SubjectError } from "clearpost";
import { UsageError } from "./usage-error.js";

/** What to tell about an error that was foreseen, one sentence each; none for one that was not. */
export function problemsOf(error: unknown): readonly string[] | undefined {
  if (error instanceof UsageError) return [error.message];
  if (error instanceof RulesetError) return error.message.split("\n");
  if (!(error instanceof SubjectError)) return undefined;
  return error.problems.map(({ path, message, hint }) => {
    const where = path === "" || message.includes(`\`${path}\``) ? "" : `\`${path}\`: `;
    return `${where}${message}${hint === undefined ? "" : `, ${hint}`}`;
  });
}
