import * as main from "clearpost";
import * as detectors from "clearpost/detectors";
import * as dom from "clearpost/dom";
import * as dsl from "clearpost/dsl";
import * as formats from "clearpost/formats";
import * as hosts from "clearpost/hosts";
import * as html from "clearpost/html";
import * as names from "clearpost/names";
import * as schema from "clearpost/schema";
import * as testing from "clearpost/testing";
import { describe, expect, test } from "vitest";
import { builtIn as shelf } from "../../src/cli/policies.js";
import { builtIn } from "../fixtures/rulesets.js";

/** What others rely on. A name that goes from here is a major version; a new one is added here on purpose. */
const promised: readonly { readonly door: string; readonly has: object; readonly names: string }[] = [
  {
    door: "clearpost",
    has: main,
    names: "RulesetError SubjectError compile evaluate explain withInstitution",
  },
  {
    door: "clearpost/dsl",
    has: dsl,
    names:
      "all any atLeast count defineDetector defineRuleset every field found kind known near not permission phrases platform ref rule shape some",
  },
  {
    door: "clearpost/schema",
    has: schema,
    names: "jsonSchemas loadRuleset reportSchema rulesetSchema subjectSchema toJson",
  },
  {
    door: "clearpost/formats",
    has: formats,
    names:
      "auditRecord auditSummary cards contentWords decisionSentences decisionWords emptySummary mergeSummaries qualityWords redact render toModelFeedback toSarif",
  },
  { door: "clearpost/detectors", has: detectors, names: "detect detectorIds" },
  { door: "clearpost/html", has: html, names: "fromBlocks fromHtml fromMarkdown" },
  { door: "clearpost/dom", has: dom, names: "readDom" },
  { door: "clearpost/hosts", has: hosts, names: "defineHost hosts" },
  {
    door: "clearpost/names",
    has: names,
    names: "ambiguousFirstNames ambiguousSurnames firstNames mostlyNames rareFirstNames surnames",
  },
  {
    door: "clearpost/testing",
    has: testing,
    names:
      "checkDetector checkRuleset coverageOf diffRulesets mutateRuleset registry replay subjectsOf testRuleset trialOf warningsOf",
  },
];

test.each(promised)("$door has the promised names", ({ has, names: promise }) => {
  expect(Object.keys(has)).toEqual(expect.arrayContaining(promise.split(" ")));
});

test("the main entry has no name that was not promised", () => {
  expect(Object.keys(main).sort()).toEqual(promised[0]?.names.split(" "));
});

describe("a built-in ruleset", () => {
  test.each(Object.entries(shelf))(
    "%s is one export, named `ruleset`, with its own id",
    async (id, { ruleset: load }) => {
      const door = await load();
      expect(Object.keys(door)).toEqual(["ruleset"]);
      expect(door.ruleset.id).toBe(id);
    },
  );

  test.each(Object.entries(builtIn))(
    "%s is plain data: through JSON and back nothing changes",
    (_, ruleset) => {
      const { detectors: _brought, ...data } = ruleset;
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    },
  );
});

test("every exported detector is listed by its id, once", () => {
  const exported = Object.values(detectors).flatMap((value) =>
    typeof value === "object" && value !== null && "title" in value && "id" in value
      ? [String(value.id)]
      : [],
  );
  expect([...detectors.detectorIds].sort()).toEqual(exported.sort());
});
