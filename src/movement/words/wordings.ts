// The wordings of the launch that come with the product; a cluster changes them in the browser. Papers are Vietnamese in law.

export const pledgeWording = {
  title: 'Giao ước thi đua', summary: 'Các đơn vị {{tên cụm}} năm {{năm}}',
  body: `> Căn cứ kế hoạch phát động phong trào thi đua năm {{năm}} của {{cấp trên}}
> Căn cứ Quy chế hoạt động của {{tên cụm}}
Hưởng ứng phong trào thi đua năm {{năm}} với chủ đề “{{chủ đề}}”, {{số đơn vị}} đơn vị thành viên {{tên cụm}}, {{tên khối}} thống nhất ký kết giao ước thi đua với các nội dung sau:
# I. NỘI DUNG THI ĐUA
1. Quán triệt và thực hiện nghiêm chủ trương của Đảng, chính sách, pháp luật của Nhà nước, mệnh lệnh, chỉ thị của cấp trên; hoàn thành tốt nhiệm vụ chính trị của cơ quan, đơn vị gắn với nhiệm vụ quốc phòng, quân sự địa phương.
2. Duy trì nghiêm chế độ sẵn sàng chiến đấu, trực theo quy định; bảo đảm an toàn cơ quan, đơn vị trong các ngày lễ, Tết và sự kiện chính trị.
3. Xây dựng lực lượng tự vệ vững mạnh, rộng khắp; đăng ký, quản lý và huấn luyện đúng, đủ nội dung, thời gian.
4. Thực hiện tốt giáo dục quốc phòng và an ninh, chính sách hậu phương quân đội, các hoạt động “về nguồn”, đền ơn đáp nghĩa.
5. Chấp hành nghiêm kỷ luật, chế độ báo cáo; báo cáo trung thực, đúng hạn; đoàn kết, giúp đỡ nhau cùng tiến bộ.
# II. CHỈ TIÊU GIAO ƯỚC
Các đơn vị phấn đấu thực hiện {{số chỉ tiêu}} chỉ tiêu sau:
{{bảng chỉ tiêu}}
# III. TỔ CHỨC THỰC HIỆN
1. Thời gian thực hiện từ {{ngày bắt đầu}} đến {{ngày kết thúc}}. Kết quả từng chỉ tiêu được đánh giá khi sơ kết sáu tháng và tổng kết năm.
2. {{cụm trưởng}} (Cụm trưởng) và {{cụm phó}} (Cụm phó) theo dõi, đôn đốc, tổng hợp kết quả; các đơn vị cụ thể hóa giao ước thành kế hoạch của đơn vị mình.
3. Với tinh thần “{{khẩu hiệu}}”, các đơn vị cam kết thực hiện thắng lợi giao ước đã ký.
=== Đại diện các đơn vị ký giao ước
{{chữ ký các đơn vị}}`,
};

export const resultsWording = {
  title: 'Báo cáo', summary: 'Kết quả thực hiện giao ước thi đua năm {{năm}} của các đơn vị {{tên cụm}}',
  body: `@ {{cấp trên}}
@ Ban Chỉ huy Quân sự các đơn vị thành viên
Thực hiện giao ước thi đua năm {{năm}} do {{số đơn vị đã ký}}/{{số đơn vị}} đơn vị ký kết, {{tên cụm}} báo cáo kết quả như sau:
# I. KẾT QUẢ CHUNG
Giao ước có {{số chỉ tiêu}} chỉ tiêu; {{số chỉ tiêu đã có kết quả}} chỉ tiêu đã có kết quả, trong đó {{số chỉ tiêu theo số liệu hệ thống}} chỉ tiêu lấy từ số liệu theo dõi trong năm. Có {{số chỉ tiêu đạt}} chỉ tiêu đạt và vượt, {{số chỉ tiêu chưa đạt}} chỉ tiêu chưa đạt:
{{bảng đối chiếu giao ước}}
# II. KẾT QUẢ CỦA TỪNG ĐƠN VỊ
Các chỉ tiêu lấy từ số liệu theo dõi, theo thứ tự trong giao ước:
{{kết quả giao ước theo đơn vị}}
# III. ĐÁNH GIÁ, PHƯƠNG HƯỚNG
1. Các đơn vị đã bám sát giao ước, cụ thể hóa thành kế hoạch của cơ quan, đơn vị và tổ chức thực hiện nghiêm túc.
2. Đơn vị có chỉ tiêu chưa đạt làm rõ nguyên nhân, đề ra biện pháp khắc phục trong giao ước năm {{năm sau}}.
Trên đây là kết quả thực hiện giao ước thi đua năm {{năm}} của {{tên cụm}}.`,
};

