/** A character that is written as a percent sign and two hexadecimal digits. */
export interface Escaped {
  readonly text: string;
  readonly end: number;
}

/** The printable ASCII character that is escaped at the `%` at `at`, if one is. */
export function escapedAt(text: string, at: number): Escaped | undefined {
  const code = hexValue(text.charCodeAt(at + 1)) * 16 + hexValue(text.charCodeAt(at + 2));
  return code >= 32 && code < 127 ? { text: String.fromCharCode(code), end: at + 3 } : undefined;
}

/** Value of a hexadecimal digit; not a number for anything else. */
function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : Number.NaN;
}
