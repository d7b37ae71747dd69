import { z } from 'zod';

const text = (least: number, most: number) => z.string().trim().normalize('NFC').min(least).max(most);
/** The conclusions of one meeting; each becomes a task. `unitIds` null: every member of the cluster today. */
export const giveConclusionsInput = z.strictObject({
  yearId: z.uuid(), sourceNumber: text(1, 100).nullable(), sourceOn: z.iso.date().nullable(),
  conclusions: z.array(z.strictObject({ title: text(5, 500), unitIds: z.array(z.uuid()).min(1).max(200).nullable(), dueAt: z.iso.datetime({ offset: true }) })).min(1).max(60),
});
