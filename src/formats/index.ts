export { type Card, type CardOptions, cards } from "./cards.js";
export { redact } from "./redact.js";
export { type RenderOptions, render } from "./render.js";
