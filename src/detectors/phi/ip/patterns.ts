import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(O)";
const group = "[X[X][X][X]]";

/** 45 CFR 164.514(b)(2)(i)(O). Four octets, or eight groups of hexadecimal digits with their short forms. */
export const patterns: readonly Pattern[] = /* @__PURE__ */ (() => [
  {
    name: "v6",
    confidence: "certain",
    source,
    validator: "ipv6",
    shape: `[:][:]${group}:${group}[:${group}][:${group}][:${group}][:${group}][:${group}][:${group}][:99[9].9[9][9].9[9][9].9[9][9]][:9.9[9][9].9[9][9].9[9][9]][/9[9][9]]`,
  },
  { name: "v4", confidence: "certain", source, validator: "ipv4", shape: "9[9][9].9[9][9].9[9][9].9[9][9]" },
  { name: "v4", confidence: "certain", source, shape: "9[9][9].9[9][9].9[9][9].9[9][9]/9[9]" },
  {
    name: "version",
    context: true,
    confidence: "certain",
    phrases: ["version", "release", "build", "firmware", "v", "section", "chapter", "update"],
  },
])();
