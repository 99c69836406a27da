import type { Path } from "../model/index.js";

/** What is known of one path: a value (`undefined` and `null` mean none), or which facts nobody sent. */
export type Fact =
  | { readonly known: true; readonly value: unknown }
  | { readonly known: false; readonly missing: readonly Path[] };

export function known(value: unknown): Fact {
  return { known: true, value };
}

export function missing(...paths: readonly Path[]): Fact {
  return { known: false, missing: paths };
}

/** The texts of a list fact; empty when it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
