import type { Text } from '../../kit/words.ts';

export const kindWords = {
  ranking: { vi: 'Danh sách xếp hạng', en: 'Ranking list' }, scoreboard: { vi: 'Bảng điểm', en: 'Scoreboard' }, sheet: { vi: 'Phiếu tự chấm điểm', en: 'Self-score sheet' }, book: { vi: 'Bộ tiêu chí', en: 'Criteria book' },
  sheetOf: { vi: 'Phiếu của {unit}', en: 'Sheet of {unit}' },
  year: { vi: 'năm', en: 'year' }, cluster: { vi: 'tên cụm', en: 'name of the cluster' }, units: { vi: 'số đơn vị', en: 'number of units' }, ranked: { vi: 'số đơn vị đã xếp hạng', en: 'number of ranked units' },
  totals: { vi: 'tổng điểm các đơn vị', en: 'total of all units' }, bookName: { vi: 'tên bộ tiêu chí', en: 'name of the criteria book' }, stage: { vi: 'loại điểm', en: 'kind of scores' }, leader: { vi: 'đơn vị dẫn đầu', en: 'unit in front' },
  unitName: { vi: 'tên đơn vị', en: 'name of the unit' }, total: { vi: 'tổng điểm', en: 'total' }, base: { vi: 'điểm chuẩn', en: 'base' }, criteria: { vi: 'số tiêu chí', en: 'number of criteria' },
  rankingTable: { vi: 'bảng xếp hạng', en: 'table of ranks' }, ties: { vi: 'phân định bằng điểm', en: 'how ties were separated' }, quotas: { vi: 'danh hiệu theo thứ hạng', en: 'titles by rank' },
  board: { vi: 'bảng điểm', en: 'score table' }, sheetTable: { vi: 'bảng tự chấm', en: 'table of the sheet' }, bookTable: { vi: 'bảng tiêu chí', en: 'table of criteria' },
} satisfies Record<string, Text>;

export const missingWords = {
  noBook: { vi: 'Chưa ban hành bộ tiêu chí của năm.', en: 'No criteria book is issued for the year.' },
  incomplete: { vi: '{count} đơn vị chưa đủ điểm: {units}.', en: '{count} units lack scores: {units}.' },
  notFinal: { vi: 'Chưa chốt điểm; văn bản lấy {stage}.', en: 'Scores are not final; the paper takes {stage}.' },
  unscored: { vi: '{count} tiêu chí chưa tự chấm: {codes}.', en: '{count} criteria have no score: {codes}.' },
  bookDraft: { vi: 'Bộ tiêu chí còn là dự thảo, chưa ban hành.', en: 'The book is a draft.' },
} satisfies Record<string, Text>;

// The wordings that come with the product. Papers are Vietnamese in law.
export const rankingWording = {
  title: 'Danh sách', summary: 'Xếp hạng thi đua các đơn vị {{tên cụm}} năm {{năm}}',
  body: `> Căn cứ {{tên bộ tiêu chí}}
> Căn cứ {{loại điểm}} của các đơn vị
{{bảng xếp hạng}}
{{phân định bằng điểm}}
{{danh hiệu theo thứ hạng}}
Danh sách gồm {{số đơn vị}} ({{số đơn vị bằng chữ}}) đơn vị, trong đó số đơn vị đã xếp hạng là {{số đơn vị đã xếp hạng}}.`,
};
export const scoreboardWording = { title: 'Bảng điểm', summary: 'Thi đua các đơn vị {{tên cụm}} năm {{năm}} ({{loại điểm}})', body: `{{bảng điểm}}` };
export const sheetWording = {
  title: 'Phiếu tự chấm điểm', summary: 'Thi đua năm {{năm}} của Ban Chỉ huy Quân sự {{tên đơn vị}}',
  body: `{{bảng tự chấm}}
Tổng điểm tự chấm: {{tổng điểm}}/{{điểm chuẩn}} điểm.`,
};
export const bookWording = {
  title: 'Hướng dẫn', summary: 'Thực hiện {{tên bộ tiêu chí}}',
  body: `> Căn cứ Luật Thi đua, khen thưởng
> Căn cứ kế hoạch phát động phong trào thi đua năm {{năm}} của {{tên cụm}}
{{tên cụm}} hướng dẫn các đơn vị tự chấm điểm, thẩm định và chấm chéo theo {{số tiêu chí}} tiêu chí dưới đây; vướng mắc trong quá trình thực hiện phản ánh về Cụm trưởng để thống nhất giải quyết.
{{bảng tiêu chí}}`,
};
