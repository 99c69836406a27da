import type { Work } from "../speed/clock.js";
import type { Load } from "./install.js";

/** Another library that looks at texts, used as its own documentation shows. */
export interface Peer {
  readonly name: string;
  /** How many times as fast as it we aim to be. */
  readonly goal: number;
  readonly prepare: (load: Load) => Promise<Work>;
}

// The modules are no dependencies of ours, so their shapes are told here as far as they are used.

/** The libraries that come closest to one part of what we do each. */
export const peers: readonly Peer[] = [
  {
    name: "redact-pii",
    goal: 20,
    prepare: async (load) => {
      const { SyncRedactor } = (await load("redact-pii")) as {
        SyncRedactor: new () => { redact(text: string): string };
      };
      const redactor = new SyncRedactor();
      return (text) => redactor.redact(text);
    },
  },
  {
    name: "obscenity",
    goal: 20,
    prepare: async (load) => {
      const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = (await load("obscenity")) as {
        RegExpMatcher: new (options: object) => { getAllMatches(text: string, sorted: boolean): unknown };
        englishDataset: { build(): object };
        englishRecommendedTransformers: object;
      };
      const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
      return (text) => matcher.getAllMatches(text, true);
    },
  },
  {
    name: "json-rules-engine, 100 rules",
    goal: 100,
    prepare: async (load) => {
      const { Engine } = (await load("json-rules-engine")) as {
        Engine: new () => { addRule(rule: object): void; run(facts: object): Promise<unknown> };
      };
      const engine = new Engine();
      for (let rule = 0; rule < 100; rule++) engine.addRule(wordRule(`topic${rule}`));
      return (text) => engine.run({ kind: "post", words: text.split(" ") });
    },
  },
  {
    name: "openredaction",
    goal: 100,
    prepare: async (load) => {
      const { OpenRedaction } = (await load("openredaction")) as {
        OpenRedaction: new (options: object) => { detect(text: string): Promise<unknown> };
      };
      const redactor = new OpenRedaction({ redactionMode: "placeholder" });
      return (text) => redactor.detect(text);
    },
  },
  {
    name: "alex",
    goal: 500,
    prepare: async (load) => {
      const { default: alex } = (await load("alex")) as { default(text: string): { messages: unknown } };
      return (text) => alex(text).messages;
    },
  },
  {
    name: "secretlint, recommended rules",
    goal: 20,
    prepare: async (load) => {
      const { lintSource } = (await load("@secretlint/core")) as {
        lintSource(options: object): Promise<unknown>;
      };
      const { creator } = (await load("@secretlint/secretlint-rule-preset-recommend")) as { creator: object };
      const { secretLintProfiler } = (await load("@secretlint/profiler")) as {
        secretLintProfiler: { mark(marker: object): void };
      };
      // It keeps a mark of every run and looks through all of them when the process next pauses, which after many runs takes hours.
      secretLintProfiler.mark = () => undefined;
      const options = {
        config: { rules: [{ id: "@secretlint/secretlint-rule-preset-recommend", rule: creator, rules: [] }] },
      };
      return (content) =>
        lintSource({ source: { content, filePath: "post.txt", ext: ".txt", contentType: "text" }, options });
    },
  },
];

/** Asks for a kind of post and for one word in it. */
function wordRule(word: string): object {
  return {
    conditions: {
      all: [
        { fact: "kind", operator: "equal", value: "post" },
        { fact: "words", operator: "contains", value: word },
      ],
    },
    event: { type: word },
  };
}
