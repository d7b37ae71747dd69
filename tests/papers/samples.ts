import { text, type Block, type Paper } from '../../src/documents/document/tree.ts';

// One paper of every make, with the longest names that the field has.
export const longestUnit = 'Ban Chỉ huy Quân sự Sở Nông nghiệp và Phát triển nông thôn';
export const longestName = 'Nghiêm Ngọc Uyển Nhi';
const said = 'Các đơn vị trong cụm quán triệt đầy đủ nội dung phong trào thi đua Quyết thắng, gắn với nhiệm vụ chính trị của cơ quan, tổ chức thực hiện nghiêm túc, thiết thực, không phô trương hình thức; kịp thời phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến.';
const sentence = (value = said): Block => ({ kind: 'paragraph', text: [value] });
const heading = (level: 'part' | 'article' | 'clause', value: string): Block => ({ kind: 'heading', level, text: value });

const frame: Omit<Paper, 'title' | 'summary' | 'blocks'> = {
  page: 'a4', head: { side: 'agency', superior: ['Bộ CHQS tỉnh Lâm Đồng', 'Khối Tự vệ'], issuer: ['Cụm thi đua số 1'], number: '05/KH-CTĐ1', place: 'Đà Lạt', date: '2020-02-05', year: 2020 },
  signatures: [{ authority: ['TM. Cụm thi đua số 1', 'KT. Cụm trưởng', 'Cụm phó'], name: longestName }], recipients: ['- Bộ CHQS tỉnh Lâm Đồng (b/c);', '- Các đơn vị thành viên;', '- Lưu: VT, CTĐ1.'],
  isDraft: false, footnote: 'Số liệu lúc 05/02/2020 08:00.', code: 'QT-7F3K-2020',
};

/** Two pages, every part of a text, and an annex of its own. */
export const plan: Paper = {
  ...frame, title: 'Kế hoạch', summary: 'Tổ chức phong trào thi đua Quyết thắng năm 2020 của Cụm thi đua số 1', annexOf: { type: 'Kế hoạch', issuer: 'Cụm thi đua số 1' },
  blocks: [
    { kind: 'bases', lines: ['Căn cứ Luật Thi đua, khen thưởng', 'Căn cứ Kế hoạch số 70/KH-BCH ngày 15 tháng 01 năm 2020 của Bộ CHQS tỉnh Lâm Đồng về phong trào thi đua Quyết thắng năm 2020.'] },
    sentence('Cụm thi đua số 1 xây dựng kế hoạch tổ chức phong trào thi đua Quyết thắng năm 2020 như sau:'),
    heading('part', 'I. MỤC ĐÍCH, YÊU CẦU'), heading('clause', '1. Mục đích'), sentence(), heading('clause', '2. Yêu cầu'), sentence(), { kind: 'list', mark: 'dash', items: [['Thi đua ', { text: 'toàn diện', bold: true }, ', có trọng tâm'], [said], ['Đúng quy định']] },
    heading('part', 'II. NỘI DUNG'), { kind: 'list', mark: 'letter', items: ['Một', 'Hai', 'Ba', 'Bốn', 'Năm'].map((n) => [`Nội dung thứ ${n.toLowerCase()}: ${said}`]) }, { kind: 'list', mark: 'plus', items: [['Điểm nhỏ']] },
    heading('part', 'III. TỔ CHỨC THỰC HIỆN'), { kind: 'list', mark: 'number', items: [[said], [said]] }, sentence('Yêu cầu các đơn vị triển khai thực hiện nghiêm túc.'),
    { kind: 'annex', number: 'I', title: 'Danh sách đơn vị thành viên' },
    { kind: 'table', size: 12, caption: 'Biểu 1. Quân số', widths: [10, 100, 30], head: [['STT', 'Đơn vị', 'Quân số'].map((one) => text(one))], body: [
      [text('1', { align: 'center' }), text(longestUnit), text('45', { align: 'center' })], [text('2', { align: 'center' }), text('Sở Y tế'), text('1.032', { align: 'center' })], [text('Cộng', { colspan: 2, bold: true, align: 'center' }), text('1.077', { bold: true, align: 'center', sumOf: { from: 0, to: 1 } })]] },
    { kind: 'annex', number: 'II', title: 'Tiến độ' }, sentence('Quý I: phát động; quý IV: tổng kết.'),
  ],
};

