const root = (n: number, power: number) => Math.floor((n ** power % 1) * 2 ** 32) | 0;
const primes = Array.from({ length: 400 }, (_none, n) => n).filter((n) => n > 1 && !Array.from({ length: n }, (_other, d) => d).some((d) => d > 1 && n % d === 0)).slice(0, 64);
const start = primes.slice(0, 8).map((p) => root(p, 1 / 2));
const constants = primes.map((p) => root(p, 1 / 3));
const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by));

/** SHA-256 of a text's UTF-8 as 64 hex digits (FIPS 180-4). The browser's own digest is missing on plain http addresses, and this runs in both places. */
export function sha256(text: string): string {
  const given = new TextEncoder().encode(text);
  const bytes = new Uint8Array((((given.length + 8) >> 6) + 1) << 6);
  bytes.set(given);
  bytes[given.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(given.length / 2 ** 29));
  view.setUint32(bytes.length - 4, (given.length << 3) >>> 0);
  const hash = [...start];
  const w = new Int32Array(64);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let i = 0; i < 64; i++) {
      if (i < 16) w[i] = view.getInt32(block + i * 4);
      else w[i] = (turn(w[i - 2]!, 17) ^ turn(w[i - 2]!, 19) ^ (w[i - 2]! >>> 10)) + w[i - 7]! + (turn(w[i - 15]!, 7) ^ turn(w[i - 15]!, 18) ^ (w[i - 15]! >>> 3)) + w[i - 16]!;
    }
    let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[i]! + w[i]!) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    for (const [n, part] of [a, b, c, d, e, f, g, h].entries()) hash[n] = (hash[n]! + part) | 0;
  }
  return hash.map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
