import type { DerivedPath } from "./derived.js";
import type {
  EnumNode,
  Fields,
  FlagNode,
  ListNode,
  Node,
  NoteNode,
  NumberNode,
  RecordNode,
  Required,
} from "./nodes.js";
import type { Table } from "./table.js";

/** A draft and its circumstances, as a host writes it; everything but `kind` may be left out. */
export type Subject = Sent<Table>;

/** A subject that passed the check: "unknown" is left out, and a list that is `null` is empty. */
export type CheckedSubject = Known<Table>;

/** A checked subject whose kind may be declared by the host profile. */
export type SubjectParts = Known<Omit<Table, "kind">> & {
  readonly kind?: CheckedSubject["kind"] | null | undefined;
};

/** A field that a condition may ask for, or a derived fact; paths inside a list are relative to its elements. */
export type FieldPath = Paths<Table, ""> | DerivedPath;

/** A field inside an element of some list, relative to the element. */
export type ElementPath = ElementPaths<Table>;

type Sent<F extends Fields> = Show<
  { readonly [K in MustHave<F>]: SentValue<F[K]> } & {
    readonly [K in Exclude<keyof F, MustHave<F>>]?: SentValue<F[K]> | "unknown" | null | undefined;
  }
>;

type SentValue<N extends Node> =
  N extends RecordNode<infer F> ? Sent<F> : N extends ListNode<infer M> ? readonly SentValue<M>[] : Simple<N>;

type Known<F extends Fields> = Show<
  { readonly [K in MustHave<F>]: KnownValue<F[K]> } & {
    readonly [K in Exclude<keyof F, MustHave<F>>]?: KnownValue<F[K]> | NoneOf<F[K]> | undefined;
  }
>;

type KnownValue<N extends Node> =
  N extends RecordNode<infer F>
    ? Known<F>
    : N extends ListNode<infer M>
      ? readonly KnownValue<M>[]
      : Simple<N>;

/** A list that is known to be none is empty; anything else is `null`. */
type NoneOf<N extends Node> = N extends ListNode ? never : null;

type Simple<N extends Node> =
  N extends EnumNode<infer V>
    ? V
    : N extends FlagNode
      ? boolean
      : N extends NumberNode
        ? number
        : N extends NoteNode
          ? string | boolean
          : string;

type MustHave<F extends Fields> = { [K in keyof F]: F[K] extends Required ? K : never }[keyof F];

type Paths<F extends Fields, Before extends string> = {
  [K in keyof F & string]:
    | `${Before}${K}`
    | (F[K] extends RecordNode<infer G> ? Paths<G, `${Before}${K}.`> : never);
}[keyof F & string];

type ElementPaths<F extends Fields> = {
  [K in keyof F & string]: F[K] extends RecordNode<infer G>
    ? ElementPaths<G>
    : F[K] extends ListNode<RecordNode<infer G>>
      ? Paths<G, ""> | ElementPaths<G>
      : never;
}[keyof F & string];

type Show<T> = { readonly [K in keyof T]: T[K] };
