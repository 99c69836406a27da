export { defineHost } from "./define-host.js";
export { hosts } from "./profiles.js";
