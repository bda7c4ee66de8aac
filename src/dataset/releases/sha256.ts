/** Fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const roundConstants = Uint32Array.from(fractions(64, Math.cbrt));
/** Fractional parts of the square roots of the first eight (FIPS 180-4, 5.3.3). */
const firstState = fractions(8, Math.sqrt);

const known = new WeakMap<Uint8Array, string>();

/**
 * The checksum of a text or of bytes. Written here since what reads a dataset runs in browsers too,
 * which have none that answers at once. Of the same bytes it is worked out once.
 */
export function sha256(content: string | Uint8Array): string {
  if (typeof content === 'string') return digest(new TextEncoder().encode(content));
  const sum = known.get(content) ?? digest(content);
  known.set(content, sum);
  return sum;
}

function digest(bytes: Uint8Array): string {
  const state = Uint32Array.from(firstState);
  const words = new Uint32Array(64);
  const whole = bytes.length - (bytes.length % 64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0; start < whole; start += 64) addBlock(state, words, view, start);
  const tail = tailOf(bytes.subarray(whole), bytes.length);
  for (let start = 0; start < tail.byteLength; start += 64) addBlock(state, words, tail, start);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

/** The last bytes, a one, zeros, and the length in bits. */
function tailOf(rest: Uint8Array, length: number): DataView {
  const tail = new Uint8Array(rest.length < 56 ? 64 : 128);
  tail.set(rest);
  tail[rest.length] = 0x80;
  const view = new DataView(tail.buffer);
  view.setUint32(tail.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(tail.length - 4, (length * 8) >>> 0);
  return view;
}

function addBlock(state: Uint32Array, words: Uint32Array, bytes: DataView, start: number): void {
  for (let i = 0; i < 16; i++) words[i] = bytes.getUint32(start + 4 * i);
  for (let i = 16; i < 64; i++) {
    const w2 = words[i - 2] ?? 0;
    const w15 = words[i - 15] ?? 0;
    const s0 = turned(w15, 7) ^ turned(w15, 18) ^ (w15 >>> 3);
    const s1 = turned(w2, 17) ^ turned(w2, 19) ^ (w2 >>> 10);
    words[i] = ((words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1) | 0;
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (roundConstants[i] ?? 0) + (words[i] ?? 0)) | 0;
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    // One by one, here and below: lists that are taken apart take five times as long.
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function fractions(count: number, root: (prime: number) => number): readonly number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((p) => n % p > 0)) primes.push(n);
  return primes.map((prime) => ((root(prime) % 1) * 2 ** 32) >>> 0);
}
