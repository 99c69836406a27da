import { reportShape } from "../parts/report.js";
import { rulesetShape } from "../parts/ruleset.js";
import { conditionDefs, conditionRef } from "./condition.js";
import { plainJson } from "./plain.js";
import { type JsonSchema, subjectJson } from "./subject.js";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** JSON Schemas for other languages, draft 2020-12; plain data, made anew by each call. */
export function jsonSchemas(): { readonly [name in "subject" | "ruleset" | "report"]: JsonSchema } {
  return {
    subject: document("subject", subjectJson()),
    ruleset: document("ruleset", {
      ...plainJson(rulesetShape, { type: "object", $ref: conditionRef }),
      $defs: conditionDefs(),
    }),
    report: document("report", plainJson(reportShape, {})),
  };
}

function document(name: string, schema: JsonSchema): JsonSchema {
  return {
    $schema: dialect,
    $id: `https://clearpost.example/schema/${name}.schema.json`,
    title: `Clearpost ${name}`,
    ...schema,
  };
}
