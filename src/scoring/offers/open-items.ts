import type { OpenItem } from '../../kit/contracts.ts';
import type { Db } from '../../kit/server/command.ts';
import { nameOpenDisputes } from '../store/disputes.ts';
import { listSheets } from '../store/sheets.ts';
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
  return stageKind === 'review' ? [...item(openItemWords.notFinal, true, ['draft', 'returned', 'submitted', 'appraised', 'explained']), ...(await openDisputes(db, yearId))] : [];
}

/** The review does not end over a dispute that nobody has ruled on. */
async function openDisputes(db: Db, yearId: string): Promise<OpenItem[]> {
  const open = await nameOpenDisputes(db, yearId);
  return open.count === 0 ? [] : [{ text: disputeItemWords.open, isBlocking: true, params: open }];
}
