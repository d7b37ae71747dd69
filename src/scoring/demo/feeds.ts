import { dayInVietnam } from '../../kit/dates.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { feedsShape, type Feeds } from '../rules/feeds/feeds.ts';
import { needsReason, suggestionOf, type SeenSuggestion } from '../rules/feeds/suggest.ts';
import type { FactLine, FactSource } from '../rules/feeds/sources.ts';
import type { Score } from '../rules/kinds/contracts.ts';
import { isGated, type CellInput, type RuledCriterion } from '../rules/kinds/registry.ts';
import { loadFacts } from '../store/facts.ts';

type Take = Record<string, string | { measure: string; steps: number[] }>;
const feeds = (source: FactSource, take: Take, ...only: [tag: string, name?: string][]): Feeds => feedsShape.parse({
  source, only: only.map(([tag, name = '']) => ({ tag, name })), take: Object.fromEntries(Object.entries(take).map(([key, of]) => [key, typeof of === 'string' ? { measure: of } : of])),
});
const lateness = { late: 'late', lateDays: 'late-days', missing: 'missing' };
const attended = (group: number) => feeds('training', { actual: 'attended', target: 'due' }, [`group/${group}`]);

/** What suggests points in the sample book: every criterion that the sample year keeps records of. */
export const demoFeeds: Readonly<Record<string, Feeds>> = {
  'I.4': feeds('tasks', { actual: 'on-time', target: 'due' }), 'I.5': feeds('proposals', { actual: 'made' }),
  'II.1': feeds('duty', { 'counts 1': 'not-handed' }, ['part/shift']), 'II.2': feeds('duty', { late: 'rosters-late', missing: 'rosters-missing' }, ['part/roster']), 'II.3': feeds('duty', { done: 'shifts-full', planned: 'shifts' }, ['part/shift']),
  'II.4': feeds('events', { passed: { measure: 'protected', steps: [1] } }),
  'II.7': feeds('training', { actual: 'held-days', target: 'planned-days' }),
  'III.1': feeds('training', { done: 'trained', planned: 'planned' }), 'III.4': attended(2), 'III.5': attended(3), 'III.6': attended(4),
  'IV.1': feeds('training', { passed: { measure: 'in-time', steps: [1] } }, ['part/registration']), 'IV.2': feeds('training', { actual: 'strength', target: 'approved' }, ['part/registration']),
  'V.3': feeds('activities', { count: 'activities' }), 'V.4': feeds('activities', { own: 'given', all: 'all' }, ['with/joint']),
  'VI.1': feeds('reports', lateness, ['kind/routine']),
  'VI.2': feeds('reports', lateness, ['form/tet', 'Báo cáo tình hình Tết Canh Tý'], ['form/dai-hoi', 'Báo cáo bảo vệ Đại hội Đảng bộ tỉnh'], ['kind/quick']),
  'VI.3': feeds('reports', lateness, ['form/dich-ngay', 'Báo cáo dịch Covid-19 hằng ngày'], ['form/dich-tuan', 'Báo cáo dịch Covid-19 hằng tuần']),
};

/** What a unit of the sample says where it claims more or less than its records; by source. */
const reasons: Record<FactSource, { more: string; less: string }> = {
  reports: { more: 'Đã gửi bản giấy đúng hạn, nhập hệ thống sau (minh họa)', less: 'Có báo cáo phải gửi lại bản giấy do sai số liệu, đơn vị tự trừ (minh họa)' },
  tasks: { more: 'Tính cả văn bản đơn vị chủ động ban hành ngoài nhiệm vụ được giao (minh họa)', less: 'Chỉ tính nhiệm vụ đã có văn bản cụ thể hóa (minh họa)' },
  proposals: { more: 'Tính cả văn bản tham mưu gửi trực tiếp, chưa ghi trên hệ thống (minh họa)', less: 'Chỉ tính văn bản đã ban hành (minh họa)' },
  duty: { more: 'Sổ trực giấy ghi đủ, quên ghi trên hệ thống (minh họa)', less: 'Đơn vị tự trừ một lần đổi ca không báo cáo (minh họa)' },
  events: { more: 'Tính cả lần tăng cường ngoài phương án (minh họa)', less: 'Trừ một ca phải thay người giờ chót (minh họa)' },
  training: { more: 'Tính cả đồng chí học bù, bổ sung sau ngày chốt số liệu (minh họa)', less: 'Trừ đồng chí đã chuyển công tác trong năm (minh họa)' },
  activities: { more: 'Tính cả hoạt động phối hợp với địa phương chưa ghi trên hệ thống (minh họa)', less: 'Chỉ tính hoạt động có đủ biên bản bàn giao (minh họa)' },
};

/** What the sample's records said of each unit at a moment. */
export const loadDemoFacts = (trx: Trx, unitIds: readonly string[], at: Date): Promise<Map<string, FactLine[]>> =>
  loadFacts(trx, Object.values(demoFeeds).map(({ source }) => source), { yearId: demoYearId, year: 2020, unitIds, now: at, today: dayInVietnam(at) });

type Kept = { suggestion: SeenSuggestion | null; note: string | null };
/** What a self-score of the sample keeps beside it: the suggestion of that moment, and a reason where it differs. */
export function keptBeside(criterion: RuledCriterion, lines: readonly FactLine[], score: Score, input: CellInput, seenAt: string): Kept {
  const named = demoFeeds[criterion.code];
  const suggested = named === undefined ? null : suggestionOf({ ...criterion, feeds: named }, lines, isGated(criterion) ? (input.accepted ?? 0) : 0);
  if (named === undefined || suggested === null) return { suggestion: null, note: null };
  const suggestion = { ...suggested, gap: 0, seenAt: new Date(seenAt).toISOString() };
  if (!needsReason(criterion.ruleKind, suggested, { points: score.points, input }, 0)) return { suggestion, note: null };
  const actual = (of: CellInput) => (of.evidence as { actual?: number }).actual ?? 0;
  const isMore = score.points === suggested.points ? actual(input) > actual(suggested.input) : score.points > suggested.points;
  return { suggestion, note: reasons[named.source][isMore ? 'more' : 'less'] };
}
