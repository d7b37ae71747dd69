import { z } from 'zod';

const text = (most: number) => z.string().trim().normalize('NFC').min(1).max(most);
const ofYear = { yearId: z.uuid() };
const version = z.int().min(1);
/** Hundredths of the unit of measure. */
const amount = z.int().min(0).max(100_000_000);

export const launchQuery = z.strictObject(ofYear);
export const saveLaunchInput = z.strictObject({ ...ofYear, version, theme: text(500), slogan: text(500), conferenceOn: z.iso.date().nullable(), conferencePlace: text(300).nullable(), registrationsDueAt: z.iso.datetime({ offset: true }).nullable() });
const target = z.strictObject({ id: z.uuid().nullable(), measure: text(500), unitOfMeasure: text(60), direction: z.enum(['at-least', 'at-most']), target: amount, source: text(500), measuredBy: z.string().max(80).nullable().default(null) });
/** The whole pledge in its order; `measuredBy`: the measure that fills a target's result, null where it is noted by hand; `version` is the year's, a target without id is new, one that is left out goes. */
export const savePledgeInput = z.strictObject({ ...ofYear, version, targets: z.array(target).max(40) });
export const reopenPledgeInput = z.strictObject({ ...ofYear, reason: text(1000) });
export const signPledgeInput = z.strictObject({ ...ofYear, unitId: z.uuid(), signerName: text(100), signerPost: text(100) });
/** `unitId` null: of the cluster as a whole; `version` 0: nothing was noted yet. */
export const noteResultInput = z.strictObject({ ...ofYear, targetId: z.uuid(), unitId: z.uuid().nullable(), version: z.int().min(0), done: amount, note: text(1000).nullable() });
export const removeResultInput = z.strictObject({ ...ofYear, targetId: z.uuid(), unitId: z.uuid().nullable(), version });
/** The records behind the figure of one unit. */
export const pledgeRecordsQuery = z.strictObject({ ...ofYear, targetId: z.uuid(), unitId: z.uuid() });
export const registerTitlesInput = z.strictObject({ ...ofYear, unitId: z.uuid(), titleId: z.uuid(), subjects: z.array(z.strictObject({ name: text(150), post: text(150).nullable() })).min(1).max(100), lateReason: text(500).nullable() });
export const withdrawRegistrationInput = z.strictObject({ registrationId: z.uuid() });
export const saveCampaignInput = z.strictObject({ ...ofYear, id: z.uuid().nullable(), version: z.int().min(0), name: text(200), theme: text(500), startsOn: z.iso.date(), endsOn: z.iso.date() });
export const removeCampaignInput = z.strictObject({ campaignId: z.uuid() });
