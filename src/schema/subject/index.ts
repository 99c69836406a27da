export { subjectSchema, subjectShape } from "./subject.js";
export { type Field, subjectTree } from "./tree.js";
