import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { demoId, demoUsers } from '../accounts/demo.ts';
import type { Trx } from '../kit/server/command.ts';
import { demoClusterId, demoPersonId } from '../organisation/demo.ts';
import { loadActorPart } from '../organisation/store.ts';
import { saveDraft, startDraft } from './routes/drafts.ts';
import { correctDocument, issueDocument, voidDocument } from './routes/issue.ts';
import { symbolOf } from './rules/numbers.ts';
import { changeIncoming, insertIncoming, type IncomingValues } from './store/incoming.ts';
import { findPaper } from './store/issue.ts';
import { insertNumber } from './store/numbers.ts';

const paper = (receivedOn: string, sender: string, number: string, datedOn: string, type: string, summary: string, handling: string, dueOn: string | null, doneOn: string | null): [IncomingValues, string | null] =>
  [{ receivedOn, sender, number, datedOn, type, summary: `${summary} (minh họa)`, handling, dueOn }, doneOn];

/** What a cluster's secretary meets in a year; senders are offices, numbers and contents are invented. */
const arrivals = [
  paper('2020-01-08', 'Bộ CHQS tỉnh Lâm Đồng', '12/HD-BCH', '2020-01-06', 'HD', 'Hướng dẫn tổ chức phong trào Thi đua Quyết thắng năm 2020', 'Thư ký lập kế hoạch phát động', '2020-01-31', '2020-01-22'),
  paper('2020-01-17', 'Ban Thi đua - Khen thưởng tỉnh', '35/BTĐKT', '2020-01-15', 'CV', 'V/v đăng ký danh hiệu thi đua năm 2020', 'Chuyển các đơn vị đăng ký', '2020-02-20', '2020-02-18'),
  paper('2020-02-25', 'UBND tỉnh Lâm Đồng', '318/QĐ-UBND', '2020-02-21', 'QĐ', 'Kiện toàn các cụm, khối thi đua của tỉnh', 'Lưu; thông báo các đơn vị', null, '2020-02-27'),
  paper('2020-03-12', 'Bộ CHQS tỉnh Lâm Đồng', '87/KH-BCH', '2020-03-10', 'KH', 'Kế hoạch huấn luyện lực lượng tự vệ năm 2020', 'Các Ban CHQS thực hiện', '2020-04-15', '2020-04-10'),
  paper('2020-04-20', 'Sở Nội vụ', '412/SNV-TĐKT', '2020-04-17', 'CV', 'V/v rà soát hồ sơ khen thưởng đột xuất', 'Báo cáo trước hạn', '2020-05-05', '2020-05-04'),
  paper('2020-06-10', 'Bộ CHQS tỉnh Lâm Đồng', '156/HD-BCH', '2020-06-08', 'HD', 'Hướng dẫn sơ kết sáu tháng đầu năm', 'Thư ký tổng hợp báo cáo', '2020-06-25', '2020-06-24'),
  paper('2020-07-14', 'Sở Tài chính', '1120/STC-QLNS', '2020-07-10', 'CV', 'V/v kinh phí hoạt động của cụm thi đua', 'Cụm phó theo dõi', null, '2020-07-20'),
  paper('2020-08-19', 'Sở Y tế', '46/BC-BCHQS', '2020-08-17', 'BC', 'Báo cáo kết quả hoạt động xã hội quý III', 'Lưu hồ sơ chấm điểm', null, '2020-08-19'),
  paper('2020-09-22', 'Bộ CHQS tỉnh Lâm Đồng', '203/TB-BCH', '2020-09-21', 'TB', 'Thông báo lịch kiểm tra công tác quốc phòng', 'Chuyển các đơn vị chuẩn bị', '2020-10-05', '2020-10-02'),
  paper('2020-10-28', 'Ban Thi đua - Khen thưởng tỉnh', '301/HD-BTĐKT', '2020-10-26', 'HD', 'Hướng dẫn tổng kết phong trào thi đua năm 2020', 'Thư ký lập kế hoạch tổng kết', '2020-11-30', null),
  paper('2020-11-05', 'Sở Tư pháp', '09/CV-BCHQS', '2020-11-04', 'CV', 'V/v đề nghị gia hạn gửi phiếu tự chấm', 'Xin ý kiến Cụm trưởng', '2020-11-12', null),
  paper('2020-11-13', 'Bộ CHQS tỉnh Lâm Đồng', '240/KH-BCH', '2020-11-12', 'KH', 'Kế hoạch chấm chéo giữa các cụm của khối', 'Cụm phó chuẩn bị tổ chấm', '2020-12-01', null),
];

