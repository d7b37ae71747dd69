import { sql } from 'kysely';
import type { Db, Trx } from '../../kit/server/command.ts';
import type { ScoreStage } from './sheets.ts';

export type HistoryKind = 'score' | 'explain' | 'comment' | 'submit' | 'return' | 'withdraw' | 'appraise' | 'finalise' | 'reopen' | 'dispute' | 'dispute-withdrawn' | 'ruling';
export type HistoryEntry = { kind: HistoryKind; criterionId?: string | null; stage?: ScoreStage | null; points?: number | null; text?: string | null };
export type HistoryLine = { id: string; kind: HistoryKind; stage: ScoreStage | null; points: number | null; text: string | null; byName: string; at: Date };

type By = { newId: () => string; actor: { personId: string | null; name: string }; now: Date };

/** Appends what happened to a sheet or to one of its criteria; nothing here is ever changed. */
export async function addHistory(trx: Trx, { yearId, sheetId }: { yearId: string; sheetId: string }, entries: readonly HistoryEntry[], { newId, actor, now }: By): Promise<void> {
  if (entries.length === 0) return;
  await trx.insertInto('score_history').values(entries.map((entry) => ({
    id: newId(), emulation_year_id: yearId, sheet_id: sheetId, criterion_id: entry.criterionId ?? null, kind: entry.kind, stage: entry.stage ?? null,
    points: entry.points ?? null, text: entry.text ?? null, by_person: actor.personId, by_name: actor.name, at: now,
  }))).execute();
}

/** The events of a sheet as a whole, and those of one criterion when it is named; the oldest first. */
export async function listHistory(db: Db, sheetId: string, criterionId: string | null): Promise<HistoryLine[]> {
  const { rows } = await sql<HistoryLine>`
    select id, kind, stage, points, text, by_name as "byName", at from score_history
    where sheet_id = ${sheetId} and (criterion_id is null or criterion_id = ${criterionId}) order by at, id`.execute(db);
  return rows;
}

export type ExplanationLine = { criterionId: string; text: string; byName: string; at: Date };
/** What a unit answered about the criteria of its sheet, the oldest first. */
export async function listExplanations(db: Db, sheetId: string): Promise<ExplanationLine[]> {
  const { rows } = await sql<ExplanationLine>`
    select criterion_id as "criterionId", text, by_name as "byName", at from score_history
    where sheet_id = ${sheetId} and kind = 'explain' and criterion_id is not null and text is not null order by at, id`.execute(db);
  return rows;
}
