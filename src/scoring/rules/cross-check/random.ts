const roundConstants = Array.from({ length: 64 }, (_none, n) => fraction(Math.cbrt(nthPrime(n))));
const firstHash = Array.from({ length: 8 }, (_none, n) => fraction(Math.sqrt(nthPrime(n))));

/**
 * SHA-256 (FIPS 180-4) of the UTF-8 bytes of `text`, as 64 hex digits. Written out because the check of a draw must run at once
 * and in any browser: `crypto.subtle` is missing on the plain http addresses of an office network. Held to node:crypto by a test.
 */
export function sha256(text: string): string {
  const given = new TextEncoder().encode(text);
  const bytes = new Uint8Array(Math.ceil((given.length + 9) / 64) * 64);
  bytes.set(given);
  bytes[given.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 4, given.length * 8);
  const hash = [...firstHash];
  for (let block = 0; block < bytes.length; block += 64) addBlock(hash, view, block);
  return hash.map((word) => word.toString(16).padStart(8, '0')).join('');
}

function addBlock(hash: number[], view: DataView, block: number): void {
  const w = Array.from({ length: 16 }, (_none, n) => view.getUint32(block + n * 4));
  for (let n = 16; n < 64; n++) {
    const [early, late] = [w[n - 15]!, w[n - 2]!];
    w[n] = (w[n - 16]! + (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + w[n - 7]! + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10))) >>> 0;
  }
  let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number];
  for (let n = 0; n < 64; n++) {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + roundConstants[n]! + w[n]!;
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) >>> 0, c, b, a, (one + two) >>> 0];
  }
  for (const [n, word] of [a, b, c, d, e, f, g, h].entries()) hash[n] = (hash[n]! + word) >>> 0;
}

/** Turns the bits of a word to the right. */
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));
/** The first 32 bits behind the point of an irrational root: exact in a double for the first 64 primes. */
function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32);
}
function nthPrime(n: number): number {
  let found = -1;
  for (let candidate = 2; ; candidate++) {
    const isPrime = Array.from({ length: candidate - 2 }, (_none, k) => k + 2).every((k) => candidate % k !== 0);
    if (isPrime && ++found === n) return candidate;
  }
}

/** Whole numbers from 0 up to, not including, `below`; every one as likely as another. */
export type Random = (below: number) => number;

/**
 * xoshiro128** (Blackman and Vigna) from a seed of 64 hex digits: its two halves, XORed word by word, are the four words of the
 * state. Whole 32-bit numbers only, so that every machine draws the same. A number is thrown away when it would favour some results.
 */
export function randomFrom(seed: string): Random {
  const word = (n: number) => parseInt(seed.slice(n * 8, n * 8 + 8), 16);
  const state: number[] = [0, 1, 2, 3].map((n) => word(n) ^ word(n + 4));
  if (!state.some((part) => part !== 0)) state[0] = 1; // the one state that the generator never leaves
  const next = (): number => {
    const result = Math.imul(turn(Math.imul(state[1]!, 5), 32 - 7), 9) >>> 0;
    const shifted = state[1]! << 9;
    state[2]! ^= state[0]!;
    state[3]! ^= state[1]!;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= shifted;
    state[3] = turn(state[3]!, 32 - 11);
    return result;
  };
  return (below) => {
    const fair = 2 ** 32 - (2 ** 32 % below);
    for (let drawn = next(); ; drawn = next()) if (drawn < fair) return drawn % below;
  };
}

/** A copy of `items` in random order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const mixed = [...items];
  for (let n = mixed.length - 1; n > 0; n--) {
    const other = random(n + 1);
    [mixed[n], mixed[other]] = [mixed[other]!, mixed[n]!];
  }
  return mixed;
}
