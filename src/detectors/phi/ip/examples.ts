import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    { text: "logged in from 203.0.113.44 at night", match: "203.0.113.44", pattern: "v4" },
    { text: "IP: 198.51.100.7.", match: "198.51.100.7" },
    { text: "(192.0.2.1)", match: "192.0.2.1" },
    { text: "range 192.0.2.0/24", match: "192.0.2.0/24" },
    { text: "2001:db8:0:0:0:0:0:1 was his phone", match: "2001:db8:0:0:0:0:0:1", pattern: "v6" },
    { text: "address 2001:db8::8a2e:370:7334", match: "2001:db8::8a2e:370:7334" },
    { text: "local is ::1 here", match: "::1" },
    { text: "route ::/0 to src=:: only", match: "::/0", pattern: "v6" },
    { text: "fe80::1ff:fe23:4567:890a is the pump", match: "fe80::1ff:fe23:4567:890a" },
  ],
  ignores: [
    { text: "version 10.2.14.3 is out", why: "a version" },
    { text: "1.2.3.4.5 of the manual", why: "it goes on" },
    { text: "300.1.2.3", why: "no octet is over 255" },
    { text: "at 12:30:45", why: "a time" },
    { text: "pH 7.4, 1.2 and 3.4", why: "decimals" },
    { text: "ratio 3:1", why: "a ratio" },
    { text: ":: News of the week ::", why: "an ornament" },
    { text: "std::vector is C++", why: "no hexadecimal digits" },
    { text: "call 212.555.0171", why: "a telephone number" },
  ],
};
