import { countedTable, type Column } from '../../documents/document/counted-table.ts';
import { text, type Block, type Cell } from '../../documents/document/tree.ts';
import { formatDate, formatInstant } from '../../kit/dates.ts';
import { formatPoints } from '../../kit/points.ts';
import { reachedOf } from '../rules/pledge.ts';
import type { Outcome } from '../rules/measured.ts';
import type { Campaign, Registration, Signature, Target } from '../store/launch.ts';
import { launchPaperWords as words } from '../words/papers.ts';

const centred = (value: string, more: Partial<Cell> = {}) => text(value, { align: 'center', ...more });
const counted = <R>(rows: readonly R[], columns: readonly Column<R>[], size = 12) => countedTable(rows, columns, { order: words.order, size });

type Named = { unitId: string; agencyName: string };
const nameIn = (members: readonly Named[]) => (unitId: string) => members.find((member) => member.unitId === unitId)?.agencyName ?? '';

/** "≥ 1.200"; where nothing lies beyond (none at all, all of them) the bare figure. */
function aimOf({ direction, target, unitOfMeasure }: Target): string {
  const isEnd = direction === 'at-most' ? target === 0 : unitOfMeasure === '%' && target === 100_00;
  return isEnd ? formatPoints(target) : words.aim[direction](formatPoints(target));
}

/** Each target with its measure, what is to be reached, and where the figure comes from. */
export const targetsTable = (targets: readonly TargetOutcome[]): Block => counted(targets, [
  [words.measure, 72, ({ measure }) => text(measure)], [words.unitOfMeasure, 22, ({ unitOfMeasure }) => centred(unitOfMeasure)], [words.target, 24, (target) => centred(aimOf(target))], [words.source, 44, ({ source, measureName }) => text(measureName === null ? source : `${source}\n${words.followedBy(measureName)}`)]]);

/** A place to sign for every unit, in the order of signing; who is known to sign stands there. */
export function signaturesTable(members: readonly Named[], signatures: readonly Signature[]): Block {
  const of = (unitId: string) => signatures.find((signature) => signature.unitId === unitId);
  return counted(members, [
    [words.unit, 68, ({ agencyName }) => text(`Ban CHQS ${agencyName}`)], [words.signer, 48, ({ unitId }) => { const one = of(unitId); return text(one === undefined ? '' : `${one.signerName}\n${one.signerPost}`); }],
    [words.signature, 46, ({ unitId }) => { const one = of(unitId); return centred(one === undefined ? '' : words.signedOn(formatInstant(one.signedAt).slice(0, 10))); }]]);
}

/** A target with what became of it and, where records measure it, what they are called. */
export type TargetOutcome = Target & { outcome: Outcome | null; measureName: string | null; note: string | null };
const shown = (amount: number | null) => centred(amount === null ? words.none : formatPoints(amount), amount === null ? {} : { number: amount / 100, decimals: 2 });
const results: Column<TargetOutcome>[] = [
  [words.measure, 64, ({ measure }) => text(measure)], [words.unitOfMeasure, 20, ({ unitOfMeasure }) => centred(unitOfMeasure)], [words.plan, 20, (target) => centred(aimOf(target))], [words.done, 20, ({ outcome }) => shown(outcome && outcome.done)],
  [words.percent, 18, (target) => shown(target.outcome && reachedOf(target, target.outcome.done).percent)], [words.verdict, 20, (target) => centred(target.outcome === null ? words.open : reachedOf(target, target.outcome.done).isReached ? words.reached : words.short)],
];
/** Plan, done and the share of every target for the cluster as a whole; what is not known yet shows as a dash. */
export const resultsTable = (targets: readonly TargetOutcome[]): Block => counted(targets, results);
/** The same, and where each figure comes from: records, or who noted it why. */
export const sourcedResultsTable = (targets: readonly TargetOutcome[]): Block => counted(targets, [...results, [words.figuresFrom, 44, ({ outcome, measureName, note }) => text(outcome === null ? '' : outcome.isNoted ? words.byHand(note) : words.byRecords(measureName ?? ''))]], 11);

type UnitAmounts = { agencyName: string; amounts: readonly (number | null)[] };
/** Every unit beside the targets that records measure; a target is headed by its number in the pledge. */
export const unitResultsTable = (targets: readonly Target[], units: readonly UnitAmounts[]): Block => (targets.length === 0 ? { kind: 'paragraph', text: [words.nothingMeasured] } : counted(units, [
  [words.unit, 60, ({ agencyName }) => text(agencyName)], ...targets.map(({ position, unitOfMeasure }, n): Column<UnitAmounts> => [words.targetNo(position, unitOfMeasure), 100 / targets.length, ({ amounts }) => shown(amounts[n] ?? null)]),
]));

/** Those of one kind who are registered, with their unit and title. */
export function registrationsTable(registrations: readonly Registration[], members: readonly Named[]): Block {
  const nameOf = nameIn(members);
  const isOfPeople = registrations[0]?.subject === 'individual';
  const note: Column<Registration> = [words.note, 32, ({ lateReason }) => text(lateReason === null ? '' : words.late(lateReason))];
  return counted(registrations, isOfPeople
    ? [[words.person, 42, ({ name }) => text(name)], [words.post, 43, ({ post }) => text(post ?? '')], [words.unit, 40, ({ unitId }) => text(nameOf(unitId))], [words.title, 39, ({ title }) => text(title)], note]
    : [[words.collective, 86, ({ name }) => text(name)], [words.title, 36, ({ title }) => text(title)], note]);
}

/** How many are registered for each title. */
export function titlesTable(registrations: readonly Registration[]): Block {
  const titles = [...new Map(registrations.map(({ titleId, title, subject }) => [titleId, { titleId, title, subject }])).values()];
  return counted(titles, [[words.title, 80, ({ title }) => text(title)], [words.subject, 40, ({ subject }) => centred(words.subjects[subject])], [words.count, 30, ({ titleId }) => { const { length } = registrations.filter((row) => row.titleId === titleId); return centred(String(length), { number: length }); }]]);
}

type Stage = { name: string; startsOn: string; dueAt: Date };
export const stagesTable = (stages: readonly Stage[]): Block => counted(stages, [[words.stage, 90, ({ name }) => text(name)], [words.from, 35, ({ startsOn }) => centred(formatDate(startsOn))], [words.until, 35, ({ dueAt }) => centred(formatInstant(dueAt))]]);

export const campaignsTable = (campaigns: readonly Campaign[]): Block => counted(campaigns, [[words.campaign, 62, ({ name }) => text(name)], [words.theme, 58, ({ theme }) => text(theme)], [words.time, 42, ({ startsOn, endsOn }) => centred(`${formatDate(startsOn)} – ${formatDate(endsOn)}`)]]);

export const membersTable = (members: readonly (Named & { leads: 'leader' | 'deputy' | null })[]): Block => counted(members, [[words.unit, 110, ({ agencyName }) => text(`Ban CHQS ${agencyName}`)], [words.role, 50, ({ leads }) => centred(leads === null ? words.member : words[leads])]]);
