/** Turns the bits of a word to the right. */
const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

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
