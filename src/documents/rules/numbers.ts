import { searchKey } from '../../kit/names.ts';

export const mostNumber = 99_999;

/** The symbol after the number: "KH" and "CTĐ1" make "KH-CTĐ1"; an official letter has no kind of its own. */
export const symbolOf = (type: string, issuer: string) => (type === 'CV' ? issuer : `${type}-${issuer}`);

/** How a unit signs its papers: "Sở Kế hoạch và Đầu tư", shown as "Sở KH-ĐT", has "SKHĐT"; the abbreviation's capitals, in order. */
export const unitSymbol = (abbreviation: string) => {
  const words = abbreviation.normalize('NFC').split(/[\s.\-–]+/).filter((word) => word !== '');
  return words.map((word) => (word === word.toUpperCase() ? word : word[0]!.toUpperCase())).join('');
};

/** 5 and "KH-CTĐ1" as it is written: "05/KH-CTĐ1" (a zero before numbers under 10, Decree 30/2020/NĐ-CP). */
export const numberText = (number: number, symbol: string) => `${String(number).padStart(2, '0')}/${symbol}`;

/** What is compared of a number as people write it: "Số: 070/QĐ-UBND" → "70/qd-ubnd". */
export const numberKey = (text: string) =>
  searchKey(text).replace(/^so\s*[:.]?\s*(?=\d)/, '').replaceAll('–', '-').replace(/\s*([/-])\s*/g, '$1').replace(/^0+(?=\d)/, '');

/** '70', '70/QĐ', '70/qd-ubnd' all find "70/QĐ-UBND"; '7' does not, 'qd-ubnd' does. */
export function matchesNumber(query: string, text: string): boolean {
  const [asked, key] = [numberKey(query), numberKey(text)];
  if (asked === '') return true;
  if (/^\d+$/.test(asked)) return key === asked || new RegExp(`^${asked}\\D`).test(key);
  return /^\d/.test(asked) ? key.startsWith(asked) : key.includes(asked);
}

/** The years in which a paper of an emulation year may be numbered: its own, and later ones up to today's. */
export const registerYears = (year: number, today: string): { from: number; to: number } => ({ from: year, to: Math.max(year, Number(today.slice(0, 4))) });
export const yearOf = (day: string) => Number(day.slice(0, 4));

/** Numbers run on from the largest that was ever taken: a void number is not given again. */
export const nextNumber = (taken: readonly number[]) => Math.max(0, ...taken) + 1;
