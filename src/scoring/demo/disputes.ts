import { sql } from 'kysely';
import { demoId, demoUsers } from '../../accounts/demo.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';
import { demoClusterId, demoPersonId, demoUnitId } from '../../organisation/demo.ts';
import { listMembers } from '../../organisation/store.ts';
import type { Outcome } from '../rules/disputes/claim.ts';
import type { DisputeState } from '../rules/disputes/state.ts';
import { setPublication } from '../store/board.ts';
import { findDispute } from '../store/disputes.ts';
import { addEntry, castVote, moveDocket, openDocket, openVote, settleDocket, type By } from '../store/disputes-write.ts';
import { loadCell } from '../store/sheets.ts';

type Story = { outcome: Outcome; claim: string; answer: string; ruling: string; vote?: string; opened: string; explained: string; voted?: string; ruled: string };
/** Three dockets of the demo's window for disputes; people and reasons are invented. */
const stories: readonly Story[] = [
  { outcome: 'upheld', claim: 'Văn bản còn thiếu đã nộp kèm báo cáo quý III, đề nghị tính đủ điểm (minh họa)', answer: 'Khi thẩm định chưa thấy văn bản trong hồ sơ; đã đối chiếu lại sổ văn bản đến (minh họa)', ruling: 'Văn bản có trong sổ đến đúng hạn, tính đủ điểm (minh họa)', opened: '2020-12-25T08:30+07:00', explained: '2020-12-25T15:00+07:00', ruled: '2020-12-26T09:00+07:00' },
  { outcome: 'partly', claim: 'Đơn vị đã thực hiện đủ nội dung, văn bản ban hành chậm ba ngày (minh họa)', answer: 'Nội dung đạt nhưng văn bản ban hành chậm nên đã trừ (minh họa)', ruling: 'Nội dung đạt, chậm ba ngày chỉ trừ một nửa (minh họa)', opened: '2020-12-25T10:00+07:00', explained: '2020-12-26T08:00+07:00', ruled: '2020-12-26T16:00+07:00' },
  { outcome: 'rejected', claim: 'Đề nghị tính theo xác nhận của cơ quan chủ trì (minh họa)', answer: 'Xác nhận không ghi thời gian, không đủ căn cứ (minh họa)', vote: 'Ý kiến hai bên khác nhau, đề nghị các đơn vị biểu quyết (minh họa)', ruling: 'Không đủ tỷ lệ tán thành, giữ điểm thẩm định (minh họa)', opened: '2020-12-25T14:00+07:00', explained: '2020-12-26T10:00+07:00', voted: '2020-12-26T15:00+07:00', ruled: '2020-12-28T08:00+07:00' },
];

/** The draft ranking, three dockets settled in its window, then the official result: what the final scores say agrees with the rulings. */
export async function loadDemoDisputes(trx: Trx): Promise<void> {
  const leader = personOf('thuky.cumtruong');
  await setPublication(trx, demoYearId, { isPublic: true, isOfficial: false, until: new Date('2020-12-28T17:00+07:00') }, { personId: leader.personId, at: new Date('2020-12-24T16:00+07:00') });
  const cuts = await listCuts(trx);
  let ids = 0;
  for (const [n, story] of stories.entries()) {
    const { sheetId, criterionId, unitId, selfPoints } = cuts[n]!;
    const claimant = secretaryOf(unitId);
    const by = (actor: By['actor'], at: string): By => ({ actor, now: new Date(at), newId: () => demoId(40, ++ids) });
    const mark = (await loadCell(trx, sheetId, criterionId)).find(({ stage }) => stage === 'appraisal')!;
    const { disputeId } = await openDocket(trx, { yearId: demoYearId, sheetId, criterionId, selfPoints, points: selfPoints, claim: story.claim, cut: { mark, points: mark.points }, dueAt: new Date('2020-12-28T08:30+07:00') }, by(claimant, story.opened));
    const docket = async () => (await findDispute(trx, disputeId))!;
    const step = async (kind: 'explain' | 'put-to-vote', state: DisputeState, text: string, at: string, terms = {}) => {
      await moveDocket(trx, await docket(), state, { due_at: new Date('2020-12-29T15:00+07:00'), ...terms });
      await addEntry(trx, await docket(), { kind, side: kind === 'explain' ? 'appraiser' : 'ruler', text }, by(leader, at));
    };
    await step('explain', 'ruling', story.answer, story.explained);
    if (story.vote !== undefined) {
      await step('put-to-vote', 'voting', story.vote, story.voted!, { vote_points: selfPoints, vote_reason: story.vote, vote_base: 'members', vote_percent: 51, own_vote: false });
      const electors = (await listMembers(trx, demoClusterId, '2020-12-26')).filter((member) => member.unitId !== unitId);
      await openVote(trx, await docket(), electors.map((elector) => elector.unitId));
      for (const [at, elector] of electors.entries()) await castVote(trx, disputeId, { unitId: elector.unitId, choice: at % 5 === 0 ? 'abstain' : at % 2 === 0 ? 'yes' : 'no' }, by(secretaryOf(elector.unitId), '2020-12-27T09:00+07:00'));
    }
    const points = { upheld: selfPoints, partly: mark.points + 25, rejected: mark.points }[story.outcome];
    const now = await docket();
    await settleDocket(trx, now, { outcome: story.outcome, points, reason: story.ruling }, by(leader, story.ruled));
    await addEntry(trx, now, { kind: story.vote === undefined ? 'rule' : 'count', side: 'ruler', text: story.ruling }, by(leader, story.ruled));
  }
  await setPublication(trx, demoYearId, { isPublic: true, isOfficial: true, until: new Date('2020-12-28T17:00+07:00') }, { personId: leader.personId, at: new Date('2020-12-29T15:00+07:00') });
}

const personOf = (username: string) => {
  const { userId, personName } = demoUsers.find((user) => user.username === username)!;
  return { personId: demoPersonId(userId), name: personName };
};
const secretaryOf = (unitId: string) => personOf(demoUsers.find(({ username, unitSlug }) => username.startsWith('thuky.') && unitSlug !== null && demoUnitId(unitSlug) === unitId)!.username);

/** Cells that the appraisal cut by half a point or more, one of a unit, the leader's own apart: in the order of the units. */
async function listCuts(trx: Trx) {
  const { rows } = await sql<{ sheetId: string; criterionId: string; unitId: string; selfPoints: number }>`
    select distinct on (s.id) s.id as "sheetId", s.unit_id as "unitId", x.criterion_id as "criterionId", x.points as "selfPoints"
    from criterion_scores x join criterion_scores a on a.sheet_id = x.sheet_id and a.criterion_id = x.criterion_id and a.stage = 'appraisal'
      join score_sheets s on s.id = x.sheet_id join criteria c on c.id = x.criterion_id
    where x.stage = 'self' and x.points - a.points >= 50 and a.note is not null and s.unit_id <> ${demoUnitId('sogddt')} order by s.id, c.position`.execute(trx);
  return rows;
}
