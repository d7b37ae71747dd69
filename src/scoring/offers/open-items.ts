import type { OpenItem } from '../../kit/contracts.ts';
import type { Db } from '../../kit/server/command.ts';
import { listAssignments, listDraws } from '../store/cross-check.ts';
import { nameOpenDisputes } from '../store/disputes.ts';
import { listSheets } from '../store/sheets.ts';
import { crossOpenWords } from '../words/cross-check.ts';
import { disputeItemWords } from '../words/disputes.ts';
import { openItemWords } from '../words/sentences.ts';

/** Sheets that were not sent do not hold up the appraisal of the others; without appraisal, or without final scores, or over an open dispute, nothing goes on. */
export async function scoringOpenItems(db: Db, { yearId, stageKind }: { yearId: string; stageKind: string }): Promise<OpenItem[]> {
  const sheets = await listSheets(db, yearId);
  const item = (text: OpenItem['text'], isBlocking: boolean, statuses: readonly string[]): OpenItem[] => {
    const open = sheets.filter(({ status }) => statuses.includes(status));
    return open.length === 0 ? [] : [{ text, isBlocking, params: { count: open.length, units: open.map(({ name }) => name).join(', ') } }];
  };
  if (sheets.length === 0 && (stageKind === 'launch' || stageKind === 'running')) return [{ text: openItemWords.noBook, isBlocking: stageKind === 'running', params: {} }];
  if (stageKind === 'self-scoring') return item(openItemWords.unsent, false, ['draft', 'returned']);
  if (stageKind === 'appraisal') return [...item(openItemWords.unsent, true, ['draft', 'returned']), ...item(openItemWords.unappraised, true, ['submitted'])];
  if (stageKind === 'closing') return openDisputes(db, yearId);
  if (stageKind === 'cross-check') return crossItems(db, yearId, sheets);
  return stageKind === 'review' ? [...item(openItemWords.notFinal, true, ['draft', 'returned', 'submitted', 'appraised', 'explained']), ...(await openDisputes(db, yearId))] : [];
}

/** Neither the review nor the year ends over a dispute that nobody has ruled on. */
async function openDisputes(db: Db, yearId: string): Promise<OpenItem[]> {
  const open = await nameOpenDisputes(db, yearId);
  return open.count === 0 ? [] : [{ text: disputeItemWords.open, isBlocking: true, params: open }];
}

/** A cluster may go without a cross-check; one that has begun is finished, so that all units are judged alike. */
async function crossItems(db: Db, yearId: string, sheets: readonly { unitId: string; name: string }[]): Promise<OpenItem[]> {
  const draw = (await listDraws(db, yearId)).find(({ status }) => status === 'confirmed');
  if (draw === undefined) return [{ text: crossOpenWords.noDraw, isBlocking: false, params: {} }];
  const open = new Set((await listAssignments(db, draw.id)).filter(({ completedAt }) => completedAt === null).map(({ checkedId }) => checkedId));
  const units = sheets.filter(({ unitId }) => open.has(unitId)).map(({ name }) => name);
  return units.length === 0 ? [] : [{ text: crossOpenWords.unfinished, isBlocking: true, params: { count: units.length, units: units.join(', ') } }];
}
