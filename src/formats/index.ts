export { type Card, type CardOptions, cards } from "./cards.js";
export { type RenderOptions, render } from "./render.js";
