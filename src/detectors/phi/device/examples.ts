import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "pacemaker serial PJN-2209481", match: "PJN-2209481", pattern: "labelled" },
    { text: "Serial number: 40X-9921837", match: "40X-9921837", pattern: "labelled" },
    { text: "IMEI 356938035643809", match: "356938035643809", pattern: "labelled" },
    { text: "her pump, lot no. 8840213", match: "8840213", pattern: "labelled" },
    { text: "the monitor at 00:1B:44:11:3A:B7 went off", match: "00:1B:44:11:3A:B7", pattern: "mac" },
    { text: "address is 00-1B-44-11-3A-B7", match: "00-1B-44-11-3A-B7", pattern: "mac" },
    { text: "MAC address 001b.4411.3ab7", match: "001b.4411.3ab7", pattern: "mac" },
    {
      text: "token 7f3b2c10-9a4e-4d21-8c55-0e1f2a3b4c5d",
      match: "7f3b2c10-9a4e-4d21-8c55-0e1f2a3b4c5d",
      pattern: "uuid",
    },
  ],
  ignores: [
    { text: "Model X200 is here", why: "a product" },
    { text: "A serial entrepreneur gave 50000 dollars", why: "no device" },
    { text: "an ICD for 20 patients", why: "an implant" },
    { text: "In-no-MS-or-AL-as is nonsense", why: "no hexadecimal digits" },
    { text: "00:00:00:00:00:00", why: "a sample" },
    { text: "doses at 10 12 14 16 18 20", why: "hours parted by spaces" },
    { text: "The pump is on floor 4", why: "a place" },
    { text: "We ran a simulation with pump serial 88402137", why: "a simulated device" },
  ],
};
