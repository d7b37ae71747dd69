import { longDate } from '../../kit/dates.ts';
import type { Head } from './tree.ts';

// Papers are Vietnamese in law and so in form; they have no English side.
export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';
export const recipientsLabel = 'Nơi nhận:';
export const draftMark = 'DỰ THẢO';
export const annexLabel = (number: string) => `Phụ lục ${number}`;
export const numberLabel = (number: string) => `Số: ${number}`;

/** "Đà Lạt, ngày 05 tháng 01 năm 2021"; with an open day the places stay free for the pen. */
export const placeAndDate = ({ place, date, year }: Pick<Head, 'place' | 'date' | 'year'>) => `${place}, ${date === null ? `ngày       tháng       năm ${year}` : longDate(date)}`;

/** "7" → "07", "12" → "12"; a number not yet taken leaves room. */
export const paperNumber = (number: string | null, symbol: string) => `${number === null ? '        ' : /^\d$/.test(number) ? `0${number}` : number}/${symbol}`;
