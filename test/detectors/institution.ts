import type { Params } from "../../src/detect/index.js";

/** An invented hospital that the detectors' examples are about. */
export const sampleInstitution: Params = {
  names: ["Harborview Medical Center", "Harborview Health"],
  aliases: ["HMC", "Harborview"],
  handles: ["@harborviewmed"],
  domains: ["harborview.example"],
  phones: ["555-013-1000"],
  addresses: ["1200 Orchard Row"],
  texts: ["Opinions are my own and not those of Harborview Health."],
};
