import type { Text } from '../../kit/words.ts';

// Papers on one unit's scores: appraisal, explanation, cross-check, dispute. Papers are Vietnamese in law and have no English side.
export const appraisalPaperWords = { difference: 'Chênh lệch', why: 'Lý do, căn cứ', explanation: 'Giải trình của đơn vị', answer: (said: string, by: string, at: string) => `${said} (${by}, ${at})` } as const;

/** Names of the kinds of paper, and of what each may be about. */
export const appraisalKindWords = {
  appraisal: { vi: 'Phiếu thẩm định điểm', en: 'Appraisal sheet' }, explanation: { vi: 'Phiếu giải trình điểm', en: 'Explanation note' }, notice: { vi: 'Thông báo phân công chấm chéo', en: 'Notice of the cross-check' },
  minutes: { vi: 'Biên bản chấm chéo', en: 'Minutes of the cross-check' }, docket: { vi: 'Phụ lục hồ sơ kiến nghị', en: 'Annex of a dispute' }, ofUnit: { vi: 'Phiếu của {unit}', en: 'Sheet of {unit}' }, ofDocket: { vi: 'Hồ sơ số {number}, {unit}, {code}', en: 'Docket {number}, {unit}, {code}' },
} satisfies Record<string, Text>;

/** What placeholders are called; the Vietnamese name is the placeholder itself. */
export const appraisalFigureWords = {
  year: { vi: 'năm', en: 'year' }, cluster: { vi: 'tên cụm', en: 'name of the cluster' }, unit: { vi: 'tên đơn vị', en: 'name of the unit' }, book: { vi: 'tên bộ tiêu chí', en: 'name of the book' },
  self: { vi: 'tổng điểm tự chấm', en: 'total of the self-score' }, appraised: { vi: 'tổng điểm thẩm định', en: 'total of the appraisal' }, change: { vi: 'chênh lệch', en: 'difference' }, changed: { vi: 'số tiêu chí thay đổi', en: 'criteria changed' }, explained: { vi: 'số tiêu chí đã giải trình', en: 'criteria explained' },
  appraisalTable: { vi: 'bảng thẩm định', en: 'table of the appraisal' }, changedTable: { vi: 'bảng tiêu chí thay đổi', en: 'criteria changed' }, explanationTable: { vi: 'bảng giải trình', en: 'table of explanations' },
  units: { vi: 'số đơn vị', en: 'number of units' }, teamsEach: { vi: 'số tổ mỗi đơn vị', en: 'teams of a unit' }, teams: { vi: 'số tổ', en: 'number of teams' }, drawnAt: { vi: 'thời điểm bốc thăm', en: 'when the draw was made' }, assignments: { vi: 'bảng phân công', en: 'who checks whom' }, proof: { vi: 'căn cứ kiểm tra bốc thăm', en: 'proof of the draw' },
  present: { vi: 'thành phần', en: 'those present' }, marks: { vi: 'bảng chấm chéo', en: 'marks of the teams' }, average: { vi: 'tổng điểm chấm chéo', en: 'total of the cross-check' },
  docket: { vi: 'số hồ sơ', en: 'number of the docket' }, criterion: { vi: 'tiêu chí kiến nghị', en: 'criterion' }, claimed: { vi: 'điểm đề nghị', en: 'points claimed' }, cut: { vi: 'điểm đã giảm còn', en: 'points cut to' }, outcome: { vi: 'kết quả giải quyết', en: 'outcome' }, facts: { vi: 'nội dung kiến nghị', en: 'facts' }, steps: { vi: 'các bước giải quyết', en: 'steps' }, votes: { vi: 'biểu quyết', en: 'vote' },
} satisfies Record<string, Text>;

export const appraisalMissingWords = {
  noSheet: { vi: 'Chưa có phiếu chấm điểm của đơn vị.', en: 'There is no sheet of this unit.' }, notAppraised: { vi: 'Phiếu chưa thẩm định xong.', en: 'The sheet is not appraised.' }, unexplained: { vi: '{count} tiêu chí thay đổi điểm chưa có giải trình: {codes}.', en: '{count} changed criteria are not explained: {codes}.' },
  nothingChanged: { vi: 'Thẩm định không thay đổi điểm nào nên đơn vị không phải giải trình.', en: 'The appraisal changed no score: there is nothing to explain.' },
  noDraw: { vi: 'Chưa bốc thăm phân công chấm chéo.', en: 'No cross-check draw is made.' }, unfinished: { vi: '{count} tổ chưa hoàn thành chấm đơn vị này.', en: '{count} teams are not done with this unit.' }, noDocket: { vi: 'Chưa có hồ sơ kiến nghị.', en: 'There is no dispute.' }, open: { vi: 'Hồ sơ kiến nghị chưa kết luận.', en: 'The dispute is open.' },
} satisfies Record<string, Text>;

