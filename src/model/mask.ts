/** What stands for words that were taken out, by detector or family; what is not listed here is just removed. */
const kinds: { readonly [detectorOrFamily: string]: string } = {
  "phi/account": "account number",
  "phi/age": "age",
  "phi/date": "date",
  "phi/device": "device number",
  "phi/email": "e-mail",
  "phi/fax": "fax",
  "phi/health-plan": "plan number",
  "phi/ip": "network address",
  "phi/license": "license number",
  "phi/location": "location",
  "phi/mrn": "record number",
  "phi/name": "name",
  "phi/phone": "phone",
  "phi/ssn": "social security number",
  "phi/url": "web address",
  "phi/vehicle": "vehicle number",
  phi: "identifier",
  patient: "detail",
  person: "detail",
};

/** The mask for what a detector saw, such as `[name]`; no detector sees anything in it. */
export function maskOf(detector: string): string {
  const [family = detector] = detector.split("/", 1);
  return `[${kinds[detector] ?? kinds[family] ?? "removed"}]`;
}
