/** What a field that was not sent means: there is none, or nobody told us. */
export type Absent = "none" | "unknown";
/** Whether detectors read the field: as the draft, as context when a rule asks for it, or not at all. */
export type Scan = "draft" | "context" | "never";

/** What the table says of a field besides its type. */
export interface About {
  /** Default: as for the record around it. */
  readonly absent?: Absent | undefined;
  /** Default: never. */
  readonly scan?: Scan | undefined;
  /** The question that a person is asked when the answer would change the decision. */
  readonly ask?: string | undefined;
}

export interface TextNode extends About {
  readonly type: "text";
  /** Usual answers, each in plain words; any other text will do as well. */
  readonly labels?: { readonly [value: string]: string } | undefined;
}
/** A text that says how, or only yes or no. */
export interface NoteNode extends About {
  readonly type: "note";
}
export interface FlagNode extends About {
  readonly type: "flag";
}
export interface NumberNode extends About {
  readonly type: "number";
  readonly whole: boolean;
}
export interface DateNode extends About {
  readonly type: "date";
}
export interface EnumNode<V extends string = string> extends About {
  readonly type: "enum";
  readonly values: readonly V[];
  readonly labels: { readonly [value in V]: string };
}
export interface RecordNode<F extends Fields = Fields> extends About {
  readonly type: "record";
  readonly fields: F;
  /** Names of the fields that are required. */
  readonly must: readonly string[];
}
export interface ListNode<N extends Node = Node> extends About {
  readonly type: "list";
  readonly of: N;
}
/** A field without which the record around it says nothing. */
export interface Required {
  readonly required: true;
}

export type Node = TextNode | NoteNode | FlagNode | NumberNode | DateNode | EnumNode | RecordNode | ListNode;
export interface Fields {
  readonly [name: string]: Node;
}

export function text(about: Omit<TextNode, "type"> = {}): TextNode {
  return Object.freeze({ ...about, type: "text" });
}

export function note(about: About = {}): NoteNode {
  return Object.freeze({ ...about, type: "note" });
}

export function flag(about: About = {}): FlagNode {
  return Object.freeze({ ...about, type: "flag" });
}

/** A number that is not negative. */
export function number(about: About = {}): NumberNode {
  return Object.freeze({ ...about, type: "number", whole: false });
}

/** A count or an offset. */
export function whole(about: About = {}): NumberNode {
  return Object.freeze({ ...about, type: "number", whole: true });
}

/** A calendar day, `yyyy-mm-dd`. */
export function date(about: About = {}): DateNode {
  return Object.freeze({ ...about, type: "date" });
}

/** A closed list of values, each with its name in plain words. */
export function oneOf<const L extends { readonly [value: string]: string }>(
  labels: L,
  about: About = {},
): EnumNode<keyof L & string> {
  return Object.freeze({
    ...about,
    type: "enum",
    values: Object.freeze(Object.keys(labels)),
    labels: Object.freeze(labels),
  });
}

export function record<F extends Fields>(fields: F, about: About = {}): RecordNode<F> {
  const must = Object.entries(fields).flatMap(([name, node]) => ("required" in node ? [name] : []));
  return Object.freeze({
    ...about,
    type: "record",
    fields: Object.freeze(fields),
    must: Object.freeze(must),
  });
}

export function list<N extends Node>(of: N, about: About = {}): ListNode<N> {
  return Object.freeze({ ...about, type: "list", of });
}

export function required<N extends Node>(node: N): N & Required {
  const must = Object.assign({ required: true as const }, node);
  Object.freeze(must);
  return must;
}
