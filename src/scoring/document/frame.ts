import { workingFrame } from '../../documents/document/frame.ts';
import { symbolOf } from '../../documents/rules/numbers.ts';
import type { Issuer } from '../../organisation/store.ts';

export type PaperYear = { year: number; clusterName: string; isDemo: boolean };
/** `unitName`: a print of that unit's command board; otherwise of the cluster. `type`: the mark of the kind, "DS", "BB". */
type Given = { issuer: Issuer; unitName?: string; year: PaperYear; now: Date; type: string };

/** What stands around a working print of scores: a draft without number and day, with the time of its figures. */
export const scoringFrame = ({ issuer, unitName, year, now, type }: Given): ReturnType<typeof workingFrame> =>
  workingFrame({ issuer: { ...issuer, unitName: unitName ?? null }, type, symbol: symbolOf(type, issuer.symbol), place: issuer.place, isDemo: year.isDemo, now });
