/** The plan that opens the year, as the product words it. */
export const launchPlanWording = {
  title: 'Kế hoạch',
  summary: 'Phát động phong trào thi đua năm {{năm}} của {{tên cụm}}',
  body: `> Căn cứ Luật Thi đua, khen thưởng
> Căn cứ chỉ thị, kế hoạch của cấp trên về tổ chức phong trào thi đua Quyết thắng năm {{năm}}
> Căn cứ quy chế hoạt động của {{tên cụm}}

{{tên cụm}} xây dựng kế hoạch phát động “{{chủ đề}}” như sau:

# I. MỤC ĐÍCH, YÊU CẦU
### 1. Mục đích
- Động viên cán bộ, nhân viên và lực lượng tự vệ của các cơ quan, đơn vị phát huy tinh thần **“{{khẩu hiệu}}”**, hoàn thành tốt nhiệm vụ quốc phòng, quân sự ở cơ quan, đơn vị.
- Tạo chuyển biến rõ nét về chất lượng tổng hợp, sẵn sàng chiến đấu, huấn luyện, xây dựng chính quy và rèn luyện kỷ luật của lực lượng tự vệ.
- Làm cơ sở để bình xét, suy tôn, đề nghị khen thưởng tập thể và cá nhân tiêu biểu khi tổng kết năm.
### 2. Yêu cầu
- Phong trào thi đua được tổ chức thiết thực, thường xuyên, gắn với nhiệm vụ chính trị của từng cơ quan; không phô trương, không chạy theo thành tích.
- Chấm điểm, bình xét công khai, dân chủ, đúng bộ tiêu chí đã thống nhất; mọi điểm số đều có minh chứng.
- Báo cáo đúng mẫu, đúng thời hạn.

# II. PHẠM VI, ĐỐI TƯỢNG VÀ THỜI GIAN
### 1. Đối tượng
Ban Chỉ huy Quân sự của {{số đơn vị}} đơn vị thành viên thuộc {{tên cụm}} (danh sách tại Phụ lục kèm theo).
### 2. Thời gian
Từ {{ngày bắt đầu}} đến {{ngày kết thúc}}.

# III. NỘI DUNG THI ĐUA
- Thi đua quán triệt và thực hiện nghiêm nghị quyết, chỉ thị, mệnh lệnh của cấp trên; nâng cao hiệu lực lãnh đạo, chỉ đạo nhiệm vụ quốc phòng, quân sự ở cơ quan.
- Thi đua duy trì nền nếp trực sẵn sàng chiến đấu, nhất là trong các ngày lễ, tết và sự kiện chính trị; bảo đảm an toàn cơ quan, phòng, chống cháy nổ.
- Thi đua xây dựng lực lượng tự vệ “vững mạnh, rộng khắp”; tổ chức huấn luyện đúng, đủ nội dung, thời gian, quân số.
- Thi đua thực hiện tốt công tác giáo dục quốc phòng và an ninh, chính sách hậu phương quân đội và các hoạt động vì cộng đồng.
- Thi đua chấp hành nghiêm pháp luật Nhà nước, kỷ luật Quân đội và chế độ báo cáo.

# IV. CÁC GIAI ĐOẠN VÀ THỜI HẠN
{{các giai đoạn}}
Hội nghị tổng kết của cụm họp {{ngày hội nghị}} tại {{nơi hội nghị}}.

# V. TỔ CHỨC THỰC HIỆN
### 1. Cụm trưởng: {{cụm trưởng}}
Chủ trì phát động, điều hành phong trào; thẩm định phiếu tự chấm; tổng hợp kết quả, tổ chức sơ kết, tổng kết và báo cáo cấp trên.
### 2. Cụm phó: {{cụm phó}}
Phối hợp với Cụm trưởng điều hành hoạt động của cụm; thẩm định phiếu tự chấm của Cụm trưởng; chủ trì các tổ chấm chéo khi được giao.
### 3. Các đơn vị thành viên
- Xây dựng kế hoạch, phát động thi đua ở cơ quan mình; đăng ký danh hiệu thi đua và ký giao ước thi đua trong giai đoạn phát động.
- Tự chấm điểm trung thực, nộp đủ minh chứng, thực hiện chế độ báo cáo đúng thời hạn.
- Kịp thời phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến.

Trên đây là Kế hoạch phát động phong trào thi đua năm {{năm}} của {{tên cụm}}. Quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Cụm trưởng để thống nhất giải quyết./.

=== Danh sách đơn vị thành viên {{tên cụm}} năm {{năm}}
{{danh sách đơn vị}}`,
};
