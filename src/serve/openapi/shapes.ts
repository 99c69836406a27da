/** A JSON Schema or a part of one. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** A reference to one of the named schemas. */
export function shape(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

const text = { type: "string" } as const;

function record(properties: { readonly [name: string]: Schema }, required: readonly string[]): Schema {
  return { type: "object", properties, required, additionalProperties: false };
}

const waiver = record(
  {
    id: text,
    rule: text,
    match: {
      anyOf: [
        { const: "any" },
        record({ contentHash: text }, ["contentHash"]),
        record({ fingerprint: text }, ["fingerprint"]),
      ],
    },
    to: { enum: ["allow", "warn", "review"] },
    because: text,
    approvedBy: text,
    from: text,
    expires: text,
  },
  ["id", "rule", "match", "to", "because", "approvedBy", "from", "expires"],
);

const options = record(
  {
    offsets: {
      enum: ["utf-16", "code-points"],
      description: "how places in texts are counted, in the answer and in `subject.evidence`",
    },
    fixes: { type: "boolean", description: "offer edits that were tried and found to help" },
    waivers: { type: "array", items: waiver, maxItems: 1000 },
    limit: record({ characters: { type: "integer", minimum: 1 } }, ["characters"]),
    contentHash: { ...text, description: "HMAC of the text with a key of your own" },
  },
  [],
);

const asked = record(
  {
    subject: shape("Subject"),
    ruleset: {
      anyOf: [text, { type: "array", items: text, minItems: 1 }],
      description: "ids of served rulesets; the usual ones when left out",
    },
    host: { ...text, description: "id of a host profile" },
    options: shape("Options"),
  },
  ["subject"],
);

const fault = record({ code: text, path: text, message: text, hint: text }, ["code", "path", "message"]);

const refusal = record({ code: text, message: text, problems: { type: "array", items: fault } }, [
  "code",
  "message",
  "problems",
]);

const ruleset = {
  id: text,
  version: text,
  hash: text,
  effective: record({ from: text, to: text }, ["from"]),
};
const rulesetNames = Object.keys(ruleset);

/** The schemas that are the sidecar's own, by name. */
export const ownShapes = {
  Asked: asked,
  Options: options,
  Refusal: record({ error: refusal }, ["error"]),
  Judged: {
    description: "one item for each that was sent, in the same order",
    type: "array",
    items: {
      oneOf: [
        record({ status: { const: 200 }, report: shape("Report") }, ["status", "report"]),
        record({ status: { type: "integer", minimum: 400 }, error: refusal }, ["status", "error"]),
      ],
    },
  },
  Health: record(
    {
      status: { enum: ["starting", "ready", "stopping"] },
      version: text,
      rulesets: { type: "array", items: record(ruleset, rulesetNames) },
    },
    ["status", "version", "rulesets"],
  ),
  Rulesets: record(
    {
      usual: { type: "array", items: text },
      rulesets: {
        type: "array",
        items: record({ ...ruleset, title: text, rules: { type: "integer" } }, [
          ...rulesetNames,
          "title",
          "rules",
        ]),
      },
      hosts: { type: "array", items: record({ id: text, title: text }, ["id", "title"]) },
    },
    ["usual", "rulesets", "hosts"],
  ),
} as const satisfies { readonly [name: string]: Schema };
