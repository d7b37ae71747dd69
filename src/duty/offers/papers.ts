import { counted, figure, part } from '../../documents/offers/figures.ts';
import type { Figure, Missing, PaperAsked, PaperKind, Part, ToldOfYear } from '../../documents/offers/papers.ts';
import { dayInVietnam, formatDate } from '../../kit/dates.ts';
import type { Db } from '../../kit/server/command.ts';
import { say } from '../../kit/words.ts';
import { listYearUnits } from '../../movement/store/place.ts';
import { keepsRoster, seesNames } from '../access/duty.ts';
import { countedOf, logTable, rosterTable, strengthKeys, type PrintedShift } from '../document/roster.ts';
import { hiddenFromOf, loadMonth, type UnitMonth } from '../store/month.ts';
import { findRosterById, listRosters } from '../store/rosters.ts';
import { figureWords as words, kindNames, logWording, missingWords as lacks, paperWords, rosterWording } from '../words/papers.ts';

const monthText = (month: string) => `${month.slice(5, 7)}/${month.slice(0, 4)}`;
type Asked = Pick<PaperAsked, 'now'> & { /** Whether the reader may see names; others read how many there are. */ isNamed: boolean };
type Told = { figures: Figure[]; parts: Part[]; missing: Missing[] };

function told(found: UnitMonth | null, tell: (shifts: readonly PrintedShift[], opens: string) => Told, isNamed: boolean): ToldOfYear {
  const opens = found === null ? './truc' : `./truc?muc=thang&thang=${found.month.slice(0, 7)}&don-vi=${found.unitId}`;
  const shifts = (found?.shifts ?? []).map((one): PrintedShift => ({ ...one, names: isNamed ? one.names : null }));
  const { figures, parts, missing } = tell(shifts, opens);
  return {
    figures: [figure(words.unit, found && found.agencyName), figure(words.month, found && monthText(found.month)), counted(words.shifts, shifts.length, { opens }), ...figures],
    parts, missing: shifts.length === 0 ? [{ text: lacks.nothing, params: {}, opens }] : missing,
  };
}
const lacking = (count: number, text: Missing['text'], opens?: string): Missing[] => (count === 0 ? [] : [{ text, params: { count }, ...(opens !== undefined && { opens }) }]);
const isShort = ({ missing }: PrintedShift) => missing > 0;

/** A roster as its paper tells it, also before any shift is laid. */
export const tellRoster = (found: UnitMonth | null, { isNamed }: Asked): ToldOfYear => told(found, (shifts, opens) => {
  const publishedAt = found?.roster?.publishedAt ?? null;
  return {
    figures: [counted(words.short, shifts.filter(isShort).length, { opens }), figure(words.published, publishedAt && formatDate(dayInVietnam(publishedAt)), { opens }), figure(words.surges, found && ([...new Set(shifts.flatMap(({ surges }) => surges))].join('; ') || paperWords.noSurge), { opens })],
    parts: [part(words.table, found === null ? [] : rosterTable(found.month, shifts, found.calendar))],
    missing: [...(publishedAt === null ? [{ text: lacks.unpublished, params: {}, opens }] : []), ...lacking(shifts.filter(isShort).length, lacks.short, opens)],
  };
}, isNamed);

/** The duty log of a month as its paper tells it. */
export const tellLog = (found: UnitMonth | null, { now, isNamed }: Asked): ToldOfYear => told(found, (shifts, opens) => {
  const sums = strengthKeys.map((key) => counted(words[key], shifts.reduce((sum, one) => sum + (countedOf(one)?.[key] ?? 0), 0), { opens }));
  const ended = shifts.filter(({ endsAt }) => endsAt <= now);
  const count = (name: (typeof words)[keyof typeof words], is: (one: PrintedShift) => boolean) => counted(name, shifts.filter(is).length, { opens });
  return {
    figures: [count(words.taken, ({ take }) => take !== null), count(words.handed, ({ hand }) => hand !== null), counted(words.full, ended.filter((one) => !isShort(one)).length, { opens }), count(words.incidents, ({ take, hand }) => (hand?.incident ?? take?.incident ?? null) !== null), ...sums],
    parts: [part(words.log, logTable(shifts), shifts.length)],
    missing: [...lacking(shifts.length - ended.length, lacks.running), ...lacking(ended.filter(({ hand }) => hand === null).length, lacks.unhanded, opens)],
  };
}, isNamed);

/** The rosters of a year that somebody keeps, the latest month first; a paper of one is the unit's own, and only those read it who may see its names. */
function ofMonth(given: Pick<PaperKind, 'id' | 'name' | 'type' | 'page' | 'wording'> & { tell: typeof tellRoster }): PaperKind {
  const { tell, ...kind } = given;
  const find = (db: Db, { subjectId }: Pick<PaperAsked, 'subjectId'>) => (subjectId === null ? null : findRosterById(db, subjectId));
  return {
    ...kind, issuedBy: 'unit', stages: ['running'], mayMake: (actor, _asked, unitId) => unitId !== null && keepsRoster(actor, unitId),
    async subjects(db, { yearId }, actor) {
      const own = (await listYearUnits(db, yearId)).filter(({ unitId }) => keepsRoster(actor, unitId));
      if (own.length === 0) return [];
      return (await listRosters(db, yearId)).reverse().flatMap(({ id, unitId, month }) => own.filter((unit) => unit.unitId === unitId).map(({ shortName }) => ({ id, unitId, name: say(kindNames.subject, { month: monthText(month), unit: shortName }) })));
    },
    async readers(db, asked, unitId) {
      const roster = await find(db, asked);
      const isHidden = roster === null || asked.today >= (await hiddenFromOf(db, asked.clusterId, roster.month));
      return (actor) => unitId !== null && seesNames(actor, { ...asked, unitId }, isHidden);
    },
    async read(db, asked) {
      const roster = await find(db, asked);
      return tell(roster && (await loadMonth(db, { ...asked, unitId: roster.unitId }, roster.month)), { now: asked.now, isNamed: true });
    },
  };
}

export const rosterKind = ofMonth({ id: 'duty-roster', name: kindNames.roster, type: 'LT', page: 'a4', wording: rosterWording, tell: tellRoster });
export const logKind = ofMonth({ id: 'duty-log', name: kindNames.log, type: 'ST', page: 'a4-landscape', wording: logWording, tell: tellLog });
