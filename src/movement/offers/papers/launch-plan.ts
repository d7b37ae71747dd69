import { text, type Block } from '../../../documents/document/tree.ts';
import type { Figure, Missing, PaperAsked, PaperKind, Part } from '../../../documents/offers/papers.ts';
import { formatDate, formatInstant, longDate } from '../../../kit/dates.ts';
import { holds } from '../../../kit/server/actor.ts';
import type { Db } from '../../../kit/server/command.ts';
import { listMembers } from '../../../organisation/store.ts';
import { findYear } from '../../store/year.ts';
import { launchColumns, launchNames, launchMissing, launchWording } from '../../words/launch-plan.ts';

const centred = (value: string) => text(value, { align: 'center' });
const two = (n: number) => String(n).padStart(2, '0');

/** Kế hoạch phát động: the plan that opens the year. */
export const launchPlan: PaperKind = {
  id: 'launch-plan', name: launchNames.kind, type: 'KH', issuedBy: 'cluster', page: 'a4', stages: ['launch'], subjects: null, wording: launchWording,
  mayMake: (actor, { clusterId, blockId }) => actor.leads.some((lead) => lead.clusterId === clusterId) || holds(actor, 'emulation-officer', { blockId }),
  read: readLaunch,
};

async function readLaunch(db: Db, { yearId, clusterId, today }: PaperAsked): Promise<{ figures: Figure[]; parts: Part[]; missing: Missing[] }> {
  const [year, members] = await Promise.all([findYear(db, yearId), listMembers(db, clusterId, today)]);
  const { theme, slogan, startsOn, endsOn, conferenceOn, conferencePlace, stages, clusterName } = year!;
  const leading = (role: 'leader' | 'deputy') => members.find(({ leads }) => leads === role)?.agencyName ?? null;
  const open = (said: string | null) => said ?? '…………';
  const figure = (key: string, name: Figure['name'], said: string, more: Partial<Figure> = {}): Figure => ({ key, name, text: said, value: said, ...more });
  const figures = [
    figure('số đơn vị', launchNames.count, two(members.length), { value: members.length, noun: 'đơn vị thành viên', listedIn: 'danh sách đơn vị', opens: '/don-vi' }),
    figure('năm', launchNames.year, String(year!.year), { value: year!.year }), figure('tên cụm', launchNames.cluster, clusterName),
    figure('chủ đề', launchNames.theme, open(theme || null)), figure('khẩu hiệu', launchNames.slogan, open(slogan || null)),
    figure('ngày bắt đầu', launchNames.startsOn, longDate(startsOn)), figure('ngày kết thúc', launchNames.endsOn, longDate(endsOn)),
    figure('cụm trưởng', launchNames.leader, open(leading('leader'))), figure('cụm phó', launchNames.deputy, open(leading('deputy'))),
    figure('ngày hội nghị', launchNames.conferenceOn, conferenceOn === null ? 'ngày … tháng …' : longDate(conferenceOn)), figure('nơi hội nghị', launchNames.conferencePlace, open(conferencePlace)),
  ];
  const table = (widths: number[], heads: readonly string[], body: ReturnType<typeof text>[][]): Block => ({ kind: 'table', size: 12, widths, head: [heads.map((head) => text(head))], body });
  const roleOf = { leader: launchColumns.leader, deputy: launchColumns.deputy };
  const parts: Part[] = [
    { key: 'danh sách đơn vị', name: launchNames.members, count: members.length, blocks: [table([14, 110, 41], launchColumns.members, members.map(({ agencyName, leads }, n) => [centred(String(n + 1)), text(agencyName), centred(leads === null ? '' : roleOf[leads])]))] },
    { key: 'các giai đoạn', name: launchNames.stages, count: stages.length, blocks: [table([14, 81, 32, 38], launchColumns.stages, stages.map(({ name, startsOn: from, dueAt }, n) => [centred(String(n + 1)), text(name), centred(formatDate(from)), centred(formatInstant(dueAt).slice(0, 10))]))] },
  ];
  const lack = (isLacking: boolean, sentence: Missing['text'], opens: string): Missing[] => (isLacking ? [{ text: sentence, params: {}, opens }] : []);
  const missing = [...lack(leading('leader') === null, launchMissing.leader, '/don-vi'), ...lack(leading('deputy') === null, launchMissing.deputy, '/don-vi'), ...lack(conferenceOn === null || conferencePlace === null, launchMissing.conference, './giao-uoc')];
  return { figures, parts, missing };
}
