/** Checks that tell a real number from digits that merely have its shape; all read the matched text. */
export const validators = {
  /** Cards, IMEI. Source: ISO/IEC 7812-1. */
  luhn: (text: string): boolean => luhn(digitsOf(text)),
  /** IBAN. Source: ISO 13616, mod 97 of ISO 7064. */
  mod97: (text: string): boolean => mod97(text),
  /** Social security numbers. Source: SSA, areas 000, 666 and 900-999, group 00 and serial 0000 are never issued. */
  ssn: (text: string): boolean => ssn(digitsOf(text)),
  /** National provider identifier. Source: 45 CFR 162.406, Luhn with the prefix 80840. */
  npi: (text: string): boolean => luhn(`80840${digitsOf(text)}`),
  /** North American numbers: area and exchange start with 2 to 9. Source: NANPA numbering plan. */
  nanp: (text: string): boolean => nanp(digitsOf(text)),
  /** IPv4 octets from 0 to 255. */
  ipv4: (text: string): boolean =>
    text.split(".").every((octet) => octet.length <= 3 && Number(octet) <= 255),
  /** A month from 1 to 12 and a day from 1 to 31, in either order. */
  calendar: (text: string): boolean => calendar(text),
  /** Individual taxpayer numbers. Source: IRS, area 900-999 with groups 50-65, 70-88, 90-92 and 94-99. */
  itin: (text: string): boolean => itin(digitsOf(text)),
  /** Canadian social insurance numbers. Source: Luhn, and none starts with 0 or 8. */
  sin: (text: string): boolean => sin(digitsOf(text)),
  /** Medicare beneficiary identifiers. Source: CMS, no S, L, O, I, B or Z. */
  mbi: (text: string): boolean => mbi(text),
  /** British Columbia health numbers. Source: ten digits from 9, weighted sum mod 11. */
  phn: (text: string): boolean => phn(digitsOf(text)),
  /** Bank routing numbers. Source: American Bankers Association, weights 3 7 1. */
  routing: (text: string): boolean => routing(digitsOf(text)),
  /** Payment cards. Source: ISO/IEC 7812, the networks' first digits and lengths, and Luhn. */
  card: (text: string): boolean => hasCardPrefix(digitsOf(text)) && luhn(digitsOf(text)),
  /** DEA registrations. Source: 21 CFR 1301, weighted sum of the digits. */
  dea: (text: string): boolean => dea(text),
  /** Vehicle identification numbers. Source: 49 CFR 565, check digit in the ninth place. */
  vin: (text: string): boolean => vin(text.toUpperCase()),
  /** IPv6 addresses. Source: RFC 4291. */
  ipv6: (text: string): boolean => ipv6(text),
} as const satisfies Readonly<Record<string, (text: string) => boolean>>;

export type ValidatorName = keyof typeof validators;

function digitsOf(text: string): string {
  return text.replace(/\D/gu, "");
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

function mod97(text: string): boolean {
  const compact = text.replace(/[^0-9a-z]/giu, "").toUpperCase();
  let rest = 0;
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = char >= "A" ? char.charCodeAt(0) - 55 : Number(char);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return compact.length >= 15 && rest === 1;
}

function ssn(digits: string): boolean {
  const area = digits.slice(0, 3);
  return (
    digits.length === 9 &&
    area !== "000" &&
    area !== "666" &&
    area < "900" &&
    digits.slice(3, 5) !== "00" &&
    digits.slice(5) !== "0000"
  );
}

function nanp(digits: string): boolean {
  const national = digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits;
  return (
    national.length === 10 &&
    national.charAt(0) >= "2" &&
    (national.charAt(3) >= "2" || national.slice(3, 6) === "010")
  );
}

function calendar(text: string): boolean {
  const parts = text.split(/\D+/u).map(Number);
  if ((parts[0] ?? 0) > 31) parts.shift();
  const [first = 0, second = 0] = parts;
  if (second === 0 && parts.length < 2) return false;
  return first >= 1 && second >= 1 && (first <= 12 ? second <= 31 : first <= 31 && second <= 12);
}

function itin(digits: string): boolean {
  const group = Number(digits.slice(3, 5));
  return (
    digits.length === 9 &&
    digits.startsWith("9") &&
    group >= 50 &&
    group !== 89 &&
    group !== 93 &&
    !(group > 65 && group < 70)
  );
}

function sin(digits: string): boolean {
  return digits.length === 9 && !digits.startsWith("0") && !digits.startsWith("8") && luhn(digits);
}

const mbiShape = "9AX9AX9AA99";

function mbi(text: string): boolean {
  const compact = text.replace(/[^0-9a-z]/giu, "").toUpperCase();
  if (compact.length !== mbiShape.length || compact.startsWith("0")) return false;
  return [...compact].every((char, index) => fitsMbi(char, mbiShape.charAt(index)));
}

function fitsMbi(char: string, kind: string): boolean {
  if (char >= "0" && char <= "9") return kind !== "A";
  return kind !== "9" && !"SLOIBZ".includes(char);
}

const phnWeights = [2, 4, 8, 5, 10, 9, 7, 3];

function phn(digits: string): boolean {
  if (digits.length !== 10 || !digits.startsWith("9")) return false;
  const sum = phnWeights.reduce(
    (total, weight, index) => total + ((Number(digits[index + 1]) * weight) % 11),
    0,
  );
  return 11 - (sum % 11) === Number(digits[9]);
}

const routingWeights = [3, 7, 1];

function routing(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (routingWeights[index % 3] ?? 0),
    0,
  );
  const bank = Number(digits.slice(0, 2));
  return (
    digits.length === 9 &&
    sum % 10 === 0 &&
    (bank <= 12 || (bank >= 21 && bank <= 32) || (bank >= 61 && bank <= 72) || bank === 80)
  );
}

