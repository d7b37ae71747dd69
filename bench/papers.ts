import { renderDocx } from '../src/documents/document/docx.ts';
import { renderPdf } from '../src/documents/document/pdf.ts';
import { text, type Block, type Paper } from '../src/documents/document/tree.ts';
import { compare, type Measured } from './measure.ts';

const at = new Date('2020-12-29T01:00:00Z');
const said = 'Các đơn vị trong cụm quán triệt đầy đủ nội dung phong trào thi đua Quyết thắng, gắn với nhiệm vụ chính trị của cơ quan, tổ chức thực hiện nghiêm túc, thiết thực, không phô trương hình thức; kịp thời phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến.';
const empty: Paper = {
  page: 'a4', head: { side: 'agency', superior: [], issuer: ['Cụm thi đua số 1'], number: '12/BC-CTĐ1', place: 'Đà Lạt', date: '2020-12-29', year: 2020 },
  title: 'Báo cáo', summary: 'Tổng kết phong trào thi đua Quyết thắng năm 2020', blocks: [], signatures: [], recipients: [], isDraft: false, footnote: null,
};
const rows = (count: number, columns: number) => Array.from({ length: count }, (_none, r) => Array.from({ length: columns }, (_cell, c) => text(c === 0 ? String(r + 1) : c === 1 ? `Ban Chỉ huy Quân sự cơ quan số ${r + 1}` : `${r + c},5`)));
const heads = (columns: number) => [Array.from({ length: columns }, (_none, n) => text(`Cột ${n + 1}`))];

/** Twelve pages: six parts of prose and lists, each with a table of twenty units. */
const report: Paper = {
  ...empty, signatures: [{ authority: ['TM. Cụm thi đua số 1', 'Cụm trưởng'], name: 'Nguyễn Thị Hạnh' }], recipients: ['- Các đơn vị thành viên;', '- Lưu: VT, CTĐ1.'],
  blocks: Array.from({ length: 6 }, (_none, n): Block[] => [
    { kind: 'heading', level: 'part', text: `${n + 1}. KẾT QUẢ` }, ...Array.from({ length: 7 }, (): Block => ({ kind: 'paragraph', text: [said] })), { kind: 'list', mark: 'dash', items: Array.from({ length: 6 }, () => [said]) },
    { kind: 'table', size: 12, widths: [10, 60, 20, 20], head: heads(4), body: rows(20, 4) },
  ]).flat(),
};
/** A self-score sheet: 43 criteria with points, reasons and evidence. */
const sheet: Paper = { ...empty, page: 'a4-landscape', title: 'Phiếu tự chấm điểm', blocks: [{ kind: 'table', size: 10, widths: [12, 66, 13, 13, 15, 80, 48], head: heads(7), body: rows(43, 7).map((row) => row.map((cell, n) => (n === 5 ? text(said.slice(0, 90)) : cell))) }] };
const sheets = 200;

/** Papers beside an empty one of the same engine; every one has its own foot, so that nothing is remembered from the one before. */
export async function* measurePapers(): AsyncGenerator<Measured> {
  const own = (paper: Paper, n: number | string): Paper => ({ ...paper, footnote: `Bản in số ${n}` });
  yield compare('pdf-report', 'an empty paper by the same engine', 20, (n) => renderPdf(own(report, n), at), (n) => renderPdf(own(empty, n), at));
  yield compare('docx-report', 'an empty paper by the same engine', 20, (n) => renderDocx(own(report, n)), (n) => renderDocx(own(empty, n)));
  const all = (paper: Paper, run: number) => { for (let n = 0; n < sheets; n++) renderPdf(own(paper, `${run}/${n}`), at); };
  yield compare('pdf-sheets', `${sheets} empty papers by the same engine`, 1, (n) => all(sheet, n), (n) => all(empty, n));
}
