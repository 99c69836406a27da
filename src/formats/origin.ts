/** Where a draft came from, so that a program can open it. */
export interface Origin {
  readonly file: string;
  /** Line of a file that holds one draft a line. */
  readonly line?: number | undefined;
  /** Whether the file is the draft's `text` itself; otherwise it is a subject, and spans do not point into it. */
  readonly isText: boolean;
}
