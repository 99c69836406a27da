import type { Examples } from "../../../detect/index.js";

export const examples: Examples = {
  detects: [
    {
      text: "or bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 if you like",
      match: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
      pattern: "wallet",
    },
    {
      text: "send it to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT please",
      match: "1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
      pattern: "wallet",
    },
    { text: "she paid with 4539 1488 0343 6467", match: "4539 1488 0343 6467", pattern: "card" },
    { text: "card 4539148803436467 was declined", match: "4539148803436467", pattern: "card" },
    { text: "Amex 3782-822463-10005", match: "3782-822463-10005", pattern: "card" },
    { text: "her card number is 4539 1488 0343 6460", match: "4539 1488 0343 6460", pattern: "card" },
    {
      text: "IBAN GB82 WEST 1234 5698 7654 32 and hurry",
      match: "GB82 WEST 1234 5698 7654 32",
      pattern: "iban",
    },
    { text: "de89370400440532013000", match: "de89370400440532013000", pattern: "iban" },
    { text: "routing number 121000358", match: "121000358", pattern: "routing" },
    { text: "his account number is 88-3021-7", match: "88-3021-7", pattern: "labelled" },
    { text: "Claim number CL-4419027 was denied", match: "CL-4419027", pattern: "labelled" },
  ],
  ignores: [
    { text: "commit 5d41402abc4b2a76b9719d911017c592a1f", why: "a hash" },
    { text: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", why: "the checksum of the wallet is wrong" },
    { text: "We follow 250 accounts on this page", why: "accounts of a network" },
    { text: "Tracking 4539148803436467", why: "a parcel" },
    { text: "the number 4539148803436460 on the box", why: "the check fails and no label" },
    { text: "Our account raised $120,000", why: "an amount" },
    { text: "My Instagram account 2024 recap", why: "an account of a network and a year" },
    { text: "give to campaign code 2026-04", why: "a campaign" },
    { text: "on account of 3 bad nights", why: "a figure of speech" },
    { text: "MRN 88302170", why: "a record number is another identifier" },
  ],
};
