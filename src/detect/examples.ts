/** Proof of a detector, both sides: what it must see and what must leave it silent. */
export interface Examples {
  readonly detects: readonly {
    readonly text: string;
    /** The words that the detection must cover exactly. */
    readonly match: string;
    readonly pattern?: string;
    /** Text of the post, review or comment that is answered. */
    readonly parent?: string;
  }[];
  readonly ignores: readonly { readonly text: string; readonly why: string; readonly parent?: string }[];
}