const secretary = demoUsers.find(({ username }) => username === 'thuky.cumtruong')!;

/** The cluster's register of 2020: twelve papers that came in, one outgoing number that waits for its paper, and the papers of the launch as they were issued. */
export async function loadDocumentsDemo(trx: Trx): Promise<void> {
  const by = { personId: demoPersonId(secretary.userId), name: secretary.personName };
  for (const [n, [values, doneOn]] of arrivals.entries()) {
    const id = demoId(60, n + 1);
    await insertIncoming(trx, { clusterId: demoClusterId, unitId: null, year: 2020 }, id, values, { ...by, at: new Date(`${values.receivedOn}T08:30+07:00`) });
    if (doneOn !== null) await changeIncoming(trx, { id, version: 1 }, { done_on: doneOn });
  }
  const number = { clusterId: demoClusterId, unitId: null, type: 'TB', year: 2020, symbol: symbolOf('TB', 'CTĐ1'), state: 'reserved' as const, documentId: null, summary: null, personId: by.personId, personName: by.name };
  await insertNumber(trx, { ...number, id: demoId(61, 1), number: 1, reason: 'Thông báo kết luận giao ban quý III, chờ ký (minh họa)', at: new Date('2020-10-08T09:00+07:00') });
  await issueLaunchPapers(trx);
}

/** Plan, guidance, rules and pledge, each on its day: a wrong place in the plan is corrected, the rules that were signed on an old form are void. */
async function issueLaunchPapers(trx: Trx): Promise<void> {
  const { shift } = (await sql<{ shift: string }>`select shift::text from business_clock`.execute(trx)).rows[0]!;
  const { id: yearId } = await trx.selectFrom('emulation_years').select('id').where('cluster_id', '=', demoClusterId).where('year', '=', 2020).executeTakeFirstOrThrow();
  let taken = 0;
  /** The same each time, with the letters of a code in its end. */
  const newId = () => demoId(62, 0).slice(0, 24) + createHash('sha256').update(`paper ${taken++}`).digest('hex').slice(0, 12);
  const at = async (instant: string) => {
    await sql`update business_clock set shift = ${instant}::timestamptz - clock_timestamp()`.execute(trx);
    return { userId: secretary.userId, name: secretary.personName, mustChangePassword: false, ...(await loadActorPart(trx, secretary.userId)) };
  };
  const issue = async (documentId: string, day: string, reworded: (body: string) => string = (body) => body) => {
    const actor = await at(`${day}T09:00+07:00`);
    const { title, summary, body, recipients, place, version } = (await findPaper(trx, { documentId }))!;
    const signatures = [{ authority: ['TM. Cụm thi đua số 1', 'Cụm trưởng'], name: 'Phan Thị Tâm' }];
    if (reworded(body) !== body) await saveDraft.within(trx, { actor, raw: { documentId, version, title, summary, body: reworded(body), signatures, recipients, place } });
    await issueDocument.within(trx, { actor, raw: { documentId, version: (await findPaper(trx, { documentId }))!.version, number: { kind: 'next' }, date: day, signatures, recipients, isConfirmed: true } }, newId);
    return documentId;
  };
  const write = async (paper: string, day: string, reworded?: (body: string) => string) => issue((await startDraft.within(trx, { actor: await at(`${day}T08:00+07:00`), raw: { yearId, paper } }, newId)).documentId, day, reworded);

  const plan = await write('launch-plan', '2020-01-14', (body) => body.replace('{{nơi hội nghị}}', 'Hội trường Sở Tài chính'));
  await write('criteria-book', '2020-01-20');
  const rules = await write('operating-rules', '2020-01-21');
  await voidDocument.within(trx, { actor: await at('2020-01-22T14:00+07:00'), raw: { documentId: rules, version: (await findPaper(trx, { documentId: rules }))!.version, reason: 'Ký nhầm trên mẫu quy chế năm 2019 (minh họa)' } });
  await write('operating-rules', '2020-01-23');
  const { documentId: correction } = await correctDocument.within(trx, { actor: await at('2020-02-03T08:00+07:00'), raw: { documentId: plan, version: (await findPaper(trx, { documentId: plan }))!.version } }, newId);
  await issue(correction, '2020-02-03', (body) => body.replace('Hội trường Sở Tài chính', '{{nơi hội nghị}}'));
  await write('pledge', '2020-02-17');
  await sql`update business_clock set shift = ${shift}::interval`.execute(trx);
}
