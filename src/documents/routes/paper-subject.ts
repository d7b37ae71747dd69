import { readClock } from '../../kit/server/business-clock.ts';
import type { Db } from '../../kit/server/command.ts';
import type { PaperSubject } from '../access/issue.ts';
import { findKind } from '../offers/papers.ts';
import { findPaper, type PaperRow } from '../store/issue.ts';

/** A paper as commands and queries meet it: with its kind, and what the kind is asked for. */
export async function findSubject(db: Db, by: { documentId: string } | { code: string }): Promise<PaperSubject | null> {
  const row = await findPaper(db, by);
  return row && withKind(row, await readClock(db));
}

export function withKind(row: PaperRow, clock: { now: Date; today: string }): PaperSubject {
  const { yearId, year, clusterId, blockId, subjectId } = row;
  return { ...row, kind: findKind(row.paper), asked: { yearId, year, clusterId, blockId, subjectId, ...clock } };
}
