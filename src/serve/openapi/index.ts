export { openApi } from "./open-api.js";
