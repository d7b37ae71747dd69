import type { Align } from './tree.ts';

/** The numbers of the Decree's layout, once for all three forms; docs/papers.md says where each comes from. Sizes in points. */
export const sizes = { nation: 12, motto: 13, superior: 12, issuer: 12, number: 13, place: 13, subject: 12, draft: 12, title: 14, summary: 13, body: 13, authority: 13, signer: 13, recipientsLabel: 12, recipients: 11, pageNumber: 13, foot: 9 } as const;

/** Lines at 1.15 of single, as Word counts them; 6 pt between paragraphs; the first line begins 1.27 cm in. */
export const spacing = { line: 1.15, before: 6, firstLineMm: 12.7, beforeSignature: 12, forThePen: 62 } as const;
/** Rules under the name of the body and under the summary: a part of the line above, which the Decree sets at 1/3 to 1/2. */
export const ruleShare = 0.42;
/** The national side needs its longest line whole. */
export const headShares = [0.4, 0.6] as const;
/** Where the addressees of a letter and the bodies under them begin. */
export const addresseeMm = { label: 30, body: 42 } as const;

export type Role = 'bases' | 'part' | 'article' | 'clause' | 'body' | 'item' | 'addressee' | 'addressed' | 'caption' | 'annex' | 'annex-title' | 'annex-of';
/** How a line of each role is set. `indent`: its first line begins further in; `leftMm`: all of it does. */
export const roles: Record<Role, { size: number; bold: boolean; italic: boolean; align: Align; indent: boolean; leftMm: number; name: string }> = {
  bases: { size: sizes.body, bold: false, italic: true, align: 'justify', indent: true, leftMm: 0, name: 'Căn cứ' },
  part: { size: sizes.body, bold: true, italic: false, align: 'justify', indent: true, leftMm: 0, name: 'Phần' },
  article: { size: sizes.body, bold: true, italic: false, align: 'justify', indent: true, leftMm: 0, name: 'Điều' },
  clause: { size: sizes.body, bold: true, italic: true, align: 'justify', indent: true, leftMm: 0, name: 'Khoản' },
  body: { size: sizes.body, bold: false, italic: false, align: 'justify', indent: true, leftMm: 0, name: 'Nội dung' },
  item: { size: sizes.body, bold: false, italic: false, align: 'justify', indent: true, leftMm: 0, name: 'Gạch đầu dòng' },
  addressee: { size: sizes.body, bold: false, italic: false, align: 'center', indent: false, leftMm: 0, name: 'Kính gửi' },
  addressed: { size: sizes.body, bold: false, italic: false, align: 'left', indent: false, leftMm: addresseeMm.body, name: 'Nơi được gửi' },
  caption: { size: sizes.body, bold: true, italic: false, align: 'center', indent: false, leftMm: 0, name: 'Tên bảng' },
  annex: { size: 14, bold: true, italic: false, align: 'center', indent: false, leftMm: 0, name: 'Phụ lục' },
  'annex-title': { size: sizes.body, bold: true, italic: false, align: 'center', indent: false, leftMm: 0, name: 'Tên phụ lục' },
  'annex-of': { size: sizes.body, bold: false, italic: true, align: 'center', indent: false, leftMm: 0, name: 'Kèm theo' },
};

/** A rough width in em, never less than that of Times: enough to draw a rule under a line and to see whether a word fits a column. */
export function roughWidth(text: string): number {
  let em = 0;
  for (const letter of text) em += /[.,;:'|!ijlt()[\]/ -]/.test(letter) ? 0.34 : /\p{N}/u.test(letter) ? 0.5 : /[mwMW@%—…]/.test(letter) ? 1 : /\p{Lu}/u.test(letter) ? 0.75 : /[\p{Ll}\p{Lo}]/u.test(letter) && letter < '\u2000' ? 0.56 : 1;
  return em;
}
