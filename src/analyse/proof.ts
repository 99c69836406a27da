import type { HostProfile, Subject } from "../model/index.js";

/** Proof of one rule: drafts that it finds, drafts that it leaves alone, and drafts of which it cannot tell. */
export interface RuleExamples {
  readonly rule: string;
  readonly violates: readonly ViolatingExample[];
  readonly passes: readonly Subject[];
  /** A fact that would decide it was not sent. */
  readonly undetermined?: readonly Subject[];
  /** Drafts that it should find and does not yet; the day it does, this says so. */
  readonly knownMiss?: readonly Subject[];
  /** Drafts that it should leave alone and does not yet. */
  readonly knownFalseAlarm?: readonly Subject[];
}

export interface ViolatingExample {
  readonly subject: Subject;
  /** The surface that it is written on, where the rule depends on what that shows. */
  readonly host?: HostProfile;
  /** Words of `text` that the finding marks, exactly. */
  readonly marks?: string;
  /** Clauses that the finding cites besides those of its rule. */
  readonly alsoCites?: readonly string[];
}
