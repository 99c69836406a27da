export type { Hosts } from "./asked.js";
export { type Check, canaryChecks, healthChecks, type Target } from "./doctor/index.js";
export { type Page, startPages } from "./pages.js";
export { isLoopback, type Place, written } from "./place.js";
export { type Settings, startSidecar } from "./sidecar.js";
export { stopAsked } from "./signals.js";
