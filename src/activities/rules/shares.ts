/** An amount by as many equal parts; what does not divide goes to the first. The parts add up to it. `parts` is at least 1. */
export function splitEvenly(amount: number, parts: number): number[] {
  const each = Math.floor(amount / parts);
  return Array.from({ length: parts }, (_none, n) => (n === 0 ? amount - each * (parts - 1) : each));
}

/** What arrived, by the shares that were agreed: whole đồng that add up to it; what does not divide goes to the largest share. Nothing where all shares are 0. */
export function apportion(amount: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  if (whole === 0) return shares.map(() => 0);
  const parts = shares.map((share) => Number((BigInt(amount) * BigInt(share)) / BigInt(whole)));
  const largest = shares.indexOf(Math.max(...shares));
  const rest = amount - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, n) => (n === largest ? part + rest : part));
}

/** What is still to be given to a unit; below 0: what was given too much. */
export const remainderOf = (value: number, shares: readonly { amount: number }[]) => value - shares.reduce((sum, { amount }) => sum + amount, 0);
