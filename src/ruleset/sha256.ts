/** First 32 bits of the fractional parts of the cube roots of the first 64 primes. Source: FIPS 180-4, 4.2.2. */
const k = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
] as const;
/** The same of the square roots of the first eight primes. Source: FIPS 180-4, 5.3.3. */
const initial = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const;
const blockBytes = 64;

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits; in plain JavaScript, since the library has no I/O and runs anywhere. */
export function sha256(text: string): string {
  const message = padded(utf8(text));
  const state = Int32Array.from(initial);
  const schedule = new Int32Array(64);
  for (let block = 0; block < message.length; block += blockBytes)
    compress(state, schedule, message.subarray(block, block + blockBytes));
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** At most three bytes for each UTF-16 unit. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes[length++] = code;
    else {
      const point = text.codePointAt(at) ?? 0;
      for (const byte of longer(point)) bytes[length++] = byte;
      if (point > 0xffff) at++;
    }
  }
  return bytes.subarray(0, length);
}

/** UTF-8 of a code point beyond ASCII. */
function longer(point: number): readonly number[] {
  const tail = 0x80 | (point & 63);
  if (point < 0x800) return [0xc0 | (point >> 6), tail];
  const third = 0x80 | ((point >> 6) & 63);
  if (point < 0x10000) return [0xe0 | (point >> 12), third, tail];
  return [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), third, tail];
}

function padded(bytes: Uint8Array): Uint8Array {
  const length = Math.ceil((bytes.length + 9) / blockBytes) * blockBytes;
  const message = new Uint8Array(length);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const bits = bytes.length * 8;
  for (let at = 0; at < 6; at++) message[length - 1 - at] = Math.floor(bits / 2 ** (8 * at)) & 255;
  return message;
}

function compress(state: Int32Array, schedule: Int32Array, block: Uint8Array): void {
  const at = (index: number) => schedule[index] ?? 0;
  for (let i = 0; i < 16; i++)
    schedule[i] =
      ((block[i * 4] ?? 0) << 24) |
      ((block[i * 4 + 1] ?? 0) << 16) |
      ((block[i * 4 + 2] ?? 0) << 8) |
      (block[i * 4 + 3] ?? 0);
  for (let i = 16; i < 64; i++)
    schedule[i] =
      (smallSigma(at(i - 2), 17, 19, 10) + at(i - 7) + smallSigma(at(i - 15), 7, 18, 3) + at(i - 16)) | 0;
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const first = (h + bigSigma(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + (k[i] ?? 0) + at(i)) | 0;
    const second = (bigSigma(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = ((state[index] ?? 0) + word) | 0;
  });
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function bigSigma(word: number, x: number, y: number, z: number): number {
  return rotate(word, x) ^ rotate(word, y) ^ rotate(word, z);
}

function smallSigma(word: number, x: number, y: number, shift: number): number {
  return rotate(word, x) ^ rotate(word, y) ^ (word >>> shift);
}
