import type { Pattern } from "../../../detect/index.js";

const source = "45 CFR 164.514(b)(2)(i)(M)";

/** 45 CFR 164.514(b)(2)(i)(M). Network cards and UUIDs by their shape, serial numbers by their label. */
export const patterns: readonly Pattern[] = [
  { name: "mac", shape: "XX:XX:XX:XX:XX:XX", confidence: "likely", source },
  { name: "mac", shape: "XX-XX-XX-XX-XX-XX", confidence: "likely", source },
  {
    name: "mac",
    shape: "XXXX.XXXX.XXXX",
    label: ["(mac|physical|hardware|ethernet) (address)?"],
    confidence: "likely",
    source,
  },
  { name: "uuid", shape: "XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX", confidence: "likely", source },
  {
    name: "labelled",
    confidence: "certain",
    source,
    phrases: [
      "serial (number|no)",
      "imei (number|no)?",
      "udi",
      "device (id|identifier|number|serial)",
      "(pacemaker|icd|pump|implant|defibrillator|sensor|stimulator|monitor|ventilator) (serial|number|no|id)",
      "lot (number|no)",
    ],
  },
];