export const decision: Paper = {
  ...frame, title: 'Quyết định', summary: 'Về việc thành lập các tổ chấm chéo năm 2020', head: { ...frame.head, number: '09/QĐ-CTĐ1' }, code: null, footnote: null,
  signatures: [{ authority: ['Cụm trưởng'], name: 'Nguyễn Thị Hạnh' }],
  blocks: [
    { kind: 'paragraph', align: 'center', text: [{ text: 'CỤM TRƯỞNG CỤM THI ĐUA SỐ 1', bold: true }] }, { kind: 'bases', lines: ['Căn cứ Quy chế hoạt động của Cụm thi đua số 1', 'Theo đề nghị của Thư ký cụm'] },
    { kind: 'paragraph', align: 'center', text: [{ text: 'QUYẾT ĐỊNH:', bold: true }] }, heading('article', 'Điều 1. Thành lập các tổ chấm chéo'), sentence(), heading('article', 'Điều 2. Nhiệm vụ'), { kind: 'list', mark: 'number', items: [['Chấm đúng.'], ['Báo cáo kịp thời.']] },
    heading('article', 'Điều 3. Điều khoản thi hành'), sentence('Quyết định này có hiệu lực kể từ ngày ký.'),
  ],
};

export const letter: Paper = {
  ...frame, title: 'Công văn', summary: 'nộp phiếu tự chấm điểm', subject: 'đôn đốc nộp phiếu tự chấm điểm thi đua năm 2020', head: { ...frame.head, side: 'military', superior: ['Quân khu 7'], issuer: ['Bộ Chỉ huy Quân sự tỉnh Lâm Đồng'], number: '112/BCH-TĐ', date: '2020-11-09' },
  signatures: [{ authority: ['KT. Chỉ huy trưởng', 'Phó Chỉ huy trưởng'], name: 'Trần Văn Bình', rank: 'Thượng tá' }],
  blocks: [{ kind: 'addressees', lines: ['Sở Giáo dục và Đào tạo', longestUnit] }, sentence(), sentence('Đề nghị các đơn vị phối hợp thực hiện.')],
};

export const minutes: Paper = {
  ...frame, title: 'Biên bản', summary: 'Họp xét thi đua năm 2020', head: { ...frame.head, number: '02/BB-CTĐ1', date: null }, isDraft: true,
  signatures: [{ authority: ['Thư ký'], name: 'Lê Hoàng Ân' }, { authority: ['Chủ trì', 'Cụm trưởng'], name: longestName }],
  blocks: [heading('part', 'I. THÀNH PHẦN'), { kind: 'list', mark: 'dash', items: [['Đồng chí Nguyễn Thị Hạnh, Cụm trưởng, chủ trì;'], ['Đồng chí Lê Hoàng Ân, Thư ký.']] }, heading('part', 'II. NỘI DUNG'), sentence(), sentence('Biên bản được thông qua lúc 16 giờ 30 phút cùng ngày')],
};

const units = [longestUnit, 'Sở Giáo dục và Đào tạo', 'Ủy ban nhân dân thành phố Đà Lạt', 'Sở Y tế'];
export const list: Paper = {
  ...frame, page: 'a4-landscape', title: 'Danh sách', summary: 'Điểm của các đơn vị', head: { ...frame.head, number: '07/DS-CTĐ1' },
  blocks: [{ kind: 'table', size: 11, widths: [10, 60, 24, 24, 24, 40], head: [[text('STT', { rowspan: 2 }), text('Đơn vị', { rowspan: 2 }), text('Điểm', { colspan: 3 }), text('Người phụ trách', { rowspan: 2 })], [text('Tự chấm'), text('Thẩm định'), text('Chênh')]],
    body: [...Array.from({ length: 40 }, (_none, n) => [text(String(n + 1), { align: 'center' }), text(units[n % 4]!), text('98,5', { align: 'center' }), text('97,25', { align: 'center' }), text('-1,25', { align: 'center' }), text(n % 3 === 0 ? longestName : '0912345678')]),
      [text('Cộng', { colspan: 2, bold: true, align: 'center' }), text('3.940', { align: 'center', sumOf: { from: 0, to: 39 } }), text('3.890', { align: 'center', sumOf: { from: 0, to: 39 } }), text('-50', { align: 'center', sumOf: { from: 0, to: 39 } }), text('')]] }],
};
