import { parsePoints } from '../../kit/points.ts';
import type { Check, Field } from '../input/forms.ts';

/** What a report says, by the key of the field: counts as numbers, choices and texts as they are. What was left empty is not there. */
export type Entries = Record<string, number | string>;
export type Typed = Readonly<Record<string, string>>;
export type FaultCode = 'required' | 'not-a-count' | 'below' | 'above' | 'not-a-choice' | 'too-long' | 'sum' | 'at-most' | 'needs-text' | 'too-many-files' | 'no-such-field';
/** What is wrong at a field; labels of other fields are among the parameters. */
export type Fault = { key: string; code: FaultCode; params: Record<string, string | number> };
export type Asked = { fields: readonly Field[]; checks: readonly Check[] };

/** "1.234", "1 234" and "1234" are the same count; null for anything that is no whole number from 0. */
export function parseCount(typed: string): number | null {
  const hundredths = parsePoints(typed.replace(/(?<=\d)[\s\u00a0](?=\d{3})/g, ''));
  return hundredths === null || hundredths < 0 || hundredths % 100 !== 0 ? null : hundredths / 100;
}

/** Reads what was typed by the form; `files` is how many files hang on the report. Entries are right only when there are no faults. */
export function readEntries({ fields, checks }: Asked, typed: Typed, files: number): { entries: Entries; faults: Fault[] } {
  const entries: Entries = {};
  const faults: Fault[] = [];
  const fault = (key: string, code: FaultCode, params: Fault['params'] = {}) => { faults.push({ key, code, params }); };
  for (const field of fields) {
    const said = (typed[field.key] ?? '').normalize('NFC').trim();
    if (field.type === 'files') {
      if (field.required && files === 0) fault(field.key, 'required');
      if (files > field.most) fault(field.key, 'too-many-files', { most: field.most });
    } else if (said === '') {
      if (field.required) fault(field.key, 'required');
    } else if (field.type === 'number') {
      const count = parseCount(said);
      if (count === null) fault(field.key, 'not-a-count', { typed: said.slice(0, 40) });
      else if (count < field.min) fault(field.key, 'below', { min: field.min });
      else if (count > field.max) fault(field.key, 'above', { max: field.max });
      else entries[field.key] = count;
    } else if (field.type === 'choice') {
      if (field.options.includes(said)) entries[field.key] = said;
      else fault(field.key, 'not-a-choice');
    } else if (said.length > field.most) fault(field.key, 'too-long', { most: field.most });
    else entries[field.key] = said;
  }
  for (const key of Object.keys(typed)) if (!fields.some((field) => field.key === key)) fault(key, 'no-such-field');
  return { entries, faults: [...faults, ...crossFaults(fields, checks, entries)] };
}

/** Fields held against each other; only those that are filled in. */
function crossFaults(fields: readonly Field[], checks: readonly Check[], entries: Entries): Fault[] {
  const label = (key: string) => fields.find((field) => field.key === key)?.label ?? key;
  const count = (key: string) => (typeof entries[key] === 'number' ? entries[key] : null);
  return checks.flatMap((check): Fault[] => {
    if (check.kind === 'sum') {
      const [total, parts] = [count(check.total), check.parts.map(count)];
      if (total === null || parts.some((part) => part === null)) return [];
      const sum = parts.reduce<number>((all, part) => all + part!, 0);
      return sum === total ? [] : [{ key: check.total, code: 'sum', params: { total, sum, parts: check.parts.map(label).join(' + ') } }];
    }
    const value = count(check.key);
    if (value === null) return [];
    if (check.kind === 'needs-text') return value > 0 && entries[check.text] === undefined ? [{ key: check.text, code: 'needs-text', params: { label: label(check.key), value } }] : [];
    const of = count(check.of);
    return of === null || value <= of ? [] : [{ key: check.key, code: 'at-most', params: { value, of, label: label(check.of) } }];
  });
}

/** How many times the last a figure must be to be looked at once more. */
const manyTimes = 3;
export type SecondLook = { key: string; last: number; now: number };
/** Figures that are three times the last or more: the sender looks again, nobody is stopped. */
export const secondLooks = (fields: readonly Field[], entries: Entries, last: Entries | null): SecondLook[] => fields.flatMap(({ key, type }) => {
  const [before, now] = [last?.[key], entries[key]];
  return type === 'number' && typeof before === 'number' && typeof now === 'number' && before > 0 && now >= manyTimes * before ? [{ key, last: before, now }] : [];
});

/** What "nothing to report" says: no new counts, what stood before still stands, and of choices the last or the first. */
export function nilEntries(fields: readonly Field[], last: Entries | null): Entries {
  const said = fields.flatMap((field): [string, number | string][] => {
    const before = last?.[field.key];
    if (field.type === 'number') return [[field.key, Math.max(field.min, field.measure === 'stock' && typeof before === 'number' ? before : 0)]];
    if (field.type !== 'choice') return [];
    return [[field.key, typeof before === 'string' && field.options.includes(before) ? before : field.options[0]!]];
  });
  return Object.fromEntries(said);
}

/** What a form shows again to be sent or corrected, as text. */
export const typedOf = (fields: readonly Field[], entries: Entries): Record<string, string> =>
  Object.fromEntries(fields.flatMap(({ key, type }) => (type === 'files' || entries[key] === undefined ? [] : [[key, String(entries[key])]])));

export type Difference = { key: string; label: string; before: number | string | null; after: number | string | null };
/** What changed from one version of a report to the next. */
export const differenceOf = (fields: readonly Field[], before: Entries, after: Entries): Difference[] => fields.flatMap(({ key, label }) =>
  (before[key] === after[key] ? [] : [{ key, label, before: before[key] ?? null, after: after[key] ?? null }]));
