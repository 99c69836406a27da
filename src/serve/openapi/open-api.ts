import { jsonSchemas } from "clearpost/schema";
import { mostItems } from "../judge.js";
import { ownShapes, type Schema, shape } from "./shapes.js";

/** The sidecar's interface for programs, OpenAPI 3.1; plain data, made anew by each call. */
export function openApi(version: string): Schema {
  const { subject, report } = jsonSchemas();
  return {
    openapi: "3.1.0",
    info: {
      title: "Clearpost sidecar",
      version,
      description: "Is this draft clear to publish under the hospital's social media policy?",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    security: [{}, { token: [] }],
    paths: {
      "/evaluate": { post: judging("evaluate", "Judge one draft", shape("Asked"), "Report") },
      "/evaluate/batch": {
        post: judging("evaluateBatch", "Judge a list of drafts, each on its own", manyAsked, "Judged"),
      },
      "/health": {
        get: reading("health", "Is it ready, and which rulesets run", "Health", {
          503: ok("Health", "not ready"),
        }),
      },
      "/rulesets": {
        get: reading("rulesets", "What can be asked for", "Rulesets", { 503: refused("not ready yet") }),
      },
      "/openapi.json": {
        get: {
          operationId: "openApi",
          summary: "This document",
          responses: { 200: json({}, "this document"), ...always },
        },
      },
    },
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: { ...ownShapes, Subject: part(subject), Report: part(report) },
    },
  };
}

const manyAsked: Schema = { type: "array", items: shape("Asked"), maxItems: mostItems };

/** Inside this document a schema has no address of its own. */
function part({ $schema: _, $id: __, ...schema }: Schema): Schema {
  return schema;
}

function json(schema: Schema, description: string): Schema {
  return { description, content: { "application/json": { schema } } };
}

function ok(name: string, description: string): Schema {
  return json(shape(name), description);
}

function refused(description: string): Schema {
  return json(shape("Refusal"), description);
}

const always = {
  401: refused("the token is missing or wrong"),
  421: refused("the `host` header names another machine"),
  500: refused("nothing was decided"),
};

function judging(operationId: string, summary: string, body: Schema, answer: string): Schema {
  return {
    operationId,
    summary,
    requestBody: { required: true, content: { "application/json": { schema: body } } },
    responses: {
      200: ok(answer, "judged"),
      400: refused("it cannot be judged; the problems say where"),
      413: refused("too much for one request"),
      415: refused("not JSON in UTF-8"),
      503: refused("not ready yet"),
      ...always,
    },
  };
}

function reading(operationId: string, summary: string, answer: string, also: Schema): Schema {
  return { operationId, summary, responses: { 200: ok(answer, summary), ...also, ...always } };
}
