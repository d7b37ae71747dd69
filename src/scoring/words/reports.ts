import type { Text } from '../../kit/words.ts';

// The reports of the year. Papers are Vietnamese in law and have no English side.
export const reportPaperWords = { unitCount: 'Số đơn vị', gradeCount: (label: string, count: string) => `${label} ${count}`, noGrade: 'chưa xếp loại' } as const;
export const reportKindWords = { half: { vi: 'Báo cáo sơ kết 6 tháng', en: 'Six-month report' }, year: { vi: 'Báo cáo tổng kết năm', en: 'Year summary report' } } satisfies Record<string, Text>;

export const reportFigureWords = {
  book: { vi: 'tên bộ tiêu chí', en: 'name of the book' }, stage: { vi: 'loại điểm', en: 'kind of scores' }, first: { vi: 'đơn vị dẫn đầu', en: 'unit in front' }, highest: { vi: 'điểm cao nhất', en: 'highest total' }, lowest: { vi: 'điểm thấp nhất', en: 'lowest total' },
  average: { vi: 'điểm trung bình', en: 'mean of the totals' }, ranked: { vi: 'số đơn vị đã xếp hạng', en: 'ranked units' }, grades: { vi: 'cơ cấu xếp loại', en: 'grades' }, disputes: { vi: 'số kiến nghị', en: 'disputes' }, settled: { vi: 'số kiến nghị đã kết luận', en: 'disputes settled' },
  resultTable: { vi: 'bảng xếp hạng', en: 'table of ranks' }, gradeTable: { vi: 'bảng xếp loại', en: 'table of grades' },
} satisfies Record<string, Text>;
/** One figure for each grade of the book. */
export const gradeFigure = (label: string): Text => ({ vi: `số đơn vị xếp loại ${label.toLowerCase()}`, en: `units graded ${label}` });

/** The year's work in both reports; every figure is live. */
const work = `### 2. Sẵn sàng chiến đấu, trực bảo vệ cơ quan
Các đơn vị công bố đúng hạn {{số lịch trực công bố đúng hạn}}/{{số lịch trực phải công bố}} lịch trực tháng; tổ chức {{số ca trực}} ca trực, {{tỷ lệ ca trực đủ quân số}} số ca đủ quân số; {{số ca trực có sự việc}} ca trực có sự việc phải ghi nhận, xử lý.
{{kết quả bảo vệ sự kiện}}.
### 3. Xây dựng lực lượng tự vệ, huấn luyện, bồi dưỡng kiến thức quốc phòng và an ninh
Có {{số đơn vị đã đăng ký tự vệ}}/{{số đơn vị}} đơn vị hoàn thành đăng ký; quân số tự vệ {{quân số tự vệ}} đồng chí, theo quyết định {{quân số theo quyết định}} đồng chí. Huấn luyện đạt yêu cầu {{quân số đạt yêu cầu}}/{{quân số huấn luyện}} lượt đồng chí, tỷ lệ {{tỷ lệ huấn luyện}}. Bồi dưỡng kiến thức quốc phòng và an ninh cho {{số người đã bồi dưỡng}} đồng chí, {{số người có giấy chứng nhận}} đồng chí được cấp giấy chứng nhận. Tham gia {{số hội thi, hội thao}} hội thi, hội thao với {{lượt người dự hội thi, hội thao}} lượt đồng chí, đạt {{số giải hội thi, hội thao}} giải.
### 4. Chế độ báo cáo, nắm tình hình
Trong số {{số báo cáo phải gửi}} báo cáo đến hạn, các đơn vị gửi đúng hạn {{số báo cáo đúng hạn}}, đạt {{tỷ lệ báo cáo đúng hạn}}; trễ hạn {{số báo cáo trễ hạn}}, chưa gửi {{số báo cáo chưa gửi}}; {{số đơn vị báo cáo đúng hạn 100%}} đơn vị gửi đúng hạn tất cả báo cáo.
### 5. Nhiệm vụ cấp trên giao, tham mưu, đề xuất
Đã giao {{số nhiệm vụ được giao}} lượt nhiệm vụ: hoàn thành đúng hạn {{số nhiệm vụ đúng hạn}}, chậm {{số nhiệm vụ chậm}}, quá hạn {{số nhiệm vụ quá hạn}}, còn trong hạn {{số nhiệm vụ trong hạn}}; tỷ lệ đúng hạn {{tỷ lệ nhiệm vụ đúng hạn}}. Các đơn vị có {{số nội dung tham mưu}} nội dung tham mưu, {{số tham mưu được đồng ý}} nội dung được đồng ý, {{số tham mưu đã có kết quả}} nội dung đã có kết quả.
### 6. Hoạt động xã hội, “về nguồn”
Tổ chức {{số hoạt động xã hội}} hoạt động, trong đó {{số hoạt động chung của cụm}} hoạt động chung của Cụm; giá trị đã trao {{giá trị đã trao}}.`;
const annexes = `=== Kết quả trực, chế độ báo cáo của các đơn vị
### 1. Lịch trực, ca trực
{{bảng trực}}
### 2. Chế độ báo cáo
{{bảng chế độ báo cáo}}
=== Kết quả thực hiện nhiệm vụ, huấn luyện của các đơn vị
### 1. Nhiệm vụ được giao
{{bảng tổng hợp nhiệm vụ}}
### 2. Huấn luyện tự vệ
{{bảng huấn luyện}}
=== Kết quả hoạt động xã hội của các đơn vị
{{bảng hoạt động theo đơn vị}}`;

