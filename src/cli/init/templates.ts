/** What a new ruleset's files are made from. */
export interface Naming {
  /** Id of the ruleset, such as `river-clinic`. */
  readonly id: string;
  /** Name of the institution, such as `River Clinic`. */
  readonly name: string;
  /** Version of this package. */
  readonly version: string;
}

const policy = ({
  id,
  name,
}: Naming) => `import { defineRuleset, field, found, phrases, rule } from "clearpost/dsl";
import { ruleset as baseline } from "clearpost/rulesets/baseline";
import { clauses } from "./clauses.js";

/** The policy of ${name}, on top of what law and good practice ask everywhere. */
export const ruleset = defineRuleset({
  id: "${id}",
  version: "0.1.0",
  title: "${name}",
  effective: { from: "2026-01-01" },
  extends: [baseline],
  // How texts name you, and what is yours: your own telephone number is no patient's.
  institution: {
    names: ["${name}"],
    aliases: [],
    handles: [],
    domains: ["${id}.example"],
    phones: ["555-010-0100"],
    addresses: [],
    sector: "private",
    taxStatus: "501c3",
    jurisdiction: "US",
    contacts: { questions: "social@${id}.example" },
  },
  clauses,
  // Words that only you know; put your own in.
  detectors: { "x/unit-name": phrases(["bluejay unit", "project heron"]) },
  rules: [
    rule("${id}/no-unit-names", {
      cites: ["${id}/unit-names"],
      severity: "medium",
      addresses: "both",
      trigger: found("x/unit-name"),
      require: field("information.publicStatus").is("public"),
      outcome: "review",
      message: "this names an internal unit",
      remedy: { say: "use the unit's public name", contact: "social@${id}.example" },
    }),
  ],
  // What you want otherwise, each with the reason; a locked rule can only be made stricter.
  changes: {
    "baseline/civil-tone": { message: "this may hurt somebody who works here", because: "our own words" },
  },
});
`;

const clauses = ({
  id,
}: Naming) => `/** Every statement of the policy, with where it stands. Say each in your own words. */
export const clauses = /** @type {const} */ ({
  "${id}/unit-names": {
    document: "Social media policy",
    locator: "section 4.2",
    quality: "own-wording",
    category: "confidential-information",
    summary: "Names that units have among themselves stay inside.",
  },
  "${id}/know-the-policy": {
    document: "Social media policy",
    locator: "section 1",
    quality: "own-wording",
    category: "education",
    summary: "Everybody reads the policy once a year.",
    advisory: "whether somebody has read it cannot be seen in a draft",
  },
});
`;

const examples = ({
  id,
}: Naming) => `/** Proof of every rule: drafts that it finds, that it leaves alone, and of which it cannot tell. */
export const examples = [
  {
    rule: "${id}/no-unit-names",
    violates: [
      {
        subject: {
          kind: "post",
          text: "Another night at the bluejay unit.",
          information: { publicStatus: "internal" },
        },
        marks: "bluejay unit",
      },
    ],
    passes: [
      { kind: "post", text: "A blue jay sat at my window this morning." },
      {
        kind: "post",
        text: "The bluejay unit opens its doors on Sunday.",
        information: { publicStatus: "public" },
      },
    ],
    undetermined: [{ kind: "post", text: "Another night at the bluejay unit." }],
  },
  {
    rule: "baseline/civil-tone",
    violates: [{ subject: { kind: "post", text: "The new manager is a lying idiot." } }],
    passes: [{ kind: "post", text: "I do not agree with the new manager." }],
  },
];
`;

const manifest = ({ id, version }: Naming) => `${JSON.stringify(
  {
    name: `${id}-policy`,
    version: "0.1.0",
    private: true,
    type: "module",
    scripts: {
      lint: "clearpost lint ruleset.js",
      test: "clearpost test ruleset.js",
      coverage: "clearpost coverage ruleset.js",
      mutate: "clearpost mutate ruleset.js",
    },
    dependencies: { clearpost: version },
  },
  null,
  2,
)}
`;

const readme = ({ id, name }: Naming) => `# The social media policy of ${name}, as rules

| file | what |
|---|---|
| \`clauses.js\` | every statement of the policy, with where it stands |
| \`ruleset.js\` | the rules, each citing clauses; what is taken over and what is changed |
| \`examples.js\` | drafts that prove each rule, both sides |

\`\`\`sh
npm install
npm run lint       # is anything forgotten, unreachable or said twice?
npm test           # do the rules do what the examples say?
npm run coverage   # which clauses are decided, and how?
\`\`\`

Later, \`npm run mutate\` lists changes to the rules that no example would notice; each example that you add takes
some away.

Judge a draft with \`npx clearpost check draft.txt --ruleset ./ruleset.js\`, and try last year's posts with
\`npx clearpost trial posts.csv --ruleset ./ruleset.js\`. In a program:

\`\`\`js
import { evaluate } from "clearpost";
import { ruleset } from "./ruleset.js";

const { decision, findings } = evaluate({ kind: "post", text: "Hello from ${name}" }, ruleset);
\`\`\`

The rules of \`${id}\` say what the policy says. When the policy changes, change the clause first.
`;

const workflow = () => `name: policy
on: [push, pull_request]
jobs:
  policy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npm install
      - run: npm run lint
      - run: npm test
      - run: npm run coverage
`;

/** The files of a new ruleset by their path in its folder. */
export function filesOf(naming: Naming): { readonly [path: string]: string } {
  return {
    "package.json": manifest(naming),
    "README.md": readme(naming),
    "clauses.js": clauses(naming),
    "ruleset.js": policy(naming),
    "examples.js": examples(naming),
    ".github/workflows/policy.yml": workflow(),
  };
}
