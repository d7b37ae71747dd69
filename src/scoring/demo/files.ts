import { createHash } from 'node:crypto';
import { demoId } from '../../accounts/demo.ts';
import { renderPdf } from '../../documents/document/pdf.ts';
import type { Paper } from '../../documents/document/tree.ts';
import type { Trx } from '../../kit/server/command.ts';
import { demoYearId } from '../../movement/demo/year.ts';

type Handed = { sheetId: string; unitName: string; personId: string | null };
/** What each unit hands in; the last is the first again, so that a file used twice is seen to be flagged. */
const files: readonly [code: string, name: string, title: string][] = [['II.1', 'So truc SSCD nam 2020.pdf', 'Trích sổ trực sẵn sàng chiến đấu'], ['VI.1', 'Tong hop bao cao 2020.pdf', 'Tổng hợp báo cáo định kỳ']];

const sampleOf = (title: string, unitName: string): Paper => ({
  page: 'a4', head: { side: 'agency', superior: [unitName], issuer: ['Ban Chỉ huy Quân sự'], number: '/BC', place: 'Đà Lạt', date: '2020-11-14', year: 2020 }, title, summary: `${unitName}, năm 2020`,
  blocks: [{ kind: 'paragraph', text: ['Văn bản minh họa, chỉ để thử phần minh chứng.'] }], signatures: [], recipients: [], isDraft: false, footnote: 'Số liệu minh họa, người và điểm đều là giả định.',
});

/** A few sample papers as evidence, one of them used at two criteria of the same unit. */
export async function loadDemoFiles(trx: Trx, sheets: readonly Handed[], criterionIdOf: (code: string) => string): Promise<void> {
  const at = new Date('2020-11-14T02:00:00Z');
  const blobs = new Map<string, Buffer>();
  const items = sheets.flatMap(({ sheetId, unitName, personId }, n) => {
    const own = files.map(([code, name, title]) => ({ code, name, bytes: renderPdf(sampleOf(title, unitName), at) }));
    const handed = n === 0 ? [...own, { ...own[0]!, code: 'II.2' }] : own;
    return handed.map(({ code, name, bytes }, k) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      blobs.set(sha256, bytes);
      return { id: demoId(16, n * 10 + k + 1), emulation_year_id: demoYearId, sheet_id: sheetId, criterion_id: criterionIdOf(code), sha256, file_name: name, uploaded_by: personId, uploaded_at: at };
    });
  });
  if (items.length === 0) return;
  await trx.insertInto('evidence_blobs').values([...blobs].map(([sha256, bytes]) => ({ sha256, media_type: 'application/pdf', size: bytes.length, bytes }))).execute();
  await trx.insertInto('evidence_items').values(items).execute();
}