export const halfYearWording = {
  title: 'Báo cáo', summary: 'Sơ kết phong trào thi đua 6 tháng đầu năm, phương hướng, nhiệm vụ 6 tháng cuối năm {{năm}} của {{tên cụm}}',
  body: `@ {{cấp trên}}
@ Ban Chỉ huy Quân sự các đơn vị thành viên
Thực hiện kế hoạch phát động phong trào thi đua năm {{năm}}, {{tên cụm}} báo cáo kết quả 6 tháng đầu năm và phương hướng, nhiệm vụ 6 tháng cuối năm như sau:
# I. KẾT QUẢ 6 THÁNG ĐẦU NĂM
### 1. Công tác lãnh đạo, chỉ đạo, phát động thi đua
Cụm gồm {{số đơn vị}} đơn vị thành viên do {{cụm trưởng}} làm Cụm trưởng, {{cụm phó}} làm Cụm phó. Phong trào được phát động với chủ đề “{{chủ đề}}”, khẩu hiệu “{{khẩu hiệu}}”. Có {{số đơn vị đã ký}}/{{số đơn vị}} đơn vị ký giao ước; {{số đơn vị đã đăng ký}}/{{số đơn vị}} đơn vị đăng ký danh hiệu cho {{số tập thể đăng ký}} tập thể và {{số cá nhân đăng ký}} lượt cá nhân. Trong năm Cụm tổ chức {{số đợt thi đua}} đợt thi đua cao điểm:
{{các đợt thi đua}}
${work}
### 7. Thực hiện giao ước thi đua
Giao ước có {{số chỉ tiêu}} chỉ tiêu. Kết quả thực hiện đến nay:
{{kết quả chỉ tiêu giao ước}}
# II. HẠN CHẾ, NGUYÊN NHÂN
- Tiến độ một số chỉ tiêu giao ước chưa đều giữa các đơn vị.
- Chế độ báo cáo, cập nhật minh chứng có nơi, có lúc chưa kịp thời.
# III. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM
1. Tiếp tục quán triệt, đẩy mạnh phong trào thi đua; tập trung thực hiện các chỉ tiêu chưa đạt.
2. Duy trì nghiêm sẵn sàng chiến đấu, hoàn thành huấn luyện, giáo dục quốc phòng và an ninh theo kế hoạch.
3. Chuẩn bị tự chấm, nộp minh chứng, thẩm định và chấm chéo đúng các mốc thời gian; tổ chức hội nghị tổng kết vào {{ngày hội nghị}}, tại {{nơi hội nghị}}.
Trên đây là báo cáo sơ kết 6 tháng đầu năm {{năm}} của {{tên cụm}}.
${annexes}`,
};

