import type { HostProfile, Waiver } from "../model/index.js";

/** What a host may tell besides the subject. */
export interface Options {
  readonly host?: HostProfile | undefined;
  /** Findings that somebody answers for; the report lists what became of each. */
  readonly waivers?: readonly Waiver[] | undefined;
  /** Offers the edits of remedies that were tried and found to help; each is one more judging of the draft, eight at most. */
  readonly fixes?: boolean | undefined;
  /** Longest text that is read, in UTF-16 units; default one million. A longer one is reviewed. */
  readonly limit?: { readonly characters: number } | undefined;
  /** HMAC of the text with the host's key, compared with approvals' content hashes. */
  readonly contentHash?: string | undefined;
}
