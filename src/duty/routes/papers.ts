import { downloadOf } from '../../documents/offers/download.ts';
import type { PaperKind } from '../../documents/offers/papers.ts';
import { loadFrame } from '../../documents/offers/working-frame.ts';
import { workingPaper } from '../../documents/offers/working-paper.ts';
import { query, type Context, type Db } from '../../kit/server/command.ts';
import { findUnitYear, type UnitYear } from '../../movement/store/place.ts';
import { refuseRead, seesNames } from '../access/duty.ts';
import { rosterPaperQuery } from '../input/duty.ts';
import { logKind, rosterKind, tellLog, tellRoster } from '../offers/papers.ts';
import { loadMonth } from '../store/month.ts';

type Asked = Context<{ month: string; format: 'pdf' | 'docx' | 'xlsx' }, UnitYear>;
/** A paper of a month as a reader may see it: with names only where he may see them. */
async function printed(db: Db, { subject, input: { month, format }, actor, now, today }: Asked, kind: PaperKind, tell: typeof tellRoster, name: string) {
  const [frame, found] = await Promise.all([loadFrame(db, { ...subject, type: kind.type, now, today }), loadMonth(db, subject, month)]);
  const paper = await workingPaper(db, kind, { clusterId: subject.clusterId, frame, ...tell(found, { now, isNamed: seesNames(actor, subject, today >= found.hiddenFrom) }) });
  return downloadOf(paper, format, `${name}-${month.slice(0, 7)}`, now);
}

export const rosterPaper = query({
  name: 'duty.roster-paper', summary: 'The roster of a unit for a month as PDF, DOCX or XLSX, a row for each day on A4: a working print of what the documents centre issues; names where the caller may see them.',
  input: rosterPaperQuery, subject: findUnitYear, access: refuseRead, run: (db, ctx) => printed(db, ctx, rosterKind, tellRoster, 'lich-truc'),
});
export const logPaper = query({
  name: 'duty.log-paper', summary: 'The duty log of a unit for a month as PDF, DOCX or XLSX: who took and handed over each shift, strength, what happened; a working print of what the documents centre issues.',
  input: rosterPaperQuery, subject: findUnitYear, access: refuseRead, run: (db, ctx) => printed(db, ctx, logKind, tellLog, 'so-truc'),
});