// The wordings that come with the product; a cluster changes them in the browser.
export const appraisalWording = {
  title: 'Phiếu thẩm định điểm', summary: 'Thi đua năm {{năm}} của Ban Chỉ huy Quân sự {{tên đơn vị}}',
  body: `> Căn cứ {{tên bộ tiêu chí}}
> Căn cứ phiếu tự chấm điểm và minh chứng của Ban Chỉ huy Quân sự {{tên đơn vị}}
{{tên cụm}} đã thẩm định điểm tự chấm của đơn vị, kết quả như sau:
{{bảng thẩm định}}
Tổng điểm tự chấm: {{tổng điểm tự chấm}}; tổng điểm sau thẩm định: {{tổng điểm thẩm định}}; chênh lệch: {{chênh lệch}}. Có {{số tiêu chí thay đổi}} tiêu chí thay đổi điểm, lý do ghi tại từng tiêu chí.
Đơn vị không nhất trí với điểm thẩm định có quyền giải trình, kiến nghị theo Quy chế của Cụm.`,
};
export const explanationWording = {
  title: 'Phiếu giải trình điểm', summary: 'Thi đua năm {{năm}} của Ban Chỉ huy Quân sự {{tên đơn vị}}',
  body: `@ {{tên cụm}}
> Căn cứ kết quả thẩm định điểm thi đua năm {{năm}} của {{tên cụm}}
Ban Chỉ huy Quân sự {{tên đơn vị}} đã nghiên cứu kết quả thẩm định. Có {{số tiêu chí thay đổi}} tiêu chí thay đổi điểm so với tự chấm (từ {{tổng điểm tự chấm}} còn {{tổng điểm thẩm định}} điểm); đơn vị giải trình {{số tiêu chí đã giải trình}} tiêu chí như sau:
{{bảng giải trình}}
Đơn vị chịu trách nhiệm về nội dung giải trình, minh chứng kèm theo và đề nghị Cụm xem xét.`,
};
export const noticeWording = {
  title: 'Thông báo', summary: 'Phân công chấm chéo điểm thi đua các đơn vị {{tên cụm}} năm {{năm}}',
  body: `> Căn cứ {{tên bộ tiêu chí}}
> Căn cứ kết quả bốc thăm lúc {{thời điểm bốc thăm}}
{{tên cụm}} thông báo kết quả bốc thăm phân công chấm chéo {{số đơn vị}} đơn vị, mỗi đơn vị do {{số tổ mỗi đơn vị}} tổ chấm:
{{bảng phân công}}
# CĂN CỨ KIỂM TRA KẾT QUẢ BỐC THĂM
{{căn cứ kiểm tra bốc thăm}}
Ai cũng kiểm tra được kết quả: mở mục Chấm chéo, nhấn “Kiểm tra lại”; phần mềm đối chiếu mã băm với hạt giống và bốc lại từ danh sách trên.
Các tổ chấm độc lập, hoàn thành đúng thời gian quy định; ghi nhận xét khi điểm khác điểm thẩm định.`,
};
export const minutesWording = {
  title: 'Biên bản', summary: 'Chấm chéo điểm thi đua năm {{năm}} của Ban Chỉ huy Quân sự {{tên đơn vị}}',
  body: `> Căn cứ {{tên bộ tiêu chí}}
> Căn cứ kết quả bốc thăm phân công chấm chéo lúc {{thời điểm bốc thăm}}
Hôm nay, tại …………………………………, các tổ chấm chéo cùng đại diện đơn vị được chấm lập biên bản với nội dung sau:
# I. THÀNH PHẦN
{{thành phần}}
# II. KẾT QUẢ CHẤM
{{bảng chấm chéo}}
Điểm chấm chéo là trung bình cộng điểm của {{số tổ}} tổ, làm tròn một lần đến hai chữ số thập phân; tiêu chí do cụm hoặc cấp trên chấm giữ điểm thẩm định. Tổng điểm chấm chéo: {{tổng điểm chấm chéo}}.
# III. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC CHẤM
……………………………………………………………………………………
Biên bản được đọc cho các thành phần nghe, thống nhất thông qua và lập thành 02 bản có giá trị như nhau.`,
};
export const docketWording = {
  title: 'Phụ lục', summary: 'Hồ sơ kiến nghị điểm số {{số hồ sơ}}',
  body: `(Kèm theo kết quả chấm điểm thi đua năm {{năm}} của {{tên cụm}})
{{tên đơn vị}} kiến nghị tiêu chí {{tiêu chí kiến nghị}}: điểm đã giảm còn {{điểm đã giảm còn}}, đề nghị {{điểm đề nghị}}. Kết quả giải quyết: {{kết quả giải quyết}}.
# I. NỘI DUNG
{{nội dung kiến nghị}}
# II. CÁC BƯỚC GIẢI QUYẾT
{{các bước giải quyết}}
{{biểu quyết}}
Hồ sơ lập đầy đủ các bước như trên.`,
};
