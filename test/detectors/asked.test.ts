import { describe, expect, it } from "vitest";
import { type Examples, instantiate, judge, type Panel, panelOf } from "../../src/detect/index.js";
import { families } from "../../src/detectors/families.js";
import { type Pattern, scan, tableMaker } from "../../src/scan/index.js";
import { readDocument, type TextSource } from "../../src/text/index.js";
import { awardPosts } from "../fixtures/awards.js";
import { harmlessTexts } from "../fixtures/harmless.js";
import { labourPosts } from "../fixtures/labour.js";
import { sampleInstitution } from "./institution.js";

// A detector is asked only where one of its patterns matched that is not mere context.
// A pattern marked as context that is none would make it blind, which only this comparison shows.

const detectors = families.flatMap(({ members }) => members);
const proofs = import.meta.glob<{ examples: Examples }>("../../src/detectors/*/*/examples.ts", {
  eager: true,
});

interface Said {
  readonly text: string;
  readonly parent?: string | undefined;
}

/** By detector. */
const examples: readonly (readonly [string, readonly Said[]])[] = Object.entries(proofs).map(
  ([
    path,
    {
      examples: { detects, ignores },
    },
  ]) => [idIn(path), [...detects, ...ignores]],
);
const fixtures: readonly Said[] = [...harmlessTexts, ...labourPosts, ...awardPosts].map((text) => ({ text }));

/** Asks for advice, tells of care and wants an answer: whoever answers may say something by it. */
const parent =
  "My rash is worse since the surgery at Harborview Health in March, doctor. Should I stop the tablets? Nobody called me back.";

function idIn(path: string): string {
  return path.split("/").slice(-3, -1).join("/");
}

const make = tableMaker();

/** Detectors and signals as they are: asked where something of theirs is told. */
const asked = panelOf(
  detectors.map((detector) => instantiate(detector, paramsOf(detector.params), { key: detector.id, make })),
  make,
);

/** The same, asked everywhere, with no pattern that is mere context. */
const always = withoutContext(asked);

function paramsOf(names: readonly string[] = []) {
  return Object.fromEntries(names.map((name) => [name, sampleInstitution[name] ?? []]));
}

function withoutContext({ instances, shared }: Panel): Panel {
  const open = instances.map(({ detector, params, key }) =>
    instantiate({ ...detector, asked: "always", patterns: telling(detector.patterns) }, params, {
      key,
      make,
    }),
  );
  const signals = new Map(
    [...shared.keys()].map((one) => [one, make.table(telling(one.patterns), one.classes, one.weighs?.words)]),
  );
  return {
    ...panelOf(open, make),
    shared: signals,
    tables: make.join([...open.map(({ table }) => table), ...signals.values()]),
  };
}

function telling(patterns: readonly Pattern[]): readonly Pattern[] {
  return patterns.map(({ context, ...pattern }) => pattern);
}

function seenBy(panel: Panel, said: Said) {
  const document = readDocument(sourcesOf(said));
  const { detections, diagnostics } = judge(scan(document, panel.tables), document, panel);
  expect(diagnostics).toEqual([]);
  // What leans is asked for where no pattern says anything, and without context every pattern does.
  return detections.filter(({ pattern }) => pattern !== "leaning");
}

function sourcesOf({ text, parent: answered }: Said): readonly TextSource[] {
  const draft = { path: "text", row: "text", part: "draft", text, format: "plain" } as const;
  if (answered === undefined) return [draft];
  const path = "thread.parent.text";
  return [draft, { path, row: path, part: "context", text: answered, format: "plain" }];
}

function expectTheSame(said: Said): void {
  expect(seenBy(asked, said)).toEqual(seenBy(always, said));
}

describe("detectors that are asked where something is told see what they would see if always asked", () => {
  it.each(examples)("in the examples of %s, said by themselves and in answer", (_, texts) => {
    for (const said of texts) {
      expectTheSame(said);
      expectTheSame({ text: said.text, parent });
    }
  });

  it("in harmless, labour and award posts", () => fixtures.forEach(expectTheSame));
});
