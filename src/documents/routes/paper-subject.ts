import { readClock } from '../../kit/server/business-clock.ts';
import type { Db } from '../../kit/server/command.ts';
import type { PaperSubject } from '../access/issue.ts';
import { findKind } from '../offers/papers.ts';
import { findPaper, type PaperRow } from '../store/issue.ts';

/** A paper as commands and queries meet it: with its kind, and what the kind is asked for. */
export async function findSubject(db: Db, by: { documentId: string } | { code: string }): Promise<PaperSubject | null> {
  const row = await findPaper(db, by);
  return row && withKind(db, row, await readClock(db));
}

export async function withKind(db: Db, row: PaperRow, clock: { now: Date; today: string }): Promise<PaperSubject> {
  const { yearId, year, clusterId, blockId, subjectId } = row;
  const kind = findKind(row.paper);
  const asked = { yearId, year, clusterId, blockId, subjectId, ...clock };
  const aboutUnitId = subjectId === null ? null : ((await kind?.concerns?.(db, subjectId)) ?? null);
  return { ...row, kind, asked, aboutUnitId, isReader: (await kind?.readers?.(db, asked, row.unitId)) ?? null };
}
