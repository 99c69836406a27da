/** The command cannot do what it was asked; the message is one sentence for whoever typed it, never a draft's text. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
