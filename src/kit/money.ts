import { formatCount } from './points.ts';

/** The largest amount that is taken in: a thousand billion đồng. */
export const mostMoney = 1_000_000_000_000;
const scales: Record<string, number> = { '': 1, đ: 1, đồng: 1, vnđ: 1, vnd: 1, k: 1e3, ngàn: 1e3, nghìn: 1e3, ng: 1e3, tr: 1e6, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

/** 250000000 → "250.000.000"; whole đồng. */
export const formatMoney = (amount: number) => formatCount(amount);

/**
 * "250.000.000", "250,000,000", "250 000 000 đồng", "250tr", "80 triệu", "1,5 tỷ", "500k" → whole đồng; null for anything else: a minus, a part
 * of a đồng, points that stand between other than three figures, more than `mostMoney`.
 */
export function parseMoney(text: string): number | null {
  const shape = /^([\d., \u00a0]*\d)\s*(\p{L}*)(?:\s+(?:đồng|đ|vnđ|vnd))?$/u.exec(text.normalize('NFC').trim().toLowerCase());
  const scale = shape === null ? undefined : Object.hasOwn(scales, shape[2]!) ? scales[shape[2]!] : undefined;
  if (shape === null || scale === undefined) return null;
  const typed = shape[1]!.replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, '.');
  const whole = /^\d+$|^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?:,\d{3})+$/.test(typed) ? Number(typed.replace(/[.,]/g, '')) * scale : partOf(typed, scale);
  return whole !== null && Number.isSafeInteger(whole) && whole <= mostMoney ? whole : null;
}

/** "1,5" or "1.250,5" of millions; whole đồng only. */
function partOf(typed: string, scale: number): number | null {
  const shape = scale === 1 ? null : (/^(\d+|\d{1,3}(?:\.\d{3})+),(\d{1,9})$/.exec(typed) ?? /^(\d+|\d{1,3}(?:,\d{3})+)\.(\d{1,9})$/.exec(typed));
  if (shape === null) return null;
  const part = Number(shape[2]) * scale;
  const divisor = 10 ** shape[2]!.length;
  return part % divisor === 0 ? Number(shape[1]!.replace(/[.,]/g, '')) * scale + part / divisor : null;
}
