import { downloadOf } from '../../documents/offers/download.ts';
import { loadFrame } from '../../documents/offers/working-frame.ts';
import { query, type Context, type Db } from '../../kit/server/command.ts';
import { findUnitYear, listYearUnits, type UnitYear } from '../../movement/store/place.ts';
import { refuseRead, seesNames } from '../access/duty.ts';
import { logPaper as logTree, rosterPaper as rosterTree } from '../document/roster.ts';
import { rosterPaperQuery } from '../input/duty.ts';
import { lastOfMonth, namesHiddenFrom } from '../rules/months.ts';
import { loadUnitLines } from '../store/lines.ts';
import { listPeople } from '../store/people.ts';
import { listRules, ruleOn } from '../store/settings.ts';

type Asked = Context<{ month: string; format: 'pdf' | 'docx' | 'xlsx' }, UnitYear>;
/** What a paper of a month shows to a reader: names only where he may see them. */
async function printed(db: Db, { subject, input: { month }, actor, now, today }: Asked, type: string) {
  const [frame, units, lines, people, rules] = await Promise.all([loadFrame(db, { ...subject, type, now, today }), listYearUnits(db, subject.yearId), loadUnitLines(db, subject, month, lastOfMonth(month)), listPeople(db, { unitId: subject.unitId }), listRules(db, subject.clusterId)]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  const isNamed = seesNames(actor, subject, today >= namesHiddenFrom(month, ruleOn(rules, month)));
  const shifts = lines.filter((line) => line.month === month).map((line) => ({ ...line, names: isNamed ? line.personIds.map((id) => nameOf.get(id)!) : null }));
  return { frame, month, unit: units.find(({ unitId }) => unitId === subject.unitId)!.agencyName, shifts };
}

export const rosterPaper = query({
  name: 'duty.roster-paper', summary: 'The roster of a unit for a month as PDF, DOCX or XLSX, A4 landscape: a working print; names where the caller may see them.',
  input: rosterPaperQuery, subject: findUnitYear, access: refuseRead,
  run: async (db, ctx) => downloadOf(rosterTree(await printed(db, ctx, 'LT')), ctx.input.format, `lich-truc-${ctx.input.month.slice(0, 7)}`, ctx.now),
});
export const logPaper = query({
  name: 'duty.log-paper', summary: 'The duty log of a unit for a month as PDF, DOCX or XLSX: who took and handed over each shift, strength, what happened; a working print.',
  input: rosterPaperQuery, subject: findUnitYear, access: refuseRead,
  run: async (db, ctx) => downloadOf(logTree(await printed(db, ctx, 'ST')), ctx.input.format, `so-truc-${ctx.input.month.slice(0, 7)}`, ctx.now),
});