export const registrationsWording = {
  title: 'Danh sách', summary: 'Đăng ký danh hiệu thi đua năm {{năm}} của các đơn vị {{tên cụm}}',
  body: `> Căn cứ quy định của pháp luật về thi đua, khen thưởng
> Căn cứ bản đăng ký danh hiệu thi đua của các đơn vị thành viên
Thực hiện kế hoạch phát động phong trào thi đua năm {{năm}}, có {{số đơn vị đã đăng ký}}/{{số đơn vị}} đơn vị đăng ký danh hiệu thi đua cho {{số tập thể đăng ký}} tập thể và {{số cá nhân đăng ký}} lượt cá nhân; hạn đăng ký là {{hạn đăng ký}}.
# I. TỔNG HỢP
{{tổng hợp đăng ký danh hiệu}}
# II. TẬP THỂ
{{danh sách tập thể}}
# III. CÁ NHÂN
{{danh sách cá nhân}}
Danh sách gồm {{số tập thể đăng ký}} ({{số tập thể đăng ký bằng chữ}}) tập thể, {{số cá nhân đăng ký}} ({{số cá nhân đăng ký bằng chữ}}) lượt cá nhân, là căn cứ để bình xét danh hiệu thi đua khi tổng kết năm; việc xét tặng thực hiện theo tiêu chuẩn, trình tự của pháp luật.`,
};

export const tasksWording = {
  title: 'Kế hoạch', summary: 'Nhiệm vụ trọng tâm năm {{năm sau}} của {{tên cụm}}',
  body: `> Căn cứ hướng dẫn của {{cấp trên}} về nhiệm vụ quốc phòng, quân sự địa phương và phong trào thi đua năm {{năm sau}}
> Căn cứ kết quả thực hiện phong trào thi đua năm {{năm}} của {{tên cụm}}
Phát huy kết quả đạt được trong năm {{năm}}, {{tên cụm}} xây dựng kế hoạch nhiệm vụ trọng tâm năm {{năm sau}} như sau:
# I. KẾT QUẢ NĂM {{năm}} LÀM CƠ SỞ XÂY DỰNG KẾ HOẠCH
Năm {{năm}}, {{số đơn vị}} đơn vị thành viên thực hiện {{số chỉ tiêu}} chỉ tiêu giao ước; đã đánh giá {{số chỉ tiêu đã có kết quả}} chỉ tiêu, trong đó {{số chỉ tiêu đạt}} chỉ tiêu đạt và vượt. Cụm tổ chức {{số đợt thi đua}} đợt thi đua cao điểm.
{{kết quả chỉ tiêu giao ước}}
# II. MỤC TIÊU
1. Giữ vững và nâng cao các chỉ tiêu đã đạt; tập trung khắc phục các chỉ tiêu chưa đạt của năm {{năm}}.
2. Xây dựng lực lượng tự vệ vững mạnh, rộng khắp, sẵn sàng hoàn thành nhiệm vụ trong mọi tình huống.
# III. NHIỆM VỤ TRỌNG TÂM
### 1. Lãnh đạo, chỉ đạo
- Tham mưu cấp ủy, lãnh đạo cơ quan, đơn vị ban hành nghị quyết, kế hoạch về nhiệm vụ quốc phòng, quân sự năm {{năm sau}}.
- Kiện toàn Ban Chỉ huy Quân sự khi có thay đổi nhân sự; duy trì nền nếp sinh hoạt, giao ban.
### 2. Sẵn sàng chiến đấu và xây dựng lực lượng
- Duy trì nghiêm chế độ trực, bảo đảm quân số; phối hợp bảo vệ an toàn cơ quan trong các dịp lễ, Tết, sự kiện chính trị.
- Đăng ký, quản lý tự vệ trong tháng 4; huấn luyện đúng, đủ đối tượng, nội dung và thời gian.
### 3. Giáo dục quốc phòng và an ninh, chính sách
- Bồi dưỡng kiến thức quốc phòng và an ninh cho các đối tượng theo kế hoạch.
- Tổ chức các hoạt động “về nguồn”, đền ơn đáp nghĩa thiết thực, tiết kiệm.
### 4. Thi đua, khen thưởng
- Tổ chức phát động, ký giao ước, đăng ký danh hiệu trong quý I năm {{năm sau}}; phát động ít nhất một đợt thi đua cao điểm.
- Thực hiện chấm điểm, chấm chéo công khai, có minh chứng; giải quyết kiến nghị đúng hạn.
# IV. TỔ CHỨC THỰC HIỆN
1. Cụm trưởng, Cụm phó nhiệm kỳ năm {{năm sau}} cụ thể hóa Kế hoạch này thành kế hoạch phát động và giao ước thi đua.
2. Các đơn vị thành viên xây dựng kế hoạch của đơn vị mình, gửi Cụm trưởng trước khi phát động; định kỳ báo cáo kết quả.
3. Trong quá trình thực hiện có vướng mắc, các đơn vị phản ánh về Cụm trưởng để tổng hợp, báo cáo {{cấp trên}}.`,
};