export const yearWording = {
  title: 'Báo cáo', summary: 'Tổng kết phong trào thi đua năm {{năm}}, phương hướng, nhiệm vụ năm {{năm sau}} của {{tên cụm}}',
  body: `@ {{cấp trên}}
@ Ban Chỉ huy Quân sự các đơn vị thành viên
Thực hiện kế hoạch phát động phong trào thi đua năm {{năm}}, {{tên cụm}} báo cáo tổng kết phong trào thi đua năm {{năm}} và phương hướng, nhiệm vụ năm {{năm sau}} như sau:
# I. KẾT QUẢ PHONG TRÀO THI ĐUA NĂM {{năm}}
### 1. Công tác lãnh đạo, chỉ đạo, tổ chức phong trào
Cụm gồm {{số đơn vị}} đơn vị thành viên, do {{cụm trưởng}} làm Cụm trưởng, {{cụm phó}} làm Cụm phó. Phong trào được phát động với chủ đề “{{chủ đề}}”, khẩu hiệu “{{khẩu hiệu}}”, thực hiện theo các giai đoạn:
{{các giai đoạn}}
Cụm tổ chức {{số đợt thi đua}} đợt thi đua cao điểm:
{{các đợt thi đua}}
${work}
### 7. Kết quả thực hiện giao ước thi đua
Có {{số đơn vị đã ký}}/{{số đơn vị}} đơn vị ký giao ước với {{số chỉ tiêu}} chỉ tiêu; đã đánh giá {{số chỉ tiêu đã có kết quả}}, đạt và vượt {{số chỉ tiêu đạt}}:
{{kết quả chỉ tiêu giao ước}}
### 8. Đăng ký danh hiệu thi đua
Đầu năm, các đơn vị đăng ký danh hiệu cho {{số tập thể đăng ký}} tập thể và {{số cá nhân đăng ký}} lượt cá nhân:
{{tổng hợp đăng ký danh hiệu}}
### 9. Kết quả chấm điểm, xếp hạng
Việc chấm điểm thực hiện theo {{tên bộ tiêu chí}}, qua các bước tự chấm, thẩm định, chấm chéo, chốt điểm. Cụm tiếp nhận {{số kiến nghị}} hồ sơ kiến nghị điểm, đã kết luận {{số kiến nghị đã kết luận}}.
Căn cứ {{loại điểm}}, đơn vị dẫn đầu là {{đơn vị dẫn đầu}} với {{điểm cao nhất}} điểm; điểm thấp nhất {{điểm thấp nhất}}, điểm trung bình {{điểm trung bình}}. Xếp loại: {{cơ cấu xếp loại}}.
{{bảng xếp hạng}}
# II. HẠN CHẾ, NGUYÊN NHÂN
- Kết quả giữa các đơn vị chưa đồng đều; một số minh chứng còn thiếu hoặc nộp chậm nên bị giảm điểm khi thẩm định.
- Công tác tuyên truyền, nhân rộng điển hình ở một số đơn vị chưa thường xuyên.
# III. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM {{năm sau}}
1. Tổ chức phát động, ký giao ước, đăng ký danh hiệu thi đua ngay từ đầu năm; xây dựng chỉ tiêu đo được, có căn cứ.
2. Duy trì nghiêm sẵn sàng chiến đấu; xây dựng lực lượng tự vệ vững mạnh, rộng khắp; hoàn thành huấn luyện, giáo dục quốc phòng và an ninh.
3. Thực hiện tốt chính sách hậu phương quân đội, các hoạt động “về nguồn”, đền ơn đáp nghĩa.
4. Nâng cao chất lượng tự chấm, thẩm định, chấm chéo; giải quyết kiến nghị công khai, đúng hạn.
# IV. ĐỀ XUẤT, KIẾN NGHỊ
Đề nghị {{cấp trên}} xem xét, khen thưởng các tập thể, cá nhân có thành tích xuất sắc theo tờ trình của Cụm.
Trên đây là báo cáo tổng kết phong trào thi đua năm {{năm}} của {{tên cụm}}.
${annexes}`,
};
