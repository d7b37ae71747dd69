import { z } from 'zod';

const title = z.string().trim().normalize('NFC').min(1).max(200);

export const clusterQuery = z.strictObject({ clusterId: z.uuid(), day: z.iso.date().optional() });
export const unitQuery = z.strictObject({ unitId: z.uuid() });
export const renameUnitInput = z.strictObject({ unitId: z.uuid(), agencyName: title, shortName: title, abbreviation: z.string().trim().min(1).max(30), from: z.iso.date(), decisionRef: title });
export const setLeadershipInput = z.strictObject({
  clusterId: z.uuid(), unitId: z.uuid(), role: z.enum(['leader', 'deputy']), selection: z.enum(['elected', 'rotation', 'appointed']),
  from: z.iso.date(), until: z.iso.date(), decisionRef: title,
}).refine(({ from, until }) => from < until, { path: ['until'], message: 'organisation.ends-before-it-begins' });
