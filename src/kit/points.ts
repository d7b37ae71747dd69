// Points are whole hundredths (9,5 điểm = 950), so that sums never drift.

/** 950 → "9,5"; 123450 → "1.234,5"; -25 → "-0,25". */
export function formatPoints(hundredths: number): string {
  const whole = String(Math.floor(Math.abs(hundredths) / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = String(Math.abs(hundredths) % 100).padStart(2, '0').replace(/0+$/, '');
  return `${hundredths < 0 ? '-' : ''}${whole}${rest === '' ? '' : `,${rest}`}`;
}

/** A count as people read it: 1234 → "1.234". */
export const formatCount = (count: number) => formatPoints(count * 100);

/** "9,5", "9.5", "1.234,5", "1,234.5" → hundredths; null for anything else, also for more than two decimals. */
export function parsePoints(text: string): number | null {
  const typed = text.trim();
  const shape = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(typed) ?? /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/.exec(typed);
  if (shape === null) return null;
  const [, sign, whole = '', rest = ''] = shape;
  const hundredths = Number(whole.replace(/[.,]/g, '')) * 100 + Number(rest.padEnd(2, '0'));
  return sign === '-' && hundredths !== 0 ? -hundredths : hundredths;
}

/** The one rounding of a leaf: numerator/denominator to whole hundredths, half up. Both are exact integers. */
export function roundHalfUp(numerator: number, denominator: number): number {
  const [n, d] = denominator < 0 ? [-BigInt(numerator), -BigInt(denominator)] : [BigInt(numerator), BigInt(denominator)];
  const twice = 2n * n + d;
  const floor = twice / (2n * d) - (twice < 0n && twice % (2n * d) !== 0n ? 1n : 0n);
  return Number(floor);
}

/** What was done of what there was to do, in hundredths of a per cent and never rounded up: 99,999 % is not all. Null where there was nothing. */
export const shareOf = (done: number, of: number): number | null => (of === 0 ? null : Math.floor((done * 10_000) / of));
