/** One thing that was looked at. */
export interface Check {
  readonly what: string;
  /** What to do about it; nothing when all is well. */
  readonly todo?: string;
}
