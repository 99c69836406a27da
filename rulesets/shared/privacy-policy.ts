import type { Condition } from "clearpost/dsl";

/** What one institution's policy says of patients; everything else is the one privacy table. */
export interface PrivacyPolicy<C extends string> {
  /** Beginning of the rules' ids. */
  readonly prefix: string;
  /** Clause on identifiers. */
  readonly phi: C;
  /** Clause on patients who can be recognised without an identifier. */
  readonly identification: C;
  /** Clause on replies that confirm care. */
  readonly acknowledgement: C;
  /** Clause on pictures of patients. */
  readonly media: C;
  /** What becomes of a patient who can be recognised, when it is known that nobody signed for it. */
  readonly recognisable: "review" | "block";
  /**
   * What becomes of one patient who is singled out and whom nobody could recognise, if the policy says anything:
   * from any such patient on, or only from more than what is very general.
   */
  readonly deidentified?: {
    readonly outcome: "warn" | "review" | "block";
    readonly from: "any" | "more-than-general";
  };
  /** What becomes of a patient's relative who is told of, if the policy covers families. */
  readonly families?: "review" | "block";
  /** Kinds of authorization that count, if not every kind does. */
  readonly forms?: readonly ["hipaa" | "written-permission", ...("hipaa" | "written-permission")[]];
  /** Clauses that close an excuse, each with its circumstance. */
  readonly alsoCites?: readonly { readonly clause: C; readonly when: Condition }[];
  /** When the whole policy does not apply. */
  readonly exempt?: Condition;
  readonly contact: string;
}
