import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "fingerprint ID 88-40-2137", match: "88-40-2137", pattern: "labelled" },
    { text: "Voiceprint template: VT-90211", match: "VT-90211", pattern: "labelled" },
    { text: "biometric number 7710293", match: "7710293", pattern: "labelled" },
    { text: "her iris scan code is IR4471", match: "IR4471", pattern: "labelled" },
    { text: "BIO-FP-77ac210e9", match: "BIO-FP-77ac210e9", pattern: "labelled" },
    { text: "retina scan id R-50219", match: "R-50219", pattern: "labelled" },
    { text: "facial recognition hash 9f31c0aa72", match: "9f31c0aa72", pattern: "labelled" },
    { text: "Her voice print is attached", match: "Her voice print is attached", pattern: "shared" },
  ],
  ignores: [
    { text: "Our badges use a fingerprint reader", why: "talk of biometrics" },
    { text: "Biometric screening for 200 employees", why: "a health check" },
    { text: "The iris is a part of the eye", why: "anatomy" },
    { text: "Retina week starts on May 3", why: "a specialty" },
    { text: "biometric data of 5000 people were studied in 2021", why: "a study" },
    { text: "Unlock it with your thumbprint", why: "a phone" },
    { text: "We ran a simulation with fingerprint ID 884021", why: "a simulated person" },
    { text: "An iris in bloom", why: "a flower" },
  ],
};
