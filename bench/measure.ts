export type Measured = { op: string; product_ms: number; floor_ms: number; ratio: number; floor: string } & Record<string, number | string>;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const rounded = (value: number) => Math.round(value * 1000) / 1000;
async function timed(work: (n: number) => unknown, n: number): Promise<number> {
  const begun = performance.now();
  await work(n);
  return performance.now() - begun;
}

/** Medians of runs that take turns, so that both meet the same machine; the first tenth of them only warms up. */
export async function compare(op: string, floor: string, runs: number, product: (n: number) => unknown, base: (n: number) => unknown): Promise<Measured> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  const warm = Math.ceil(runs / 10);
  for (let n = 0; n < runs + warm; n++) {
    const pair = n % 2 === 0 ? [await timed(product, n), await timed(base, n)] : [await timed(base, n), await timed(product, n)].reverse();
    if (n >= warm) {
      ours.push(pair[0]!);
      theirs.push(pair[1]!);
    }
  }
  return result(op, floor, median(ours), median(theirs));
}

export const result = (op: string, floor: string, product: number, base: number, more: Record<string, number> = {}): Measured =>
  ({ op, product_ms: rounded(product), floor_ms: rounded(base), ratio: rounded(product / base), floor, ...more });

/** Keeps `users` requests under way for `seconds`; the mean time of one, how many a second, and the 99th percentile. */
export async function load(users: number, seconds: number, request: (user: number, n: number) => Promise<void>): Promise<{ ms: number; perSecond: number; p99: number }> {
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  await Promise.all(Array.from({ length: users }, async (_none, user) => {
    for (let n = 0; performance.now() < until; n++) times.push(await timed(() => request(user, n), n));
  }));
  times.sort((a, b) => a - b);
  return { ms: rounded(times.reduce((all, one) => all + one, 0) / times.length), perSecond: Math.round(times.length / seconds), p99: rounded(times[Math.floor(times.length * 0.99)]!) };
}
