import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoding, type LegacyKind } from './legacy-tables.ts';
import { detectLegacy, tidyText, toUnicode } from './legacy-text.ts';

const corpus = `Căn cứ Luật Dân quân tự vệ ngày 22 tháng 11 năm 2019
Bộ tiêu chí chấm điểm thi đua của Cụm thi đua số 1
Kế hoạch công tác quốc phòng, tự vệ ban hành đúng hạn
Duy trì chế độ trực sẵn sàng chiến đấu, bảo vệ cơ quan an toàn
Đơn vị chưa nộp báo cáo quý III, đề nghị bổ sung trước ngày 15/12
Nguyễn Thị Hạnh, Phó Giám đốc Sở Giáo dục và Đào tạo tỉnh Lâm Đồng
Kiện toàn Ban Chỉ huy Quân sự đủ bốn chức danh, có quyết định
Tuyên truyền, phổ biến giáo dục pháp luật về quốc phòng và an ninh
Tỷ lệ đảng viên trong lực lượng tự vệ đạt 86,67%
Giúp đỡ học sinh nghèo vượt khó, gia đình chính sách, bà mẹ Việt Nam anh hùng
Huấn luyện đủ nội dung, quân số; kết quả kiểm tra đạt loại giỏi
Ký kết giao ước thi đua giữa các đơn vị trong khối
Thiếu sổ ghi chép, vắng trực không lý do hai lần
Cơ quan văn phòng ủy ban nhân dân thành phố Đà Lạt
Phòng cháy, chữa cháy và cứu nạn cứu hộ theo phương châm bốn tại chỗ`.split('\n');

const encoding = (kind: LegacyKind) => new Map([...decoding[kind]].reverse().map(([old, letter]) => [letter, old]));
function toLegacy(text: string, kind: LegacyKind): string {
  const table = encoding(kind);
  return [...text.normalize('NFC')].map((letter) => (letter < '\x80' ? letter : table.get(letter) ?? table.get(letter.toLowerCase()) ?? letter)).join('');
}
const sentence = fc.oneof(fc.constantFrom(...corpus), fc.tuple(fc.constantFrom(...corpus), fc.constantFrom(...corpus)).map((two) => two.join('\n')));

test.each<[string, LegacyKind, string]>([
  ['Bé tiªu chÝ', 'tcvn3', 'Bộ tiêu chí'], ['ViÖt Nam', 'tcvn3', 'Việt Nam'], ['ng­êi d©n', 'tcvn3', 'người dân'], ['Tr­êng §¹i häc §µ L¹t', 'tcvn3', 'Trường Đại học Đà Lạt'],
  ['CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM', 'tcvn3', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], ['tæ tù vÖ', 'tcvn3', 'tổ tự vệ'], ['lµ', 'tcvn3', 'là'],
  ['Vieät Nam', 'vni', 'Việt Nam'], ['Coäng hoøa xaõ hoäi chuû nghóa', 'vni', 'Cộng hòa xã hội chủ nghĩa'], ['ÑÔN VÒ', 'vni', 'ĐƠN VỊ'], ['ñôn vò', 'vni', 'đơn vị'], ['NGUYEÃN VAÊN AN', 'vni', 'NGUYỄN VĂN AN'],
])('%s is %s for %s', (old, kind, unicode) => {
  expect(detectLegacy(old)).toBe(kind);
  expect(toUnicode(old, kind)).toBe(unicode);
});

test('a sentence put into an old font is found and read back; TCVN3 keeps no capitals with marks', () => {
  fc.assert(fc.property(sentence, fc.constantFrom('vni' as const, 'tcvn3' as const), (text, kind) => {
    const old = toLegacy(text, kind);
    expect(detectLegacy(old)).toBe(kind);
    if (kind === 'vni') expect(toUnicode(old, kind)).toBe(text.normalize('NFC'));
    else expect(toUnicode(old, kind).toLowerCase()).toBe(text.normalize('NFC').toLowerCase());
    const shouted = toLegacy(text.toUpperCase(), kind);
    expect(toUnicode(shouted, kind)).toBe(text.normalize('NFC').toUpperCase());
  }));
});

test('every letter of the language has its own writing in both fonts', () => {
  for (const kind of ['tcvn3', 'vni'] as const) for (const letter of 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ') expect(toUnicode(toLegacy(letter, kind), kind)).toBe(letter);
});

test('what was never in an old font is left alone', () => {
  const others = ['café', 'naïve', 'où est le café ?', 'Là où il est né, près du château', 'Straße, groß, schön', 'señor, mañana', '5 µm', '© 2020', '25 °C, 3 m²', '« thé »', '§ 5', 'n×m', '£m', 'Hà', 'và', 'hoà bình', 'Ông bà cô chú có lá cờ',
    'toán, hoá học', 'BÀ CÔ', 'Bé', '1.234,5', '', 'Intel®', 'a½ · b', 'résumé', 'Noël', 'Raphaël', 'TEXT', 'I.1'];
  for (const text of [...others, ...corpus, ...corpus.map((line) => line.toUpperCase()), ...corpus.map((line) => line.normalize('NFD'))]) expect([text, detectLegacy(text)]).toEqual([text, null]);
  fc.assert(fc.property(fc.string(), (text) => { fc.pre(/^[ -~]*$/.test(text)); expect(detectLegacy(text)).toBeNull(); }));
});

const stringsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []);

test('no word of the product is taken for an old font', async () => {
  const src = join(import.meta.dirname, '..');
  const files = (readdirSync(src, { recursive: true }) as string[]).filter((file) => /(^|\/)words(\.ts$|\/)|refusals\.ts$/.test(file) && file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const said = (await Promise.all(files.map(async (file) => stringsOf(await import(join(src, file)))))).flat();
  const { default: book } = await import('../scoring/demo/criteria.json', { with: { type: 'json' } });
  const all = [...said, ...stringsOf(book)];
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter((text) => detectLegacy(text) !== null)).toEqual([]);
});

test('kept text is NFC and has no signs of no width', () => {
  expect(tidyText('Ho\u200ba\u0300 bi\u0300nh\ufeff\u202e')).toBe('Hoà bình');
});
