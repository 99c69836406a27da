export { defineHost } from "./define-host.js";
export { neutralReplies } from "./neutral-replies.js";
export { hosts } from "./profiles.js";
