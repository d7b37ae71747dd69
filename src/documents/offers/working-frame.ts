import type { Db } from '../../kit/server/command.ts';
import { loadIssuer } from '../../organisation/store.ts';
import type { workingFrame } from '../document/frame.ts';
import { symbolOf } from '../rules/numbers.ts';
import { findIssuerPlace } from '../store/place.ts';

export type Frame = Parameters<typeof workingFrame>[0];
type Asked = { type: string; yearId: string; clusterId: string; /** Null: a paper of the cluster. */ unitId: string | null; isDemo: boolean; now: Date; today: string };

/** What stands around a working print of the cluster, or of one of its units. */
export async function loadFrame(db: Db, { type, yearId, clusterId, unitId, isDemo, now, today }: Asked): Promise<Frame> {
  const [issuer, place] = await Promise.all([loadIssuer(db, clusterId, today), findIssuerPlace(db, { yearId, unitId })]);
  return { issuer: { ...issuer, unitName: unitId === null ? null : (place?.name ?? null) }, type, symbol: symbolOf(type, place?.symbol ?? issuer.symbol), place: issuer.place, isDemo, now };
}
