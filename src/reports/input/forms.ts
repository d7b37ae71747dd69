import { z } from 'zod';
import { formKinds, rhythms } from '../rules/form-kinds.ts';

const line = (most: number) => z.string().trim().normalize('NFC').min(1).max(most);
const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);
const described = { key, label: line(200), required: z.boolean() };
/** Numbers are whole counts. A flow is summed over time (new cases), a stock stands until the next report (in quarantine now). */
const field = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('number'), ...described, unit: z.string().trim().normalize('NFC').max(30), measure: z.enum(['flow', 'stock']), min: z.int().min(0), max: z.int().max(1_000_000_000) }),
  z.strictObject({ type: z.literal('choice'), ...described, options: z.array(line(100)).min(2).max(20) }),
  z.strictObject({ type: z.literal('text'), ...described, most: z.int().min(1).max(4000) }),
  z.strictObject({ type: z.literal('files'), ...described, most: z.int().min(1).max(10) }),
]);
export type Field = z.infer<typeof field>;
export type NumberField = Extract<Field, { type: 'number' }>;

/** sum: the parts make the total; at-most: `key` is not above `of`; needs-text: a number above 0 asks for its words. */
const check = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sum'), total: key, parts: z.array(key).min(2).max(20) }),
  z.strictObject({ kind: z.literal('at-most'), key, of: key }),
  z.strictObject({ kind: z.literal('needs-text'), key, text: key }),
]);
export type Check = z.infer<typeof check>;

const limits = {
  /** Strictly before this time of day, '16:00'; null: by the end of the day. */
  before: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).nullable(),
  /** Where a day that is not worked moves to. */
  moved: z.enum(['stay', 'next', 'previous']),
  /** Reports are taken until the end of the day this many days after the due day. */
  lockDays: z.int().min(0).max(366),
  lateDays: z.enum(['calendar', 'working']),
};
/** From the end of a period to its deadline. tet: days from mùng 1 (0), so that mùng 5 is 4 and the eve is -1. */
const dueRule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('after-end'), days: z.int().min(-60).max(120), ...limits }),
  z.strictObject({ kind: z.literal('day-of-month'), day: z.int().min(1).max(31), months: z.int().min(0).max(3), ...limits }),
  z.strictObject({ kind: z.literal('weekday'), weekday: z.int().min(1).max(7), weeks: z.int().min(0).max(4), ...limits }),
  z.strictObject({ kind: z.literal('tet'), days: z.int().min(-10).max(20), ...limits }),
  z.strictObject({ kind: z.literal('hours-after'), hours: z.int().min(1).max(240), lockDays: limits.lockDays, lateDays: limits.lateDays }),
]);
export type DueRule = z.infer<typeof dueRule>;

export const formsQuery = z.strictObject({ yearId: z.uuid() });
/** `formId` null: a new form. Otherwise a new version of what it asks; code, kind, rhythm and days stay as they are. `version` is the number of versions that was seen. */
export const adoptFormInput = z.strictObject({
  yearId: z.uuid(), formId: z.uuid().nullable(), version: z.int().min(0), code: key, name: line(200), kind: z.enum(formKinds), rhythm: z.enum(rhythms), startsOn: z.iso.date(), endsOn: z.iso.date(),
  fields: z.array(field).min(1).max(60), checks: z.array(check).max(40), dueRule, allowsNil: z.boolean(), validFrom: z.iso.date(), note: line(500),
}).superRefine(({ fields, checks, rhythm, kind, dueRule: rule, startsOn, endsOn }, told) => {
  const fault = (path: string, message: string) => told.addIssue({ code: 'custom', path: [path], message });
  const numbers = new Set(fields.flatMap((one) => (one.type === 'number' ? [one.key] : [])));
  const texts = new Set(fields.flatMap((one) => (one.type === 'text' ? [one.key] : [])));
  if (new Set(fields.map((one) => one.key)).size < fields.length) fault('fields', 'reports.same-key');
  if (fields.some((one) => one.type === 'number' && one.min > one.max)) fault('fields', 'reports.min-above-max');
  if (checks.some((one) => ![...(one.kind === 'sum' ? [one.total, ...one.parts] : one.kind === 'at-most' ? [one.key, one.of] : [one.key])].every((asked) => numbers.has(asked)) || (one.kind === 'needs-text' && !texts.has(one.text)))) fault('checks', 'reports.check-without-field');
  if ((kind === 'quick') !== (rhythm === 'event') || (rhythm === 'event') !== (rule.kind === 'hours-after')) fault('dueRule', 'reports.quick-by-hours');
  if (endsOn < startsOn) fault('endsOn', 'reports.ends-before-it-begins');
});
export type AdoptedForm = z.infer<typeof adoptFormInput>;
/** Something happened: `unitId` reports it, null: all units do. */
export const openEventInput = z.strictObject({ yearId: z.uuid(), formId: z.uuid(), unitId: z.uuid().nullable(), name: line(300), eventAt: z.iso.datetime({ offset: true }) });
