/** Which labels of the sources mean one thing to us, and which detectors answer for it. */
export interface Class {
  readonly labels: readonly string[];
  readonly detectors: readonly string[];
}

const numbers = [
  "phi/account",
  "phi/device",
  "phi/health-plan",
  "phi/license",
  "phi/mrn",
  "phi/other-id",
  "phi/ssn",
  "phi/vehicle",
] as const;

export const classes = {
  name: { labels: ["NAME", "PERSON", "PERSON_NAME"], detectors: ["phi/name"] },
  date: { labels: ["DATE", "DATE_OF_BIRTH", "DATE_TIME", "TIMESTAMP"], detectors: ["phi/date"] },
  address: { labels: ["ADDRESS", "STREET_ADDRESS"], detectors: ["phi/location"] },
  place: {
    labels: ["GEOGRAPHIC_LOCATION", "GPE", "LATITUDE_LONGITUDE", "LOCATION", "LOCATION_NAME", "ZIP_CODE"],
    detectors: ["phi/location"],
  },
  phone: { labels: ["FAX_NUMBER", "PHONE_NUMBER"], detectors: ["phi/fax", "phi/phone"] },
  "e-mail": { labels: ["EMAIL_ADDRESS"], detectors: ["phi/email"] },
  url: { labels: ["DOMAIN_NAME", "URL"], detectors: ["phi/url"] },
  ip: { labels: ["IP_ADDRESS"], detectors: ["phi/ip"] },
  ssn: { labels: ["SOCIAL_SECURITY_NUMBER", "US_SSN"], detectors: ["phi/ssn"] },
  card: { labels: ["CREDIT_CARD", "CREDIT_CARD_NUMBER"], detectors: ["phi/account"] },
  iban: { labels: ["IBAN", "IBAN_CODE"], detectors: ["phi/account"] },
  "other id": {
    labels: [
      "BANK_ACCOUNT_NUMBER",
      "BANK_ROUTING_NUMBER",
      "BIOMETRIC_ID",
      "CRYPTOCURRENCY_ADDRESS",
      "DEA_NUMBER",
      "DEVICE_IDENTIFIER",
      "DRIVER_LICENSE_NUMBER",
      "EMPLOYEE_ID",
      "HEALTH_INSURANCE_ID",
      "HEALTH_PLAN_BENEFICIARY_NUMBER",
      "INSURANCE_POLICY_NUMBER",
      "LICENSE_PLATE",
      "MAC_ADDRESS",
      "MEDICAL_RECORD_NUMBER",
      "NATIONAL_ID_NUMBER",
      "NPI_NUMBER",
      "PASSPORT_NUMBER",
      "PRESCRIPTION_NUMBER",
      "SOCIAL_MEDIA_HANDLE",
      "TAX_ID",
      "UNIQUE_IDENTIFIER",
      "USERNAME",
      "VISA_NUMBER",
    ],
    detectors: [...numbers, "phi/biometric"],
  },
} as const satisfies { readonly [name: string]: Class };

export type ClassName = keyof typeof classes;

/** Classes that are scored as one; numbers are, because sources label the same shapes differently. */
export function joined(names: readonly ClassName[]): Class {
  const list = names.map((name): Class => classes[name]);
  return {
    labels: list.flatMap(({ labels }) => labels),
    detectors: [...new Set(list.flatMap(({ detectors }) => detectors))],
  };
}

export const everyClass = Object.keys(classes) as readonly ClassName[]; // the keys of a constant
export const ids: readonly ClassName[] = ["ssn", "card", "iban", "other id"];

/** Labels that are scored at all; a detection over another one, such as an organisation, is neither right nor wrong. */
export const counted: ReadonlySet<string> = new Set(joined(everyClass).labels);

/** The formats that are used in the United States or everywhere, by the detectors that should see them. */
export const formats: { readonly [label: string]: readonly string[] } = {
  ABA_ROUTING_NUMBER: ["phi/account"],
  CREDIT_CARD: ["phi/account"],
  CRYPTO: ["phi/account"],
  DATE_TIME: ["phi/date"],
  EMAIL_ADDRESS: ["phi/email"],
  IBAN_CODE: ["phi/account"],
  IP_ADDRESS: ["phi/ip"],
  MAC_ADDRESS: ["phi/device"],
  MEDICAL_LICENSE: ["phi/license"],
  PHONE_NUMBER: ["phi/phone", "phi/fax"],
  URL: ["phi/url"],
  US_BANK_NUMBER: ["phi/account"],
  US_DRIVER_LICENSE: ["phi/license"],
  US_ITIN: ["phi/ssn", "phi/other-id"],
  US_MBI: ["phi/health-plan"],
  US_NPI: ["phi/license"],
  US_PASSPORT: ["phi/license"],
  US_SSN: ["phi/ssn"],
};
