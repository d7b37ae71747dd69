import { startDraft } from '../src/documents/routes/drafts.ts';
import { attachIncomingFile, registerIncoming } from '../src/documents/routes/incoming.ts';
import { issueDocument } from '../src/documents/routes/issue.ts';
import { reserveNumber } from '../src/documents/routes/registers.ts';
import { attachScan } from '../src/documents/routes/scans.ts';
import { demoYearId } from '../src/movement/demo/year.ts';
import type { openDemoYear } from './demo-year.ts';

/** One issued ranking list with its scan, a reserved number and an incoming paper with its file, made by the leader's secretary. */
export async function issueOne({ as }: Pick<Awaited<ReturnType<typeof openDemoYear>>, 'as'>) {
  const leader = 'thuky.cumtruong';
  const { documentId } = await as(leader, startDraft, { yearId: demoYearId, paper: 'ranking-list' });
  await as(leader, issueDocument, { documentId, version: 1, number: { kind: 'next' }, date: '2020-11-16', signatures: [], recipients: [], isConfirmed: true });
  const file = { name: 'ban-ky.pdf', bytes: Buffer.from('%PDF-1.4 bản ký') };
  const { scanId } = await as(leader, attachScan, { documentId }, file);
  const { numberId } = await as(leader, reserveNumber, { yearId: demoYearId, type: 'TB', year: 2020, reason: 'Chờ ký' });
  const { incomingId } = await as(leader, registerIncoming, { yearId: demoYearId, receivedOn: '2020-11-16', sender: 'Ban Thi đua', number: '70/QĐ-UBND', summary: 'Kiện toàn cụm thi đua' });
  await as(leader, attachIncomingFile, { incomingId }, file);
  return { documentId, scanId, numberId, incomingId };
}
