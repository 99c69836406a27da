export { jsonSchemas } from "./json-schemas.js";
export type { JsonSchema } from "./subject.js";
