import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDemoYear, sheetOf } from '../../tests/demo-year.ts';
import type { Download } from '../kit/server/http.ts';
import { demoYearId } from '../movement/demo/year.ts';
import { demoCriterionId } from '../scoring/demo/load.ts';
import { uploadEvidence } from '../scoring/routes/evidence.ts';
import { attachIncomingFile, finishIncoming, incoming, incomingFile, registerIncoming } from './routes/incoming.ts';

const leader = 'thuky.cumtruong';
let year: Awaited<ReturnType<typeof openDemoYear>>;
beforeAll(async () => { year = await openDemoYear(); });
afterAll(() => year.end());

const paper = { yearId: demoYearId, receivedOn: '2020-11-16', sender: 'UBND tỉnh Lâm Đồng', number: '70/QĐ-UBND', datedOn: '2020-11-10', summary: 'Kiện toàn cụm thi đua' };
const found = async (search: string) => (await year.as(leader, incoming, { yearId: demoYearId, search })).lines.map(({ number }) => number);

test('papers that come in at the same time get the next arrival numbers, none twice; the same paper is not entered twice', async () => {
  const done = await Promise.all(Array.from({ length: 8 }, (_none, n) => year.as(leader, registerIncoming, { ...paper, number: `${170 + n}/QĐ-UBND` })));
  expect(done.map(({ arrival }) => arrival).sort((a, b) => a - b)).toEqual([13, 14, 15, 16, 17, 18, 19, 20]);
  await year.as(leader, registerIncoming, paper);
  await expect(year.as(leader, registerIncoming, { ...paper, sender: 'ubnd tỉnh lâm đồng', number: 'Số: 070/qđ-ubnd' })).rejects.toMatchObject({ status: 409, code: 'documents.incoming-twice', params: { arrival: 21 } });
});

test('70, 70/QĐ and 70/qd-ubnd find it, 7 does not; words find it without accents', async () => {
  for (const search of ['70', '70/QĐ', '70/qd-ubnd']) expect(await found(search), search).toEqual(['70/QĐ-UBND']);
  expect(await found('7')).toEqual([]);
  expect(await found('kien toan cum 70')).toEqual([]);
  expect(await found('kien toan')).toContain('70/QĐ-UBND');
});

test('a day to come, a paper dated after it arrived and one that bears a mark of secrecy are refused', async () => {
  await expect(year.as(leader, registerIncoming, { ...paper, receivedOn: '2020-11-17' })).rejects.toMatchObject({ code: 'documents.received-later' });
  await expect(year.as(leader, registerIncoming, { ...paper, number: '71', datedOn: '2020-11-17' })).rejects.toMatchObject({ code: 'documents.dated-after-arrival' });
  await expect(year.as(leader, registerIncoming, { ...paper, number: '72', summary: 'Kế hoạch TUYỆT MẬT' })).rejects.toMatchObject({ code: 'documents.secret' });
});

test('the try to bring in something secret is in the chain: who, where and which mark, and nothing of what it was', async () => {
  const { incomingId } = await year.as(leader, registerIncoming, { ...paper, number: '73/KH-UBND' });
  const tries = async () => (await sql<{ name: string; actor: string; details: unknown }>`select name, actor_name as actor, details from audit_events where chain = ${demoYearId} and name like '%-refused' order by sequence`.execute(year.owner)).rows;
  const before = (await tries()).length;
  await expect(year.as(leader, attachIncomingFile, { incomingId }, { name: 'Phương án TỐI MẬT số 3.pdf', bytes: Buffer.from('%PDF-1.4') })).rejects.toMatchObject({ code: 'documents.secret' });
  await expect(year.as('thuky.soyte', uploadEvidence, { sheetId: sheetOf('soyte'), criterionId: demoCriterionId('I.1') }, { name: 'ke-hoach-toi-mat.pdf', bytes: Buffer.from('%PDF-1.4') })).rejects.toMatchObject({ code: 'documents.secret' });
  expect((await tries()).slice(before)).toEqual([
    { name: 'documents.attach-incoming-file-refused', actor: 'Nguyễn Thị Hạnh', details: { code: 'documents.secret', mark: 'TỐI MẬT' } },
    { name: 'scoring.upload-evidence-refused', actor: expect.any(String), details: { code: 'documents.secret', mark: 'toi-mat' } }]);
  expect((await sql`select * from verify_audit_chain(${demoYearId})`.execute(year.owner)).rows).toEqual([]);
  await expect(year.as(leader, attachIncomingFile, { incomingId }, { name: 'a.exe', bytes: Buffer.from('MZ') })).rejects.toMatchObject({ code: 'documents.wrong-file-type' });
  expect((await tries()).length).toBe(before + 2); // other refusals leave nothing
});

test('its file is kept as it came; it is finished once; others do not read the register', async () => {
  const { incomingId } = await year.as(leader, registerIncoming, { ...paper, number: '99/KH-UBND' });
  const file = { name: 'ke-hoach.pdf', bytes: Buffer.from('%PDF-1.4 kế hoạch') };
  await year.as(leader, attachIncomingFile, { incomingId }, file);
  expect(Buffer.from((await year.as('lanhdao', incomingFile, { incomingId }) as Download).bytes).equals(file.bytes)).toBe(true);
  await expect(year.as(leader, finishIncoming, { incomingId, version: 1, doneOn: '2020-11-16' })).rejects.toMatchObject({ status: 409, code: 'kit.version-clash' });
  await year.as(leader, finishIncoming, { incomingId, version: 2, doneOn: '2020-11-16' });
  await expect(year.as(leader, finishIncoming, { incomingId, version: 3, doneOn: '2020-11-16' })).rejects.toMatchObject({ code: 'documents.incoming-done' });
  await expect(year.as('thuky.soyte', incoming, { yearId: demoYearId })).rejects.toMatchObject({ status: 403, code: 'documents.not-incoming-reader' });
});
