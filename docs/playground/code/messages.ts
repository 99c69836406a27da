import type { Card } from "../../../src/formats/index.js";
import { hosts } from "../../../src/hosts/index.js";
import type { Report } from "../../../src/model/index.js";

export type HostName = keyof typeof hosts;

export function isHostName(name: string): name is HostName {
  return Object.hasOwn(hosts, name);
}

/** What the page asks of the worker. */
export interface Ask {
  readonly id: number;
  readonly subject: object;
  readonly host?: HostName | undefined;
  /** Ids of rulesets; each inner list is judged as one policy. */
  readonly policies: readonly (readonly string[])[];
}

/** One draft under one policy. */
export interface Judged {
  readonly report: Report;
  readonly cards: readonly Card[];
}

export interface PolicyName {
  readonly id: string;
  readonly title: string;
}

/** What the worker says. */
export type Told =
  | { readonly kind: "ready"; readonly policies: readonly PolicyName[] }
  | { readonly kind: "judged"; readonly id: number; readonly results: readonly Judged[] }
  | { readonly kind: "failed"; readonly id: number; readonly problem: string };
