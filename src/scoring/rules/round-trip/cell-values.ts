import { tidyText } from '../../../kit/legacy-text.ts';
import { searchKey } from '../../../kit/names.ts';
import { formatPoints, parsePoints } from '../../../kit/points.ts';
import type { RefusalParams } from '../../../kit/refuse.ts';
import type { CellValue } from '../../../kit/workbook-cells.ts';
import type { Slot } from './filling.ts';

/** Why a cell of a file is not taken; `words` says it. */
export type CellFault = 'not-number' | 'not-whole' | 'too-many-decimals' | 'date-for-number' | 'error-value' | 'not-yes-no' | 'not-a-choice' | 'no-value-yet' | 'note-without-points';
export type CellReading<V = number> = { value: V | null } | { fault: CellFault; params: RefusalParams };

const nothing = ['', '-', '–', '—', '.'];
const yes = ['x', 'v', 'co', 'dat', 'dung', 'true', 'yes', 'y', '1', '✓', '✔', '☑'];
const no = ['khong', 'ko', 'k', 'khong dat', 'chua', 'chua dat', 'sai', 'false', 'no', 'n', '0'];
const looksLikeDate = /^\d{1,2}[/.-]\d{1,2}([/.-](\d{2}|\d{4}))?$/;

/** A cell as a person sees it, to be shown in a list of what was not taken. */
export function shownValue(value: CellValue | null): string {
  if (value === null) return '';
  if (value.kind === 'number') return Number.isInteger(value.value) ? String(value.value) : String(value.value).replace('.', ',');
  if (value.kind === 'yes-no') return value.value ? 'Có' : 'Không';
  return tidyText(value.text).trim();
}

const fault = (code: CellFault, value: CellValue | null): CellReading => ({ fault: code, params: { text: shownValue(value) } });

/** Points as hundredths: 8,5 · 8.5 · "1.234,5" · "1,234.5" · "3 điểm"; a number that Excel turned into a day is said to be one. */
export function readPoints(value: CellValue | null): CellReading {
  if (value === null) return { value: null };
  if (value.kind === 'date') return fault('date-for-number', value);
  if (value.kind === 'error') return fault('error-value', value);
  if (value.kind === 'yes-no') return fault('not-number', value);
  if (value.kind === 'number') {
    const hundredths = Math.round(value.value * 100); // a spreadsheet's 0,1 + 0,2 is 0,30000000000000004
    return Math.abs(hundredths - value.value * 100) < 1e-6 && Number.isSafeInteger(hundredths) ? { value: hundredths } : fault('too-many-decimals', value);
  }
  const typed = tidyText(value.text).replace(/[\u00a0\u202f]/g, ' ').trim().replace(/^[−–](?=\d)/, '-').replace(/\s*(điểm|đ)\.?$/i, '');
  if (nothing.includes(typed)) return { value: null };
  const points = parsePoints(typed);
  if (points !== null) return { value: points };
  if (looksLikeDate.test(typed)) return fault('date-for-number', value);
  return fault(/^-?\d[\d.,]*$/.test(typed) ? 'too-many-decimals' : 'not-number', value);
}

/** A whole number that is not negative. */
export function readCount(value: CellValue | null): CellReading {
  const read = readPoints(value);
  if (!('value' in read) || read.value === null) return 'fault' in read && read.fault === 'too-many-decimals' ? { ...read, fault: 'not-whole' } : read;
  return read.value % 100 === 0 && read.value >= 0 ? { value: read.value / 100 } : fault('not-whole', value);
}

/** x, v, có, đạt → 1; không → 0; empty or a dash → nothing said. */
export function readYesNo(value: CellValue | null): CellReading {
  if (value === null) return { value: null };
  if (value.kind === 'yes-no') return { value: value.value ? 1 : 0 };
  const said = searchKey(shownValue(value));
  if (nothing.includes(said)) return { value: null };
  if (yes.includes(said)) return { value: 1 };
  return no.includes(said) ? { value: 0 } : fault('not-yes-no', value);
}

/** One of the labels, with or without its points, or its number in the list counted from 1. */
export function readChoice(value: CellValue | null, choices: readonly string[]): CellReading {
  const said = searchKey(shownValue(value));
  if (value === null || nothing.includes(said)) return { value: null };
  const keys = choices.map(searchKey);
  const at = [keys.indexOf(said), keys.findIndex((key) => key.replace(/ \([\d.,]+\)$/, '') === said), /^\d{1,3}$/.test(said) && Number(said) <= choices.length ? Number(said) - 1 : -1].find((place) => place >= 0);
  return at === undefined ? fault('not-a-choice', value) : { value: at };
}

/** A slot's cell by its kind. A fact that is denied and a fact that is not mentioned are the same. */
export function readSlot({ kind, choices = [], fact }: Slot, value: CellValue | null): CellReading<number | string> {
  if (kind === 'count') return readCount(value);
  if (kind === 'points') return readPoints(value);
  if (kind === 'text') return { value: readNote(value) || null };
  if (kind === 'choice') return readChoice(value, choices);
  const read = readYesNo(value);
  return fact !== undefined && 'value' in read && read.value === 0 ? { value: null } : read;
}

/** A text cell: what was typed as text stays as it is, with its leading zeros; a day is written as a day, a number with a decimal comma. */
export function readNote(value: CellValue | null): string {
  if (value === null) return '';
  if (value.kind === 'number' && Math.abs(value.value * 100 - Math.round(value.value * 100)) < 1e-6) return formatPoints(Math.round(value.value * 100));
  return shownValue(value);
}
