import { demoId } from '../../accounts/demo.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoClusterId } from '../../organisation/demo.ts';
import { loadLaunchDemo } from './launch.ts';
import { stageKinds, type StageKind } from '../rules/stages.ts';

export const demoYearId = demoId(10, 1);
export const demoStageId = (kind: StageKind) => demoId(11, stageKinds.indexOf(kind) + 1);

const stages: Record<StageKind, [name: string, startsOn: string, dueAt: string]> = {
  launch: ['Phát động, đăng ký', '2020-01-15', '2020-02-28T17:00+07'], running: ['Thực hiện', '2020-03-01', '2020-11-15T17:00+07'],
  'self-scoring': ['Tự chấm', '2020-11-16', '2020-11-25T17:00+07'], appraisal: ['Thẩm định', '2020-11-26', '2020-12-05T17:00+07'],
  'cross-check': ['Chấm chéo', '2020-12-06', '2020-12-15T17:00+07'], review: ['Bình xét, bỏ phiếu', '2020-12-16', '2020-12-25T17:00+07'],
  closing: ['Tổng kết, khen thưởng, công bố', '2020-12-26', '2020-12-31T17:00+07'],
};

/** The year 2020: in self-scoring when it opens, in its closing stage when it is played to the end. */
export async function loadMovementDemo(trx: Trx, { at }: { at: 'open' | 'closed' }): Promise<void> {
  await trx.insertInto('emulation_years').values({
    id: demoYearId, cluster_id: demoClusterId, year: 2020, starts_on: '2020-01-01', ends_on: '2020-12-31', theme: 'Phong trào Thi đua Quyết thắng năm 2020',
    slogan: 'Đoàn kết, chủ động, kỷ cương, quyết thắng (minh họa)', conference_on: '2020-12-29', conference_place: 'Hội trường Sở Giáo dục và Đào tạo', registrations_due_at: '2020-02-28T17:00+07', is_demo: true,
  }).execute();
  const open = stageKinds.indexOf(at === 'open' ? 'self-scoring' : 'closing');
  await trx.insertInto('stages').values(stageKinds.map((kind, n) => {
    const [name, startsOn, dueAt] = stages[kind];
    return { id: demoStageId(kind), emulation_year_id: demoYearId, position: n + 1, kind, name, starts_on: startsOn, due_at: dueAt,
      status: n < open ? 'done' : n === open ? 'open' : 'waiting', opened_at: n <= open ? `${startsOn}T08:00+07` : null, closed_at: n < open ? dueAt : null };
  })).execute();
  await loadLaunchDemo(trx, { yearId: demoYearId, at });
}
