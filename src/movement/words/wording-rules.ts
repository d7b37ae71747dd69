/** The operating rules of a cluster as the product brings them; a cluster changes them in the browser. Papers are Vietnamese in law. */
export const rulesWording = {
  title: 'Quy chế', summary: 'Hoạt động của {{tên cụm}} thuộc {{tên khối}} năm {{năm}}',
  body: `> Căn cứ quy định của pháp luật về thi đua, khen thưởng và về dân quân tự vệ
> Căn cứ hướng dẫn của {{cấp trên}} về tổ chức phong trào thi đua trong {{tên khối}}
> Theo đề nghị của {{cụm trưởng}} và ý kiến thống nhất của các đơn vị thành viên
# Chương I. QUY ĐỊNH CHUNG
## Điều 1. Phạm vi và đối tượng
1. Quy chế này quy định về tổ chức, nguyên tắc, nội dung, chế độ làm việc và quan hệ công tác của {{tên cụm}} (sau đây gọi tắt là Cụm).
2. Quy chế áp dụng đối với {{số đơn vị}} đơn vị thành viên của Cụm; cán bộ, chiến sĩ tự vệ thuộc các đơn vị chấp hành Quy chế thông qua Ban Chỉ huy Quân sự đơn vị mình. Danh sách đơn vị tại Phụ lục kèm theo.
## Điều 2. Nguyên tắc hoạt động
1. Tự nguyện, bình đẳng, công khai, minh bạch, đoàn kết và cùng phát triển.
2. Các vấn đề của Cụm được bàn bạc tập thể; quyết định theo đa số đơn vị dự họp, trừ trường hợp pháp luật hoặc Quy chế này quy định tỷ lệ khác.
3. Đánh giá căn cứ vào kết quả thực hiện, có minh chứng; đơn vị không tự chấm chéo chính mình và được giải trình, kiến nghị về điểm của mình.
# Chương II. TỔ CHỨC CỦA CỤM
## Điều 3. Cụm trưởng, Cụm phó
1. Cụm trưởng, Cụm phó là đơn vị thành viên, giữ nhiệm vụ theo nhiệm kỳ do quyết định của cấp có thẩm quyền hoặc do hội nghị Cụm bầu, luân phiên.
2. Năm {{năm}}, Cụm trưởng là {{cụm trưởng}}; Cụm phó là {{cụm phó}}.
3. Khi hết nhiệm kỳ, Cụm trưởng bàn giao hồ sơ, sổ văn bản và số liệu của Cụm cho Cụm trưởng kế tiếp, có biên bản.
## Điều 4. Nhiệm vụ của Cụm trưởng
a) Chủ trì xây dựng kế hoạch phát động, Quy chế, bộ tiêu chí chấm điểm, giao ước thi đua và tổ chức ký kết.
b) Chủ trì hội nghị sơ kết, tổng kết; theo dõi, đôn đốc các đơn vị thực hiện giao ước và chế độ báo cáo.
c) Thẩm định điểm tự chấm của các đơn vị, trừ đơn vị mình; tổ chức bốc thăm chấm chéo; tổng hợp kết quả, xếp hạng và báo cáo {{cấp trên}}.
d) Quản lý hồ sơ, số văn bản và lưu trữ theo quy định.
## Điều 5. Nhiệm vụ của Cụm phó
a) Giúp Cụm trưởng điều hành hoạt động của Cụm; thay mặt Cụm trưởng khi được ủy quyền.
b) Thẩm định điểm tự chấm của đơn vị Cụm trưởng.
## Điều 6. Trách nhiệm và quyền của đơn vị thành viên
1. Quán triệt phong trào thi đua theo chủ đề “{{chủ đề}}”, khẩu hiệu “{{khẩu hiệu}}”; ký giao ước và đăng ký danh hiệu thi đua đúng hạn.
2. Tự chấm điểm trung thực, nộp minh chứng và báo cáo đúng thời gian; cử người tham gia tổ chấm chéo khi được bốc thăm.
3. Được biết cách tính từng điểm của đơn vị mình, được giải trình, kiến nghị và yêu cầu trả lời bằng văn bản.
# Chương III. NỘI DUNG VÀ CHẾ ĐỘ LÀM VIỆC
## Điều 7. Các giai đoạn của năm thi đua
Năm thi đua bắt đầu từ {{ngày bắt đầu}} và kết thúc vào {{ngày kết thúc}}, gồm các giai đoạn sau:
{{các giai đoạn}}
## Điều 8. Giao ước và đăng ký danh hiệu
1. Giao ước thi đua gồm các chỉ tiêu đo được, có đơn vị tính và căn cứ giao; sau khi các đơn vị ký, chỉ được sửa khi mở lại giao ước và ký lại.
2. Đơn vị đăng ký danh hiệu thi đua của tập thể, cá nhân trước hết {{hạn đăng ký}}; đăng ký sau thời hạn phải nêu lý do.
## Điều 9. Chấm điểm, xếp hạng
1. Điểm được lưu theo từng bước: tự chấm, thẩm định, chấm chéo, chốt điểm; điểm của bước sau không xóa điểm của bước trước và mọi lần giảm điểm đều phải ghi lý do.
2. Điểm chính thức là điểm của bước cuối cùng đã được xác nhận. Đơn vị bằng điểm được phân định theo thứ tự nêu trong bộ tiêu chí.
3. Kết quả được công bố dự thảo để các đơn vị kiến nghị trước khi công bố chính thức.
## Điều 10. Chế độ hội nghị, báo cáo
1. Cụm họp sơ kết sáu tháng và tổng kết năm; hội nghị hợp lệ khi có ít nhất hai phần ba số đơn vị dự họp.
2. Hội nghị tổng kết năm {{năm}} dự kiến tổ chức vào {{ngày hội nghị}}, tại {{nơi hội nghị}}.
3. Đơn vị gửi báo cáo sáu tháng, báo cáo năm và báo cáo đột xuất về Cụm trưởng theo thời hạn Cụm trưởng thông báo.
# Chương IV. ĐIỀU KHOẢN THI HÀNH
## Điều 11. Khen thưởng và xử lý
1. Đơn vị có thành tích được Cụm bình xét, đề nghị cấp có thẩm quyền khen thưởng theo quy định.
2. Đơn vị báo cáo không trung thực bị hủy kết quả của tiêu chí liên quan; trường hợp nghiêm trọng không được xét thi đua trong năm.
## Điều 12. Hiệu lực
1. Quy chế có hiệu lực kể từ ngày ký và áp dụng cho năm thi đua {{năm}}.
2. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Cụm trưởng để tổng hợp, trình hội nghị Cụm xem xét sửa đổi, bổ sung.
=== Danh sách đơn vị thành viên
{{danh sách đơn vị}}`,
};
