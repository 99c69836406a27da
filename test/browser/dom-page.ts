import { readDom } from "../../src/dom/index.js";
import { fromHtml, type Span } from "../../src/html/index.js";

/** What a page says of one span of its text. */
export interface ProbedSpan extends Span {
  readonly words: string;
  /** Text of the one range over all; undefined when there is none. */
  readonly range: string | undefined;
  /** Texts of the ranges of each node. */
  readonly ranges: readonly string[];
  readonly parts: readonly { readonly kind: string; readonly name: string; readonly words: string }[];
}

export interface Probe {
  readonly text: string;
  /** What the reader of HTML makes of the same page, written out again by the browser. */
  readonly source: string;
  /** Something in it is hidden. */
  readonly hides: boolean;
  readonly spans: readonly ProbedSpan[];
}

/** Shows the HTML and reads it; a span goes from one word to another one. */
function probe(html: string, picks: readonly (readonly [number, number])[]): Probe {
  document.body.innerHTML = html;
  const page = readDom(document.body);
  const source = fromHtml(document.body.innerHTML);
  const words = [...page.text.matchAll(/\S+/gu)].map(({ index, 0: word }) => [index, index + word.length]);
  const spans = picks.flatMap((pick) => {
    const [first, last] = pick.map((at) => at % words.length).sort((a, b) => a - b);
    const start = words[first ?? 0]?.[0];
    const end = words[last ?? 0]?.[1];
    return start === undefined || end === undefined ? [] : [probeSpan(page, { start, end })];
  });
  return {
    text: page.text,
    source: source.text,
    hides: source.hidden.some(({ kind }) => kind === "element"),
    spans,
  };
}

function probeSpan(page: ReturnType<typeof readDom<Range>>, { start, end }: Span): ProbedSpan {
  const range: Range | undefined = page.rangeOf({ start, end });
  return {
    start,
    end,
    words: page.text.slice(start, end),
    range: range?.toString(),
    ranges: page.rangesOf({ start, end }).map(String),
    parts: page.partsOf({ start, end }).map((part) => ({
      kind: part.kind,
      name: part.node.nodeName,
      words: part.kind === "thing" ? "" : written(part.node as Node).slice(part.start, part.end),
    })),
  };
}

function written(node: Node): string {
  return node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement
    ? node.value
    : (node.nodeValue ?? "");
}

/** The first place of some words in what a node shows. */
function find(root: Element | Document | ShadowRoot, words: string): ProbedSpan {
  const page = readDom(root);
  const start = page.text.indexOf(words);
  if (start === -1) throw new Error("these words are not shown");
  return probeSpan(page, { start, end: start + words.length });
}

/** What the tests ask of a page; the doors themselves, and the probes. */
export const door = { fromHtml, readDom, probe, find };
