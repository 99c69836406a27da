/** Whom a ruleset without a hospital of its own names. */
export const contacts = {
  privacy: "your privacy office",
  communications: "your communications team",
  press: "your media relations team",
  research: "your institutional review board",
  brand: "your brand team",
  people: "your human resources team",
} as const;
