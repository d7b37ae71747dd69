import { longDate } from '../../kit/dates.ts';
import type { Head, Paper } from './tree.ts';

// Papers are Vietnamese in law and so in form; they have no English side.
export const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';
export const recipientsLabel = 'Nơi nhận:';
export const addresseesLabel = 'Kính gửi:';
export const draftMark = 'DỰ THẢO';
export const endMark = './.';
export const subjectLine = (subject: string) => `V/v ${subject}`;
export const codeLine = (code: string) => `Mã văn bản: ${code}`;
export const annexLabel = (number: string) => `Phụ lục ${number}`.trim();
export const numberLabel = (number: string) => `Số: ${number}`;

const openDay = (year: number) => `ngày       tháng       năm ${year}`;
const dayOf = ({ date, year }: Pick<Head, 'date' | 'year'>) => (date === null ? openDay(year) : longDate(date));
/** "Đà Lạt, ngày 05 tháng 01 năm 2021"; with an open day the places stay free for the pen. */
export const placeAndDate = ({ place, ...day }: Pick<Head, 'place' | 'date' | 'year'>) => `${place}, ${dayOf(day)}`;

/** "7" → "07", "12" → "12"; a number not yet taken leaves room. */
export const paperNumber = (number: string | null, symbol: string) => `${number === null ? '        ' : /^\d$/.test(number) ? `0${number}` : number}/${symbol}`;

/** "(Kèm theo Kế hoạch số 05/KH-CTĐ1 ngày 05 tháng 01 năm 2021 của Cụm thi đua số 1)". */
export const annexReference = ({ type, issuer }: NonNullable<Paper['annexOf']>, head: Head) => `(Kèm theo ${type} số ${head.number} ${dayOf(head)} của ${issuer})`;
