import { countedTable } from '../../documents/document/counted-table.ts';
import { workingFrame } from '../../documents/document/frame.ts';
import { text, type Block, type Cell, type Paper } from '../../documents/document/tree.ts';
import type { Frame } from '../../documents/offers/working-frame.ts';
import { formatInstant } from '../../kit/dates.ts';
import { planParts, type PlanPart, type Span } from '../rules/kinds.ts';
import { paperWords as words } from '../words/papers.ts';

export type PrintedShift = Span & { postName: string; task: string; agencyName: string; needed: number; assigned: number; /** Null: the reader may not see them. */ people: readonly { name: string; post: string | null }[] | null };
export type PrintedUnit = { agencyName: string; shifts: number; full: number; needed: number; assigned: number };
export type PrintedCheck = { what: string; responsible: string; /** Null: it is for who leads. */ agencyName: string | null; dueAt: Date; doneAt: Date | null };

const count = (n: number): Cell => text(String(n), { align: 'center', number: n, decimals: 0 });
const none: Block[] = [{ kind: 'paragraph', text: [words.none] }];
const orNone = (rows: readonly unknown[], table: Block): Block[] => (rows.length === 0 ? none : [table]);
const more = { order: words.order, total: words.total, size: 11 };
/** "06:00–14:00 14/10/2020", with the other day where it ends on one. */
export function shiftTime({ startsAt, endsAt }: Span): string {
  const [[day, from], [lastDay, to]] = [formatInstant(startsAt).split(' '), formatInstant(endsAt).split(' ')] as [[string, string], [string, string]];
  return day === lastDay ? `${from}–${to} ${day}` : `${from} ${day} – ${to} ${lastDay}`;
}

export const postTable = (shifts: readonly PrintedShift[]): Block[] => orNone(shifts, countedTable(shifts, [
  [words.post, 34, (one) => text(one.postName)], [words.task, 46, (one) => text(one.task)], [words.shift, 34, (one) => text(shiftTime(one), { align: 'center' })], [words.unit, 34, (one) => text(one.agencyName)], [words.needed, 15, (one) => count(one.needed), (one) => one.needed], [words.assigned, 15, (one) => count(one.assigned), (one) => one.assigned],
], more));
export const unitTable = (units: readonly PrintedUnit[]): Block[] => orNone(units, countedTable(units, [
  [words.unit, 70, (one) => text(one.agencyName)], [words.shifts, 20, (one) => count(one.shifts), (one) => one.shifts], [words.full, 22, (one) => count(one.full), (one) => one.full], [words.allNeeded, 22, (one) => count(one.needed), (one) => one.needed], [words.allAssigned, 22, (one) => count(one.assigned), (one) => one.assigned],
], more));
export const checkTable = (checks: readonly PrintedCheck[]): Block[] => orNone(checks, countedTable(checks, [
  [words.what, 70, (one) => text(one.what)], [words.responsible, 46, (one) => text([one.responsible, one.agencyName].filter((part) => part !== null).join(', '))], [words.due, 28, (one) => text(formatInstant(one.dueAt), { align: 'center' })], [words.state, 22, (one) => text(one.doneAt === null ? words.notDone : words.done, { align: 'center' })],
], { order: words.order, size: 11 }));
type Line = { name: string; office: string; unit: string; post: string; shift: string };
/** Everybody shift by shift; of units whose names the reader may not see how many they are. */
export function peopleTable(shifts: readonly PrintedShift[]): Block[] {
  const lines = shifts.flatMap((one): Line[] => {
    const where = { unit: one.agencyName, post: one.postName, shift: shiftTime(one) };
    return one.people === null ? [{ ...where, name: words.people(one.assigned), office: '' }] : one.people.length === 0 ? [{ ...where, name: words.nobody, office: '' }] : one.people.map(({ name, post }) => ({ ...where, name, office: post ?? '' }));
  });
  return orNone(lines, countedTable(lines, [[words.name, 40, ({ name }) => text(name)], [words.office, 34, ({ office }) => text(office)], [words.unit, 34, ({ unit }) => text(unit)], [words.post, 34, ({ post }) => text(post)], [words.shift, 34, ({ shift }) => text(shift, { align: 'center' })]], { order: words.order, size: 11 }));
}
/** What was typed into a part of a plan, paragraph by paragraph. */
export const typedText = (typed: string): Block[] => (typed.trim() === '' ? [words.empty] : typed.split('\n').filter((line) => line.trim() !== '')).map((line) => ({ kind: 'paragraph', text: [line] }));

type Given = { frame: Frame; event: Record<PlanPart, string> & { name: string; place: string; beginsAt: Date; endsAt: Date }; shifts: readonly PrintedShift[]; units: readonly PrintedUnit[]; checks: readonly PrintedCheck[] };
const heading = (said: string): Block => ({ kind: 'heading', level: 'part', text: said });
const timeOf = ({ beginsAt, endsAt, place }: Given['event']): Block => ({ kind: 'paragraph', text: [words.time(formatInstant(beginsAt), formatInstant(endsAt), place)] });

/** The plan of an event: a working print. */
export const planPaper = ({ frame, event, shifts, units, checks }: Given): Paper => ({
  ...workingFrame(frame), page: 'a4-landscape', title: words.planTitle, summary: words.planSummary(event.name),
  blocks: [timeOf(event), ...planParts.flatMap((part) => [heading(words.parts[part]), ...typedText(event[part])]), heading(words.posts), ...postTable(shifts), heading(words.units), ...unitTable(units), heading(words.checks), ...checkTable(checks)],
});
/** Who stands where: a working print, with names where the reader may see them. */
export const peoplePaper = ({ frame, event, shifts }: Given): Paper => ({
  ...workingFrame(frame), page: 'a4-landscape', title: words.peopleTitle, summary: words.peopleSummary(event.name),
  blocks: [timeOf(event), ...peopleTable(shifts), ...(shifts.some(({ people }) => people === null) ? [{ kind: 'paragraph' as const, text: [{ text: words.hidden, italic: true }] }] : [])],
});
