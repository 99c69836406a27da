/**
 * Patterns of `disclosure/material` whose words are enough by themselves, by jurisdiction, for a ruleset's `found(disclosureMaterial, { pattern })`.
 * US: 16 CFR 255.5 and the FTC's "Disclosures 101" (2019). UK: ASA and CMA, "Influencers' guide" (2023). IE: ASA and CCPC, "Guidance on Influencer Advertising" (2023).
 */
export const sufficientDisclosures = {
  US: [
    "ad",
    "sponsored",
    "paid-partnership",
    "paid-promotion",
    "paid",
    "free-product",
    "gifted",
    "loan",
    "brand-partner",
    "agency",
    "family",
    "ownership",
  ],
  UK: ["ad"],
  IE: ["ad", "gifted", "paid-partnership"],
} as const;

/** Patterns whose words may be enough in the United Kingdom beside other words or a picture; a person has to look. */
export const doubtfulDisclosures = {
  UK: ["paid-promotion", "brand-ambassador", "free-product", "loan"],
} as const;
