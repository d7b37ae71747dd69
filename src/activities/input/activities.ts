import { z } from 'zod';
import { mostMoney } from '../../kit/money.ts';
import { activityKinds, filePurposes } from '../rules/kinds.ts';
import { lineKinds } from '../rules/lines.ts';

const text = (most: number) => z.string().trim().normalize('NFC').min(1).max(most);
const id = z.uuid();
const day = z.iso.date();
/** Whole đồng, or a count. */
const whole = z.int().min(0).max(mostMoney);
const version = z.int().min(1);

const line = z.strictObject({
  id: id.nullable(), kind: z.enum(lineKinds), item: text(200), unit: text(30), quantity: whole.min(1), unitPrice: whole, startsOn: day.nullable(), endsOn: day.nullable(), delivered: whole, overReason: text(500).nullable(),
});
const share = z.strictObject({ unitId: id, amount: whole });
/**
 * The whole activity. `activityId` null and `version` 0: a new one; `unitId` null: a joint one of the cluster, whose `shares` name the units that bear it
 * (what a unit does alone is its own share, `shares` stays empty). A line without id is new, one that is left out goes.
 */
export const saveActivityInput = z.strictObject({
  yearId: id, activityId: id.nullable(), version: z.int().min(0), unitId: id.nullable(), name: text(300), occasion: text(200), kind: z.enum(activityKinds), heldOn: day,
  beneficiary: text(300), beneficiaryCount: z.int().min(0).max(1_000_000).nullable(), beneficiaryNoun: text(60).nullable(), note: text(2000).nullable(), lines: z.array(line).max(100), shares: z.array(share).max(100),
});
export const activitiesQuery = z.strictObject({ yearId: id });
/** A working print of the year: gift by gift, or by who received. */
export const activitiesPaperQuery = activitiesQuery.extend({ format: z.enum(['pdf', 'docx', 'xlsx']), by: z.enum(['activity', 'beneficiary']).default('activity') });
export const activityQuery = z.strictObject({ activityId: id });
export const activityAct = z.strictObject({ activityId: id, version });
export const reopenActivityInput = activityAct.extend({ reason: z.string().trim().normalize('NFC').min(5).max(1000) });
/** What has arrived by now, of every line that changed; counted as the line counts. */
export const deliverGiftsInput = activityAct.extend({ lines: z.array(z.strictObject({ id, delivered: whole, overReason: text(500).nullable() })).min(1).max(100) });
/** `amount` is the share as it was seen: another one by now is a clash. */
export const answerShareInput = z.strictObject({ activityId: id, unitId: id, amount: whole, agrees: z.boolean(), note: text(1000).nullable() });
export const attachActivityFileInput = z.strictObject({ activityId: id, purpose: z.enum(filePurposes) });
export const activityFileInput = z.strictObject({ fileId: id });
