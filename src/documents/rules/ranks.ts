import { searchKey } from '../../kit/names.ts';

/** Ranks from the lowest to the highest; the place in this list is what lists are sorted by. */
export const ranks = ['Binh nhì', 'Binh nhất', 'Hạ sĩ', 'Trung sĩ', 'Thượng sĩ', 'Thiếu úy', 'Trung úy', 'Thượng úy', 'Đại úy', 'Thiếu tá', 'Trung tá', 'Thượng tá', 'Đại tá', 'Thiếu tướng', 'Trung tướng', 'Thượng tướng', 'Đại tướng'] as const;
export type Rank = (typeof ranks)[number];
const bySlashes: readonly (readonly Rank[])[] = [['Thiếu úy', 'Trung úy', 'Thượng úy', 'Đại úy'], ['Thiếu tá', 'Trung tá', 'Thượng tá', 'Đại tá']];

/** A rank as people write it, in full: '2//' (military shorthand) → 'Trung tá', 'trung ta' → 'Trung tá'; null when it is none. */
export function rankOf(typed: string): Rank | null {
  const short = /^([1-4])\s*(\/{1,2})$/.exec(typed.trim());
  if (short !== null) return bySlashes[short[2]!.length - 1]![Number(short[1]) - 1]!;
  const asked = searchKey(typed);
  return ranks.find((rank) => rank.toLowerCase() === typed.normalize('NFC').trim().toLowerCase()) ?? ranks.find((rank) => searchKey(rank) === asked) ?? null;
}

/** "Đồng chí Trung tá Nguyễn Văn A, Chỉ huy trưởng"; without rank or post those are left out. */
export function addressOf({ name, rank = null, post = null }: { name: string; rank?: string | null; post?: string | null }): string {
  const said = ['Đồng chí', rank === null ? '' : (rankOf(rank) ?? rank), name].filter((part) => part !== '').join(' ');
  return post === null || post === '' ? said : `${said}, ${post}`;
}
