import { amountInWords, moneyInWords } from '../../kit/amounts.ts';
import type { Figure } from '../offers/papers.ts';

const suffix = { vi: 'bằng chữ', en: 'in words' };
/** Whether a key names a figure in words. */
export const isInWords = (key: string) => key.endsWith(` ${suffix.vi}`);

/** A whole number as its figure prints it ("08", "1.200") in words, money with its currency; null for points, names and days. */
function inWords({ text, value }: Figure): string | null {
  const [, digits, currency] = /^(\d+(?:\.\d{3})*)( đồng)?$/.exec(text) ?? [];
  if (digits === undefined || typeof value !== 'number' || Number(digits.replaceAll('.', '')) !== value) return null;
  return currency === undefined ? amountInWords(value) : moneyInWords(value);
}

/** The figures, each whole one also in words: {{số đơn vị}} → "20", {{số đơn vị bằng chữ}} → "hai mươi". */
export const withWords = (figures: readonly Figure[]): Figure[] => figures.flatMap((figure) => {
  const said = inWords(figure);
  const { key, name, value, opens } = figure;
  return said === null ? [figure] : [figure, { key: `${key} ${suffix.vi}`, name: { vi: `${name.vi} ${suffix.vi}`, en: `${name.en} ${suffix.en}` }, text: said, value, ...(opens !== undefined && { opens }) }];
});
