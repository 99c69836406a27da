import { describe, expect, it } from "vitest";
import { type ValidatorName, validators } from "../../src/scan/index.js";

/** Made-up or published sample numbers: one that holds, and some that differ in what the check reads. */
const samples: Readonly<
  Record<ValidatorName, { readonly holds: readonly string[]; readonly fails: readonly string[] }>
> = {
  luhn: { holds: ["4242 4242 4242 4242", "356938035643809"], fails: ["4242 4242 4242 4241", ""] },
  mod97: {
    holds: ["GB82 WEST 1234 5698 7654 32", "de89370400440532013000"],
    fails: ["GB82 WEST 1234 5698 7654 33", "GB82"],
  },
  ssn: {
    holds: ["123-45-6789", "001-01-0001", "899-99-9999"],
    fails: ["000-45-6789", "666-45-6789", "900-45-6789", "123-00-6789", "123-45-0000", "123-45-678"],
  },
  npi: { holds: ["1245319599", "1234567893"], fails: ["1245319590", "1234567890"] },
  nanp: {
    holds: ["212-555-0147", "1 (212) 555-0147", "+12125550147"],
    fails: ["112-555-0147", "212-155-0147", "555-0147"],
  },
  ipv4: { holds: ["203.0.113.44", "0.0.0.0", "255.255.255.255"], fails: ["256.0.0.1", "1.2.3.1000"] },
  ipv6: {
    holds: ["2001:db8::1", "::1", "fe80::1ff:fe23:4567:890a", "2001:db8:0:0:0:0:0:1/64", "::ffff:192.0.2.1"],
    fails: ["2001:db8::1::2", "12:30:45", "g::1", "2001:db8::/129"],
  },
  calendar: {
    holds: ["03/14/1961", "14.3.1961", "2026-05-04", "2/29"],
    fails: ["13/32/1961", "0/14", "45/50"],
  },
  itin: {
    holds: ["912-70-1234", "999-99-9999", "900-50-0000"],
    fails: ["912-66-1234", "912-89-1234", "812-70-1234"],
  },
  sin: { holds: ["130 692 544", "193-456-787"], fails: ["046 454 286", "130 692 545", "830 692 547"] },
  mbi: {
    holds: ["1EG4-TE5-MK73", "1eg4te5mk73"],
    fails: ["0EG4-TE5-MK73", "1SG4-TE5-MK73", "1EG4-TE5-MK7", "AEG4-TE5-MK73"],
  },
  phn: { holds: ["9698 658 215", "9698658215"], fails: ["9698 658 216", "1698 658 215", "969865821"] },
  routing: { holds: ["021000021", "0710-0001-3"], fails: ["021000022", "991000021"] },
  card: {
    holds: ["4242424242424242", "3782 822463 10005", "6011111111111117"],
    fails: ["4242424242424241", "9999999999999995", "42424242424242"],
  },
  dea: { holds: ["BB1388568", "AB1234563"], fails: ["BB1388567", "AB123456"] },
  vin: {
    holds: ["1M8GDM9AXKP042788", "1hgcm82633a004352", "11111111111111111"],
    fails: ["1HGCM82633A004353", "1HGCM82633A00435", "IHGCM82633A004352"],
  },
};

describe.each(Object.entries(samples))("%s", (name, { holds, fails }) => {
  const valid = validators[name as ValidatorName];
  it.each(holds)("holds for %s", (text) => expect(valid(text)).toBe(true));
  it.each(fails)("fails for %s", (text) => expect(valid(text)).toBe(false));
});

it("every validator has samples", () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(validators).sort());
});
