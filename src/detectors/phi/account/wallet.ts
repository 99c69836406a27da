const fewestDigits = 3;
const longest = 34;

/** The address of a wallet: the newer kind by its checksum, the older ones by what their alphabet leaves out and mixes. */
export function isWallet(text: string): boolean {
  if (text.startsWith("bc1")) return isBech32(text);
  return text.startsWith("0x") ? isHex(text.slice(2)) : isBase58(text);
}

/** Digits, small letters and capitals without the four that look alike; hashes lack the capitals. */
function isBase58(text: string): boolean {
  const chars = [...text];
  const count = (from: string, to: string) => chars.filter((char) => char >= from && char <= to).length;
  return (
    text.length <= longest &&
    count("0", "9") >= fewestDigits &&
    count("a", "z") > 0 &&
    count("A", "Z") > 0 &&
    !chars.some((char) => "0OIl".includes(char))
  );
}

function isHex(text: string): boolean {
  return [...text].every((char) => "0123456789abcdefABCDEF".includes(char));
}

const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/** "bc" as the checksum reads it. */
const prefix: readonly number[] = [3, 3, 0, 2, 3];
/** What the checksum comes to, of addresses before and since version 1. */
const remainders: readonly number[] = [1, 0x2bc830a3];
const generators: readonly number[] = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** Source: BIP 173 and BIP 350. */
function isBech32(text: string): boolean {
  const values = [...text.slice(3)].map((char) => alphabet.indexOf(char));
  if (values.includes(-1)) return false;
  let sum = 1;
  for (const value of [...prefix, ...values]) sum = next(sum, value);
  return remainders.includes(sum);
}

function next(sum: number, value: number): number {
  const top = sum >>> 25;
  const shifted = ((sum & 0x1ffffff) << 5) ^ value;
  return generators.reduce((rest, generator, bit) => ((top >>> bit) & 1 ? rest ^ generator : rest), shifted);
}
