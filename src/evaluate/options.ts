import type { HostProfile } from "../model/index.js";

/** What a host may tell besides the subject. */
export interface Options {
  readonly host?: HostProfile | undefined;
  /** Longest text that is read, in UTF-16 units; default one million. A longer one is reviewed. */
  readonly limit?: { readonly characters: number } | undefined;
  /** HMAC of the text with the host's key, compared with approvals' content hashes. */
  readonly contentHash?: string | undefined;
}