/** First digits of card networks with the lengths that they use. */
const cardPrefixes: readonly (readonly [from: number, to: number, lengths: readonly number[]])[] = [
  [4, 4, [13, 16, 19]],
  [51, 55, [16]],
  [2221, 2720, [16]],
  [34, 34, [15]],
  [37, 37, [15]],
  [6011, 6011, [16, 19]],
  [644, 649, [16, 19]],
  [65, 65, [16, 19]],
  [300, 305, [14]],
  [309, 309, [14]],
  [36, 36, [14]],
  [38, 39, [14]],
  [3528, 3589, [16, 17, 18, 19]],
  [1800, 1800, [15]],
  [2131, 2131, [15]],
  [62, 62, [16, 17, 18, 19]],
  [5018, 5018, [12, 13, 14, 15, 16, 17, 18, 19]],
  [5020, 5020, [12, 13, 14, 15, 16, 17, 18, 19]],
  [5038, 5038, [12, 13, 14, 15, 16, 17, 18, 19]],
  [56, 58, [12, 13, 14, 15, 16, 17, 18, 19]],
  [6304, 6304, [12, 13, 14, 15, 16, 17, 18, 19]],
  [6759, 6763, [12, 13, 14, 15, 16, 17, 18, 19]],
];

function hasCardPrefix(digits: string): boolean {
  return cardPrefixes.some(([from, to, lengths]) => {
    const head = Number(digits.slice(0, String(from).length));
    return head >= from && head <= to && lengths.includes(digits.length);
  });
}

function dea(text: string): boolean {
  const digits = digitsOf(text);
  const at = (index: number): number => Number(digits[index]);
  return digits.length === 7 && (at(0) + at(2) + at(4) + 2 * (at(1) + at(3) + at(5))) % 10 === at(6);
}

const vinLetters = "ABCDEFGH.JKLMN.P.R..STUVWXYZ";
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function vin(text: string): boolean {
  if (text.length !== vinWeights.length) return false;
  let sum = 0;
  for (const [index, weight] of vinWeights.entries()) {
    const value = vinValue(text.charAt(index));
    if (value === undefined) return false;
    sum += value * weight;
  }
  const rest = sum % 11;
  return text.charAt(8) === (rest === 10 ? "X" : String(rest));
}

/** Letters count 1 to 9 along the alphabet, starting anew at J and at S (which counts 2); I, O and Q are not used. */
function vinValue(char: string): number | undefined {
  if (char >= "0" && char <= "9") return Number(char);
  const at = char >= "A" && char <= "Z" ? vinLetters.indexOf(char) : -1;
  if (at === -1) return undefined;
  if (at < 8) return at + 1;
  return at < 18 ? at - 8 : at - 18;
}

function ipv6(text: string): boolean {
  const [address = "", prefix] = text.split("/");
  if (prefix !== undefined && Number(prefix) > 128) return false;
  const dotted = address.slice(address.lastIndexOf(":") + 1);
  const mapped = dotted.includes(".");
  if (mapped && !validators.ipv4(dotted)) return false;
  const halves = (mapped ? `${address.slice(0, -dotted.length)}0:0` : address).split("::");
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const hex = groups.every(
    (group) =>
      group.length >= 1 &&
      group.length <= 4 &&
      [...group].every((char) => "0123456789abcdef".includes(char.toLowerCase())),
  );
  return hex && (halves.length === 2 ? groups.length < 8 : halves.length === 1 && groups.length === 8);
}
